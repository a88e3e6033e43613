using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.VerbFinal;

/// <summary>
/// Cuts a sentence of a language whose verb stands last into chunks, in the order that acts are read from: words, then
/// phrases with the roles of their particles, then clauses as the endings of the verbs tell.
/// </summary>
public sealed class VerbFinalChunker(LanguagePack pack) : ISentenceChunker
{
    private readonly WordCutter cutter = new(pack);

    public List<TextChunk> Chunk(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var words = cutter.Cut(tokens, first, end, anchor, text);
        var pieces = new PieceBuilder(words).Build();
        var clauses = new ClauseBuilder();
        clauses.Build(pieces);
        var order = new ClauseOrder();
        order.Write(clauses);
        return order.Chunks;
    }
}
