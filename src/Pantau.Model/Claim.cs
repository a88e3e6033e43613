namespace Pantau.Model;

/// <summary>
/// One assertion that a document makes, with the words it makes it in. A claim never says more than its quote.
/// The names are those of the published claim format; parties are ISO 3166-1 alpha-2 codes for states and slugs
/// for all others.
/// </summary>
public sealed record Claim
{
    /// <summary>The reader that works by language packs alone.</summary>
    public const string RulesReader = "rules";

    /// <summary>The reader of ships' tracks.</summary>
    public const string TrackReader = "track";

    /// <summary>Stable: the same document and the same words give the same id.</summary>
    public required string Id { get; init; }
    public required ClaimKind Kind { get; init; }
    public string? Actor { get; init; }
    public string? Recipient { get; init; }
    /// <summary>For what several do together: all of them, in ordinal order.</summary>
    public IReadOnlyList<string>? Parties { get; init; }
    /// <summary>A slug of <see cref="Items"/>.</summary>
    public string? Item { get; init; }
    public Quantity? Quantity { get; init; }
    public string? Carrier { get; init; }
    public Place? Place { get; init; }
    public Period? Period { get; init; }
    /// <summary>The states that the claim's ships and ports belong to, by their slugs: the flag of <c>imo-9165293</c>, the state of <c>port-rajin</c>. What is not known is not there.</summary>
    public IReadOnlyDictionary<string, string>? States { get; init; }
    /// <summary>The source that the assertion comes from in the end, not the outlet that relays it.</summary>
    public string? Attribution { get; init; }
    /// <summary>Outlets and speakers the assertion passed through, nearest first.</summary>
    public IReadOnlyList<string>? RelayedBy { get; init; }
    public required Modality Modality { get; init; }
    /// <summary>The sentence or clause, verbatim.</summary>
    public required string Quote { get; init; }
    /// <summary>Where the quote stands in the document's text, in code points.</summary>
    public required TextSpan Span { get; init; }
    /// <summary>The page that the quote begins on, from 1 as the file counts; null where the document has no pages.</summary>
    public int? Page { get; init; }
    /// <summary>How sure OCR was of the document's words, in percent; null where they were not read from a picture.</summary>
    public int? Ocr { get; init; }
    /// <summary>BCP 47 tag of the quote.</summary>
    public required string Language { get; init; }
    /// <summary><c>sha256:</c> of the document's bytes.</summary>
    public required string Evidence { get; init; }
    /// <summary>Which reader made it: <c>rules</c>, <c>table</c>, <c>track</c> or <c>model:NAME</c>.</summary>
    public string Reader { get => field ?? RulesReader; init; }
    /// <summary>Which rule and which words gave each slot.</summary>
    public IReadOnlyList<SlotTrace>? Trace { get; init; }
    /// <summary>What the reader could not settle, in words: a relative date without an anchor, say.</summary>
    public IReadOnlyList<string>? Notes { get; init; }
    /// <summary>Where the ships were; null for what was not read from a track.</summary>
    public TrackStretch? Track { get; init; }
}

/// <summary>Why a slot of a claim holds what it holds.</summary>
/// <param name="Slot">The slot's name in the claim format: <c>actor</c>, <c>quantity</c>, ...</param>
/// <param name="Rule">The rule that filled it, as the language pack or the reader names it.</param>
/// <param name="Words">The words it stands on, verbatim.</param>
/// <param name="Span">Where those words stand in the document's text, in code points; null when they were inferred.</param>
public sealed record SlotTrace(string Slot, string Rule, string Words, TextSpan? Span = null);
