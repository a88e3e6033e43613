using System.Globalization;
using Pantau.Reading.Numbers;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Times;

/// <summary>A date or stretch of dates as the words give it.</summary>
/// <param name="MonthOnly">Set when a month stood without a year.</param>
/// <param name="Precise">True for a single day.</param>
public sealed record ParsedDate(DateOnly? From, DateOnly? To, int End, int? MonthOnly = null, int? DayOnly = null, bool Precise = false);

/// <summary>Reads one date expression: days, months, years, portions of them, and words relative to the document's date.</summary>
public sealed class DateParser(TimeRules times, NumberRules numbers)
{
    /// <summary>The unit of words that point to a year named before.</summary>
    private const string ThatYear = "that-year";

    private const int FirstYear = 1900, LastYear = 2099;

    public ParsedDate? Parse(IReadOnlyList<TextToken> tokens, int at, int end, DateOnly? anchor, bool led)
    {
        if (Bare(tokens, at, end, anchor, led) is not { } date) return null;
        // "2024 года": the word for the year that follows belongs to the date.
        return date.End < end && times.Trailers.Contains(tokens[date.End].Folded) ? date with { End = date.End + 1 } : date;
    }

    private ParsedDate? Bare(IReadOnlyList<TextToken> tokens, int at, int end, DateOnly? anchor, bool led)
    {
        if (at >= end) return null;
        if (FirstMonths(tokens, at, end, anchor) is { } months) return months;
        at = SkipLinks(tokens, at, end, led);
        if (times.Portions.TryMatch(tokens, at, end, out var portion, out var next))
        {
            var behind = next;
            next = SkipLinks(tokens, next, end, true);
            // "до конца года": the year of the document.
            if (next < end && times.Trailers.Contains(tokens[next].Folded)) return Narrow(Resolve(new RelativeTime("year", 0), anchor, next + 1), portion);
            if (Parse(tokens, next, end, anchor, true) is { } whole) return Narrow(whole, portion);
            // "au premier semestre": of the year that the document is of, or of the one before where that half is still to come.
            if (!led || next != behind || anchor is not { } today || !portion.EndsWith("-half", StringComparison.Ordinal) && !portion.EndsWith("-quarter", StringComparison.Ordinal)) return null;
            var current = Narrow(Resolve(new RelativeTime("year", 0), anchor, next), portion);
            return current.From > today ? Narrow(Resolve(new RelativeTime("year", -1), anchor, next), portion) : current;
        }
        return Plain(tokens, at, end, anchor, led);
    }

    private ParsedDate? Plain(IReadOnlyList<TextToken> tokens, int at, int end, DateOnly? anchor, bool led)
    {
        if (at >= end) return null;
        if (IsoDate(tokens, at, end) is { } iso) return iso;
        if (times.Relative.TryMatch(tokens, at, end, out var relative, out var afterRelative))
        {
            // "vorig jaar maart"
            if (relative.Unit == "year" && anchor is { } today && afterRelative < end && times.Months.TryGetValue(tokens[afterRelative].Folded, out var within) && (tokens[afterRelative].Capital || times.LowerMonths) && !(afterRelative + 1 < end && Year(tokens[afterRelative + 1]) is not null))
                return Of(today.Year + relative.Offset, within, null, afterRelative + 1);
            return Resolve(relative, relative.Unit == ThatYear ? YearNamed(tokens, at) : anchor, afterRelative);
        }
        var labelled = false;
        var past = false;
        while (at < end && (times.Labels.Contains(tokens[at].Folded) || times.PastLeads.Contains(tokens[at].Folded)))
        {
            past |= times.PastLeads.Contains(tokens[at].Folded);
            labelled |= times.Labels.Contains(tokens[at].Folded);
            at++;
        }
        if (at >= end) return null;
        int? day = null;
        if (Day(tokens[at]) is { } number && at + 1 < end)
        {
            var month = SkipLinks(tokens, at + 1, end, true);
            if (month < end && times.Labels.Contains(tokens[month].Folded)) month++;
            if (month < end && times.Months.ContainsKey(tokens[month].Folded) && (tokens[month].Capital || tokens[month].Folded.Length > 3))
            {
                day = number;
                at = month;
            }
        }
        if (times.Months.TryGetValue(tokens[at].Folded, out var found) && (tokens[at].Capital || day is not null || labelled || times.LowerMonths)) return Month(tokens, at, end, anchor, found, day, past);
        if ((led || labelled || times.BareYears && Year(tokens[at]) is > 2000 and < 2040) && Year(tokens[at]) is { } year && !IsCounted(tokens, at, end)) return new ParsedDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), at + 1);
        return null;
    }

    private ParsedDate Month(IReadOnlyList<TextToken> tokens, int at, int end, DateOnly? anchor, int month, int? day, bool past)
    {
        var next = at + 1;
        // "May 23, 2025"
        if (day is null && next < end && Day(tokens[next]) is { } after && tokens[next].Folded.Length <= 4 && Year(tokens[next]) is null)
        {
            day = after;
            next++;
        }
        var yearAt = next;
        // "Mei tahun lalu": the word for the year belongs to the words that tell which.
        while (yearAt < end && !times.Relative.TryMatch(tokens, yearAt, end, out _, out _) && (times.Links.Contains(tokens[yearAt].Folded) || times.Labels.Contains(tokens[yearAt].Folded))) yearAt++;
        if (yearAt < end && Year(tokens[yearAt]) is { } year) return Of(year, month, day, yearAt + 1);
        if (times.Relative.TryMatch(tokens, yearAt, end, out var relative, out var afterRelative) && relative.Unit == ThatYear && YearNamed(tokens, at) is { } named)
            return Of(named.Year, month, day, afterRelative);
        if (times.Relative.TryMatch(tokens, yearAt, end, out relative, out afterRelative) && relative.Unit == "year")
            return anchor is { } a ? Of(a.Year + relative.Offset, month, day, afterRelative) : new ParsedDate(null, null, afterRelative, month, day);
        if (next < end && times.PastMarks.Contains(tokens[next].Folded)) next++;
        if (anchor is not { } from) return new ParsedDate(null, null, next, month, day);
        // A month without a year is the latest one that has begun by the document's date.
        var nearest = month > from.Month || (past && month == from.Month) ? from.Year - 1 : from.Year;
        return Of(nearest, month, day, next) with { MonthOnly = month, DayOnly = day };
    }

    private static ParsedDate Of(int year, int month, int? day, int end)
    {
        var days = DateTime.DaysInMonth(year, month);
        if (day is { } d && d <= days)
        {
            var date = new DateOnly(year, month, d);
            return new ParsedDate(date, date, end, Precise: true);
        }
        return new ParsedDate(new DateOnly(year, month, 1), new DateOnly(year, month, days), end);
    }

    // "the first nine months of 2025", "sembilan bulan pertama tahun 2025"
    private ParsedDate? FirstMonths(IReadOnlyList<TextToken> tokens, int at, int end, DateOnly? anchor)
    {
        var first = false;
        int? count = null;
        var months = false;
        var start = at;
        while (at < end && at - start < 8)
        {
            var word = tokens[at].Folded;
            if (times.First.Contains(word) && !first) first = true;
            else if (times.MonthWords.Contains(word) && !months) months = true;
            else if (count is null && !months && NumberParser.Parse(tokens, at, Math.Min(end, at + 2), numbers) is { Value: > 0 and <= 12 } parsed)
            {
                count = (int)parsed.Value;
                at = parsed.End;
                continue;
            }
            else if (!times.Links.Contains(word)) break;
            at++;
        }
        if (!first || !months || count is null) return null;
        if (Parse(tokens, at, end, anchor, true) is not { } year) return null;
        return year.From is { } from ? year with { To = from.AddMonths(count.Value).AddDays(-1) } : year;
    }

    private static ParsedDate? IsoDate(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (at + 4 >= end || tokens[at].Length != 4 || tokens[at + 1].Kind != TokenKind.Hyphen || tokens[at + 3].Kind != TokenKind.Hyphen) return null;
        var text = $"{tokens[at].Folded}-{tokens[at + 2].Folded}-{tokens[at + 4].Folded}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new ParsedDate(date, date, at + 5, Precise: true)
            : null;
    }

    // "of that year": the year that the passage named last.
    private static DateOnly? YearNamed(IReadOnlyList<TextToken> tokens, int before)
    {
        for (var i = before - 1; i >= 0; i--)
            if (Year(tokens[i]) is { } year) return new DateOnly(year, 1, 1);
        return null;
    }

    private static ParsedDate Resolve(RelativeTime relative, DateOnly? anchor, int end)
    {
        if (anchor is not { } from) return new ParsedDate(null, null, end);
        switch (relative.Unit)
        {
            case "year" or ThatYear:
                return new ParsedDate(new DateOnly(from.Year + relative.Offset, 1, 1), new DateOnly(from.Year + relative.Offset, 12, 31), end);
            case "month":
                var month = new DateOnly(from.Year, from.Month, 1).AddMonths(relative.Offset);
                return new ParsedDate(month, month.AddMonths(1).AddDays(-1), end);
            default:
                var day = from.AddDays(relative.Offset);
                return new ParsedDate(day, day, end, Precise: true);
        }
    }

    private static ParsedDate Narrow(ParsedDate whole, string portion)
    {
        if (whole is not { From: { } from, To: { } to }) return whole;
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        if (months >= 12)
        {
            var (skip, take) = portion switch
            {
                "early" => (0, 4),
                "mid" => (4, 4),
                "late" => (8, 4),
                "first-half" => (0, 6),
                "second-half" => (6, 6),
                "first-quarter" => (0, 3),
                "second-quarter" => (3, 3),
                "third-quarter" => (6, 3),
                "fourth-quarter" => (9, 3),
                _ => (0, 12),
            };
            return whole with { From = from.AddMonths(skip), To = from.AddMonths(skip + take).AddDays(-1) };
        }
        if (months == 1 && from.Day == 1)
        {
            var last = to.Day;
            return portion switch
            {
                "early" => whole with { To = new DateOnly(from.Year, from.Month, 10) },
                "mid" => whole with { From = new DateOnly(from.Year, from.Month, 11), To = new DateOnly(from.Year, from.Month, 20) },
                "late" => whole with { From = new DateOnly(from.Year, from.Month, 21), To = new DateOnly(from.Year, from.Month, last) },
                _ => whole,
            };
        }
        return whole;
    }

    private int SkipLinks(IReadOnlyList<TextToken> tokens, int at, int end, bool led)
    {
        while (led && at < end && (times.Links.Contains(tokens[at].Folded) || tokens[at].Kind == TokenKind.Hyphen)) at++;
        return at;
    }

    // "in 2000 containers" counts; "in 2024 and" does not.
    private bool IsCounted(IReadOnlyList<TextToken> tokens, int at, int end) =>
        at + 1 < end && (numbers.Multipliers.ContainsKey(tokens[at + 1].Folded)
            // "до 2000 солдат": where the word for the year follows it, a number before another word is no year.
            || times.Trailers.Count > 0 && tokens[at + 1].Kind == TokenKind.Word && !times.Trailers.Contains(tokens[at + 1].Folded) && !times.Bounds.TryMatch(tokens, at + 1, end, out _, out _));

    private static int? Year(TextToken token) =>
        token is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(token.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= FirstYear and <= LastYear ? year : null;

    internal static int? Day(TextToken token) =>
        token.Kind == TokenKind.Number && int.TryParse(token.Folded.TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'e'), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && day is >= 1 and <= 31 ? day : null;
}
