using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>One fact: all claims, from any document and in any language, that tell the same event, and what follows from them.</summary>
public sealed record Finding
{
    /// <summary>Of the form <c>F-0001</c>, in the order of the report.</summary>
    public required string Id { get; init; }
    /// <summary>The finding as a sentence, in each language of the report.</summary>
    public required LocalText Statement { get; init; }
    public required ClaimKind Kind { get; init; }
    public string? Actor { get; init; }
    public string? Recipient { get; init; }
    public IReadOnlyList<string>? Parties { get; init; }
    public string? Item { get; init; }
    public FindingQuantity? Quantity { get; init; }
    public string? Carrier { get; init; }
    /// <summary>Where it was, for movements of ships that tracks tell; null otherwise.</summary>
    public Place? Place { get; init; }
    public Period? Period { get; init; }
    /// <summary>How the claims together stand to the fact.</summary>
    public required Modality Modality { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyList<SourceOrigin> Origins { get; init; }
    /// <summary>How many origins do not depend on one another.</summary>
    public required int IndependentOrigins { get; init; }
    public required IReadOnlyList<Conflict> Conflicts { get; init; }
    public required IReadOnlyList<Assessment> Assessments { get; init; }
    /// <summary>Ids of the claims that tell it, in the order of the evidence.</summary>
    public required IReadOnlyList<string> Claims { get; init; }
    /// <summary>Ids of claims that deny it.</summary>
    public IReadOnlyList<string>? Denials { get; init; }
    /// <summary>Parties and vessels of its claims that stand, or may stand, on sanctions lists; null where no list was at hand.</summary>
    public IReadOnlyList<PartyListing>? Listings { get; init; }
    public required Decision Decision { get; init; }
    /// <summary>How it came to be; null in reports made before it was kept.</summary>
    public Reasoning? Reasoning { get; init; }

    /// <summary>What the finding is to the reader: derived from its assessments.</summary>
    public Standing Standing =>
        Assessments.Any(a => a.Outcome == AssessmentOutcome.Contravenes) ? Standing.Contravention
        : Assessments.Any(a => a.Outcome == AssessmentOutcome.Insufficient) ? Standing.Open
        : Standing.Context;
}

/// <summary>What a finding is to the reader of a report.</summary>
[JsonConverter(typeof(KebabCase<Standing>))]
public enum Standing
{
    /// <summary>At least one provision is contravened.</summary>
    Contravention,
    /// <summary>A provision may apply, but an element is unknown.</summary>
    Open,
    /// <summary>No provision is about it: it helps to understand the rest.</summary>
    Context,
}

/// <summary>The bounds that the claims of a finding agree on. <c>Agreement</c> says how they came together.</summary>
public sealed record FindingQuantity(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Min,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Max,
    string Unit,
    Agreement Agreement)
{
    public bool Approx { get; init; }
}

[JsonConverter(typeof(KebabCase<Agreement>))]
public enum Agreement
{
    /// <summary>Two or more claims give bounds, and they meet.</summary>
    Agree,
    /// <summary>Two claims give bounds that do not meet.</summary>
    Conflict,
    /// <summary>Only one claim gives bounds.</summary>
    Single,
}

/// <summary>Where claims come from in the end.</summary>
/// <param name="Source">The origin's slug: <c>msmt</c>, not the outlets that relay it.</param>
/// <param name="Claims">How many claims lead back to it.</param>
public sealed record SourceOrigin(string Source, int Claims)
{
    /// <summary>The origin whose words these are, when the text says so; null when it speaks for itself.</summary>
    public string? DependsOn { get; init; }
}

/// <summary>Claims that cannot all hold.</summary>
public sealed record Conflict(IReadOnlyList<string> Claims, LocalText Explanation)
{
    /// <summary>The explanation in English, as the report format names it.</summary>
    public string What => Explanation["en"];
}

/// <summary>How sure the evidence makes us: a word with the interval of probability it stands for, and the reasons.</summary>
public sealed record Confidence(string Word, double Low, double High, IReadOnlyList<LocalText> Reasons)
{
    /// <summary>The probability within the interval that the method comes to; null where none was worked out.</summary>
    public double? Estimate { get; init; }

    /// <summary>The reasons in English, as the report format names them.</summary>
    public IReadOnlyList<string> Why => [.. Reasons.Select(r => r["en"])];
}

/// <summary>What the team decided on a finding, by which rule, and who dissented.</summary>
public sealed record Decision(string Rule, string State, IReadOnlyList<string> Dissent)
{
    /// <summary>One analyst's own work: nobody else had to agree.</summary>
    public static Decision SingleAnalyst { get; } = new("single-analyst", "draft", []);
}
