using Pantau.Reading.Tokens;

namespace Pantau.Reading.Times;

/// <summary>A stretch of time that words name against the document's date.</summary>
/// <param name="Unit"><c>year</c>, <c>month</c> or <c>day</c>; <c>that-year</c> for words that point to a year named before.</param>
/// <param name="Offset">How many units from the anchor's own.</param>
public readonly record struct RelativeTime(string Unit, int Offset);

/// <summary>How a language speaks of time.</summary>
public sealed record TimeRules
{
    /// <summary>Month names, all forms, to 1 to 12.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }
    /// <summary>True where months are written in lower case: "en octobre".</summary>
    public bool LowerMonths { get; init; }
    /// <summary>Phrases such as "last year" and "tahun lalu".</summary>
    public required PhraseTable<RelativeTime> Relative { get; init; }
    /// <summary>Words that narrow: "early" to <c>early</c>, <c>mid</c>, <c>late</c>, <c>first-half</c>, ...</summary>
    public required PhraseTable<string> Portions { get; init; }
    /// <summary>Words that open or close a period: to <c>since</c>, <c>until</c>, <c>from</c>, <c>to</c>, <c>between</c>, <c>and</c>, <c>in</c>, <c>at</c> (alone as <c>in</c>, after a date as <c>to</c>: French "au"), <c>before</c>, <c>after</c>.</summary>
    public required PhraseTable<string> Bounds { get; init; }
    /// <summary>Words before a bare year or month that make it one: "tahun", "bulan".</summary>
    public required IReadOnlySet<string> Labels { get; init; }
    /// <summary>Words for "past" that follow a month: "April lalu"; to the year's offset from the nearest.</summary>
    public required IReadOnlySet<string> PastMarks { get; init; }
    /// <summary>Words before a month that say it lies behind: "last April".</summary>
    public required IReadOnlySet<string> PastLeads { get; init; }
    /// <summary>"first N months of": ordinal words and the word for months.</summary>
    public required IReadOnlySet<string> First { get; init; }
    public required IReadOnlySet<string> MonthWords { get; init; }
    /// <summary>Words after a date that belong to it: Russian "года".</summary>
    public IReadOnlySet<string> Trailers { get; init; } = new HashSet<string>(StringComparer.Ordinal);
    /// <summary>Words between the parts of a date: "of", ",", "the".</summary>
    public required IReadOnlySet<string> Links { get; init; }
    /// <summary>Where the parts of a date carry their unit behind them: the marks of year, month and day.</summary>
    public IReadOnlyList<IReadOnlySet<string>> Marks { get; init; } = [];
    /// <summary>True where a year needs no word before it: German "2024 lieferte ...".</summary>
    public bool BareYears { get; init; }
    /// <summary>Weekdays: a date is told by them only against the document's date.</summary>
    public required IReadOnlySet<string> Weekdays { get; init; }
}
