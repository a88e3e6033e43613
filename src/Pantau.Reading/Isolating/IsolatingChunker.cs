using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Isolating;

/// <summary>
/// Cuts a sentence of a language without inflection and without spaces into chunks, in the order that acts are read from:
/// words, then phrases, then the clauses that describe nouns apart from the clause they stand in.
/// </summary>
public sealed class IsolatingChunker(LanguagePack pack) : ISentenceChunker
{
    private readonly Segmenter segmenter = new(pack);

    public List<TextChunk> Chunk(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var words = segmenter.Cut(tokens, first, end, anchor, text);
        var builder = new PartBuilder(words);
        var parts = builder.Build();
        // "Under the resolution X may not": a law says what is to be, in its clauses about nouns too.
        if (builder.CitesLaw && parts.Exists(p => p.Kind == PartKind.Verb && p.Verb.Modal == "hypothetical"))
            parts = parts.ConvertAll(p => p.Kind == PartKind.Verb ? p with { Chunk = Part.Shaped(p.Chunk, p.Verb.Shape, "hypothetical", false) } : p);
        var relatives = new RelativeClauses(parts);
        relatives.Resolve();
        var writer = new ClauseWriter();
        writer.Sentence(parts);
        foreach (var clause in relatives.Taken) writer.Apart(clause);
        return writer.Chunks;
    }
}
