using System.Globalization;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Numbers;

/// <summary>A number in the text: its value and the token after it.</summary>
public readonly record struct ParsedNumber(decimal Value, int End, bool Digits);

/// <summary>Reads numbers in figures, in words and in both ("9 million", "20-thousand", "dua puluh ribu").</summary>
public static class NumberParser
{
    private const decimal Largest = 1_000_000_000_000_000m;

    public static ParsedNumber? Parse(IReadOnlyList<TextToken> tokens, int start, int end, NumberRules rules)
    {
        decimal total = 0, current = 0, last = 0;
        var at = start;
        var digits = false;
        if (tokens[at].Kind == TokenKind.Number)
        {
            if (Figures(tokens[at].Folded, rules) is not { } value) return null;
            current = value;
            digits = true;
            at++;
        }
        else if (!rules.Words.ContainsKey(tokens[at].Folded) && tokens[at].Folded is not { Length: > 0 }) return null;

        if (!digits && rules.Closed && ClosedNumbers.Value(tokens[at].Folded, rules) is { } closed)
        {
            // "hunderttausend", and "zwanzig Millionen": the one word stands where figures would.
            current = closed;
            digits = true;
            at++;
        }
        var any = digits;
        var end1 = at;
        while (at < end)
        {
            var word = tokens[at].Folded;
            if (!any && rules.Solo.Contains(word)) (current, last, any) = (1, 1, true);
            // "half a million": the article only stands between.
            if (!digits && any && current is > 0 and < 1 && rules.Articles.Contains(word) && at + 1 < end && rules.Multipliers.ContainsKey(tokens[at + 1].Folded))
            {
                at++;
                continue;
            }
            // "un millón", "vingt et un": the article is a one beside other number words only.
            if (!digits && rules.Articles.Contains(word) && (any ? Completes(current, 1) && last >= 20 : at + 1 < end && rules.Multipliers.ContainsKey(tokens[at + 1].Folded)))
            {
                current += 1;
                last = 1;
                any = true;
                end1 = ++at;
                continue;
            }
            if (tokens[at].Kind == TokenKind.Hyphen && any && at + 1 < end && IsNumberWord(tokens[at + 1].Folded, rules)) at++;
            else if (any && rules.Joiners.Contains(word) && !digits && at + 1 < end && One(tokens[at + 1].Folded, rules, out var joined) && (current % 100 == 0 || Completes(current, joined))) at++;
            else if (any && !digits && last is > 0 and < 10 && rules.Words.ContainsKey(word) && rules.Multipliers.TryGetValue(word, out var score) && score < 100)
            {
                // "quatre-vingt": four times twenty.
                current = current - last + last * score;
                last = current % 100;
                end1 = ++at;
            }
            else if (!digits && rules.Words.TryGetValue(word, out var add))
            {
                // "two three" is two numbers; "twenty three" and "two hundred three" are one.
                if (any && last is > 0 and < 20 && add < 100 && !(last == 10 && add is > 6 and < 10 && tokens[at - 1].Kind == TokenKind.Hyphen)) break;
                current += add;
                last = add;
                any = true;
                end1 = ++at;
            }
            else if (any && rules.Teens.Contains(word) && last is > 0 and < 10)
            {
                current += 10;
                last += 10;
                end1 = ++at;
            }
            else if (any && rules.Multipliers.TryGetValue(word, out var times))
            {
                if (times < 100)
                {
                    if (digits) break;
                    current = current - last + last * times;
                    last *= times;
                }
                else if (times < 1000)
                {
                    // "deux mille cent": one hundred.
                    if (current == 0) current = last = 1;
                    var head = current % 1000 == current ? current : last;
                    current = current - head + head * times;
                    last = 0;
                }
                else
                {
                    // "mil millones": a thousand millions.
                    if (current == 0 && total > 0 && total < times) (current, total) = (total, 0);
                    if (current == 0 || current > Largest / times) break;
                    total += current * times;
                    current = 0;
                    last = 0;
                }
                end1 = ++at;
                // After figures a magnitude closes the number unless another follows: "2.84 billion".
                if (digits && !(at < end && rules.Multipliers.ContainsKey(tokens[at].Folded))) break;
                if (digits && current == 0)
                {
                    current = total;
                    total = 0;
                }
            }
            else break;
        }
        // "half" alone tells a share of something else.
        return any && total + current >= (digits ? 0 : 1) ? new ParsedNumber(Plain(total + current), end1, digits) : null;
    }

    /// <summary>The value of figures under a language's marks; null when they are no plain number.</summary>
    public static decimal? Figures(string text, NumberRules rules)
    {
        if (text.Length > 24) return null;
        var digits = text.TrimEnd('s', 't', 'n', 'd', 'r', 'h', 'e');
        if (digits.AsSpan().ContainsAny(' ', '\u00A0', '\u202F') || digits.Contains('\u2009', StringComparison.Ordinal)) digits = string.Concat(digits.Where(c => !char.IsWhiteSpace(c)));
        Span<char> clean = stackalloc char[digits.Length];
        var length = 0;
        var groups = digits.Split('.', ',');
        var marks = digits.Where(c => c is '.' or ',').ToArray();
        // One kind of mark between groups of three, or another language's habit where ours cannot be meant.
        var allThree = groups.Skip(1).All(g => g.Length == 3) && groups[0].Length is >= 1 and <= 3;
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[i];
            if (c is '.' or ',')
            {
                var lastMark = digits.LastIndexOfAny(['.', ',']) == i;
                var isGroup = marks.Length > 1 && !lastMark
                    || (marks.Length > 1 ? marks.All(m => m == c) : allThree && (c == rules.Group || groups[0] != "0" && c != rules.Decimal))
                    ;
                if (isGroup) continue;
                clean[length++] = '.';
            }
            else clean[length++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c));
        }
        return decimal.TryParse(clean[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // Without the zeros that a product of decimals trails: 2.80 times a billion is 2800000000.
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    // "vingt et un", "treinta y dos": what follows the joiner fills the ones; "twenty and thirty" are two numbers.
    private static bool Completes(decimal current, decimal joined) => current % 100 >= 20 && current % 10 == 0 && (joined < 10 || joined == 11);

    private static bool One(string word, NumberRules rules, out decimal value)
    {
        if (rules.Words.TryGetValue(word, out value)) return true;
        value = 1;
        return rules.Articles.Contains(word);
    }

    private static bool IsNumberWord(string word, NumberRules rules) => rules.Words.ContainsKey(word) || rules.Multipliers.ContainsKey(word);
}
