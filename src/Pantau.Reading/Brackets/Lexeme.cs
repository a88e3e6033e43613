using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;

namespace Pantau.Reading.Brackets;

/// <summary>A word or phrase of a sentence, a number, a date or a mark, with all that it can be.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
internal sealed record Lexeme(int First, int End)
{
    /// <summary>The mark of a ship's number, which is then the word.</summary>
    public const string Imo = "imo";

    /// <summary>The word as lexicons are matched on; empty for phrases.</summary>
    public string Word { get; init; } = "";
    /// <summary>Empty for an unknown word.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; init; } = [];
    /// <summary>The parts of a compound before its last, each with what it can be: the "munition" of Munitionslieferung.</summary>
    public IReadOnlyList<IReadOnlyList<LexiconEntry>> Modifiers { get; init; } = [];
    public NumberMention? Number { get; init; }
    public PeriodMention? Period { get; init; }
    /// <summary>The mark's folded form.</summary>
    public string? Mark { get; init; }
    public bool Capital { get; init; }
    /// <summary>True where a hyphen ties it to the word before: "Pantsir-System".</summary>
    public bool Tied { get; init; }
    /// <summary>True for a word that ends in a hyphen, its head told later: "Nuklear- und Raketenprogramm".</summary>
    public bool Cut { get; init; }
    /// <summary>True for the first word of a sentence, whose capital says nothing.</summary>
    public bool Opens { get; init; }

    public LexiconEntry? Find(Sense sense, string? value = null)
    {
        foreach (var entry in Entries)
            if (entry.Sense == sense && (value is null || entry.Value == value)) return entry;
        return null;
    }

    public bool Has(Sense sense, string? value = null) => Find(sense, value) is not null;

    public bool Has(VerbForm form) => Entries.Any(e => e.Form == form);

    public bool IsVerbal => Entries.Any(e => IsVerb(e.Sense));

    public bool IsNominal => Entries.Any(e => IsNoun(e.Sense));

    /// <summary>True where a pronoun may also be a noun.</summary>
    public bool IsNominalBesides() => Entries.Any(e => IsNoun(e.Sense) && e.Sense != Sense.Anaphor);

    public static bool IsVerb(Sense sense) => sense is Sense.Verb or Sense.Operator or Sense.Speech or Sense.PlainVerb;

    public static bool IsNoun(Sense sense) => sense is Sense.Party or Sense.Agent or Sense.Item or Sense.CompoundHead or Sense.CompoundModifier or Sense.UnitNoun or Sense.Carrier
        or Sense.Place or Sense.Anaphor or Sense.EventNoun or Sense.ContentNoun or Sense.PartyAdjective;
}
