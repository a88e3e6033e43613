namespace Pantau.Team.Review;

/// <summary>A question that members were asked, with the rule of that day.</summary>
/// <param name="Asked">The members that could see the finding when it was opened.</param>
public sealed record OpenQuestion(ReviewQuestion Question, DecisionRule Rule, IReadOnlyList<string> Asked, DateTimeOffset Opened, string OpenedBy)
{
    private readonly Dictionary<string, MemberPosition> positions = new(StringComparer.Ordinal);

    /// <summary>The position of each member that took one, the last that it took.</summary>
    public IReadOnlyList<MemberPosition> Positions => [.. positions.Values.OrderBy(p => p.Member, StringComparer.Ordinal)];

    internal void Take(MemberPosition position) => positions[position.Member] = position;

    public (BallotOutcome Outcome, string Why) Count(DateTimeOffset now) => Ballot.Count(Rule, Asked, positions.Values, Opened, now);

    /// <summary>How it would stand with one more position, or another one of the same member.</summary>
    internal (BallotOutcome Outcome, string Why) CountWith(MemberPosition position, DateTimeOffset now) =>
        Ballot.Count(Rule, Asked, positions.Values.Where(p => p.Member != position.Member).Append(position), Opened, now);
}

/// <summary>What somebody whom a finding names was asked and said.</summary>
/// <param name="Text">The reply; null while there is none.</param>
public sealed record NamedReply(string Party, DateTimeOffset Asked, DateTimeOffset Until, string? Text = null, DateTimeOffset? Given = null);

/// <summary>A word on a finding, a claim or a piece of evidence.</summary>
public sealed record TeamComment(string Person, string Member, string Text, DateTimeOffset At)
{
    /// <summary>Its place in the log: it tells how much lies before it.</summary>
    internal long Index { get; init; }
}
