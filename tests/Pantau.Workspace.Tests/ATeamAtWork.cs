using Pantau.Evidence;
using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Teamwork;

namespace Pantau.Workspace.Tests;

/// <summary>A workspace of three members with one person of every role in each, at a clock of its own; gone with the test.</summary>
internal sealed class ATeamAtWork : IDisposable
{
    public static readonly string[] Members = ["AU", "JP", "KR"];

    private readonly string? index;

    /// <param name="index">The address of the index; the workspace's own file where it is left out.</param>
    public ATeamAtWork(string? index = null)
    {
        this.index = index;
        Directory.CreateDirectory(Folder);
        Assert.Null(CaseFile.Create(At("case")));
        Case = Opened();
        Must(new PersonEntered("admin", default, "admin", "The Administrator", "AU", [TeamRole.Administrator]));
        foreach (var member in Members.Skip(1)) Must(new MemberAdmitted("admin", default, member, member));
        foreach (var member in Members)
            Must(new PersonEntered("admin", default, Of(member), $"Somebody of {member}", member, [TeamRole.Contributor, TeamRole.Analyst, TeamRole.Reviewer, TeamRole.Coordinator]));
        Must(new RuleMade("au", default, new DecisionRule("all", DecisionKind.Consensus)));
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "pantau-team-" + Guid.NewGuid().ToString("N"));
    public CaseFile Case { get; private set; }
    public TeamDesk Desk => Case.Team;
    public AClock Clock { get; } = new();

    public string At(string name) => Path.Combine(Folder, name);

    public static string Of(string member) => member.ToLowerInvariant();

    public void Reopen()
    {
        Case.Dispose();
        Case = Opened();
    }

    public void Must(TeamAct act) => Assert.Null(Desk.Take(act).Refusal);

    /// <summary>A file of these words, given by a member; its hash.</summary>
    public string Give(string member, string name, string text, Tlp label = Tlp.Green, params string[]? to)
    {
        Directory.CreateDirectory(At("in"));
        File.WriteAllText(At("in/" + name), text);
        var added = EvidenceIntake.Add(Case, FileGathering.Gather([At("in/" + name)]).Files, Clock, marking: label, giver: new EvidenceGiver(Of(member), to is { Length: > 0 } ? to : null), cancel: TestContext.Current.CancellationToken);
        Assert.Empty(added.Refused);
        return Assert.Single(added.Receipts).Hash;
    }

    public string Propose(string member, string snapshot, params string[] items)
    {
        var id = ReviewedFinding.IdOf(member, snapshot, items);
        Must(new FindingProposed(Of(member), default, id, snapshot, items));
        return id;
    }

    private CaseFile Opened()
    {
        var (opened, problem) = CaseFile.Open(At("case"), Clock, index);
        Assert.Null(problem);
        return opened!;
    }

    public void Dispose()
    {
        Case.Dispose();
        Directory.Delete(Folder, true);
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class AClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 5, 29, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
