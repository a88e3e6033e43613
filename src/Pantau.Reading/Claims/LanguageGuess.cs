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
    public static PackReader? Of(string text, int start, int end, IReadOnlyList<KnownLanguage> languages, PackReader? before)
    {
        // Writing that only one of the packs is in tells the language.
        var script = ScriptGuess.Of(text, start, end);
        if (script is not null && languages.Where(l => l.Script == script).ToList() is [var only]) return only.Reader;
        var scores = new int[languages.Count];
        var words = 0;
        foreach (var token in Tokenizer.Tokenize(text, start, Math.Min(end, start + Sample * 8), TokenRules.None))
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            for (var i = 0; i < languages.Count; i++)
                if (languages[i].Telltales.Contains(token.Folded)) scores[i]++;
        }
        if (languages.Count == 0) return null;
        var best = Array.IndexOf(scores, scores.Max());
        // A short line says too little of itself: it is in the language of what stands before it.
        if (words < 8 && before is not null && scores[best] == 0) return before;
        if (scores[best] * 14 >= words && scores[best] > 0)
        {
            // In a line of a few words one short word more or less tells little: names look like them.
            var slack = words <= ShortLine ? 1 : 0;
            var alike = languages.Where((_, i) => scores[i] > 0 && scores[i] >= scores[best] - slack).ToList();
            return alike.Count == 1 ? alike[0].Reader : ByWords(text, start, Math.Min(end, start + Sample * 8), alike) ?? alike[0].Reader;
        }
        return ByWords(text, start, Math.Min(end, start + Sample * 8), [.. languages.Where(l => l.Script == script)]);
    }

    // A line without any telltale word is in the language that knows most of its words.
    private static PackReader? ByWords(string text, int start, int end, IReadOnlyList<KnownLanguage> languages)
    {
        var (best, most) = ((PackReader?)null, 0);
        foreach (var language in languages)
        {
            var reader = language.Reader;
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
