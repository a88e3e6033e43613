using Pantau.Reading.Tokens;

namespace Pantau.Reading.Numbers;

/// <summary>Numbers in characters with the words that bound them: 超过2万, 900万余, 近1.1万, 2万至3万, 数千, 上万.</summary>
internal sealed class MyriadQuantities(QuantityRules rules, NumberRules numbers)
{
    // 上万, 上千: no fewer than one of them.
    private const string Upward = "上";

    /// <summary>The number that begins at this token; null when there is none. A measure word after it is left to the caller.</summary>
    public NumberMention? At(IReadOnlyList<TextToken> tokens, int start, int end)
    {
        var at = start;
        string? bound = null;
        var approx = false;
        while (rules.Before.TryMatch(tokens, at, end, out var word, out var next))
        {
            if (word == "about") approx = true;
            else if (word != "exact") bound ??= word;
            at = next;
        }
        var opened = at < end && rules.RangeOpeners.Contains(tokens[at].Folded);
        if (opened) at++;
        string? currency = null;
        at = Currency(tokens, at, end, ref currency);
        if (at + 1 < end && tokens[at].Folded == Upward && numbers.Multipliers.ContainsKey(tokens[at + 1].Folded))
        {
            bound ??= "min";
            at++;
        }
        if (at >= end || MyriadNumbers.Parse(tokens, at, end, numbers) is not { } first) return null;
        var low = first.Value;
        var after = Currency(tokens, first.End, end, ref currency);
        if (Range(tokens, after, end, ref currency) is { } second)
        {
            // 2至3万: the magnitude of the second is the first's as well.
            if (low < second.Value && second.Scale > 1 && low < 1000) low *= second.Scale;
            if (low <= second.Value) return new NumberMention(low, second.Value, approx, currency, start, second.End);
        }
        if (opened) return null;
        if (first.More || first.Vague) bound ??= "min";
        return Of(bound, low, approx, currency, start, after) with { Vague = first.Vague };
    }

    /// <summary>The bound that stands behind the measure word: 2万吨以上, 500名左右.</summary>
    public NumberMention Closed(NumberMention number, IReadOnlyList<TextToken> tokens, int at, int end)
    {
        if (number.Min is null || number.Min != number.Max || !rules.After.TryMatch(tokens, at, end, out var word, out var next)) return number;
        return Of(word, number.Min.Value, number.Approx || word == "about", number.Currency, number.First, next);
    }

    private static NumberMention Of(string? bound, decimal value, bool approx, string? currency, int first, int end) => bound switch
    {
        "min" => new NumberMention(value, null, approx, currency, first, end),
        "max" => new NumberMention(null, value, approx, currency, first, end),
        _ => new NumberMention(value, value, approx, currency, first, end),
    };

    private (decimal Value, int End, decimal Scale)? Range(IReadOnlyList<TextToken> tokens, int at, int end, ref string? currency)
    {
        if (at + 1 >= end) return null;
        var joined = rules.RangeJoiners.Contains(tokens[at].Folded) || tokens[at].Kind == TokenKind.Hyphen || tokens[at].Folded is "–" or "—" or "~" or "～";
        if (!joined || MyriadNumbers.Parse(tokens, at + 1, end, numbers) is not { } second) return null;
        var bare = tokens[at + 1].Kind == TokenKind.Number ? NumberParser.Figures(tokens[at + 1].Folded, numbers) : null;
        var after = Currency(tokens, second.End, end, ref currency);
        return (second.Value, after, bare is > 0 ? second.Value / bare.Value : 1);
    }

    private int Currency(IReadOnlyList<TextToken> tokens, int at, int end, ref string? currency)
    {
        if (!rules.Currencies.TryMatch(tokens, at, end, out var code, out var next)) return at;
        currency ??= code;
        return next;
    }
}
