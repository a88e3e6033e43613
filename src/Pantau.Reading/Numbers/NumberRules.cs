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
    /// <summary>Multipliers that may open a number, the one before them left unsaid: French "mille", "cent".</summary>
    public IReadOnlySet<string> Solo { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Words for one that are also the article: alone they count only after a bound ("au moins un").</summary>
    public IReadOnlySet<string> Articles { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Nouns for about so many: French "une dizaine", "un millier".</summary>
    public IReadOnlyDictionary<string, decimal> Collectives { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);
    /// <summary>Words between a magnitude and what it counts: "millions d'obus", "milioni di barili".</summary>
    public IReadOnlySet<string> Links { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Vague plurals and the least they mean: dozens is 24.</summary>
    public required IReadOnlyDictionary<string, decimal> Vague { get; init; }
    /// <summary>Words before a number that make it a place in a row or a share: 第, 百分之.</summary>
    public IReadOnlyList<string> Ordinals { get; init; } = [];
    /// <summary>Words after a number that make it a share: %.</summary>
    public IReadOnlyList<string> Shares { get; init; } = [];
    /// <summary>True where a number in words is one word: <c>hunderttausend</c>, <c>vijfentwintig</c>.</summary>
    public bool Closed { get; init; }
    /// <summary>Number words that are read only as part of such a word: the <c>ein</c> of <c>einundzwanzig</c> is else the article.</summary>
    public IReadOnlyDictionary<string, decimal> Units { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);
    /// <summary>True where numbers are built on ten thousands in characters: 900万, 二十三万.</summary>
    public bool Myriads { get; init; }
}
