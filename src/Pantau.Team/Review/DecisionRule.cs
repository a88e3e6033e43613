namespace Pantau.Team.Review;

/// <summary>How members come to a decision.</summary>
public enum DecisionKind
{
    /// <summary>All take a position and none objects; who abstains does not stand in the way.</summary>
    Consensus,
    /// <summary>Enough take a position, and of those that agree or object enough agree.</summary>
    QualifiedMajority,
    /// <summary>None objects until the deadline.</summary>
    Silence,
}

/// <summary>A rule of decision, as the team sets it. A review keeps the rule that it was opened with.</summary>
/// <param name="Share">For a majority: the least share of those who agree among those who agree or object, above one half.</param>
/// <param name="Quorum">For a majority: how many must take a position, abstentions counted.</param>
/// <param name="Hours">For silence: how long it must last.</param>
/// <param name="ReplyDays">How long those named have to reply before a finding is published; none where it is null.</param>
public sealed record DecisionRule(string Name, DecisionKind Kind, double Share = 1, int Quorum = 0, int Hours = 0, int? ReplyDays = null)
{
    /// <summary>Null, or the line that says what cannot be.</summary>
    public string? Problem => this switch
    {
        { Name.Length: 0 } => "a rule needs a name.",
        { Kind: DecisionKind.QualifiedMajority, Share: not (> 0.5 and <= 1) } => "the share of a majority is above 0.5 and at most 1.",
        { Kind: DecisionKind.QualifiedMajority, Quorum: < 1 } => "a majority needs a quorum of at least one member.",
        { Kind: DecisionKind.Silence, Hours: < 1 } => "silence lasts an hour at the least.",
        { ReplyDays: < 1 } => "those named have a day at the least to reply.",
        _ => null,
    };
}
