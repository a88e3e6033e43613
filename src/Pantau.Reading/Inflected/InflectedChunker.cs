using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Inflected;

/// <summary>
/// Cuts a sentence of a language whose nouns carry their role in their case and whose words stand in any order into chunks in
/// the order that acts are read from: words, then phrases by agreement, then clauses, then who is who in each.
/// </summary>
public sealed class InflectedChunker(LanguagePack pack) : ISentenceChunker
{
    private readonly PeriodFinder periods = new(pack.Times, pack.Numbers);

    public List<TextChunk> Chunk(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var pieces = new PieceBuilder(pack, tokens, end).Build(first, periods.Find(tokens, first, end, anchor, text));
        Pronouns.Resolve(pieces);
        var apart = Prenominal.Take(pieces);
        return InflectedWriter.Write(CaseClauseBuilder.Build(pieces), apart);
    }
}
