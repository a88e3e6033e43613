namespace Pantau.Reading.Tokens;

/// <summary>What a language asks of the tokenizer.</summary>
/// <param name="Clitics">Endings that are words of their own: Indonesian <c>nya</c>, English <c>'s</c>.</param>
/// <param name="Whole">Words that end like a clitic and have none.</param>
public sealed record TokenRules(IReadOnlyList<string> Clitics, IReadOnlySet<string> Whole)
{
    /// <summary>True for a script without spaces: each Han character is a token, and words are what the lexicon finds in them.</summary>
    public bool Characters { get; init; }

    /// <summary>True where Hangul syllables and kana are tokens as well, so that particles and endings can be told from their stems.</summary>
    public bool Syllables { get; init; }

    /// <summary>Characters that are matched as another, so that one list of words serves both Chinese scripts.</summary>
    public IReadOnlyDictionary<char, char> Variants { get; init; } = new Dictionary<char, char>();

    public static TokenRules None { get; } = new([], new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Beginnings with an apostrophe that are words of their own: French <c>l'</c>, Italian <c>dell'</c>.</summary>
    public IReadOnlySet<string> Proclitics { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Abbreviations that keep their dot, so that it parts neither a number nor a sentence: Russian <c>тыс.</c>, <c>млрд.</c></summary>
    public IReadOnlySet<string> Dotted { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words for thousand and more, which may be written onto the figures: <c>20mila</c>, <c>1.5bn</c>.</summary>
    public IReadOnlySet<string> Magnitudes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>True where a space parts thousands: French <c>20 000</c>.</summary>
    public bool SpacedNumbers { get; init; }
}

/// <summary>Cuts text into tokens. Linear in the text's length; every character that is not white space lands in exactly one token.</summary>
public static class Tokenizer
{
    // A clitic is only cut from what still is a word without it.
    private const int ShortestHost = 3;

    public static List<TextToken> Tokenize(string text, int start, int end, TokenRules rules)
    {
        var tokens = new List<TextToken>((end - start) / 5 + 4);
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || IsInvisible(c)) at++;
            else if (rules.Characters && HanCharacters.Contains(c)) tokens.Add(HanCharacters.Token(at++, c, rules));
            else if (rules.Syllables && SyllableCharacters.Contains(c)) tokens.Add(SyllableCharacters.Token(at++, c));
            else if (char.IsDigit(c)) at = Number(text, at, end, tokens, rules);
            else if (IsLetter(c)) at = Word(text, at, end, tokens, rules);
            else
            {
                var kind = c is '-' or '‐' or '‑' ? TokenKind.Hyphen : TokenKind.Punctuation;
                var length = char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
                tokens.Add(new TextToken(at, length, kind, Fold(text.AsSpan(at, length)), false));
                at += length;
            }
        }
        return tokens;
    }

    /// <summary>The form that lexicons are matched on.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = word[i] switch
            {
                '’' or '‘' or 'ʼ' or '＇' => '\'',
                'ё' or 'Ё' => 'е',
                >= '！' and <= '～' => (char)(word[i] - '！' + '!'),
                var c => char.ToLowerInvariant(c),
            };
        }
        return string.IsInterned(buffer.ToString()) ?? buffer.ToString();
    }

    private static int Number(string text, int start, int end, List<TextToken> tokens, TokenRules rules)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsDigit(text[at])) at++;
            else if (text[at] is '.' or ',' && at + 1 < end && char.IsDigit(text[at + 1])) at++;
            else if (rules.SpacedNumbers && IsGroupSpace(text, start, at, end)) at += 4;
            else break;
        }
        // 4x4, 1990s and Hwasong-11Ga are words that begin with digits, not numbers; 5th and 1st are numbers.
        if (at < end && IsLetter(text[at]) && text[at] < 0x2E80 && !IsMagnitude(text, start, at, end, rules))
        {
            while (at < end && (IsLetter(text[at]) || char.IsDigit(text[at]))) at++;
            var word = Fold(text.AsSpan(start, at - start));
            tokens.Add(new TextToken(start, at - start, IsOrdinal(word) ? TokenKind.Number : TokenKind.Word, word, false));
            return at;
        }
        tokens.Add(new TextToken(start, at - start, TokenKind.Number, Fold(text.AsSpan(start, at - start)), false));
        return at;
    }

    // "20mila", "$1.5bn": the letters are a magnitude; a single letter only behind the sign of a currency.
    private static bool IsMagnitude(string text, int start, int at, int end, TokenRules rules)
    {
        if (rules.Magnitudes.Count == 0) return false;
        var close = at;
        while (close < end && close - at < 12 && (IsLetter(text[close]) || char.IsDigit(text[close]))) close++;
        return (close - at > 1 || start > 0 && char.GetUnicodeCategory(text[start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol) && rules.Magnitudes.Contains(Fold(text.AsSpan(at, close - at)));
    }

    // "20 000": a space between at most three figures and just three, and so on.
    private static bool IsGroupSpace(string text, int start, int at, int end)
    {
        if (text[at] is not (' ' or '\u00A0' or '\u202F' or '\u2009') || at + 4 > end) return false;
        // "120 240-мм": the second number is part of a word.
        if (at + 5 < end && text[at + 4] == '-' && IsLetter(text[at + 5])) return false;
        var back = at - 1;
        while (back >= start && char.IsDigit(text[back])) back--;
        var before = at - 1 - back;
        var whole = back < start ? before is >= 1 and <= 3 : before == 3 && char.IsWhiteSpace(text[back]);
        return whole && text[start] != '0' && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3]) && (at + 4 >= end || !char.IsDigit(text[at + 4]));
    }

    private static bool IsOrdinal(string word) =>
        word.Length <= 4 && word[..^2].All(char.IsDigit) && word[^2..] is "st" or "nd" or "rd" or "th" or "er";

    private static int Word(string text, int start, int end, List<TextToken> tokens, TokenRules rules)
    {
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (rules.Characters && HanCharacters.Contains(c) || rules.Syllables && SyllableCharacters.Contains(c)) break;
            if (IsLetter(c) || char.IsDigit(c) || c is '\u00AD' or '\u200D') at++;
            else if (IsApostrophe(c) && at + 1 < end && IsLetter(text[at + 1]) && at > start) at++;
            else if (c == '.' && IsAbbreviationDot(text, start, at, end)) at++;
            else break;
        }
        if (rules.Proclitics.Count > 0 && Proclitic(text, start, end, rules) is > 0 and var after)
        {
            tokens.Add(new TextToken(start, after - start, TokenKind.Word, Fold(text.AsSpan(start, after - start)), char.IsUpper(text[start])));
            return after;
        }
        var folded = Fold(text.AsSpan(start, at - start));
        var capital = char.IsUpper(text[start]);
        foreach (var clitic in rules.Clitics)
        {
            var host = folded.Length - clitic.Length;
            if (host < ShortestHost && !clitic.StartsWith('\'') || host < 1) continue;
            if (!folded.EndsWith(clitic, StringComparison.Ordinal) || rules.Whole.Contains(folded)) continue;
            tokens.Add(new TextToken(start, host, TokenKind.Word, folded[..host], capital));
            tokens.Add(new TextToken(start + host, clitic.Length, TokenKind.Word, clitic, false));
            return at;
        }
        // "тыс." is one word with its dot.
        var length = at < end && text[at] == '.' && rules.Dotted.Contains(folded) ? at + 1 - start : at - start;
        tokens.Add(new TextToken(start, length, TokenKind.Word, folded, capital));
        return start + length;
    }

    // "l'artillerie", "dell'ONU", "d'« obus »": the token after the apostrophe, 0 where no proclitic stands.
    private static int Proclitic(string text, int start, int end, TokenRules rules)
    {
        var at = start;
        while (at < end && char.IsLetter(text[at])) at++;
        if (at >= end || at == start || !IsApostrophe(text[at])) return 0;
        return rules.Proclitics.Contains(Fold(text.AsSpan(start, at + 1 - start))) ? at + 1 : 0;
    }

    // "P.B.B." and "U.S." keep their dots; the dot that ends a sentence after a longer word does not.
    private static bool IsAbbreviationDot(string text, int start, int dot, int end)
    {
        var single = dot - start == 1 || (dot >= 2 && dot - 2 >= start && text[dot - 2] == '.');
        if (!single || !char.IsUpper(text[dot - 1])) return false;
        var next = dot + 1;
        if (next < end && IsLetter(text[next])) return next + 1 >= end || text[next + 1] == '.' || !IsLetter(text[next + 1]);
        return dot - start >= 3;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark || c == '_';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
