using System.Globalization;
using System.Text.RegularExpressions;

namespace Pantau.Documents.Text;

/// <summary>Dates as header lines and page metadata write them. What two countries would read differently (05/06/2025) is left alone.</summary>
internal static partial class DateText
{
    private static readonly string[][] Months =
    [
        ["jan", "januari", "january", "янв", "janvier", "januar", "enero", "gennaio"], ["feb", "februari", "february", "фев", "février", "februar", "febrero", "febbraio"],
        ["mar", "maret", "march", "мар", "mars", "märz", "marzo", "maart"], ["apr", "april", "апр", "avril", "abril", "aprile"],
        ["mei", "may", "мая", "май", "mai", "mayo", "maggio"], ["jun", "juni", "june", "июн", "juin", "junio", "giugno"],
        ["jul", "juli", "july", "июл", "juillet", "julio", "luglio"], ["agu", "agustus", "aug", "august", "авг", "août", "agosto", "augustus"],
        ["sep", "sept", "september", "сен", "septembre", "septiembre", "settembre"], ["okt", "oktober", "oct", "october", "окт", "octobre", "octubre", "ottobre"],
        ["nov", "november", "ноя", "novembre", "noviembre"], ["des", "desember", "dec", "december", "дек", "décembre", "dezember", "diciembre", "dicembre"],
    ];

    /// <summary>The first date that is written out in full; null where there is none or where it can be read in two ways.</summary>
    public static DateOnly? Parse(string text)
    {
        if (text.Length > 120) text = text[..120];
        return First(Iso(), text) ?? First(Compact(), text) ?? First(Asian(), text) ?? First(DayFirst(), text) ?? First(MonthFirst(), text) ?? First(Dotted(), text) ?? Slashed(text);
    }

    private static DateOnly? First(Regex pattern, string text)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var month = match.Groups["m"].Value;
            if ((char.IsDigit(month[0]) ? month : MonthOf(month)) is { } m && Make(match.Groups["y"].Value, m, match.Groups["d"].Value) is { } date) return date;
        }
        return null;
    }

    // 29/05/2025 has one reading, 05/06/2025 two.
    private static DateOnly? Slashed(string text)
    {
        if (SlashedDay().Match(text) is not { Success: true } match) return null;
        var (first, second, year) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        var (dayFirst, monthFirst) = (Make(year, second, first), Make(year, first, second));
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
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

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();

    // 20250529, 202505291030, 20250529103000
    [GeneratedRegex(@"^\s*(?<y>20\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(\d{4}|\d{6})?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s{0,3}[년年]\s{0,3}(?<m>\d{1,2})\s{0,3}[월月]\s{0,3}(?<d>\d{1,2})\s{0,3}[일日]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asian();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})(?:\.|st|nd|rd|th)?\s{1,3}(?:(?:de|of)\s{1,3})?(?<m>\p{L}{3,12})\.?,?\s{1,3}(?:de\s{1,3})?(?<y>\d{4})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<m>\p{L}{3,12})\.?\s{1,3}(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<y>\d{4})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<!\d)(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlashedDay();
}
