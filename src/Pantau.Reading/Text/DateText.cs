using System.Globalization;
using System.Text.RegularExpressions;

namespace Pantau.Reading.Text;

/// <summary>Dates as header lines and page metadata write them. What two countries would read differently (05/06/2025) is left alone.</summary>
internal static partial class DateText
{
    private static readonly string[][] Months =
    [
        ["jan", "januari", "january", "янв", "janvier", "januar", "enero", "gennaio"], ["feb", "februari", "february", "фев", "février", "februar", "febrero", "febbraio"],
        ["mar", "maret", "march", "мар", "mars", "märz", "marzo", "maart"], ["apr", "april", "апр", "avril", "abril", "aprile"],
        ["mei", "may", "мая", "май", "mai", "mayo", "maggio"], ["jun", "juni", "june", "июн", "juin", "junio", "giugno"],
        ["jul", "juli", "july", "июл", "juillet", "julio", "luglio"], ["agu", "agustus", "aug", "august", "авг", "août", "agosto", "augustus"],
        ["sep", "september", "сен", "septembre", "septiembre", "settembre"], ["okt", "oktober", "oct", "october", "окт", "octobre", "octubre", "ottobre"],
        ["nov", "november", "ноя", "novembre", "noviembre"], ["des", "desember", "dec", "december", "дек", "décembre", "dezember", "diciembre", "dicembre"],
    ];

    public static DateOnly? Parse(string text)
    {
        if (text.Length > 120) text = text[..120];
        if (Iso().Match(text) is { Success: true } iso) return Make(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value);
        if (Asian().Match(text) is { Success: true } asian) return Make(asian.Groups["y"].Value, asian.Groups["m"].Value, asian.Groups["d"].Value);
        if (DayFirst().Match(text) is { Success: true } day && MonthOf(day.Groups["m"].Value) is { } m) return Make(day.Groups["y"].Value, m, day.Groups["d"].Value);
        if (MonthFirst().Match(text) is { Success: true } month && MonthOf(month.Groups["m"].Value) is { } n) return Make(month.Groups["y"].Value, n, month.Groups["d"].Value);
        if (Dotted().Match(text) is { Success: true } dotted) return Make(dotted.Groups["y"].Value, dotted.Groups["m"].Value, dotted.Groups["d"].Value);
        return null;
    }

    private static string? MonthOf(string word)
    {
        var folded = word.ToLowerInvariant();
        for (var i = 0; i < Months.Length; i++)
        {
            if (Array.Exists(Months[i], m => m == folded || (m.Length == 3 && m[0] > 'z' && folded.StartsWith(m, StringComparison.Ordinal)))) return (i + 1).ToString(CultureInfo.InvariantCulture);
        }
        return null;
    }

    private static DateOnly? Make(string year, string month, string day)
    {
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) || !int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) || !int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)) return null;
        return y is >= 1900 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    [GeneratedRegex(@"(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<y>\d{4})\s*[년年]\s*(?<m>\d{1,2})\s*[월月]\s*(?<d>\d{1,2})\s*[일日]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asian();

    [GeneratedRegex(@"(?<d>\d{1,2})\.?\s+(?:de\s+)?(?<m>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<y>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<m>\p{L}{3,12})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dotted();
}
