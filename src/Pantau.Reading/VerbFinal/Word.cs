using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;

namespace Pantau.Reading.VerbFinal;

/// <summary>A noun, a particle, a verb with its ending, a number with its counter, a date, a mark, or what is none of these.</summary>
/// <param name="First">First token of the paragraph.</param>
/// <param name="End">Token after the last.</param>
internal sealed record Word(int First, int End)
{
    /// <summary>What it is as anything but a verb; empty for an unknown word.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; init; } = [];
    /// <summary>What it is as a verb.</summary>
    public IReadOnlyList<LexiconEntry> Verbs { get; init; } = [];
    /// <summary>How the verb ends; null for a verbal noun that stands alone.</summary>
    public VerbEnding? Ending { get; init; }
    public NumberMention? Number { get; init; }
    /// <summary>The unit that the counter tells, <c>thing</c> where it only says that things are counted; null without a counter.</summary>
    public string? Unit { get; init; }
    public PeriodMention? Period { get; init; }
    public string? Mark { get; init; }
    /// <summary>True where nothing parts it from the word before.</summary>
    public bool Glued { get; init; }

    public bool Has(Sense sense) => Find(sense) is not null;

    public LexiconEntry? Find(Sense sense)
    {
        foreach (var entry in Entries)
            if (entry.Sense == sense) return entry;
        return null;
    }

    public bool IsVerb => Ending is not null;

    public bool IsParticle => Has(Sense.Preposition);

    public bool IsUnknown => Entries.Count == 0 && Verbs.Count == 0 && Mark is null && Number is null && Period is null;

    public bool IsNominal => !IsVerb && (Verbs.Count > 0 || Entries.Any(e => NounMentions.IsNominal(e.Sense)));
}
