using System.Globalization;
using System.Text.RegularExpressions;
using Pantau.Model;

namespace Pantau.Reading.Tables;

/// <summary>Periods as trade tables write them: 2031, 203105, 2031-05, 2031M05, 05/2031, 2031Q2, 2031-05-17.</summary>
internal static partial class TradePeriod
{
    public static Period? Of(string cell)
    {
        var text = cell.Trim();
        if (text.Length is < 4 or > 20) return null;
        if (Day().Match(text) is { Success: true } day && Number(day, "y") is var y && Number(day, "m") is >= 1 and <= 12 and var m && Number(day, "d") is var d && d >= 1 && d <= DateTime.DaysInMonth(y, m))
            return new Period(new DateOnly(y, m, d), new DateOnly(y, m, d), text);
        if (Month().Match(text) is { Success: true } month && Number(month, "m") is >= 1 and <= 12 and var of) return Period.Month(Number(month, "y"), of) with { Text = text };
        if (Quarter().Match(text) is { Success: true } quarter)
        {
            var (year, first) = (Number(quarter, "y"), ((Number(quarter, "q") - 1) * 3) + 1);
            return new Period(new DateOnly(year, first, 1), new DateOnly(year, first + 2, DateTime.DaysInMonth(year, first + 2)), text);
        }
        return Year().Match(text) is { Success: true } alone ? Period.Year(Number(alone, "y")) with { Text = text } : null;
    }

    /// <summary>Of a column for the year and one for the month; the month may be missing.</summary>
    public static Period? Of(string year, string? month)
    {
        if (Of(year) is not { From: { } from } whole) return null;
        return int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 && whole.Text!.Length == 4 ? Period.Month(from.Year, number) with { Text = $"{year} {month}" } : whole;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>(19|20)\d\d)[-/.]?(?<m>\d\d)[-/.]?(?<d>\d\d)(T00:00:00)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"^((?<y>(19|20)\d\d)([-/.]|\s?M)?(?<m>\d\d)|(?<m>\d\d)[-/.](?<y>(19|20)\d\d))$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^((?<y>(19|20)\d\d)[-\s]?Q(?<q>[1-4])|Q(?<q>[1-4])[-\s/](?<y>(19|20)\d\d))$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?<y>(19|20)\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
