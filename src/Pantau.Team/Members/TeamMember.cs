namespace Pantau.Team.Members;

/// <summary>A state or organisation that takes part.</summary>
/// <param name="Id">Short and for good: <c>JP</c>, <c>newsroom-1</c>.</param>
public sealed record TeamMember(string Id, string Name);
