using Pantau.Team.Acts;
using Pantau.Team.Markings;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Team;

/// <summary>
/// The team as one member sees it: the one filter that pages, answers, searches, counts and exports go through. It is made of
/// what the member may see and of nothing else, so it is the same whether or not there is more.
/// </summary>
public sealed class TeamView(TeamState team, string member)
{
    public string Member { get; } = member;

    public IEnumerable<TeamMember> Members => team.Members.Values.OrderBy(m => m.Id, StringComparer.Ordinal);
    public IEnumerable<TeamPerson> People => team.People.Values.OrderBy(p => p.Id, StringComparer.Ordinal);
    public IEnumerable<DecisionRule> Rules => team.Rules.Values.OrderBy(r => r.Name, StringComparer.Ordinal);

    /// <summary>Whether the member may see an act that stands: those on who takes part, on findings that it sees, and its own.</summary>
    /// <param name="index">Its place in the log.</param>
    public bool Sees(TeamAct act, long index) => act switch
    {
        MemberAdmitted or PersonEntered or RolesGiven or PersonLeft or RuleMade => true,
        Commented a => CommentsOn(a.On).Any(c => c.Index == index),
        FindingProposed a => Finding(a.Finding) is not null,
        ReviewOpened a => Finding(a.Finding) is not null,
        PositionTaken a => Finding(a.Finding) is not null,
        ReplyAsked a => Finding(a.Finding) is not null,
        ReplyGiven a => Finding(a.Finding) is not null,
        FindingPublished a => Finding(a.Finding) is not null,
        FindingWithdrawn a => Finding(a.Finding) is not null,
        _ => team.People.TryGetValue(act.By, out var who) && who.Member == Member,
    };

    public bool Sees(string item) => team.Sees(Member, item);

    /// <summary>Whether the member may see the copy of an item that this member gave: how it was named then, and when.</summary>
    public bool SeesGift(string owner, string item) => team.SeesGift(owner, Member, item);

    /// <summary>Whether the member may see what another makes of an item: they see one copy of it.</summary>
    public bool Shares(string other, string item) => team.SeesWith(other, Member, item);

    /// <summary>Whether the member could see so when the log came to this place, and still can: what was said of an item is not released with it.</summary>
    public bool SharedAt(string other, string item, long index) => team.SeesWith(other, Member, item) && team.SawWith(other, Member, item, index);

    /// <summary>The marking of an item that the member may see; null of one that it may not, and of one that is not there.</summary>
    public ItemMarking? MarkingOf(string item) => team.MarkingOf(Member, item);

    /// <summary>The marking of the copy that the member gave itself; null where it gave none.</summary>
    public ItemMarking? OwnMarking(string item) => team.OwnMarking(Member, item);

    /// <summary>Findings in the order in which they were proposed.</summary>
    public IEnumerable<ReviewedFinding> Findings => team.Findings.Values.Where(f => team.Sees(Member, f)).OrderBy(f => f.Proposed).ThenBy(f => f.Id, StringComparer.Ordinal);

    public ReviewedFinding? Finding(string id) => team.Findings.TryGetValue(id, out var finding) && team.Sees(Member, finding) ? finding : null;

    /// <summary>How far a finding that the member may see has come.</summary>
    public ReviewStage StageOf(ReviewedFinding finding, DateTimeOffset now) => team.StageOf(Member, finding, now);

    /// <summary>The published finding that this one is to replace; null where there is none that the member may see.</summary>
    public string? FormerOf(ReviewedFinding finding) => team.FormerOf(Member, finding);

    /// <summary>The finding that was published in its place; null where there is none that the member may see.</summary>
    public string? SuccessorOf(ReviewedFinding finding) => team.SuccessorOf(Member, finding);

    /// <summary>How a finding that the member may see is marked, and by which evidence.</summary>
    public DerivedMarking MarkingOf(ReviewedFinding finding) => finding.Marking(i => team.MarkingOf(Member, i) ?? throw new InvalidOperationException($"{Member} may not see {i}."));

    public IReadOnlyList<TeamComment> CommentsOn(string on) => team.CommentsOn(on, Member);

    /// <summary>Findings that wait for this member's position.</summary>
    public IEnumerable<ReviewedFinding> Waiting(DateTimeOffset now) =>
        Findings.Where(f => f.Questions is [.., var question] && question.Count(now).Outcome == BallotOutcome.Open && question.Asked.Contains(Member, StringComparer.Ordinal) && !question.Positions.Any(p => p.Member == Member));
}
