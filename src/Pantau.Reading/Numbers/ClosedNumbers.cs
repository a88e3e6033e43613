namespace Pantau.Reading.Numbers;

/// <summary>Numbers that are written as one word: German <c>fünfundzwanzigtausend</c>, Dutch <c>drieëntwintigduizend</c>.</summary>
internal static class ClosedNumbers
{
    // A number word longer than this is none.
    private const int Longest = 48;

    /// <summary>The value of the word; null when it is no number, or one that the list of number words holds itself.</summary>
    public static decimal? Value(string word, NumberRules rules)
    {
        if (word.Length is < 6 or > Longest || rules.Words.ContainsKey(word)) return null;
        return Thousands(word, rules);
    }

    private static decimal? Thousands(string word, NumberRules rules) => Scale(word, rules, 1000, w => Hundreds(w, rules)) ?? Hundreds(word, rules);

    private static decimal? Hundreds(string word, NumberRules rules) => Scale(word, rules, 100, w => Tens(w, rules)) ?? Tens(word, rules);

    // What stands before the magnitude multiplies it, what stands after is added.
    private static decimal? Scale(string word, NumberRules rules, decimal scale, Func<string, decimal?> part)
    {
        foreach (var (name, value) in rules.Multipliers)
        {
            if (value != scale || word.LastIndexOf(name, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var (before, after) = (word[..at], word[(at + name.Length)..]);
            var times = before.Length == 0 ? 1 : part(before);
            var rest = after.Length == 0 ? 0 : scale == 1000 ? Hundreds(Bare(after, rules), rules) : part(Bare(after, rules));
            if (times is { } t && rest is { } r) return t * scale + r;
        }
        return null;
    }

    // "hundertundeins"
    private static string Bare(string word, NumberRules rules)
    {
        foreach (var joiner in rules.Joiners)
            if (word.StartsWith(joiner, StringComparison.Ordinal) && !rules.Words.ContainsKey(word)) return word[joiner.Length..];
        return word;
    }

    private static decimal? Tens(string word, NumberRules rules)
    {
        if (rules.Words.TryGetValue(word, out var plain)) return plain;
        if (rules.Units.TryGetValue(word, out var unit)) return unit;
        // "fünfundzwanzig": the ones stand before the tens.
        foreach (var joiner in rules.Joiners)
        {
            var at = word.IndexOf(joiner, 2, Math.Max(0, word.Length - 2), StringComparison.Ordinal);
            if (at < 0) continue;
            var ones = word[..at];
            if ((rules.Words.TryGetValue(ones, out var one) || rules.Units.TryGetValue(ones, out one)) && one < 10
                && rules.Words.TryGetValue(word[(at + joiner.Length)..], out var ten) && ten is >= 20 and < 100) return one + ten;
        }
        return null;
    }
}
