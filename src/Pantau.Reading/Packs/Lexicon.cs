using Pantau.Reading.Tokens;

namespace Pantau.Reading.Packs;

/// <summary>Phrases and their senses, matched token by token, the longest first. A hyphen in the text matches nothing and everything: "anti-aircraft" is "anti aircraft".</summary>
public sealed class Lexicon(TokenRules rules)
{
    private readonly LexiconNode root = new();

    public void Add(string phrase, LexiconEntry entry)
    {
        var node = root;
        foreach (var token in Tokenizer.Tokenize(phrase, 0, phrase.Length, rules))
        {
            if (token.Kind == TokenKind.Hyphen) continue;
            node = node.Next(token.Folded);
        }
        if (node == root) throw new ArgumentException($"The phrase '{phrase}' holds no word.", nameof(phrase));
        if (!node.Entries.Contains(entry)) node.Entries.Add(entry);
    }

    /// <summary>Where the name of a state or body ends that begins at a token; 0 where none does.</summary>
    public int EndOfParty(IReadOnlyList<TextToken> tokens, int start, int end) =>
        Match(tokens, start, end) is { } found && found.Entries.Any(e => e.Sense is Sense.Party or Sense.PartyAdjective) ? found.End : 0;

    /// <summary>The longest phrase that begins at this token: its senses and the token after it; null when none does.</summary>
    public (IReadOnlyList<LexiconEntry> Entries, int End)? Match(IReadOnlyList<TextToken> tokens, int start, int end)
    {
        var node = root;
        (IReadOnlyList<LexiconEntry>, int)? best = null;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Hyphen && i > start) continue;
            if (!node.Children.TryGetValue(tokens[i].Folded, out var next)) break;
            node = next;
            if (node.Entries.Count > 0) best = (node.Entries, i + 1);
        }
        return best;
    }

    /// <summary>The senses of one word by itself, folded; null when the lexicon does not know it.</summary>
    public IReadOnlyList<LexiconEntry>? Word(string folded) => root.Children.TryGetValue(folded, out var node) && node.Entries.Count > 0 ? node.Entries : null;

    /// <summary>The senses of just these words in a row, folded; null when the lexicon does not know the phrase.</summary>
    public IReadOnlyList<LexiconEntry>? Phrase(IEnumerable<string> folded)
    {
        var node = root;
        foreach (var word in folded)
            if (!node.Children.TryGetValue(word, out node)) return null;
        return node.Entries.Count > 0 ? node.Entries : null;
    }

    /// <summary>Every phrase that begins at this token, the shortest first: what a script without spaces is cut by.</summary>
    public IEnumerable<(IReadOnlyList<LexiconEntry> Entries, int End)> Matches(IReadOnlyList<TextToken> tokens, int start, int end)
    {
        var node = root;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Hyphen && i > start) continue;
            if (!node.Children.TryGetValue(tokens[i].Folded, out var next)) yield break;
            node = next;
            if (node.Entries.Count > 0) yield return (node.Entries, i + 1);
        }
    }

    /// <summary>True for a bracket that ends a name such as "Team (MSMT)".</summary>
    public static bool IsBracket(TextToken token) => token.Folded is ")" or "]";

    private sealed class LexiconNode
    {
        public Dictionary<string, LexiconNode> Children { get; } = new(StringComparer.Ordinal);
        public List<LexiconEntry> Entries { get; } = [];

        public LexiconNode Next(string word)
        {
            if (!Children.TryGetValue(word, out var next)) Children.Add(word, next = new LexiconNode());
            return next;
        }
    }
}
