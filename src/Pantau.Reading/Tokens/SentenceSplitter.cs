namespace Pantau.Reading.Tokens;

/// <summary>A run of tokens that makes a sentence: indexes into the paragraph's tokens, end exclusive.</summary>
public readonly record struct SentenceRange(int FirstToken, int EndToken);

/// <summary>Finds where sentences end. A dot ends one unless it belongs to an abbreviation or the next word goes on in lower case.</summary>
public static class SentenceSplitter
{
    public static List<SentenceRange> Split(IReadOnlyList<TextToken> tokens, IReadOnlySet<string> abbreviations)
    {
        var sentences = new List<SentenceRange>();
        var first = 0;
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var mark = tokens[i].Folded;
            if (mark is "(" or "（") depth++;
            else if (mark is ")" or "）" && depth > 0) depth--;
            if (!Ends(tokens, i, abbreviations) || depth > 0 && i + 1 < tokens.Count && i - first < 200) continue;
            var end = i + 1;
            while (end < tokens.Count && IsClosing(tokens, end)) end++;
            sentences.Add(new SentenceRange(first, end));
            first = end;
            i = end - 1;
            depth = 0;
        }
        if (first < tokens.Count) sentences.Add(new SentenceRange(first, tokens.Count));
        return sentences;
    }

    private static bool Ends(IReadOnlyList<TextToken> tokens, int i, IReadOnlySet<string> abbreviations)
    {
        switch (tokens[i].Folded)
        {
            case "。" or "！" or "？" or "．":
                return true;
            case "!" or "?":
                return i + 1 >= tokens.Count || tokens[i + 1].Start > tokens[i].End || IsQuote(tokens[i + 1].Folded) || IsWide(tokens[i + 1]);
            case ".":
                if (i + 1 >= tokens.Count) return true;
                if (i > 0 && abbreviations.Contains(tokens[i - 1].Folded)) return false;
                // An initial: "Kim J. Un".
                if (i > 0 && tokens[i - 1] is { Length: 1, Capital: true } && tokens[i - 1].Folded is not "i") return false;
                var next = i + 1;
                while (next < tokens.Count && (IsQuote(tokens[next].Folded) || tokens[next].Folded is ")" or "]")) next++;
                if (next >= tokens.Count) return true;
                if (tokens[next].Start == tokens[i].End) return false;
                return tokens[next].Kind != TokenKind.Word || tokens[next].Capital || !char.IsLower(tokens[next].Folded[0]);
            default:
                return false;
        }
    }

    // Quotation marks and brackets that stand against the full stop close the sentence; one after a space opens the next.
    private static bool IsClosing(IReadOnlyList<TextToken> tokens, int i) =>
        tokens[i].Start == tokens[i - 1].End && !OpensAfterWide(tokens, i) && (IsQuote(tokens[i].Folded) || tokens[i].Folded is ")" or "]" or "」" or "』" or "）");

    // 。“ and 。「: where no space parts sentences, an opening mark after a full stop opens the next one.
    private static bool OpensAfterWide(IReadOnlyList<TextToken> tokens, int i) =>
        tokens[i].Folded is "「" or "『" || (tokens[i].Folded is "“" or "‘" && (tokens[i - 1].Folded is "。" || i + 1 < tokens.Count && IsWide(tokens[i + 1])));

    // What follows a mark without a space in a script that has none.
    private static bool IsWide(TextToken token) => token.Folded[0] >= 0x3000;

    public static bool IsQuote(string mark) => mark is "\"" or "“" or "”" or "„" or "«" or "»" or "'" or "‘" or "’" or "「" or "」" or "『" or "』";
}
