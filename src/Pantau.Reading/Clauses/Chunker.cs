using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Times;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

/// <summary>Cuts a sentence into chunks: noun phrases with the role that a preposition gives them, verb groups, and the words that join or part clauses.</summary>
public sealed class Chunker(LanguagePack pack) : ISentenceChunker
{
    private readonly PeriodFinder periods = new(pack.Times, pack.Numbers);
    private readonly QuantityFinder quantities = new(pack.Quantities, pack.Numbers);

    public List<TextChunk> Chunk(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text)
    {
        var run = new ChunkRun(pack, tokens, end);
        var dated = periods.Find(tokens, first, end, anchor, text);
        var nextDate = 0;
        for (var i = first; i < end;)
        {
            while (nextDate < dated.Count && dated[nextDate].First < i) nextDate++;
            if (nextDate < dated.Count && dated[nextDate].First == i)
            {
                var period = dated[nextDate++];
                run.CloseNoun();
                run.Add(new TextChunk { Kind = ChunkKind.Period, First = i, End = period.End, Period = period });
                i = period.End;
                continue;
            }
            if (SentenceSplitter.IsQuote(tokens[i].Folded) && tokens[i].Kind == TokenKind.Punctuation) i++;
            else if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Folded is "(" or "[") i = i + 1 < end && run.AfterImoNumber(i + 1) is > 0 and var named ? named : AfterBracket(tokens, i, end);
            else if (quantities.At(tokens, i, nextDate < dated.Count ? Math.Min(end, dated[nextDate].First) : end) is { } number)
            {
                run.Number(number);
                i = number.End;
            }
            else i = run.Word(i);
        }
        run.CloseNoun();
        var chunks = SpeechAsides.Move(run.Chunks);
        return pack.Grammar.BareParticiples ? new InflectedClauses(pack.Grammar, chunks).Resolve() : chunks;
    }

    private static int AfterBracket(IReadOnlyList<TextToken> tokens, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
            if (tokens[i].Folded is ")" or "]") return i + 1;
        return open + 1;
    }
}
