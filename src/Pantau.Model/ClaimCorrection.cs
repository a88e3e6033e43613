using System.Globalization;

namespace Pantau.Model;

/// <summary>
/// Slots as a person writes them: a code or slug for a party (<c>KP</c>, <c>lazarus-group</c>), a slug for an item,
/// <c>20000.. container</c> for bounds, <c>2024-01-01..2024-12-31</c> for a period, <c>US+KR</c> for parties, and
/// <c>-</c> for what should stay empty.
/// </summary>
public static class ClaimCorrection
{
    public const string Nothing = "-";

    /// <summary>The slots that may be corrected.</summary>
    public static IReadOnlyList<string> Slots { get; } = ["kind", "actor", "recipient", "parties", "item", "quantity", "carrier", "period", "attribution", "modality"];

    /// <summary>The claim as the correction reads it; or what is wrong with the correction.</summary>
    public static (Claim? Claim, string? Problem) Apply(Claim claim, IReadOnlyDictionary<string, string> slots)
    {
        foreach (var (slot, value) in slots.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var (corrected, problem) = Apply(claim, slot, value.Trim());
            if (corrected is null) return (null, problem);
            claim = corrected;
        }
        return (claim, null);
    }

    /// <summary>A claim as all its annotations leave it, the later over the earlier; null when it was rejected and not accepted after that. One that does not fit is passed over.</summary>
    public static Claim? Reading(Claim claim, IEnumerable<Annotation> annotations)
    {
        var (reading, rejected) = (claim, false);
        foreach (var annotation in annotations)
        {
            if (annotation.Act == AnnotationAct.Accept) (reading, rejected) = (claim, false);
            if (annotation.Act == AnnotationAct.Reject) rejected = true;
            if (annotation is { Act: AnnotationAct.Correct, Slots: { } slots }) reading = Apply(reading, slots).Claim ?? reading;
        }
        return rejected ? null : reading;
    }

    private static (Claim? Claim, string? Problem) Apply(Claim claim, string slot, string value)
    {
        var none = value == Nothing;
        switch (slot)
        {
            case "kind":
                return Slug.TryParse<ClaimKind>(value, out var kind) ? (claim with { Kind = kind }, null) : (null, $"there is no kind '{value}': one of {All<ClaimKind>()}");
            case "modality":
                return Slug.TryParse<Modality>(value, out var modality) ? (claim with { Modality = modality }, null) : (null, $"there is no modality '{value}': one of {All<Modality>()}");
            case "actor" or "recipient" or "carrier" or "attribution":
                if (!none && !IsId(value)) return (null, $"'{value}' names no party: write a state as KP and anything else as a slug such as lazarus-group");
                var party = none ? null : value;
                return (slot switch { "actor" => claim with { Actor = party }, "recipient" => claim with { Recipient = party }, "carrier" => claim with { Carrier = party }, _ => claim with { Attribution = party } }, null);
            case "parties":
                var parties = value.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                if (!none && (parties.Length == 0 || !parties.All(IsId))) return (null, $"'{value}' names no parties: write them as US+KR+JP");
                return (claim with { Parties = none ? null : [.. parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] }, null);
            case "item":
                return none || Items.IsKnown(value) ? (claim with { Item = none ? null : value }, null) : (null, $"there is no item '{value}' in the taxonomy");
            case "quantity":
                if (none) return (claim with { Quantity = null }, null);
                return QuantityOf(value) is { } quantity ? (claim with { Quantity = quantity }, null) : (null, $"'{value}' is no quantity: write bounds and unit, as in '20000.. container' or '100..100 item'");
            case "period":
                if (none) return (claim with { Period = null }, null);
                return PeriodOf(value) is { } period ? (claim with { Period = period }, null) : (null, $"'{value}' is no period: write 2024-01-01..2024-12-31, an end left out where it is open");
            default:
                return (null, $"there is no slot '{slot}' to correct: one of {string.Join(", ", Slots)}");
        }
    }

    private static Quantity? QuantityOf(string value)
    {
        if (value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var bounds, var unit] || !Units.All.Contains(unit) || Ends(bounds) is not var (low, high)) return null;
        if (!Number(low, out var min) || !Number(high, out var max) || (min is null && max is null) || min > max || min < 0 || max < 0) return null;
        return new Quantity(min, max, unit);
    }

    private static Period? PeriodOf(string value)
    {
        if (Ends(value) is not var (first, last) || !Date(first, out var from) || !Date(last, out var to) || (from is null && to is null) || from > to) return null;
        return new Period(from, to);
    }

    // "a..b", or "a" for both ends.
    private static (string Low, string High)? Ends(string text) =>
        text.Split("..") switch { [var only] => (only, only), [var low, var high] => (low, high), _ => null };

    private static bool Number(string text, out decimal? value)
    {
        value = null;
        if (text.Length == 0) return true;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read)) return false;
        value = read;
        return true;
    }

    private static bool Date(string text, out DateOnly? value)
    {
        value = null;
        if (text.Length == 0) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        value = read;
        return true;
    }

    private static bool IsId(string text) => text.Length is > 1 and <= 100 && (text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] && (text.Length == 2 || text[2] == '-') || char.IsAsciiLetterOrDigit(text[0])) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static string All<T>() where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(v => Slug.Of(v)));
}
