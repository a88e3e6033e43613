namespace Pantau.Names.Tables;

/// <summary>Phrases of one or more words, each with what it stands for; the longest that fits is found first.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, string> meanings = new(StringComparer.Ordinal);
    private readonly int longest;

    public PhraseTable(IEnumerable<(string Phrase, string Meaning)> phrases)
    {
        foreach (var (phrase, meaning) in phrases)
        {
            meanings.TryAdd(phrase, meaning);
            longest = Math.Max(longest, phrase.Count(c => c == ' ') + 1);
        }
    }

    /// <summary>Phrases in scripts without spaces, which stand against the word that they belong to.</summary>
    public IEnumerable<(string Phrase, string Meaning)> Attached => meanings.Where(m => m.Key[0] > '\u2E80').Select(m => (m.Key, m.Value));

    public string? Find(string phrase) => meanings.GetValueOrDefault(phrase);

    /// <summary>The longest phrase that begins at a word: its meaning and its number of words.</summary>
    public (string? Meaning, int Words) At(IReadOnlyList<string> words, int start)
    {
        for (var count = Math.Min(longest, words.Count - start); count > 0; count--)
        {
            var phrase = count == 1 ? words[start] : string.Join(' ', words.Skip(start).Take(count));
            if (meanings.TryGetValue(phrase, out var meaning)) return (meaning, count);
        }
        return (null, 0);
    }
}
