using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>A noun phrase that is being read, up to its head and the names beside it.</summary>
internal sealed class OpenNoun
{
    private static readonly Sense[] Ranked =
    [
        Sense.Party, Sense.Item, Sense.PartyAdjective, Sense.EventNoun, Sense.Carrier, Sense.Place, Sense.UnitNoun, Sense.Agent, Sense.ContentNoun, Sense.Anaphor, Sense.CompoundHead, Sense.CompoundModifier,
    ];

    public required int First { get; init; }
    public int End { get; private set; }
    public string? Marker { get; init; }
    public GrammarCases Case { get; set; } = GrammarCases.All;
    public bool Determined { get; set; }
    public bool Pronoun { get; set; }
    public bool Negated { get; set; }
    public string? Hedge { get; set; }
    public bool HasHead { get; private set; }
    public int Unknown { get; private set; }
    public List<Mention> Mentions { get; } = [];
    public List<PartAttribute> Attributes { get; } = [];
    /// <summary>The place among the parts where a phrase that waits for its noun began; -1 for one that does not wait.</summary>
    public int Waits { get; set; } = -1;

    public Mention? Last => Mentions.Count > 0 ? Mentions[^1] : null;

    public void Reach(int end) => End = Math.Max(End, end);

    public void AddUnknown(int end, bool head)
    {
        Unknown++;
        HasHead |= head;
        Reach(end);
    }

    /// <summary>Takes a noun or an adjective that the lexicon knows, the parts of a compound before it.</summary>
    public void Add(Lexeme word)
    {
        var head = Mention(word, word.Entries);
        var modifiers = word.Modifiers.Select(m => Mention(word, m)).Where(m => head.Sense is Sense.EventNoun or Sense.CompoundHead or Sense.Item or Sense.UnitNoun && m.Sense is Sense.Item or Sense.CompoundModifier or Sense.CompoundHead).ToList();
        // "Munitionscontainer" counts containers: what is in them is told after the number.
        if (head.Sense != Sense.UnitNoun) Mentions.AddRange(modifiers);
        Mentions.Add(head);
        if (head.Sense == Sense.UnitNoun) Mentions.AddRange(modifiers);
        HasHead |= head.Sense != Sense.PartyAdjective && !word.Cut;
        Reach(word.End);
    }

    public void Put(Mention mention)
    {
        Mentions.Add(mention);
        Reach(mention.End);
    }

    /// <summary>The last name owns or describes what is tied to it: "US-Finanzministerium".</summary>
    public void Own()
    {
        if (Last is { Sense: Sense.Party } name) Mentions[^1] = name with { Possessive = true };
    }

    public Part Close() => new(PartKind.Noun, First, End)
    {
        Chunk = Chunk(),
        Case = Case,
        Pronoun = Pronoun,
        Attributes = Attributes,
    };

    private TextChunk Chunk()
    {
        var chunk = new TextChunk { Kind = ChunkKind.Noun, First = First, End = End, Marker = Marker, Negated = Negated, Hedge = Hedge, Unknown = Unknown };
        chunk.Mentions.AddRange(Mentions);
        return chunk;
    }

    private static Mention Mention(Lexeme word, IReadOnlyList<LexiconEntry> entries)
    {
        var main = Ranked.Select(s => entries.FirstOrDefault(e => e.Sense == s)).First(e => e is not null)!;
        return new Mention(main.Sense, main.Value, word.First, word.End, main.Detail) { Senses = [.. entries.Where(e => Lexeme.IsNoun(e.Sense))] };
    }
}
