using Pantau.Reading.Tokens;

namespace Pantau.Reading.Numbers;

/// <summary>The words that make a number a bound.</summary>
public sealed record QuantityRules
{
    /// <summary>Before the number: to <c>min</c>, <c>max</c>, <c>about</c> or <c>exact</c>.</summary>
    public required PhraseTable<string> Before { get; init; }
    /// <summary>After the number or what it counts: "or more".</summary>
    public required PhraseTable<string> After { get; init; }
    /// <summary>Open a range: "between", "antara", "from".</summary>
    public required IReadOnlySet<string> RangeOpeners { get; init; }
    /// <summary>Stand between the ends of a range: "to", "and", "hingga".</summary>
    public required IReadOnlySet<string> RangeJoiners { get; init; }
    /// <summary>Those of them that join a range only after an opener: "between 2 and 3", but not "2 and 3".</summary>
    public IReadOnlySet<string> RangeAnds { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Currency signs and words that stand before or after the number, to the currency code.</summary>
    public required PhraseTable<string> Currencies { get; init; }
}
