using Pantau.Reading.Clauses;

namespace Pantau.Reading.Brackets;

/// <summary>A constituent of a clause: one noun phrase or several that are joined, with the phrases that hang on it; or a date.</summary>
internal sealed class ClauseUnit
{
    public List<Part> Nouns { get; } = [];
    public List<Part> Joints { get; } = [];
    /// <summary>"of" phrases and, on a noun of action, all that follow.</summary>
    public List<Part> Tail { get; } = [];
    public Part? Period { get; init; }
    /// <summary>True where it stands before the verb of its clause.</summary>
    public bool First { get; init; }

    public Part Head => Nouns[0];

    public bool IsBare => Period is null && Head.Chunk!.Marker is null;

    public GrammarCases Case => Nouns.Aggregate(GrammarCases.All, (c, n) => c & n.Case) is var common && common == GrammarCases.None ? Head.Case : common;

    public bool May(GrammarCases cases) => (Case & cases) != GrammarCases.None;

    public bool IsDoer => Period is null && Nouns.TrueForAll(n => n.IsDoer);

    public bool IsReceiver => Period is null && Nouns.TrueForAll(n => n.IsReceiver) && Tail.TrueForAll(t => !t.IsThing);

    public bool IsContent => Period is null && Nouns.Exists(n => n.IsContent);

    public bool Negated => Period is null && Nouns.Exists(n => n.Chunk!.Negated);

    /// <summary>The pronoun that stands before a noun as if it were its article.</summary>
    public static ClauseUnit Pronoun(Part noun)
    {
        var chunk = new TextChunk { Kind = ChunkKind.Noun, First = noun.First, End = noun.First + 1 };
        chunk.Mentions.Add(new Mention(Packs.Sense.Anaphor, "third", noun.First, noun.First + 1));
        var unit = new ClauseUnit();
        unit.Nouns.Add(new Part(PartKind.Noun, noun.First, noun.First + 1) { Chunk = chunk });
        return unit;
    }

    public void Write(List<TextChunk> chunks, string? marker)
    {
        if (Period is not null)
        {
            chunks.Add(Period.Chunk!);
            return;
        }
        for (var i = 0; i < Nouns.Count; i++)
        {
            if (i > 0) chunks.Add(new TextChunk { Kind = ChunkKind.Conjunction, First = Joints[i - 1].First, End = Joints[i - 1].End, Value = "and" });
            chunks.Add(Nouns[i].Chunk!.Marker == marker && marker is null ? Nouns[i].Chunk! : Part.Copy(Nouns[i].Chunk!, marker));
        }
        foreach (var part in Tail) chunks.Add(part.Chunk!);
    }
}
