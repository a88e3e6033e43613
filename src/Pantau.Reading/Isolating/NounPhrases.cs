using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Isolating;

/// <summary>What a noun phrase is made of, asked without regard to where it stands.</summary>
internal static class NounPhrases
{
    private static readonly Sense[] Nominal = [Sense.Party, Sense.Item, Sense.EventNoun, Sense.Carrier, Sense.UnitNoun, Sense.Anaphor, Sense.ContentNoun, Sense.CompoundHead, Sense.CompoundModifier, Sense.Place, Sense.Agent, Sense.PartyAdjective, Sense.Noun];

    /// <summary>The mention that a word makes in a noun phrase: its first sense by rank, all others kept beside it.</summary>
    public static Mention Mention(Lexeme word)
    {
        var main = Nominal.Select(word.Find).First(e => e is not null)!;
        return new Mention(main.Sense, main.Value, word.First, word.End, main.Detail)
        {
            Senses = [.. word.Entries.Where(e => Nominal.Contains(e.Sense))],
            Possessive = main is { Sense: Sense.Anaphor, Value: "third", Detail: null } && word.Has(Sense.Determiner),
        };
    }

    public static bool IsThing(TextChunk noun) => noun.Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead || m.Senses.Any(s => s.Sense is Sense.Item));

    /// <summary>Soldiers, workers: what is sent, and who acts.</summary>
    public static bool IsPeople(TextChunk noun) => noun.Mentions.FindLast(m => m.Sense == Sense.Item) is { } item && (Model.Items.Is(item.Value, "troops") || Model.Items.Is(item.Value, "workers"));

    /// <summary>1500人: so many people, nothing more.</summary>
    public static bool IsPersons(TextChunk noun) => IsNumberOnly(noun) && noun.Mentions.Exists(m => m is { Sense: Sense.UnitNoun, Value: Model.Units.Person });

    /// <summary>A name, a pronoun, people who act.</summary>
    public static bool IsDoer(TextChunk noun) => !IsThing(noun) && noun.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Agent or Sense.Anaphor);

    public static bool IsPartyOnly(TextChunk noun) => noun.Mentions.Count > 0 && noun.Mentions.TrueForAll(m => m.Sense is Sense.Party or Sense.PartyAdjective);

    /// <summary>2万个 before a clause that tells of what it counts.</summary>
    public static bool IsNumberOnly(TextChunk noun) => noun.Mentions.Exists(m => m.Number is not null) && noun.Mentions.TrueForAll(m => m.Number is not null || m is { Sense: Sense.UnitNoun, Senses.Count: 1 } && m.End - m.First == 1);

    public static bool IsEvent(TextChunk noun) => noun.Mentions is [.., { Sense: Sense.EventNoun }];

    public static bool IsContent(TextChunk noun) => noun.Mentions.Count > 0 && noun.Mentions[^1].Senses.Any(s => s.Sense == Sense.ContentNoun);

    public static bool IsSupposed(TextChunk noun) => noun.Mentions[^1].Senses.Any(s => s is { Sense: Sense.ContentNoun, Value: "hypothetical" }) && noun.Mentions[^1].Senses.All(s => s is not { Sense: Sense.ContentNoun, Value: not "hypothetical" });

    /// <summary>Puts one phrase before the other; a name that stands before a thing is whose the thing is.</summary>
    public static TextChunk Join(TextChunk owner, TextChunk head)
    {
        var joined = new TextChunk
        {
            Kind = ChunkKind.Noun,
            First = Math.Min(owner.First, head.First),
            End = Math.Max(owner.End, head.End),
            Marker = head.Marker,
            Negated = owner.Negated || head.Negated,
            Hedge = owner.Hedge ?? head.Hedge,
            Unknown = owner.Unknown + head.Unknown,
        };
        joined.Mentions.AddRange(owner.Mentions);
        joined.Mentions.AddRange(head.Mentions);
        Own(joined, owner.Mentions.Count > 0 && head.Unknown > 0);
        return joined;
    }

    /// <summary>The phrase with whose it is.</summary>
    public static TextChunk OwnedBy(TextChunk owner, TextChunk thing)
    {
        var owned = Part.Copy(thing, thing.Marker);
        var name = owner.Mentions[^1];
        owned.Mentions.Insert(0, name with { Sense = Sense.PartyAdjective });
        return owned;
    }

    /// <summary>朝鲜士兵: a name before another noun describes it.</summary>
    public static void Own(TextChunk noun, bool whole = false)
    {
        Head(noun);
        for (var i = 0; i < noun.Mentions.Count - (whole ? 0 : 1); i++)
        {
            if (noun.Mentions[i] is not { Sense: Sense.Party } name) continue;
            if (i + 1 < noun.Mentions.Count && noun.Mentions[i + 1].Sense == Sense.Party && i + 2 == noun.Mentions.Count && Model.Parties.IsState(noun.Mentions[i + 1].Value)) continue;
            // 交易所Bybit: the exchange's own name.
            if (!Model.Parties.IsState(name.Value) && noun.Mentions.Exists(m => m is { Sense: Sense.Agent, Value: "platform" })) continue;
            noun.Mentions[i] = name with { Sense = Sense.PartyAdjective };
        }
    }

    // 导弹基地, 石油公司: a thing before another noun only tells which one it is.
    private static void Head(TextChunk noun)
    {
        for (var i = 0; i + 1 < noun.Mentions.Count; i++)
        {
            if (noun.Mentions[i] is not { Sense: Sense.Item or Sense.CompoundHead } thing || noun.Mentions[i + 1].Sense is not (Sense.Noun or Sense.Agent or Sense.Carrier) || noun.Mentions[i + 1].First != thing.End) continue;
            noun.Mentions[i] = thing with { Sense = Sense.Noun, Value = "noun", Senses = [.. thing.Senses.Where(s => s.Sense == Sense.CompoundModifier)] };
        }
    }
}
