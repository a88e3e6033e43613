using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>What the analysis knows of the evidence beyond the claims.</summary>
/// <param name="OutletOf">Slug of who published a piece of evidence, by its hash; the origin of what it says without naming a source.</param>
public sealed record AnalysisContext(IReadOnlyDictionary<string, string> OutletOf)
{
    public static AnalysisContext None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>How reliable sources are held to be.</summary>
    public SourceRatings Ratings { get; init; } = SourceRatings.Default;

    /// <summary>What people said of which claims tell one fact.</summary>
    public PersonPins Pins { get; init; } = PersonPins.None;
}

/// <summary>A person's word on which claims tell one fact, over what the method finds.</summary>
/// <param name="Together">Pairs of claims that tell one fact.</param>
/// <param name="Apart">Claims that tell a fact of their own.</param>
public sealed record PersonPins(IReadOnlyList<(string One, string Other)> Together, IReadOnlySet<string> Apart)
{
    /// <summary>The slot of a joining annotation that names the other claim.</summary>
    public const string WithSlot = "with";

    public static PersonPins None { get; } = new([], new HashSet<string>(StringComparer.Ordinal));

    public bool IsApart(string claim) => Apart.Contains(claim);

    /// <summary>The pins that annotations leave, in the order of the log: splitting a claim ends the joins it was given before.</summary>
    public static PersonPins Of(IEnumerable<Annotation> annotations)
    {
        var together = new List<(string One, string Other)>();
        var apart = new HashSet<string>(StringComparer.Ordinal);
        foreach (var said in annotations)
        {
            if (said.Act == AnnotationAct.Split)
            {
                together.RemoveAll(p => p.One == said.Claim || p.Other == said.Claim);
                apart.Add(said.Claim);
            }
            else if (said is { Act: AnnotationAct.Join, Slots: { } slots } && slots.TryGetValue(WithSlot, out var other) && other != said.Claim) together.Add((said.Claim, other));
        }
        return new PersonPins(together, apart);
    }
}
