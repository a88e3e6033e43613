using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Tests;

/// <summary>A team of three members with one person of every role in each, that acts at a clock of its own.</summary>
internal sealed class ATeam
{
    public static readonly string[] Members = ["AU", "JP", "KR"];
    private long index;

    public ATeam()
    {
        Must(new PersonEntered("admin", Now, "admin", "The Administrator", "AU", [TeamRole.Administrator]));
        foreach (var member in Members.Skip(1)) Must(new MemberAdmitted("admin", Now, member, member));
        foreach (var member in Members)
            Must(new PersonEntered("admin", Now, Of(member), $"Somebody of {member}", member, [TeamRole.Contributor, TeamRole.Analyst, TeamRole.Reviewer, TeamRole.Coordinator]));
        Must(new RuleMade(Of("AU"), Now, new DecisionRule("all", DecisionKind.Consensus)));
        Must(new RuleMade(Of("AU"), Now, new DecisionRule("two-thirds", DecisionKind.QualifiedMajority, 2 / 3.0, 2)));
        Must(new RuleMade(Of("AU"), Now, new DecisionRule("silence", DecisionKind.Silence, Hours: 72)));
        Must(new RuleMade(Of("AU"), Now, new DecisionRule("with-reply", DecisionKind.Consensus, ReplyDays: 10)));
    }

    public TeamState State { get; } = new();
    public DateTimeOffset Now { get; set; } = new(2025, 5, 29, 9, 0, 0, TimeSpan.Zero);

    public static string Of(string member) => member.ToLowerInvariant();

    public string? Do(TeamAct act)
    {
        // What is done is what can be written and read again.
        var read = TeamActJson.Read(TeamActJson.Write(act));
        Assert.NotNull(read);
        return State.Apply(index++, read);
    }

    public void Must(TeamAct act) => Assert.Null(Do(act));

    public void Mark(string member, string item, Tlp label = Tlp.Green, params string[]? to) => Must(new EvidenceGiven(Of(member), Now, item, label, to is { Length: > 0 } ? to : null));

    public string Propose(string member, string snapshot, string[] items, string? supersedes = null)
    {
        var id = ReviewedFinding.IdOf(member, snapshot, items);
        Must(new FindingProposed(Of(member), Now, id, snapshot, items, supersedes));
        return id;
    }

    public string? Stand(string member, string finding, MemberStand stand, string reason = "") => Do(new PositionTaken(Of(member), Now, finding, stand, reason));

    public ReviewStage Stage(string finding) => State.StageOf("AU", State.Findings[finding], Now);
}
