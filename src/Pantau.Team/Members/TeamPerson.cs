namespace Pantau.Team.Members;

/// <summary>Somebody who works in the case file, on behalf of one member.</summary>
/// <param name="Present">False once the person has left: what was done stays, nothing more can be.</param>
public sealed record TeamPerson(string Id, string Name, string Member, IReadOnlyList<TeamRole> Roles, bool Present = true)
{
    public bool Is(TeamRole role) => Present && Roles.Contains(role);
}
