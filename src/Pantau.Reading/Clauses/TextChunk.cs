using Pantau.Reading.Times;

namespace Pantau.Reading.Clauses;

public enum ChunkKind
{
    Noun,
    Verb,
    Conjunction,
    Relative,
    Subordinator,
    Complementizer,
    Comma,
    /// <summary>A semicolon, colon or dash.</summary>
    Stop,
    /// <summary>"according to".</summary>
    Source,
    Period,
}

/// <summary>A stretch of a sentence that plays one part in it.</summary>
public sealed class TextChunk
{
    public required ChunkKind Kind { get; init; }
    public required int First { get; init; }
    public required int End { get; set; }
    /// <summary>For a subordinator its kind; otherwise the words.</summary>
    public string Value { get; init; } = "";

    /// <summary>On a noun phrase: the role that the preposition before it marks ("to", "from"); null without one.</summary>
    public string? Marker { get; init; }
    /// <summary>On a noun phrase: what it holds, in order.</summary>
    public List<Mention> Mentions { get; } = [];
    /// <summary>On a noun phrase: "no weapons".</summary>
    public bool Negated { get; set; }
    /// <summary>On a noun phrase: how many words of it the reader does not know.</summary>
    public int Unknown { get; set; }
    /// <summary>On a noun phrase: an adverb of doubt stood before it.</summary>
    public string? Hedge { get; set; }

    public VerbGroup? Verb { get; set; }
    public PeriodMention? Period { get; init; }
}

/// <summary>A verb with what stands around it.</summary>
public sealed record VerbGroup
{
    /// <summary>What kind of verb it is to the reader.</summary>
    public required VerbRole Role { get; init; }
    /// <summary>The frame, the operator or the modality of speech.</summary>
    public required string Value { get; init; }
    public required VerbShape Shape { get; init; }
    public bool Negated { get; init; }
    /// <summary><c>future</c>, <c>hypothetical</c> or null; <c>conditional</c> and <c>subjunctive</c> until the sentence around has told what they mean.</summary>
    public string? Modal { get; init; }
    public string? Hedge { get; init; }
    /// <summary>True after "by", "dengan": the verb says by what means.</summary>
    public bool Means { get; init; }
    /// <summary>True where the form may be a past tense or a participle.</summary>
    public bool Ambiguous { get; init; }
    /// <summary>True for a participle without an auxiliary: "obus livrés par".</summary>
    public bool Bare { get; init; }
    /// <summary>Other senses the same form may have: "found" is speech and founding.</summary>
    public string? OtherFrame { get; init; }
}

public enum VerbRole
{
    Frame,
    Operator,
    Speech,
    Plain,
}

public enum VerbShape
{
    Finite,
    Passive,
    /// <summary>An infinitive, gerund or bare participle: its subject is told elsewhere.</summary>
    Nonfinite,
}
