using System.Security.Cryptography;
using System.Text;
using Pantau.Team.Markings;

namespace Pantau.Team.Review;

/// <summary>A finding that was put to the team, and how far it has come.</summary>
/// <param name="replaces">The published finding that it is to replace.</param>
public sealed class ReviewedFinding(string id, string snapshot, IReadOnlyList<string> items, string proposedBy, string member, DateTimeOffset proposed, string? replaces)
{
    private readonly List<string> successors = [];
    private readonly List<OpenQuestion> questions = [];
    private readonly Dictionary<string, NamedReply> replies = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    /// <summary>The finding as JSON, as it was put to the team.</summary>
    public string Snapshot { get; } = snapshot;

    public IReadOnlyList<string> Items { get; } = items;
    public string ProposedBy { get; } = proposedBy;
    public string Member { get; } = member;
    public DateTimeOffset Proposed { get; } = proposed;

    // Who may see this finding need not see the ones before and after it: views say which.
    internal string? Replaces { get; } = replaces;

    /// <summary>The findings that were published in its place, the last one last.</summary>
    internal IReadOnlyList<string> Successors => successors;

    public DateTimeOffset? Published { get; internal set; }
    public DateTimeOffset? Withdrawn { get; internal set; }

    /// <summary>How many acts there were on it: who acts says which one they saw, so that none is done over another unseen.</summary>
    public int Version { get; internal set; }

    /// <summary>All questions that were asked, the present one last.</summary>
    public IReadOnlyList<OpenQuestion> Questions => questions;

    public IReadOnlyCollection<NamedReply> Replies => replies.Values;

    /// <summary>Who objected or abstained when it was agreed to, with their reasons: published with it.</summary>
    public IReadOnlyList<MemberPosition> Dissent => [.. (questions.LastOrDefault(q => q.Question == ReviewQuestion.Agree)?.Positions ?? []).Where(p => p.Stand != MemberStand.Agree)];

    /// <summary>The id that a finding has from who puts it to the team, what it says and what it stands on: it tells nothing about other findings.</summary>
    public static string IdOf(string member, string snapshot, IEnumerable<string> items) =>
        "f-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', items.Order(StringComparer.Ordinal).Prepend(snapshot).Prepend(member)))))[..12];

    /// <param name="succeeded">Whether a finding stands in its place that the one who asks may see.</param>
    internal ReviewStage StageAt(DateTimeOffset now, bool succeeded)
    {
        if (Withdrawn is not null) return ReviewStage.Withdrawn;
        if (succeeded && Published is not null) return ReviewStage.Superseded;
        if (Published is not null) return ReviewStage.Published;
        return questions.LastOrDefault() is not { } question ? ReviewStage.Proposed : question.Count(now).Outcome switch
        {
            BallotOutcome.Open => ReviewStage.InReview,
            BallotOutcome.Carried => ReviewStage.Agreed,
            _ => ReviewStage.NotAgreed,
        };
    }

    internal void Ask(OpenQuestion question) => questions.Add(question);

    internal void Succeed(string finding) => successors.Add(finding);

    internal void Keep(NamedReply reply) => replies[reply.Party] = reply;

    internal NamedReply? Reply(string party) => replies.GetValueOrDefault(party);

    /// <summary>As restricted as the evidence that it stands on.</summary>
    /// <param name="of">The marking of each item, for one who may see all of them.</param>
    public DerivedMarking Marking(Func<string, ItemMarking> of) => DerivedMarking.Of(Items.Select(i => (i, of(i))));
}
