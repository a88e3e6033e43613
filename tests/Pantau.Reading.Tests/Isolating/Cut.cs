using Pantau.Reading.Clauses;
using Pantau.Reading.Isolating;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Isolating;

/// <summary>The chunks of a Chinese sentence, read on a day that tests agree on.</summary>
internal static class Cut
{
    public static readonly DateOnly Day = new(2025, 6, 1);

    private static readonly LanguagePack Pack = PackLoader.Load(Repository.PathOf("languages"), "zh");
    private static readonly IsolatingChunker Chunker = new(Pack);

    public static List<TextChunk> Of(string text, DateOnly? day = null)
    {
        var tokens = Tokenizer.Tokenize(text, 0, text.Length, Pack.Tokens);
        return Chunker.Chunk(tokens, 0, tokens.Count, day ?? Day, text);
    }

    /// <summary>The words that the text is taken to name, in the order of the text: parties, items, verbs by frame.</summary>
    public static string Words(string text) =>
        string.Join(' ', Of(text).OrderBy(c => c.First).SelectMany(c => c.Verb is { } verb ? [verb.Value] : c.Mentions.Where(m => m.Number is null).OrderBy(m => m.First).Select(m => m.Value)));
}
