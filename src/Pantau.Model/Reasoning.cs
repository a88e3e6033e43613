namespace Pantau.Model;

/// <summary>Why a finding is what it is: enough to follow every step by hand. The method is docs/method.md.</summary>
public sealed record Reasoning
{
    /// <summary>Why each claim is of this fact, one entry a wording of number and date.</summary>
    public required IReadOnlyList<JoinWhy> Joins { get; init; }
    /// <summary>Sources, and outlets that relay them.</summary>
    public required IReadOnlyList<LineageNode> Nodes { get; init; }
    /// <summary>Who depends on whom.</summary>
    public required IReadOnlyList<LineageEdge> Edges { get; init; }
    /// <summary>What speaks for and against, in points: each point multiplies the odds by three.</summary>
    public required IReadOnlyList<PointLine> Points { get; init; }
    /// <summary>The sum of the points.</summary>
    public required decimal Total { get; init; }
    /// <summary>The probability that the points give, from 0 to 1.</summary>
    public required double Estimate { get; init; }
    /// <summary>The tightest floor and whose it is.</summary>
    public BoundEnd? Floor { get; init; }
    /// <summary>The tightest ceiling and whose it is.</summary>
    public BoundEnd? Ceiling { get; init; }
    public required WhatIf WhatIf { get; init; }
    /// <summary>Facts that this one is a part of, holds, or shares time with: never added to it.</summary>
    public IReadOnlyList<FactLink> Links { get => field ?? []; init; }
    /// <summary>The number in another unit, under an assumption that is named.</summary>
    public IReadOnlyList<AssumedAmount> Assumed { get => field ?? []; init; }
    /// <summary>Ceilings on sums that this fact counts towards.</summary>
    public IReadOnlyList<CapPassage> Caps { get => field ?? []; init; }
}

/// <summary>Claims of one wording, and why they tell this fact.</summary>
public sealed record JoinWhy(IReadOnlyList<string> Claims, LocalText Why);

/// <summary>A source or an outlet in the graph of who depends on whom.</summary>
/// <param name="Origin">The origin that it leads back to; itself for an origin.</param>
/// <param name="Rating">Reliability by the Admiralty code, A to F; null for an outlet that only relays.</param>
/// <param name="Physical">True for a track, a customs table or another record of the act itself.</param>
public sealed record LineageNode(string Name, string Origin, string? Rating, int Claims, bool Physical);

/// <summary><paramref name="From"/> depends on <paramref name="On"/>.</summary>
public sealed record LineageEdge(string From, string On, LocalText Why);

/// <summary>A line of the sum that gives the likelihood.</summary>
public sealed record PointLine(decimal Points, LocalText Why, string? Source = null);

/// <summary>One end of the interval: the tightest that any origin gives.</summary>
public sealed record BoundEnd(decimal Amount, string Source, string Claim);

/// <summary>What would change a finding.</summary>
/// <param name="Falls">The smallest sets of origins without which it is no longer likely.</param>
/// <param name="Loses">The smallest sets of origins without which it loses a word of likelihood.</param>
/// <param name="Raises">Evidence that would raise it.</param>
public sealed record WhatIf(IReadOnlyList<IReadOnlyList<string>> Falls, IReadOnlyList<IReadOnlyList<string>> Loses, IReadOnlyList<LocalText> Raises);

/// <summary>How two facts stand to each other without being one.</summary>
/// <param name="Relation"><c>part-of</c>, <c>whole-of</c>, <c>overlaps</c> or <c>other-measure</c>.</param>
/// <param name="Finding">The other's id.</param>
public sealed record FactLink(string Relation, string Finding, LocalText Why);

/// <summary>An amount in another unit under a stated assumption.</summary>
/// <param name="Counted">True where the assumption is switched on and the amount is used in sums.</param>
public sealed record AssumedAmount(string Assumption, decimal? Min, decimal? Max, string Unit, bool Counted, LocalText Why);

/// <summary>When a ceiling on a sum was passed.</summary>
/// <param name="Least">The least that was supplied in the period, nothing counted twice.</param>
/// <param name="Certain">The day by which it was certainly passed; null where it is not certain.</param>
/// <param name="Possible">The first day on which it may have been passed; null where it cannot have been.</param>
public sealed record CapPassage(string Provision, Period Period, decimal Least, decimal Limit, string Unit, DateOnly? Certain, DateOnly? Possible, LocalText Why);
