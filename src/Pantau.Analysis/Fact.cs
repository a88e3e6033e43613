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
    public string? Carrier { get; init; }
    /// <summary>Where it was, for movements of ships that tracks tell.</summary>
    public Place? Place { get; init; }
    public Period? Period { get; init; }
    public required Modality Modality { get; init; }
    public required IReadOnlyList<SourceOrigin> Origins { get; init; }
    public required int IndependentOrigins { get; init; }
    public required IReadOnlyList<Conflict> Conflicts { get; init; }
    public required Confidence Confidence { get; init; }
    /// <summary>The claims that tell it, by id.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }
    /// <summary>Claims that deny it.</summary>
    public required IReadOnlyList<Claim> Denials { get; init; }
}

/// <summary>What the analysis knows of the evidence beyond the claims.</summary>
/// <param name="OutletOf">Slug of who published a piece of evidence, by its hash; the origin of what it says without naming a source.</param>
public sealed record AnalysisContext(IReadOnlyDictionary<string, string> OutletOf)
{
    public static AnalysisContext None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));
}
