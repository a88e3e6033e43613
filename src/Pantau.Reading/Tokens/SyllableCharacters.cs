namespace Pantau.Reading.Tokens;

/// <summary>Hangul syllables and kana as tokens of their own.</summary>
public static class SyllableCharacters
{
    private static readonly string[] Hangul = [.. Enumerable.Range('가', '힣' - '가' + 1).Select(c => ((char)c).ToString())];
    private static readonly string[] Kana = [.. Enumerable.Range('ぁ', 'ー' - 'ぁ' + 1).Select(c => ((char)c).ToString())];

    public static bool Contains(char c) => c is >= '가' and <= '힣' || IsKana(c);

    /// <summary>Hiragana, katakana and the mark that lengthens a vowel; not the middle dot.</summary>
    public static bool IsKana(char c) => c is >= 'ぁ' and <= 'ゟ' or >= 'ァ' and <= 'ヺ' or 'ー';

    public static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';

    internal static TextToken Token(int at, char c) => new(at, 1, TokenKind.Word, c >= '가' ? Hangul[c - '가'] : Kana[c - 'ぁ'], false);
}
