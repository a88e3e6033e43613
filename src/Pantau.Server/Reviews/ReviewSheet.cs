using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Markings;
using Pantau.Team.Review;
using Pantau.Workspace.Views;

namespace Pantau.Server.Reviews;

/// <summary>A finding that was put to the team, as one member sees it at one moment; for pages and answers.</summary>
public sealed record ReviewSheet
{
    public required string Id { get; init; }

    /// <summary>As it was put to the team; null where it cannot be read.</summary>
    public Finding? Finding { get; init; }

    /// <summary>Hashes of the evidence that it stands on.</summary>
    public required IReadOnlyList<string> Items { get; init; }
    public required string ProposedBy { get; init; }
    public required string Member { get; init; }
    public required DateTimeOffset Proposed { get; init; }
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Withdrawn { get; init; }
    public required ReviewStage Stage { get; init; }

    /// <summary>How many acts there were on it: forms name it, so that nobody acts over what they did not see.</summary>
    public required int Version { get; init; }
    public required DerivedMarking Marking { get; init; }

    /// <summary>The published finding that it is to replace.</summary>
    public string? Former { get; init; }

    /// <summary>The finding that was published in its place.</summary>
    public string? Successor { get; init; }

    /// <summary>The present one last.</summary>
    public required IReadOnlyList<QuestionSheet> Questions { get; init; }
    public required IReadOnlyList<NamedReply> Replies { get; init; }
    public required IReadOnlyList<MemberPosition> Dissent { get; init; }
    public required IReadOnlyList<TeamComment> Comments { get; init; }

    public QuestionSheet? Question => Questions is [.., var last] ? last : null;

    public static ReviewSheet Of(TeamView view, ReviewedFinding finding, DateTimeOffset now) => new()
    {
        Id = finding.Id,
        Finding = FindingProposal.Read(finding),
        Items = finding.Items,
        ProposedBy = finding.ProposedBy,
        Member = finding.Member,
        Proposed = finding.Proposed,
        Published = finding.Published,
        Withdrawn = finding.Withdrawn,
        Stage = view.StageOf(finding, now),
        Version = finding.Version,
        Marking = view.MarkingOf(finding),
        Former = view.FormerOf(finding),
        Successor = view.SuccessorOf(finding),
        Questions = [.. finding.Questions.Select(q => new QuestionSheet(q.Question, q.Rule, q.Asked, q.Opened, q.OpenedBy, q.Positions, q.Count(now).Outcome, q.Count(now).Why))],
        Replies = [.. finding.Replies],
        Dissent = finding.Dissent,
        Comments = view.CommentsOn(finding.Id),
    };

    /// <summary>All that a member may see, in the order in which they were proposed.</summary>
    public static IReadOnlyList<ReviewSheet> All(TeamView view, DateTimeOffset now) => [.. view.Findings.Select(f => Of(view, f, now))];
}

/// <summary>A question before the members, and how it stands.</summary>
/// <param name="Why">How it stands, in a sentence.</param>
public sealed record QuestionSheet(ReviewQuestion Question, DecisionRule Rule, IReadOnlyList<string> Asked, DateTimeOffset Opened, string OpenedBy, IReadOnlyList<MemberPosition> Positions, BallotOutcome Outcome, string Why)
{
    /// <summary>When silence will have lasted; null for other rules.</summary>
    public DateTimeOffset? Deadline => Rule.Kind == DecisionKind.Silence ? Opened.AddHours(Rule.Hours) : null;
}
