using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>A word or phrase of a noun phrase that the reader knows.</summary>
/// <param name="First">First token of the paragraph.</param>
/// <param name="End">Token after the last.</param>
public sealed record Mention(Sense Sense, string Value, int First, int End, string? Detail = null)
{
    /// <summary>Set on a number, with what the number is.</summary>
    public NumberMention? Number { get; init; }

    /// <summary>All senses that the words have as a noun: "artillery" is an item and tells which ammunition.</summary>
    public IReadOnlyList<LexiconEntry> Senses { get; init; } = [];

    /// <summary>True where the mention owns what follows: "Russia's", "its".</summary>
    public bool Possessive { get; init; }
}
