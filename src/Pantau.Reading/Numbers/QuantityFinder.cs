using Pantau.Reading.Tokens;

namespace Pantau.Reading.Numbers;

/// <summary>A number with its bounds, before it is known what it counts.</summary>
/// <param name="Currency">Set when the words name money.</param>
public sealed record NumberMention(decimal? Min, decimal? Max, bool Approx, string? Currency, int First, int End)
{
    /// <summary>True for "dozens", "hundreds", which need "of" before what they count.</summary>
    public bool Vague { get; init; }
}

/// <summary>Reads numbers with the words that bound them: "more than 20,000", "between 1,000 and 1,500", "sedikitnya 100".</summary>
public sealed class QuantityFinder(QuantityRules rules, NumberRules numbers)
{
    /// <summary>The number that begins at this token, bound words and currency included; null when there is none.</summary>
    public NumberMention? At(IReadOnlyList<TextToken> tokens, int start, int end)
    {
        var at = start;
        string? bound = null;
        var approx = false;
        // Bounds may follow one another: "at least about 100".
        while (rules.Before.TryMatch(tokens, at, end, out var word, out var next))
        {
            if (word == "about") approx = true;
            else bound ??= word;
            at = SkipQuotes(tokens, next, end);
        }
        // "über eine Million": behind a bound the article is the number.
        if (at > start && at + 1 < end && numbers.Articles.Contains(tokens[at].Folded) && (numbers.Solo.Contains(tokens[at + 1].Folded) || numbers.Words.ContainsKey(tokens[at + 1].Folded))) at++;
        // "mindestens ein Luftabwehrsystem"
        else if (bound == "min" && !approx && at + 1 < end && numbers.Articles.Contains(tokens[at].Folded) && !numbers.Multipliers.ContainsKey(tokens[at + 1].Folded) && !numbers.Collectives.ContainsKey(tokens[at + 1].Folded)) return new NumberMention(1, null, false, null, start, at + 1);
        var opened = at < end && rules.RangeOpeners.Contains(tokens[at].Folded);
        if (opened) at++;
        string? currency = null;
        at = Currency(tokens, at, end, ref currency);
        if (Collective(tokens, at, end) is { } dozen) return Bounded(bound, dozen.Value, bound is null, null, start, dozen.End);
        if ((Number(tokens, at, end) ?? (bound is null ? null : Article(tokens, at, end)) ?? (at > start ? Bare(tokens, at, end) : null)) is not { } first) return bound is null && !opened ? Vague(tokens, start, start, end) : bound is not null ? Vague(tokens, start, at, end) : null;
        var (low, after) = (first.Value, first.End);
        after = Currency(tokens, after, end, ref currency);

        if (Range(tokens, after, end, opened, ref currency) is { } second)
        {
            // "1 to 1.5 billion": the magnitude of the second is the first's as well.
            if (low < second.Value && second.Value >= 1000 && low < 1000 && first.Digits && second.Scale > 1) low *= second.Scale;
            if (low <= second.Value) return new NumberMention(low, second.Value, approx, currency, start, second.End);
        }
        if (opened) return null;
        if (bound is null && rules.After.TryMatch(tokens, after, end, out var trailing, out var afterBound))
        {
            if (trailing == "about") approx = true;
            else bound = trailing;
            after = afterBound;
        }
        return Bounded(bound, low, approx, currency, start, after);
    }

    private static NumberMention Bounded(string? bound, decimal value, bool approx, string? currency, int start, int end) => bound switch
    {
        "min" => new NumberMention(value, null, approx, currency, start, end),
        "max" => new NumberMention(null, value, approx, currency, start, end),
        _ => new NumberMention(value, value, approx, currency, start, end),
    };

    // "au moins un véhicule": after a bound the article counts.
    private ParsedNumber? Article(IReadOnlyList<TextToken> tokens, int at, int end) =>
        at < end && numbers.Articles.Contains(tokens[at].Folded) ? new ParsedNumber(1, at + 1, false) : null;

    // "une centaine", "deux dizaines", "un millar"
    private (decimal Value, int End)? Collective(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (numbers.Collectives.Count == 0 || at + 1 >= end) return null;
        var times = numbers.Articles.Contains(tokens[at].Folded) ? 1 : numbers.Words.GetValueOrDefault(tokens[at].Folded);
        if (times == 0 || !numbers.Collectives.TryGetValue(tokens[at + 1].Folded, out var each)) return null;
        var next = at + 2;
        var link = next < end && numbers.Links.Contains(tokens[next].Folded) ? next + 1 : next;
        // "une centaine de milliers"
        if (link < end && numbers.Vague.TryGetValue(tokens[link].Folded, out var inner) && inner >= 2000) return (times * each * inner / 2, link + 1);
        return (times * each, next);
    }

    // "более тысячи", "до миллиона": behind a bound a magnitude alone is one of it.
    private ParsedNumber? Bare(IReadOnlyList<TextToken> tokens, int at, int end) =>
        at < end && numbers.Multipliers.TryGetValue(tokens[at].Folded, out var one) && one >= 1000 ? new ParsedNumber(one, at + 1, false) : null;

    private ParsedNumber? Number(IReadOnlyList<TextToken> tokens, int at, int end) =>
        at < end ? NumberParser.Parse(tokens, at, end, numbers) : null;

    private NumberMention? Vague(IReadOnlyList<TextToken> tokens, int start, int at, int end)
    {
        // "tens of thousands", "puluhan ribu": the vague word and the magnitude it multiplies.
        if (at >= end || !numbers.Vague.TryGetValue(tokens[at].Folded, out var least)) return null;
        var next = at + 1;
        var link = next < end && numbers.Joiners.Contains(tokens[next].Folded) || next < end && (tokens[next].Folded is "of" || numbers.Links.Contains(tokens[next].Folded)) ? next + 1 : next;
        if (link < end && numbers.Multipliers.TryGetValue(tokens[link].Folded, out var times) && times >= 1000) return Of(least * times, link + 1);
        if (link < end && numbers.Vague.TryGetValue(tokens[link].Folded, out var inner) && inner >= 2000) return Of(least / 2 * inner, link + 1);
        // "several hundred", "a few dozen": alone they tell no number.
        if (least < 10) return next < end && numbers.Multipliers.TryGetValue(tokens[next].Folded, out var small) ? Of(least * small, next + 1) : null;
        return Of(least, next);

        NumberMention Of(decimal min, int after) => new(min, null, false, null, start, after) { Vague = true };
    }

    private (decimal Value, int End, decimal Scale)? Range(IReadOnlyList<TextToken> tokens, int at, int end, bool opened, ref string? currency)
    {
        if (at >= end) return null;
        var joined = rules.RangeJoiners.Contains(tokens[at].Folded) && (opened || tokens[at].Folded is not ("and" or "dan") && !rules.RangeAnds.Contains(tokens[at].Folded))
            || tokens[at].Kind == TokenKind.Hyphen || tokens[at].Folded is "–" or "—";
        if (!joined) return null;
        var next = Currency(tokens, at + 1, end, ref currency);
        if (Number(tokens, next, end) is not { } second) return null;
        var bare = tokens[next].Kind == TokenKind.Number ? NumberParser.Figures(tokens[next].Folded, numbers) : null;
        var after = Currency(tokens, second.End, end, ref currency);
        return (second.Value, after, bare is > 0 ? second.Value / bare.Value : 1);
    }

    private int Currency(IReadOnlyList<TextToken> tokens, int at, int end, ref string? currency)
    {
        if (!rules.Currencies.TryMatch(tokens, at, end, out var code, out var next))
        {
            // "millions de dollars"
            if (at >= end || !numbers.Links.Contains(tokens[at].Folded) || !rules.Currencies.TryMatch(tokens, at + 1, end, out code, out next)) return at;
        }
        currency ??= code;
        return next;
    }

    private static int SkipQuotes(IReadOnlyList<TextToken> tokens, int at, int end)
    {
        while (at < end && SentenceSplitter.IsQuote(tokens[at].Folded)) at++;
        return at;
    }
}
