using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Claims;

/// <summary>Tells the language of a passage by its frequent short words.</summary>
internal static class LanguageGuess
{
    // So many tokens tell enough.
    private const int Sample = 300;
    private const int ShortLine = 20;

    /// <summary>The pack whose telltale words the passage holds most of; null when it holds too few of any.</summary>
    public static PackReader? Of(string text, int start, int end, IReadOnlyList<PackReader> readers, PackReader? before)
    {
        // Writing that only one of the packs is in tells the language.
        if (ScriptGuess.Of(text, start, end) is { } script && readers.Where(r => r.Pack.Script == script).ToList() is [var only]) return only;
        var scores = new int[readers.Count];
        var words = 0;
        foreach (var token in Tokenizer.Tokenize(text, start, Math.Min(end, start + Sample * 8), TokenRules.None))
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            for (var i = 0; i < readers.Count; i++)
                if (readers[i].Pack.Telltales.Contains(token.Folded)) scores[i]++;
        }
        if (readers.Count == 0) return null;
        var best = Array.IndexOf(scores, scores.Max());
        // A short line says too little of itself: it is in the language of what stands before it.
        if (words < 8 && before is not null && scores[best] == 0) return before;
        if (scores[best] * 14 >= words && scores[best] > 0)
        {
            var alike = readers.Where((_, i) => scores[i] == scores[best]).ToList();
            return alike.Count == 1 ? readers[best] : ByWords(text, start, Math.Min(end, start + Sample * 8), alike) ?? readers[best];
        }
        return words <= ShortLine ? ByWords(text, start, end, readers) : null;
    }

    // A line without any telltale word is in the language that knows most of its words.
    private static PackReader? ByWords(string text, int start, int end, IReadOnlyList<PackReader> readers)
    {
        var (best, most) = ((PackReader?)null, 0);
        foreach (var reader in readers)
        {
            var tokens = Tokenizer.Tokenize(text, start, end, reader.Pack.Tokens);
            var known = 0;
            for (var i = 0; i < tokens.Count;)
            {
                var match = reader.Pack.Lexicon.Match(tokens, i, tokens.Count);
                known += match is { } m ? m.End - i : 0;
                i = match?.End ?? i + 1;
            }
            if (known * 2 >= tokens.Count && known > most) (best, most) = (reader, known);
        }
        return best;
    }
}
