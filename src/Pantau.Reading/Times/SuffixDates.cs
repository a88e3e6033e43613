using System.Globalization;
using Pantau.Model;
using Pantau.Reading.Numbers;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Times;

/// <summary>
/// Dates whose parts carry their unit behind them: 2024年3月28日, 去年10月, 2023年9月至2024年3月, 今年上半年, 自2023年以来.
/// The calendar's labels are the marks of year, month and day, in this order; portions stand behind what they narrow.
/// </summary>
/// <param name="endOfParty">Where the name of a state or body ends that begins at a token, 0 where none does: the first character of one is not read as a word behind a date (2024年中国, 2023년 중국).</param>
public sealed class SuffixDates(TimeRules times, NumberRules numbers, Func<IReadOnlyList<TextToken>, int, int, int> endOfParty)
{
    private const int FirstYear = 1900, LastYear = 2099;
    // 同年 points to a year named no further back than so many tokens.
    private const int Remembered = 400;

    private readonly record struct Part(DateOnly? From, DateOnly? To, int End, int? Year, int? Month, bool Relative);

    public List<PeriodMention> Find(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var found = new List<PeriodMention>();
        for (var i = first; i < end;)
        {
            var mention = At(tokens, i, end, anchor, text);
            if (mention is not null) found.Add(mention);
            i = mention?.End ?? i + 1;
        }
        return found;
    }

    private PeriodMention? At(IReadOnlyList<TextToken> tokens, int start, int end, DateOnly? anchor, string text)
    {
        var (bound, at) = ("", start);
        if (times.Bounds.TryMatch(tokens, at, end, out var word, out var next) && word is not ("to" or "until-behind" or "since-behind" or "before-behind" or "after-behind")) (bound, at) = (word, next);
        if (One(tokens, at, end, anchor, null) is not { } one) return null;
        var period = new Period(one.From, one.To);
        var stop = one.End;
        var rule = "date";
        if (Closing(tokens, stop, end, anchor, one) is { } last)
        {
            // 9月至2024年3月: what the first leaves out it takes from the second.
            var from = one.From;
            if (one.Year is null && last.Year is { } year && from is { } open) from = new DateOnly(open.Month > last.To!.Value.Month ? year - 1 : year, open.Month, open.Day);
            (period, stop, rule) = (new Period(from, last.To), last.End, "period from and to");
        }
        else if (bound == "since") (period, rule) = (new Period(one.From, null), "period opens");
        else if (bound == "until") (period, rule) = (new Period(null, one.To), "period closes");
        if (Behind(times.Bounds, tokens, stop, end, out var behind, out var after) && behind.EndsWith("-behind", StringComparison.Ordinal))
        {
            stop = after;
            (period, rule) = behind switch
            {
                "since-behind" => (new Period(period.From, period.From != one.From || period.To != one.To ? period.To : null), "period opens"),
                // 3월부터 9월까지: the end has been told already.
                "until-behind" when rule == "period from and to" => (period, rule),
                "after-behind" => (new Period(one.From, null), "period opens"),
                "before-behind" => (new Period(null, one.From?.AddDays(-1)), "period closes"),
                "until-behind" => (new Period(null, one.To), "period closes"),
                _ => (period, rule),
            };
        }
        return new PeriodMention(period with { Text = text[tokens[start].Start..tokens[stop - 1].End] }, start, stop, period.From is null && period.To is null, rule);
    }

    private Part? Closing(IReadOnlyList<TextToken> tokens, int at, int end, DateOnly? anchor, Part one)
    {
        if (at >= end) return null;
        var joined = Joins(tokens[at]);
        var next = at + 1;
        if (!joined && !(times.Bounds.TryMatch(tokens, at, end, out var word, out next) && word is "to" or "since-behind")) return null;
        if (next < end && times.Links.Contains(tokens[next].Folded)) next++;
        return One(tokens, next, end, anchor, one) is { To: not null } last && (one.From is null || last.To >= one.From) ? last : null;
    }

    // A year, a month of it, a day of that; each may stand without the one before. `before` lends what is left out.
    private Part? One(IReadOnlyList<TextToken> tokens, int start, int end, DateOnly? anchor, Part? before)
    {
        var at = start;
        int? year = null;
        DateOnly? relativeMonth = null, relativeDay = null;
        var relative = false;
        if (Year(tokens, at, end) is { } y) (year, at) = y;
        else if (times.Relative.TryMatch(tokens, at, end, out var told, out var next))
        {
            (relative, at) = (true, next);
            var from = told.Unit == "that-year" ? YearNamed(tokens, start) : anchor;
            if (from is not { } point) return new Part(null, null, Tail(tokens, at, end), null, null, true);
            switch (told.Unit)
            {
                case "year" or "that-year": year = point.Year + told.Offset; break;
                case "month": relativeMonth = new DateOnly(point.Year, point.Month, 1).AddMonths(told.Offset); break;
                default: relativeDay = point.AddDays(told.Offset); break;
            }
        }
        while (at < end && times.Links.Contains(tokens[at].Folded) && at > start) at++;
        if (relativeDay is { } single)
        {
            var after = Unit(tokens, at, end, 2, 31) is { } repeated ? repeated.End : at;
            return new Part(single, single, after, single.Year, single.Month, true);
        }
        int? month = relativeMonth?.Month;
        year ??= relativeMonth?.Year;
        int? firstMonth = null;
        if (month is null && Months(tokens, at, end) is { } several) (firstMonth, month, at) = several;
        else if (month is null && Unit(tokens, at, end, 1, 12) is { } m) (month, at) = m;
        int? day = null;
        if ((month is not null || !relative && year is null) && Unit(tokens, at, end, 2, 31) is { } d) (day, at) = d;
        if (year is null && month is null && day is null) return null;
        if (month is null && day is null && year is { } whole) return Whole(tokens, at, end, whole, relative);
        if (year is null && before is { Year: { } lent }) year = lent;
        if (month is null && before is { Month: { } also }) month = also;
        if (anchor is null && (year is null || month is null)) return new Part(null, null, at, null, month, relative);
        var now = anchor ?? default;
        // A month without a year is the latest that has begun by the document's date; so is a day without a month.
        var named = year;
        month ??= day > now.Day ? new DateOnly(now.Year, now.Month, 1).AddMonths(-1).Month : now.Month;
        year ??= month > now.Month ? now.Year - 1 : now.Year;
        var days = DateTime.DaysInMonth(year.Value, month.Value);
        if (day is { } number && number <= days)
        {
            var date = new DateOnly(year.Value, month.Value, number);
            return new Part(date, date, at, named, month, relative);
        }
        var span = (From: new DateOnly(year.Value, month.Value, 1), To: new DateOnly(year.Value, month.Value, days));
        if (firstMonth is { } opens) span.From = new DateOnly(year.Value, opens, 1);
        else if (Behind(times.Portions, tokens, at, end, out var portion, out var tail))
        {
            at = tail;
            if (portion == "early") span.To = span.From.AddDays(9);
            else if (portion == "mid") span = (span.From.AddDays(10), span.From.AddDays(19));
            else if (portion == "late") span.From = span.From.AddDays(20);
        }
        return new Part(span.From, span.To, at, named, month, relative);
    }

    private Part Whole(IReadOnlyList<TextToken> tokens, int at, int end, int year, bool relative)
    {
        var (from, months) = (new DateOnly(year, 1, 1), 12);
        var skip = 0;
        if (FirstMonths(tokens, at, end) is { } counted) (months, at) = counted;
        else if (Behind(times.Portions, tokens, at, end, out var portion, out var next))
        {
            at = next;
            (skip, months) = portion switch
            {
                "early" => (0, 4),
                "mid" => (4, 4),
                "late" => (8, 4),
                "spring" => (2, 3),
                "summer" => (5, 3),
                "autumn" => (8, 3),
                "winter" => (11, 3),
                "first-half" => (0, 6),
                "second-half" => (6, 6),
                "first-quarter" => (0, 3),
                "second-quarter" => (3, 3),
                "third-quarter" => (6, 3),
                "fourth-quarter" => (9, 3),
                _ => (0, 12),
            };
        }
        from = from.AddMonths(skip);
        return new Part(from, from.AddMonths(months).AddDays(-1), at, year, null, relative);
    }

    // 前9个月, 头九个月
    private (int Months, int End)? FirstMonths(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (at >= end || !times.First.Contains(tokens[at].Folded) || MyriadNumbers.Parse(tokens, at + 1, end, numbers) is not { Value: >= 1 and <= 12 } count) return null;
        var i = count.End;
        if (i < end && tokens[i].Folded == "个") i++;
        return i < end && times.MonthWords.Contains(tokens[i].Folded) ? ((int)count.Value, i + 1) : null;
    }

    // 1至4月, 3-5月: the mark stands behind the last.
    private (int First, int Last, int End)? Months(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (at + 1 >= end || !IsNumber(tokens[at]) || MyriadNumbers.Parse(tokens, at, end, numbers) is not { More: false, Vague: false, Value: >= 1 and <= 11 } first) return null;
        var next = first.End;
        var joined = next < end && (tokens[next].Kind == TokenKind.Hyphen || tokens[next].Folded is "–" or "—" or "~" or "～");
        if (joined) next++;
        else if (!(times.Bounds.TryMatch(tokens, next, end, out var word, out next) && word == "to")) return null;
        return first.Value % 1 == 0 && Unit(tokens, next, end, 1, 12) is { } last && last.Value > first.Value ? ((int)first.Value, last.Value, last.End) : null;
    }

    private int Tail(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (Unit(tokens, at, end, 1, 12) is { } month) at = month.End;
        return Behind(times.Portions, tokens, at, end, out _, out var next) ? next : at;
    }

    private bool Behind(PhraseTable<string> words, IReadOnlyList<TextToken> tokens, int at, int end, out string value, out int next)
    {
        if (!words.TryMatch(tokens, at, end, out value, out next)) return false;
        for (var i = at; i < next; i++)
            if (endOfParty(tokens, i, end) > next) return false;
        return true;
    }

    private static bool Joins(TextToken token) => token.Kind == TokenKind.Hyphen || token.Folded is "–" or "—" or "~" or "～" or "∼" or "〜";

    // 3月, 28日, 十月: the number and its mark.
    private (int Value, int End)? Unit(IReadOnlyList<TextToken> tokens, int at, int end, int mark, int most)
    {
        if (at >= end || !IsNumber(tokens[at]) || MyriadNumbers.Parse(tokens, at, end, numbers) is not { More: false, Vague: false } number) return null;
        if (number.Value < 1 || number.Value > most || number.Value % 1 != 0 || number.End >= end) return null;
        // 1∼3월: the mark behind the second is the first's as well.
        if (Joins(tokens[number.End]) && number.End + 1 < end && IsNumber(tokens[number.End + 1]) && Unit(tokens, number.End + 1, end, mark, most) is not null) return ((int)number.Value, number.End);
        if (!IsMark(tokens[number.End], mark)) return null;
        // 3月底 is a month; 3日内 a span of days.
        return ((int)number.Value, number.End + 1);
    }

    private (int, int)? Year(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (at >= end || !IsNumber(tokens[at])) return null;
        var i = at;
        var value = 0;
        if (tokens[at].Kind == TokenKind.Number)
        {
            if (!int.TryParse(tokens[at].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out value)) return null;
            i++;
        }
        else
        {
            for (; i < end && i < at + 4 && numbers.Words.TryGetValue(tokens[i].Folded, out var digit); i++) value = value * 10 + (int)digit;
        }
        var marked = i < end && IsMark(tokens[i], 0);
        // 24年3月 is a year, 执政24年 is none.
        if (marked && value < 100 && tokens[at].Length == 2 && Unit(tokens, i + 1, end, 1, 12) is not null) value += 2000;
        if (value is < FirstYear or > LastYear) return null;
        if (!marked) return JoinsYear(tokens, i, end) ? (value, i) : null;
        return (value, i + 1);
    }

    // 2023至2024年, 2023-2024年: the mark stands behind the last.
    private bool JoinsYear(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (at >= end) return false;
        var next = at + 1;
        var joined = tokens[at].Kind == TokenKind.Hyphen || tokens[at].Folded is "–" or "—" or "~" or "～" || times.Bounds.TryMatch(tokens, at, end, out var word, out next) && word == "to";
        return joined && next + 1 < end && tokens[next].Kind == TokenKind.Number && tokens[next].Length == 4 && IsMark(tokens[next + 1], 0);
    }

    private bool IsNumber(TextToken token) => token.Kind == TokenKind.Number || numbers.Words.ContainsKey(token.Folded) || token.Folded == "十";

    private bool IsMark(TextToken token, int mark) => times.Marks[mark].Contains(token.Folded);

    private DateOnly? YearNamed(IReadOnlyList<TextToken> tokens, int before)
    {
        for (var i = before - 1; i > Math.Max(0, before - Remembered); i--)
            if (IsMark(tokens[i], 0) && int.TryParse(tokens[i - 1].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear) return new DateOnly(year, 1, 1);
        return null;
    }
}
