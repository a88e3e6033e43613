using System.Text;

namespace Pantau.Names.Text;

/// <summary>Hangul syllables in Latin letters, by the sounds of their letters.</summary>
internal static class HangulLetters
{
    private const int First = 0xAC00, Count = 11172, Finals = 28, Vowels = 21;
    private static readonly string[] Onset = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] Nucleus = ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];
    private static readonly string[] Coda = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    public static bool IsSyllable(char c) => c - First is >= 0 and < Count;

    /// <summary>The Revised romanisation, syllable by syllable, without the changes where syllables meet.</summary>
    public static string Latin(ReadOnlySpan<char> hangul)
    {
        var latin = new StringBuilder();
        foreach (var c in hangul)
        {
            var index = c - First;
            if (index is < 0 or >= Count) continue;
            latin.Append(Onset[index / (Vowels * Finals)]).Append(Nucleus[index / Finals % Vowels]).Append(Coda[index % Finals]);
        }
        return latin.ToString();
    }

    /// <summary>Single jamo joined into syllables, as some keyboards and file systems leave them apart.</summary>
    public static string Compose(string text)
    {
        if (!text.Any(c => c is >= '\u1100' and <= '\u11FF')) return text;
        var whole = new StringBuilder();
        foreach (var c in text)
        {
            var last = whole.Length > 0 ? whole[^1] : '\0';
            if (c is >= '\u1161' and <= '\u1175' && last is >= '\u1100' and <= '\u1112') whole[^1] = (char)(First + (((last - '\u1100') * Vowels) + (c - '\u1161')) * Finals);
            else if (c is >= '\u11A8' and <= '\u11C2' && IsSyllable(last) && (last - First) % Finals == 0) whole[^1] = (char)(last + (c - '\u11A7'));
            else whole.Append(c);
        }
        return whole.ToString();
    }
}
