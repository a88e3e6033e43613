using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>One event or flow: the claims that tell it, from any document and in any language, and what they agree on.</summary>
public sealed record Fact
{
    public required ClaimKind Kind { get; init; }
    public string? Actor { get; init; }
    public string? Recipient { get; init; }
    public IReadOnlyList<string>? Parties { get; init; }
    /// <summary>The narrowest item that covers what the claims name.</summary>
    public string? Item { get; init; }
    public FindingQuantity? Quantity { get; init; }
    /// <summary>The tightest floor and whose it is.</summary>
    public BoundEnd? Floor { get; init; }
    /// <summary>The tightest ceiling and whose it is.</summary>
    public BoundEnd? Ceiling { get; init; }
    public string? Carrier { get; init; }
    /// <summary>Where it was, for movements of ships that tracks tell.</summary>
    public Place? Place { get; init; }
    public Period? Period { get; init; }
    public required Modality Modality { get; init; }
    /// <summary>Who depends on whom among the sources.</summary>
    public required Lineage Lineage { get; init; }
    public IReadOnlyList<SourceOrigin> Origins => Lineage.Origins;
    public int IndependentOrigins => Lineage.Roots.Count;
    public required IReadOnlyList<Conflict> Conflicts { get; init; }
    /// <summary>What speaks for and against it.</summary>
    public required IReadOnlyList<PointLine> Points { get; init; }
    public required Confidence Confidence { get; init; }
    /// <summary>The claims that tell it, by id.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }
    /// <summary>Claims that deny it.</summary>
    public required IReadOnlyList<Claim> Denials { get; init; }
}
