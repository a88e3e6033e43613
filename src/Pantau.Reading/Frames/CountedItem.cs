using Pantau.Reading.Numbers;

namespace Pantau.Reading.Frames;

/// <summary>An item that a noun phrase names, with the number that counts it.</summary>
/// <param name="First">First token of the words that name it.</param>
public sealed record CountedItem(string Slug, NumberMention? Number, string? Unit, int First, int End, string Rule)
{
    /// <summary>The slug where the words count something ("13,000 containers") and do not say what is in it.</summary>
    public const string Unnamed = "";
}
