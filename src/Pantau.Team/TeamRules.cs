using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Team;

/// <summary>Who may do what, and when: asked before an act is written into the log, and again when the log is read.</summary>
public static class TeamRules
{
    private const int LongestText = 20_000, LongestName = 200;

    /// <returns>Null where the act is allowed, or the line that says why not. To who may not see a finding it is as if there were none.</returns>
    public static string? WhyNot(TeamState team, TeamAct act)
    {
        if (act is PersonEntered first && team.People.Count == 0) return First(first);
        if (!team.People.TryGetValue(act.By, out var who)) return $"there is nobody called '{act.By}' in this team.";
        if (!who.Present) return $"{who.Name} has left the team.";
        return act switch
        {
            MemberAdmitted a => Needs(who, TeamRole.Administrator) ?? Named(a.Member, a.Name) ?? (team.Members.ContainsKey(a.Member) ? $"'{a.Member}' takes part already." : null),
            PersonEntered a => Needs(who, TeamRole.Administrator) ?? Named(a.Person, a.Name) ?? (team.People.ContainsKey(a.Person) ? $"there is a person '{a.Person}' already." : NoMember(team, a.Member)),
            RolesGiven a => Needs(who, TeamRole.Administrator) ?? NoPerson(team, a.Person) ?? LastAdministrator(team, a.Person, a.Roles.Contains(TeamRole.Administrator)),
            PersonLeft a => Needs(who, TeamRole.Administrator) ?? NoPerson(team, a.Person) ?? LastAdministrator(team, a.Person, stays: false),
            EvidenceGiven a => Needs(who, TeamRole.Contributor) ?? Released(team, a.ReleasableTo),
            ItemMarked a => Needs(who, TeamRole.Contributor) ?? Own(team, who, a.Item) ?? Released(team, a.ReleasableTo),
            RuleMade a => Needs(who, TeamRole.Coordinator) ?? a.Rule.Problem,
            Commented a => Needs(who, TeamRole.Analyst, TeamRole.Reviewer, TeamRole.Coordinator, TeamRole.Contributor) ?? Said(a.Text, "a comment") ?? (Exists(team, who, a.On) ? null : $"there is nothing called '{a.On}' here."),
            FindingProposed a => Needs(who, TeamRole.Analyst) ?? Proposal(team, who, a),
            ReviewOpened a => OnFinding(team, who, a.Finding, TeamRole.Coordinator, f => Opening(team, who, f, a)),
            PositionTaken a => OnFinding(team, who, a.Finding, TeamRole.Reviewer, f => Position(who, f, a)),
            ReplyAsked a => OnFinding(team, who, a.Finding, TeamRole.Coordinator, f => Asking(f, a)),
            ReplyGiven a => OnFinding(team, who, a.Finding, TeamRole.Coordinator, f => f.Reply(a.Party) is null ? $"{a.Party} was not asked for a reply." : Said(a.Text, "a reply")),
            FindingPublished a => OnFinding(team, who, a.Finding, TeamRole.Coordinator, f => Publishing(team, who, f, a.At)),
            FindingWithdrawn a => OnFinding(team, who, a.Finding, TeamRole.Coordinator, f => Withdrawing(team, who, f, a.At)),
            _ => "this act is not known.",
        };
    }

    /// <summary>Null where this person may correct, reject, join or split claims of what their member sees, or the line that says why not.</summary>
    public static string? WhyNotCorrect(TeamState team, string by) => NoPerson(team, by) ?? Needs(team.People[by], TeamRole.Analyst);

    private static string? First(PersonEntered act)
    {
        if (act.By != act.Person || !act.Roles.Contains(TeamRole.Administrator)) return "the first person of a team enters by themselves, as its administrator.";
        return Named(act.Person, act.Name) ?? Named(act.Member, act.Member);
    }

    // Each member says who may see what it gave itself.
    private static string? Own(TeamState team, TeamPerson who, string item)
    {
        if (team.Gave(who.Member, item)) return null;
        return team.Sees(who.Member, item) ? $"{who.Member} did not give this: who did says who may see it." : $"there is nothing called '{item}' here.";
    }

    private static string? Released(TeamState team, IReadOnlyList<string>? to) => (to ?? []).Select(m => NoMember(team, m)).FirstOrDefault(p => p is not null);

    private static string? Proposal(TeamState team, TeamPerson who, FindingProposed act)
    {
        if (act.Items.Count == 0) return "a finding stands on evidence: name it.";
        if (act.Items.FirstOrDefault(i => !team.Sees(who.Member, i)) is { } hidden) return $"there is no evidence '{hidden}' here.";
        // An id that somebody else uses unseen must not show by being refused: it is made of who proposes it, what it says and what it stands on.
        if (act.Finding != ReviewedFinding.IdOf(who.Member, act.Snapshot, act.Items)) return $"'{act.Finding}' is not the id of this finding.";
        if (team.Findings.ContainsKey(act.Finding)) return $"the finding '{act.Finding}' was proposed already.";
        if (act.Supersedes is { } old && !(team.Findings.TryGetValue(old, out var former) && team.Sees(who.Member, former) && team.StageOf(who.Member, former, act.At) is ReviewStage.Published or ReviewStage.Superseded)) return $"'{old}' is no published finding.";
        return null;
    }

    private static string? Opening(TeamState team, TeamPerson who, ReviewedFinding finding, ReviewOpened act)
    {
        if (!team.Rules.ContainsKey(act.Rule)) return $"there is no rule '{act.Rule}'.";
        var stage = team.StageOf(who.Member, finding, act.At);
        return act.Question switch
        {
            ReviewQuestion.Agree => stage is ReviewStage.Proposed or ReviewStage.NotAgreed ? null : $"it is {Word(stage)}: it cannot be put to the team now.",
            _ when stage != ReviewStage.Published => $"it is {Word(stage)}: only what is published can be withdrawn.",
            _ => finding.Questions[^1] is { Question: ReviewQuestion.Withdraw } open && open.Count(act.At).Outcome == BallotOutcome.Open ? "its withdrawal is before the team already." : null,
        };
    }

    private static string? Position(TeamPerson who, ReviewedFinding finding, PositionTaken act)
    {
        if (finding.Questions is not [.., var question]) return "it is not before the team yet.";
        if (!question.Asked.Contains(who.Member, StringComparer.Ordinal)) return $"{who.Member} was not asked.";
        // A decision stands; until it is published, where a member stands on it can still be put on record.
        var decided = question.Count(act.At).Outcome;
        if (decided != BallotOutcome.Open && (finding.Published is not null || question.CountWith(new MemberPosition(who.Member, act.Stand, act.Reason, who.Id, act.At), act.At).Outcome != decided)) return "it is decided: a new review must be opened.";
        return act.Stand != MemberStand.Agree && string.IsNullOrWhiteSpace(act.Reason) ? "say why: dissent is published with its reason." : Long(act.Reason, "a reason");
    }

    private static string? Asking(ReviewedFinding finding, ReplyAsked act)
    {
        if (finding.Questions is not [.., var question] || finding.Published is not null) return "those named are asked while it is before the team.";
        if (question.Rule.ReplyDays is null) return $"the rule '{question.Rule.Name}' gives no time for replies.";
        return finding.Reply(act.Party) is not null ? $"{act.Party} was asked already." : Said(act.Party, "who is asked");
    }

    private static string? Publishing(TeamState team, TeamPerson who, ReviewedFinding finding, DateTimeOffset at)
    {
        var stage = team.StageOf(who.Member, finding, at);
        if (stage != ReviewStage.Agreed) return $"it is {Word(stage)}: only what was agreed is published.";
        if (finding.Questions[^1].Rule.ReplyDays is null) return null;
        if (finding.Replies.Count == 0) return "nobody who is named was asked for a reply.";
        return finding.Replies.FirstOrDefault(r => r.Text is null && at < r.Until) is { } waiting ? $"{waiting.Party} has until {waiting.Until:yyyy-MM-dd HH:mm} UTC to reply." : null;
    }

    private static string? Withdrawing(TeamState team, TeamPerson who, ReviewedFinding finding, DateTimeOffset at)
    {
        var stage = team.StageOf(who.Member, finding, at);
        if (stage != ReviewStage.Published) return $"it is {Word(stage)}: only what is published can be withdrawn.";
        return finding.Questions[^1] is { Question: ReviewQuestion.Withdraw } question && question.Count(at).Outcome == BallotOutcome.Carried ? null : "the team has not decided to withdraw it: nobody can alone.";
    }

    private static string? OnFinding(TeamState team, TeamPerson who, string id, TeamRole role, Func<ReviewedFinding, string?> check)
    {
        if (!team.Findings.TryGetValue(id, out var finding) || !team.Sees(who.Member, finding)) return $"there is no finding '{id}' here.";
        return Needs(who, role) ?? check(finding);
    }

    private static bool Exists(TeamState team, TeamPerson who, string on) =>
        team.Findings.TryGetValue(on, out var finding) ? team.Sees(who.Member, finding) : team.Sees(who.Member, on);

    private static string? Needs(TeamPerson who, params TeamRole[] any) => any.Any(who.Is) ? null : $"{who.Name} is no {string.Join(" or ", any.Select(r => r.ToString().ToLowerInvariant()))}.";

    private static string? NoPerson(TeamState team, string person) => team.People.TryGetValue(person, out var p) && p.Present ? null : $"there is nobody called '{person}' in this team.";

    private static string? NoMember(TeamState team, string member) => team.Members.ContainsKey(member) ? null : $"there is no member '{member}'.";

    private static string? LastAdministrator(TeamState team, string person, bool stays) =>
        !stays && !team.People.Values.Any(p => p.Id != person && p.Is(TeamRole.Administrator)) ? "a team keeps one administrator at the least." : null;

    private static string? Named(string id, string name)
    {
        if (id.Length is 0 or > 60 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '@')) return $"'{(id.Length > 60 ? id[..60] : id)}' is no id: use letters, digits, '-', '_', '.' and '@', 60 at the most.";
        return name.Trim().Length is 0 or > LongestName || name.Any(char.IsControl) ? $"a name has 1 to {LongestName} characters." : null;
    }

    private static string? Said(string text, string what) => string.IsNullOrWhiteSpace(text) ? $"{what} needs words." : Long(text, what);

    private static string? Long(string text, string what) => text.Length > LongestText ? $"{what} has {LongestText} characters at the most." : null;

    private static string Word(ReviewStage stage) => stage switch { ReviewStage.InReview => "in review", ReviewStage.NotAgreed => "not agreed", _ => stage.ToString().ToLowerInvariant() };
}
