using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Frames;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Claims;

/// <summary>What a few words name, as a language pack knows them: the check of what somebody else says they mean.</summary>
/// <param name="Language">The pack that was asked.</param>
/// <param name="Parties">States and organisations that the words name, as nouns or adjectives.</param>
/// <param name="Items">Items that the words name or may stand for.</param>
/// <param name="Numbers">Bounds of the numbers in the words.</param>
/// <param name="Periods">Periods that the words tell.</param>
/// <param name="Negated">True where the words deny something.</param>
public sealed record WordSenses(string Language, IReadOnlySet<string> Parties, IReadOnlySet<string> Items, IReadOnlyList<Quantity> Numbers, IReadOnlyList<Period> Periods, bool Negated)
{
    internal static WordSenses Of(LanguagePack pack, IReadOnlyList<TextChunk> chunks)
    {
        var mentions = chunks.SelectMany(c => c.Mentions).ToList();
        var items = new ItemReader(pack, _ => true);
        var named = mentions.SelectMany(m => m.Senses.Append(new LexiconEntry(m.Sense, m.Value))).Where(s => s.Sense is Sense.Item or Sense.CompoundModifier).Select(s => s.Value)
            .Concat(chunks.Where(c => c.Kind == ChunkKind.Noun).Select(c => items.Read([c])?.Slug).OfType<string>())
            .Concat(mentions.SelectMany(m => m.Senses).Where(s => s.Sense == Sense.CompoundHead).Select(s => pack.Compounds[s.Value].Bare).OfType<string>());
        return new WordSenses(
            pack.Language,
            mentions.SelectMany(m => m.Senses.Append(new LexiconEntry(m.Sense, m.Value))).Where(s => s.Sense is Sense.Party or Sense.PartyAdjective).Select(s => s.Value).ToHashSet(StringComparer.Ordinal),
            named.Where(Model.Items.IsKnown).ToHashSet(StringComparer.Ordinal),
            [.. mentions.Where(m => m.Number is not null).Select(m => new Quantity(m.Number!.Min, m.Number.Max, m.Number.Currency ?? Units.Item, m.Number.Approx))],
            [.. chunks.Where(c => c.Period is { Open: false }).Select(c => c.Period!.Period)],
            chunks.Any(c => c.Negated || c.Verb?.Negated == true));
    }
}
