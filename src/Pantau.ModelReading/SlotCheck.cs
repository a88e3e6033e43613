using System.Globalization;
using Pantau.Model;
using Pantau.Reading.Claims;

namespace Pantau.ModelReading;

/// <summary>Whether the words of a slot stand in the quote and name what the slot says. Each check gives why not, or null.</summary>
internal sealed class SlotCheck(DocumentReader reader, string quote, DateOnly? published)
{
    private const string NotThere = "its words do not stand in the quote";

    public string Quote => quote;

    /// <summary>The language of the quote as the packs know it; null when none does.</summary>
    public string? Language { get; } = reader.SensesOf(quote, quote, published)?.Language;

    public static bool Stands(string? words, string quote) => !string.IsNullOrWhiteSpace(words) && quote.Contains(words, StringComparison.OrdinalIgnoreCase);

    public string? Party(ProposedSlot slot)
    {
        if (!Stands(slot.Words, quote)) return NotThere;
        if (Senses(slot.Words!) is not { } senses || senses.Parties.Contains(slot.Value!)) return null;
        // A firm or ship that no pack knows: its slug must be made of the words.
        if (senses.Parties.Count == 0 && !Parties.IsState(slot.Value!) && Spells(slot.Value!, slot.Words!)) return null;
        return $"\"{slot.Words}\" does not name it";
    }

    public string? Item(ProposedSlot slot)
    {
        if (!Items.IsKnown(slot.Value!)) return "there is no such item";
        if (!Stands(slot.Words, quote)) return NotThere;
        if (Senses(slot.Words!) is not { } senses || senses.Items.Any(i => Items.Is(i, slot.Value!))) return null;
        return $"\"{slot.Words}\" does not name it";
    }

    public string? Quantity(ProposedQuantity quantity)
    {
        if (quantity.Unit is not { } unit || !Units.All.Contains(unit)) return "there is no such unit";
        if (!Stands(quantity.Words, quote)) return NotThere;
        if (quantity.Min > quantity.Max || quantity.Min < 0) return "its bounds are no bounds";
        if (Senses(quantity.Words!) is not { } senses)
            return new[] { quantity.Min, quantity.Max }.OfType<decimal>().All(n => Digits(quantity.Words!).Contains(Digits(n.ToString(CultureInfo.InvariantCulture)).TrimEnd('0'), StringComparison.Ordinal)) ? null : $"\"{quantity.Words}\" does not hold these figures";
        return senses.Numbers.Any(n => n.Min == quantity.Min && n.Max == quantity.Max) ? null : $"\"{quantity.Words}\" does not give these bounds";
    }

    public string? Period(ProposedPeriod period)
    {
        if (!Stands(period.Words, quote)) return NotThere;
        if (period.From > period.To) return "it ends before it begins";
        return Senses(period.Words!) is not { } senses || senses.Periods.Any(p => p.From == period.From && p.To == period.To) ? null : $"\"{period.Words}\" does not tell it";
    }

    public bool IsRounded(string words) => Senses(words)?.Numbers.Any(n => n.Approx) ?? false;

    private WordSenses? Senses(string words) => Language is null ? null : reader.SensesOf(words, quote, published);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool Spells(string slug, string words)
    {
        var folded = string.Concat(words.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return slug.Split('-').All(part => part is "vessel" or "imo" || folded.Contains(part, StringComparison.Ordinal));
    }
}
