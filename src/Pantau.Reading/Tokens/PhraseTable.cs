namespace Pantau.Reading.Tokens;

/// <summary>Phrases of one or more words, the longest matched first.</summary>
public sealed class PhraseTable<T>(TokenRules rules)
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirst = new(StringComparer.Ordinal);

    public void Add(string phrase, T value)
    {
        var words = Tokenizer.Tokenize(phrase, 0, phrase.Length, rules)
            .Where(t => t.Kind != TokenKind.Hyphen).Select(t => t.Folded).ToArray();
        if (!byFirst.TryGetValue(words[0], out var list)) byFirst.Add(words[0], list = []);
        list.Add((words, value));
        list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The longest phrase at this token and the token after it.</summary>
    public bool TryMatch(IReadOnlyList<TextToken> tokens, int start, int end, out T value, out int next)
    {
        value = default!;
        next = start;
        if (start >= end || !byFirst.TryGetValue(tokens[start].Folded, out var list)) return false;
        foreach (var (words, candidate) in list)
        {
            var at = start;
            var matched = 0;
            while (matched < words.Length && at < end)
            {
                if (tokens[at].Kind == TokenKind.Hyphen && matched > 0) { at++; continue; }
                if (tokens[at].Folded != words[matched]) break;
                matched++;
                at++;
            }
            if (matched < words.Length) continue;
            value = candidate;
            next = at;
            return true;
        }
        return false;
    }
}
