using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

[Flags]
internal enum GrammarCases
{
    None = 0,
    Nominative = 1,
    Accusative = 2,
    Dative = 4,
    Genitive = 8,
    All = Nominative | Accusative | Dative,
}

internal enum PartKind
{
    Noun,
    /// <summary>A verb, an auxiliary or a modal.</summary>
    Verb,
    /// <summary>The particle of a separable verb that stands last: "liefert ... aus".</summary>
    Particle,
    Negation,
    Hedge,
    Join,
    /// <summary>"dass", "ob", "dat": opens what is said.</summary>
    That,
    /// <summary>Opens any other subordinate clause; the value tells which.</summary>
    Subordinator,
    /// <summary>A relative pronoun: the noun holds its case and role.</summary>
    Relative,
    Comma,
    Stop,
    /// <summary>"laut": what follows is the source.</summary>
    Source,
    /// <summary>"zufolge": what stands before is the source.</summary>
    SourceAfter,
    Period,
    /// <summary>An adverb that opens a clause: the verb after it does not come first.</summary>
    Adverb,
}

/// <summary>A phrase or word of a sentence in the order of the text.</summary>
internal sealed record Part(PartKind Kind, int First, int End)
{
    public TextChunk? Chunk { get; init; }
    public Lexeme? Word { get; init; }
    public string Value { get; init; } = "";
    /// <summary>On a noun phrase: the cases that its form may be.</summary>
    public GrammarCases Case { get; init; } = GrammarCases.All;
    /// <summary>On a verb: "zu" or "te" stood before it.</summary>
    public bool Marked { get; init; }
    /// <summary>On a noun phrase: it begins with an article that is also a pronoun, Dutch "het".</summary>
    public bool Pronoun { get; init; }
    /// <summary>On a noun phrase: the participles that describe it, each with its phrases.</summary>
    public IReadOnlyList<PartAttribute> Attributes { get; init; } = [];

    public bool IsBare => Kind == PartKind.Noun && Chunk!.Marker is null;

    public bool IsThing => Chunk!.Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead or Sense.UnitNoun or Sense.EventNoun || m.Number is not null);

    /// <summary>A name, a pronoun, people who act.</summary>
    public bool IsDoer => !Chunk!.Mentions.Exists(m => m.Sense is Sense.CompoundHead or Sense.UnitNoun or Sense.EventNoun || m.Sense is Sense.Item && m.Value is not ("troops" or "engineers" or "workers" or "it-workers"))
        && Chunk.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Agent or Sense.Carrier or Sense.Anaphor or Sense.Item);

    /// <summary>A party that may get something: a name, a pronoun or people, without a thing.</summary>
    public bool IsReceiver => IsDoer && !Chunk!.Mentions.Exists(m => m.Sense is Sense.Item or Sense.Carrier || m.Number is not null);

    public bool IsName => Chunk!.Mentions is [.., { Sense: Sense.Party, Possessive: false }];

    /// <summary>A name without article or adjective: names of states are neuter then.</summary>
    public bool IsBareName => IsName && Chunk!.Mentions.Count == 1 && Chunk.Unknown == 0 && Chunk.Mentions[0].First <= First + (Chunk.Marker is null ? 0 : 1);

    public bool IsContent => Chunk!.Mentions.Exists(m => m.Senses.Any(s => s.Sense == Sense.ContentNoun));

    public bool IsEvent => Chunk!.Mentions.Exists(m => m.Sense == Sense.EventNoun);

    public Part As(string? marker, GrammarCases cases = GrammarCases.All) => this with { Chunk = Copy(Chunk!, marker), Case = cases };

    /// <summary>The same noun phrase once more, under another marker.</summary>
    public static TextChunk Copy(TextChunk chunk, string? marker)
    {
        var copy = new TextChunk { Kind = ChunkKind.Noun, First = chunk.First, End = chunk.End, Marker = marker, Negated = chunk.Negated, Hedge = chunk.Hedge, Unknown = chunk.Unknown };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }
}

/// <summary>A participle before a noun with the phrases before it: "von Nordkorea 2024 gelieferte".</summary>
internal sealed record PartAttribute(Lexeme Verb, IReadOnlyList<Part> Phrases, bool Active);
