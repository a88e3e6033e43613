using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;

namespace Pantau.Reading.Isolating;

/// <summary>A word of a sentence that is written without spaces, a number with its measure word, a date, or what is known of neither.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
internal sealed record Lexeme(int First, int End)
{
    /// <summary>Empty for an unknown character or a mark.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; init; } = [];
    public NumberMention? Number { get; init; }
    /// <summary>The unit that the number's measure word tells; null where it only says that things are counted.</summary>
    public string? Unit { get; init; }
    public PeriodMention? Period { get; init; }
    /// <summary>The mark's folded form.</summary>
    public string? Mark { get; init; }

    /// <summary>A capitalised word in Latin letters that no list holds, folded: it may be the name of what stands beside it.</summary>
    public string? Name { get; init; }

    /// <summary>装有 before a thing that was listed in a container: the container itself has been put before it.</summary>
    public bool Holds { get; init; }

    public bool Known => Entries.Count > 0;

    public bool Has(Sense sense) => Find(sense) is not null;

    public LexiconEntry? Find(Sense sense)
    {
        foreach (var entry in Entries)
            if (entry.Sense == sense) return entry;
        return null;
    }

    public bool IsVerbal => Entries.Any(e => e.Sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb);

    public bool IsNominal => Entries.Any(e => e.Sense is Sense.Party or Sense.PartyAdjective or Sense.Agent or Sense.Item or Sense.CompoundHead or Sense.CompoundModifier
        or Sense.UnitNoun or Sense.Carrier or Sense.Place or Sense.Anaphor or Sense.EventNoun or Sense.ContentNoun or Sense.Noun);
}
