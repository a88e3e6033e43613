using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

/// <summary>Reads items and their numbers from noun phrases. A number binds to the unit or item right after it and to nothing else.</summary>
public sealed class ItemReader(LanguagePack pack, Func<string, bool> sentenceSpeaksOf)
{
    // "20,000 sealed steel shipping containers": so many words may stand between a number and what it counts.
    private readonly int widestGap = pack.Grammar.VerbFinal ? 40 : pack.Tokens.Characters ? 12 : 3;

    /// <summary>The item that this phrase names, taken together with the of-phrases that hang on it; null when it names none.</summary>
    public CountedItem? Read(IReadOnlyList<TextChunk> group)
    {
        if (group.Count == 0 || group[0].Negated) return null;
        var mentions = group.SelectMany(c => c.Mentions).ToList();
        var item = Compound(mentions) ?? Plain(group);
        var (number, unit, end) = Number(mentions, item?.Slug);
        return item is null ? null : item with { Number = number, Unit = unit, First = Math.Min(item.First, number?.First ?? item.First), End = Math.Max(item.End, end) };
    }

    /// <summary>Containers of something that the phrase does not name.</summary>
    public CountedItem? Unnamed(IReadOnlyList<TextChunk> group)
    {
        if (group.Count == 0 || group[0].Negated) return null;
        var (number, unit, end) = Number([.. group.SelectMany(c => c.Mentions)], null);
        return number is not null && unit == Units.Container ? new CountedItem(CountedItem.Unnamed, number, unit, number.First, end, "containers") : null;
    }

    /// <summary>The number of the phrase and what it counts, whatever the phrase is about; null when it counts something else.</summary>
    public (NumberMention? Number, string? Unit, int End) Number(IReadOnlyList<Mention> mentions, string? item)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Number is not { } number) continue;
            if (number.Currency is { } currency) return (number, currency, number.End);
            for (var j = i + 1; j < mentions.Count && mentions[j].First - number.End <= widestGap; j++)
            {
                var mention = mentions[j];
                if (mention.Number is not null) break;
                if (mention.Senses.FirstOrDefault(s => s.Sense == Sense.UnitNoun) is { } unit
                    && !(mention.Sense == Sense.Item && unit.Value == Units.Round)) return (number, unit.Value == Units.Item && item is not null ? DefaultUnit(item) ?? Units.Item : unit.Value, mention.End);
                if (mention.Senses.Any(s => s.Sense is Sense.Item or Sense.CompoundHead))
                {
                    var slug = item ?? mention.Value;
                    if (mention.Senses.Any(s => s.Sense == Sense.CompoundModifier) && j + 1 < mentions.Count && mentions[j + 1].Senses.Any(s => s.Sense == Sense.CompoundHead)) continue;
                    return DefaultUnit(slug) is { } own ? (number, own, mention.End) : (null, null, 0);
                }
                if (mention.Sense == Sense.Agent) return (number, Units.Person, mention.End);
                if (mention.Sense == Sense.Carrier) return (number, Units.Vessel, mention.End);
                if (mention.Sense is Sense.PartyAdjective or Sense.CompoundModifier or Sense.Determiner || (pack.Grammar is { HeadFirst: true, DeterminersFirst: false } && mention.Sense == Sense.Party)) continue;
                break;
            }
        }
        return (null, null, 0);
    }

    /// <summary>What a bare number before an item counts; null for what is only measured (oil, coal, money).</summary>
    public static string? DefaultUnit(string item) =>
        Items.Is(item, "munitions") ? Units.Round
        : Items.Is(item, "troops") || Items.Is(item, "workers") ? Units.Person
        : Items.Is(item, "arms") || item is "vehicles" or "helicopter" or "statues" or "machinery" or "missile-attack" or "luxury-goods" ? Units.Item
        : item == "vessel" ? Units.Vessel
        : null;

    // "artillery and rocket ammunition", "program nuklir dan rudal": a head and the modifiers beside it.
    private CountedItem? Compound(List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            foreach (var head in mentions[i].Senses.Where(s => s.Sense == Sense.CompoundHead))
            {
                var compound = pack.Compounds[head.Value];
                var (items, first, end) = Modifiers(mentions, i, compound.Name, pack.Grammar.HeadFirst ? 1 : -1);
                // "technology for satellites": what describes the head may also follow it.
                if (items.Count == 0 && !pack.Grammar.HeadFirst && mentions[i].Sense == Sense.CompoundHead) (items, first, end) = Modifiers(mentions, i, compound.Name, 1);
                if (items.Count == 1) return new CountedItem(items[0], null, null, first, end, $"compound {compound.Name}");
                if (items.Count > 1 && compound.Several is { } several) return new CountedItem(several, null, null, first, end, $"compound {compound.Name}, several");
                if (mentions[i].Sense == Sense.Item) continue;
                if (compound.Bare is { } bare && (compound.Needs is null || sentenceSpeaksOf(compound.Needs)))
                    return new CountedItem(bare, null, null, mentions[i].First, mentions[i].End, $"compound {compound.Name}, bare");
            }
        }
        return null;
    }

    private static (List<string> Items, int First, int End) Modifiers(List<Mention> mentions, int head, string compound, int step)
    {
        var items = new List<string>();
        var (first, end) = (mentions[head].First, mentions[head].End);
        for (var i = head + step; i >= 0 && i < mentions.Count; i += step)
        {
            if (mentions[i].Senses.FirstOrDefault(s => s.Sense == Sense.CompoundModifier && s.Detail == compound) is not { } modifier) break;
            if (!items.Contains(modifier.Value)) items.Add(modifier.Value);
            first = Math.Min(first, mentions[i].First);
            end = Math.Max(end, mentions[i].End);
        }
        return (items, first, end);
    }

    private CountedItem? Plain(IReadOnlyList<TextChunk> group)
    {
        foreach (var chunk in group)
        {
            var named = chunk.Mentions.Where(m => m.Sense == Sense.Item && !IsNumberWord(m)).ToList();
            if (named.Count == 0) continue;
            var item = pack.Grammar.HeadFirst ? named[0] : named[^1];
            return new CountedItem(item.Value, null, null, item.First, item.End, "item");
        }
        return null;
    }

    private static bool IsNumberWord(Mention mention) => mention.Number is not null;
}
