using Pantau.Evidence;
using Pantau.Workspace.Teamwork;

namespace Pantau.Workspace.Verification;

/// <summary>What the acts of a log come to.</summary>
/// <param name="Problem">What of the log cannot be read; null when all can.</param>
/// <param name="Refused">Acts that were not allowed when they were done: they change nothing, and somebody wrote them past the rules.</param>
public sealed record TeamReport(string? Problem, long Acts, int Members, int People, IReadOnlyList<RefusedAct> Refused);

/// <summary>Takes the acts of a log in anew, each held against the rules, as anyone can who has the log.</summary>
public static class TeamCheck
{
    public static TeamReport Run(EvidenceVault vault, CancellationToken cancel = default)
    {
        var replay = new ActReplay(vault);
        var problem = replay.Run(cancel);
        return new TeamReport(problem, replay.Taken, replay.State.Members.Count, replay.State.People.Count, [.. replay.Refused]);
    }
}
