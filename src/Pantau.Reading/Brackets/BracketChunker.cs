using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Brackets;

/// <summary>
/// Cuts a sentence of a language with a verb bracket into chunks in the order that acts are read from: words, phrases with
/// case and role, clauses with their verbs taken together, and these written subject first.
/// </summary>
public sealed class BracketChunker(LanguagePack pack) : ISentenceChunker
{
    private readonly WordCutter cutter = new(pack);

    public List<TextChunk> Chunk(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var words = cutter.Cut(tokens, first, end, anchor, text);
        var parts = new PhraseBuilder(pack, words).Build();
        var clauses = new ClauseFinder(pack, parts).Find();
        return new ClauseWriter(pack, clauses).Write();
    }
}
