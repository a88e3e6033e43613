using System.Globalization;

namespace Pantau.Names.Listings;

/// <summary>Dates as lists write them, in ISO 8601 as far as they are known.</summary>
internal static class ListDate
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d MMM yyyy", "dd/MM/yyyy", "d/M/yyyy", "d MMMM yyyy"];
    private static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "yyyy-MM", "MM/yyyy"];

    /// <summary>ISO 8601, or null where the text is no date.</summary>
    public static string? Iso(string text)
    {
        text = text.Trim();
        if (text.StartsWith("00/00/", StringComparison.Ordinal)) text = text[6..];
        else if (text.StartsWith("00/", StringComparison.Ordinal)) text = text[3..];
        if (text.Length == 4 && text.All(char.IsAsciiDigit)) return text;
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && text.Length > 10 ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
