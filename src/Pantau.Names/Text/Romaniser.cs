using System.Text;
using Pantau.Names.Tables;

namespace Pantau.Names.Text;

/// <summary>A word of any script in small Latin letters and digits.</summary>
internal sealed class Romaniser(LetterTables letters)
{
    public string Latin(ReadOnlySpan<char> word, NameScript script)
    {
        if (script == NameScript.Latin && IsPlain(word)) return word.ToString().ToLowerInvariant();
        if (script == NameScript.Hangul) return HangulLetters.Latin(word);
        var latin = new StringBuilder(word.Length + 4);
        if (script is NameScript.Latin or NameScript.Other or NameScript.Han) Fallback(latin, word);
        else ByLetter(latin, word, script);
        return Plain(latin);
    }

    private void ByLetter(StringBuilder latin, ReadOnlySpan<char> word, NameScript script)
    {
        Span<char> small = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(small);
        var doubled = false;
        for (var i = 0; i < small.Length;)
        {
            if (script == NameScript.Kana && small[i] is 'っ' or 'ッ')
            {
                doubled = true;
                i++;
                continue;
            }
            var at = letters.At(small[i..], out var length);
            if (at is null) Fallback(latin, small.Slice(i, length));
            else latin.Append(doubled && at.Length > 0 ? at[..1] : "").Append(at);
            doubled = false;
            i += length;
        }
    }

    private static void Fallback(StringBuilder latin, ReadOnlySpan<char> part) => latin.Append(AnyAscii.Transliteration.Transliterate(part.ToString()));

    private static string Plain(StringBuilder latin)
    {
        var plain = new StringBuilder(latin.Length);
        for (var i = 0; i < latin.Length; i++)
            if (char.IsAsciiLetterOrDigit(latin[i])) plain.Append(char.ToLowerInvariant(latin[i]));
        return plain.ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }
}
