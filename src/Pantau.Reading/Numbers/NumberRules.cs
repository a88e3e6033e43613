namespace Pantau.Reading.Numbers;

/// <summary>How a language writes numbers.</summary>
public sealed record NumberRules
{
    public char Decimal { get; init; } = '.';
    /// <summary>The mark between groups of thousands.</summary>
    public char Group { get; init; } = ',';
    /// <summary>Words that add: one, eleven, twenty.</summary>
    public required IReadOnlyDictionary<string, decimal> Words { get; init; }
    /// <summary>Words that multiply what came before: hundred, million, puluh, juta.</summary>
    public required IReadOnlyDictionary<string, decimal> Multipliers { get; init; }
    /// <summary>Words that add ten to what came before: Indonesian belas.</summary>
    public required IReadOnlySet<string> Teens { get; init; }
    /// <summary>Words that may stand inside a number word and add nothing: "and".</summary>
    public required IReadOnlySet<string> Joiners { get; init; }
    /// <summary>Vague plurals and the least they mean: dozens is 24.</summary>
    public required IReadOnlyDictionary<string, decimal> Vague { get; init; }
    /// <summary>True where numbers are built on ten thousands in characters: 900万, 二十三万.</summary>
    public bool Myriads { get; init; }
}
