using Pantau.Model;
using Pantau.Reading.Numbers;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Times;

/// <summary>A period told in the text.</summary>
/// <param name="Open">True when the words are relative and the document has no date to anchor them.</param>
public sealed record PeriodMention(Period Period, int First, int End, bool Open, string Rule);

/// <summary>Finds periods: a bound word ("since", "antara") and the dates that it binds, or a date by itself.</summary>
public sealed class PeriodFinder(TimeRules times, NumberRules numbers)
{
    private readonly DateParser dates = new(times, numbers);

    public List<PeriodMention> Find(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var found = new List<PeriodMention>();
        for (var i = first; i < end;)
        {
            var mention = At(tokens, i, first, end, anchor, text);
            if (mention is null) i++;
            else
            {
                found.Add(mention);
                i = mention.End;
            }
        }
        return found;
    }

    private PeriodMention? At(IReadOnlyList<TextToken> tokens, int start, int floor, int end, DateOnly? anchor, string text)
    {
        var bound = "";
        var at = start;
        if (times.Bounds.TryMatch(tokens, at, end, out var word, out var next))
        {
            bound = word;
            at = next;
        }
        var led = bound.Length > 0;
        // "с 8 по 13 октября": the first day takes its month from the second.
        if (bound is "from" or "between" or "since" && at + 1 < end && DateParser.Day(tokens[at]) is { } day && times.Bounds.TryMatch(tokens, at + 1, end, out var joint, out var rest) && joint is "to" or "and"
            && dates.Parse(tokens, rest, end, anchor, true) is { Precise: true, From: { } to } closed && day <= to.Day)
            return Range(closed with { From = new DateOnly(to.Year, to.Month, day), MonthOnly = null }, closed, tokens, start, anchor, text);
        if (dates.Parse(tokens, at, end, anchor, led) is not { } one) return null;
        if (bound is "" && times.Bounds.TryMatch(tokens, one.End, end, out var joiner, out var after) && joiner is "to" or "until" or "at"
            && dates.Parse(tokens, after, end, anchor, true) is { } closing)
            return Range(one, closing, tokens, start, anchor, text);

        if (bound is "from" or "between" or "since" or "in" or "at" && Closing(tokens, one.End, end, bound, anchor) is { } last)
            return Range(one, last, tokens, start, anchor, text);

        // "in January and February", "in 2023 and 2024": one stretch.
        if (bound is "" or "in" && IsWhole(one) && times.Bounds.TryMatch(tokens, one.End, end, out var also, out var second) && also == "and" && dates.Parse(tokens, second, end, anchor, one.From is { Month: 1, Day: 1 } && one.MonthOnly is null) is { } further
            && IsWhole(further) && further.To > one.From)
            return Range(one, further, tokens, start, anchor, text);

        var (period, rule) = bound switch
        {
            "since" or "from" or "after" => (new Period(bound == "after" && one.Precise ? one.To : one.From, null), "period opens"),
            "until" or "to" => (new Period(null, one.To), "period closes"),
            "before" => (new Period(null, one.From?.AddDays(-1)), "period closes"),
            _ => (new Period(one.From, one.To), "date"),
        };
        return new PeriodMention(period with { Text = Words(tokens, start, one.End, text) }, start, one.End, one.From is null && one.To is null, rule);
    }

    // A month or a year, not a day or an open end.
    private static bool IsWhole(ParsedDate date) => date is { Precise: false, From: not null, To: not null };

    private ParsedDate? Closing(IReadOnlyList<TextToken> tokens, int at, int end, string bound, DateOnly? anchor)
    {
        if (at < end && tokens[at].Folded == ",") at++;
        if (!times.Bounds.TryMatch(tokens, at, end, out var word, out var next)) return null;
        var fits = word is "to" or "until" or "at" || (bound == "between" && word == "and");
        return fits ? dates.Parse(tokens, next, end, anchor, true) : null;
    }

    // "from January to September 2025": what the first date leaves out it takes from the second.
    private static PeriodMention Range(ParsedDate one, ParsedDate last, IReadOnlyList<TextToken> tokens, int start, DateOnly? anchor, string text)
    {
        if (one.MonthOnly is { } month && last.To is { } close)
        {
            var from = new DateOnly(close.Year, month, one.DayOnly ?? 1);
            if (from > close) from = from.AddYears(-1);
            one = one with { From = from };
        }
        var open = one.From is null && last.To is null;
        return new PeriodMention(new Period(one.From, last.To, Words(tokens, start, last.End, text)), start, last.End, open, "period from and to");
    }

    private static string Words(IReadOnlyList<TextToken> tokens, int first, int end, string text) => text[tokens[first].Start..tokens[end - 1].End];
}
