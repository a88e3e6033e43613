using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

/// <summary>What words say inside a noun phrase.</summary>
internal static class NounMentions
{
    private static readonly Sense[] Nominal = [Sense.Party, Sense.Item, Sense.EventNoun, Sense.Carrier, Sense.UnitNoun, Sense.Anaphor, Sense.ContentNoun, Sense.CompoundHead, Sense.CompoundModifier, Sense.Place, Sense.Agent, Sense.PartyAdjective];

    public static bool IsNominal(Sense sense) => Array.IndexOf(Nominal, sense) >= 0;

    /// <summary>The mention that a word makes; null for a word that a noun phrase only passes over.</summary>
    public static Mention? Of(Word word)
    {
        var main = Nominal.Select(word.Find).FirstOrDefault(e => e is not null);
        // A verbal noun by itself names the act: 제공, 提供.
        main ??= word.Verbs.FirstOrDefault(v => v.Sense == Sense.Verb) is { } verb ? new LexiconEntry(Sense.EventNoun, verb.Value) : null;
        if (main is null) return null;
        var senses = word.Entries.Where(e => IsNominal(e.Sense)).ToList();
        if (senses.Count == 0) senses.Add(main);
        return new Mention(main.Sense, main.Value, word.First, word.End, main.Detail) { Senses = senses };
    }

    public static bool IsThing(TextChunk noun) => noun.Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead || m.Senses.Any(s => s.Sense == Sense.Item));

    /// <summary>A name, a pronoun, people who act.</summary>
    public static bool IsDoer(TextChunk noun) => !IsThing(noun) && noun.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Agent or Sense.Anaphor);

    public static bool IsParty(TextChunk noun) => !IsThing(noun) && noun.Mentions is [.., { Sense: Sense.Party or Sense.PartyAdjective }];

    public static bool IsNumberOnly(TextChunk noun) => noun.Mentions.Exists(m => m.Number is not null) && noun.Mentions.TrueForAll(m => m.Number is not null || m.Sense == Sense.UnitNoun) && noun.Unknown == 0;

    public static bool IsContent(TextChunk noun) => noun.Mentions.Count > 0 && noun.Mentions[^1].Senses.Any(s => s.Sense == Sense.ContentNoun);

    public static bool IsEvent(TextChunk noun) => noun.Mentions is [.., { Sense: Sense.EventNoun, Value: not "trade" }];

    public static bool SameSort(TextChunk a, TextChunk b) => IsThing(a) == IsThing(b) && IsDoer(a) == IsDoer(b);

    /// <summary>A name before another noun describes it: 북한 노동자, 北朝鮮の兵士.</summary>
    public static void Own(TextChunk noun, bool whole)
    {
        for (var i = 0; i < noun.Mentions.Count - (whole ? 0 : 1); i++)
            if (noun.Mentions[i] is { Sense: Sense.Party } name) noun.Mentions[i] = name with { Sense = Sense.PartyAdjective };
    }

    /// <summary>The same noun phrase once more, under another marker.</summary>
    public static TextChunk Copy(TextChunk chunk, string? marker, bool negated = false)
    {
        var copy = new TextChunk { Kind = ChunkKind.Noun, First = chunk.First, End = chunk.End, Marker = marker, Negated = chunk.Negated || negated, Hedge = chunk.Hedge, Unknown = chunk.Unknown };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }
}
