using Pantau.Model;
using Pantau.Team.Acts;
using Pantau.Team.Markings;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Team;

/// <summary>
/// What follows from the acts of the log in their order: who takes part, who may see what, how far each finding has come.
/// An act that was not allowed when it was done changes nothing, whoever wrote it into the log, and is listed as refused.
/// </summary>
public sealed class TeamState
{
    private readonly Dictionary<string, TeamMember> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TeamPerson> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GivenCopies> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DecisionRule> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReviewedFinding> findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TeamComment>> comments = new(StringComparer.Ordinal);
    private readonly List<(long Index, TeamAct Act, string Why)> refused = [];

    public static TeamState Of(IEnumerable<(long Index, TeamAct Act)> acts)
    {
        var state = new TeamState();
        foreach (var (index, act) in acts) state.Apply(index, act);
        return state;
    }

    public IReadOnlyDictionary<string, TeamMember> Members => members;
    public IReadOnlyDictionary<string, TeamPerson> People => people;
    public IReadOnlyDictionary<string, DecisionRule> Rules => rules;
    public IReadOnlyDictionary<string, ReviewedFinding> Findings => findings;

    /// <summary>Acts that stand in the log and were not allowed, with the reason.</summary>
    public IReadOnlyList<(long Index, TeamAct Act, string Why)> Refused => refused;

    /// <summary>What was said on a finding or an item, as far as a member may see it.</summary>
    public IReadOnlyList<TeamComment> CommentsOn(string on, string member)
    {
        if (!comments.TryGetValue(on, out var said)) return [];
        // What was said stays among those who could see it then, whoever the item is released to later.
        return findings.TryGetValue(on, out var finding)
            ? Sees(member, finding) ? [.. said.Where(c => c.Member == member || finding.Items.All(i => SawWith(finding.Member, member, i, c.Index)))] : []
            : [.. said.Where(c => SeesWith(c.Member, member, on) && SawWith(c.Member, member, on, c.Index))];
    }

    /// <summary>How far a finding has come, to the eyes of a member that may see it: what stands in its place unseen does not show.</summary>
    public ReviewStage StageOf(string member, ReviewedFinding finding, DateTimeOffset now) => finding.StageAt(now, SuccessorOf(member, finding) is not null);

    /// <summary>The finding that was published in place of this one, the last that a member may see; null where there is none.</summary>
    internal string? SuccessorOf(string member, ReviewedFinding finding) => finding.Successors.LastOrDefault(s => Sees(member, findings[s]));

    /// <summary>The finding that this one is to replace, where a member may see it.</summary>
    internal string? FormerOf(string member, ReviewedFinding finding) => finding.Replaces is { } former && findings.TryGetValue(former, out var old) && Sees(member, old) ? former : null;

    /// <summary>The marking under which a member sees an item; null where it may not see it, or there is none.</summary>
    public ItemMarking? MarkingOf(string member, string item) => items.GetValueOrDefault(item)?.For(member);

    /// <summary>Whether a member may see an item.</summary>
    public bool Sees(string member, string item) => items.TryGetValue(item, out var copies) && copies.Seen(member);

    /// <summary>Whether a member may see all that a finding stands on, by the copies that who proposed it could see.</summary>
    public bool Sees(string member, ReviewedFinding finding) => finding.Items.All(i => SeesWith(finding.Member, member, i));

    /// <summary>Whether a member sees an item by a copy that another sees too.</summary>
    internal bool SeesWith(string other, string member, string item) => items.TryGetValue(item, out var copies) && copies.SeenWith(other, member);

    /// <summary>Whether a member saw an item by a copy that another saw too, when the log came to this place.</summary>
    internal bool SawWith(string other, string member, string item, long index) => items.TryGetValue(item, out var copies) && copies.SeenWithAt(other, member, index);

    /// <summary>Whether a member sees the copy of an item that another gave.</summary>
    internal bool SeesGift(string owner, string member, string item) => items.TryGetValue(item, out var copies) && copies.SeenOf(owner, member);

    internal ItemMarking? OwnMarking(string member, string item) => items.GetValueOrDefault(item)?.Own(member);

    internal bool Gave(string member, string item) => items.TryGetValue(item, out var copies) && copies.IsOf(member);

    /// <summary>Takes an act in.</summary>
    /// <param name="index">Its place in the log.</param>
    /// <returns>Null, or why it changes nothing.</returns>
    public string? Apply(long index, TeamAct act)
    {
        if (TeamRules.WhyNot(this, act) is { } why)
        {
            refused.Add((index, act, why));
            return why;
        }
        switch (act)
        {
            case MemberAdmitted a:
                members[a.Member] = new TeamMember(a.Member, a.Name);
                break;
            case PersonEntered a:
                people[a.Person] = new TeamPerson(a.Person, a.Name, a.Member, a.Roles);
                members.TryAdd(a.Member, new TeamMember(a.Member, a.Member));
                break;
            case RolesGiven a:
                people[a.Person] = people[a.Person] with { Roles = a.Roles };
                break;
            case PersonLeft a:
                people[a.Person] = people[a.Person] with { Present = false };
                break;
            case EvidenceGiven a:
                Mark(a.By, a.Item, a.Label, a.ReleasableTo, index);
                break;
            case ItemMarked a:
                Mark(a.By, a.Item, a.Label, a.ReleasableTo, index);
                break;
            case RuleMade a:
                rules[a.Rule.Name] = a.Rule;
                break;
            case Commented a:
                if (!comments.TryGetValue(a.On, out var said)) comments[a.On] = said = [];
                said.Add(new TeamComment(a.By, people[a.By].Member, a.Text, a.At) { Index = index });
                break;
            case FindingProposed a:
                findings[a.Finding] = new ReviewedFinding(a.Finding, a.Snapshot, a.Items, a.By, people[a.By].Member, a.At, a.Supersedes);
                break;
            case ReviewOpened a:
                On(a.Finding).Ask(new OpenQuestion(a.Question, rules[a.Rule], [.. members.Keys.Where(m => Sees(m, findings[a.Finding])).Order(StringComparer.Ordinal)], a.At, a.By));
                break;
            case PositionTaken a:
                On(a.Finding).Questions[^1].Take(new MemberPosition(people[a.By].Member, a.Stand, a.Reason.Trim(), a.By, a.At));
                break;
            case ReplyAsked a:
                On(a.Finding).Keep(new NamedReply(a.Party, a.At, a.At.AddDays(findings[a.Finding].Questions[^1].Rule.ReplyDays ?? 0)));
                break;
            case ReplyGiven a:
                On(a.Finding).Keep(findings[a.Finding].Reply(a.Party)! with { Text = a.Text.Trim(), Given = a.At });
                break;
            case FindingPublished a:
                var published = On(a.Finding);
                published.Published = a.At;
                if (published.Replaces is { } old) findings[old].Succeed(a.Finding);
                break;
            case FindingWithdrawn a:
                On(a.Finding).Withdrawn = a.At;
                break;
        }
        return null;
    }

    private void Mark(string by, string item, Tlp label, IReadOnlyList<string>? releasableTo, long index)
    {
        if (!items.TryGetValue(item, out var copies)) items[item] = copies = new GivenCopies();
        copies.Mark(new ItemMarking(people[by].Member, label, releasableTo), index);
    }

    private ReviewedFinding On(string finding)
    {
        var on = findings[finding];
        on.Version++;
        return on;
    }
}
