namespace Pantau.Reading.Tokens;

/// <summary>Han characters as tokens of their own, each folded to the form that the pack's words are written in.</summary>
public static class HanCharacters
{
    private static readonly string[] Cache = [.. Enumerable.Range(First, Last - First + 1).Select(c => ((char)c).ToString())];

    private const int First = 0x3400, Last = 0x9FFF;

    /// <summary>CJK unified ideographs with extension A, and the ideographic zero.</summary>
    public static bool Contains(char c) => c is >= (char)First and <= (char)Last or '〇';

    internal static TextToken Token(int at, char c, TokenRules rules)
    {
        var plain = rules.Variants.GetValueOrDefault(c, c);
        return new TextToken(at, 1, TokenKind.Word, plain == '〇' ? "〇" : Cache[plain - First], false);
    }
}
