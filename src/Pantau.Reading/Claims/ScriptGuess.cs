namespace Pantau.Reading.Claims;

/// <summary>Tells the writing of a passage where the writing alone tells the language: Hangul, kana, Han characters without kana.</summary>
internal static class ScriptGuess
{
    private const int Sample = 2400;

    /// <summary><c>hangul</c>, <c>kana</c> or <c>han</c>; null for all other writing.</summary>
    public static string? Of(string text, int start, int end)
    {
        int han = 0, kana = 0, hangul = 0, other = 0;
        foreach (var c in text.AsSpan(start, Math.Min(end - start, Sample)))
        {
            if (c is >= '\u3040' and <= '\u30FF') kana++;
            else if (c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF') hangul++;
            else if (Tokens.HanCharacters.Contains(c)) han++;
            else if (char.IsLetter(c)) other++;
        }
        // A Han character says as much as a word of Latin letters.
        if ((han + kana + hangul) * 4 < other || han + kana + hangul == 0) return null;
        if (hangul > han + kana) return "hangul";
        // Chinese quotes a kana word now and then; Japanese cannot do without kana.
        return kana * 10 > han ? "kana" : "han";
    }
}
