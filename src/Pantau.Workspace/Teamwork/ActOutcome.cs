namespace Pantau.Workspace.Teamwork;

/// <summary>What became of an act.</summary>
/// <param name="Index">Its place in the log; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; null where it stands.</param>
/// <param name="Overtaken">True where it was refused because somebody acted on the same finding meanwhile.</param>
public sealed record ActOutcome(long? Index, string? Refusal, bool Overtaken = false);

/// <summary>An entry of the log that is an act and changed nothing, with the reason.</summary>
public sealed record RefusedAct(long Index, string Why);
