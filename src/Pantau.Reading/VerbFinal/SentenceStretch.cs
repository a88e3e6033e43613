using Pantau.Reading.Tokens;

namespace Pantau.Reading.VerbFinal;

/// <summary>The tokens of a sentence without quotation marks and without what stands in brackets, and where each comes from.</summary>
internal sealed class SentenceStretch
{
    private readonly List<int> origin = [];
    private readonly List<bool> glued = [];

    public SentenceStretch(IReadOnlyList<TextToken> tokens, int first, int end)
    {
        var apart = true;
        for (var i = first; i < end; i++)
        {
            if (i > first && tokens[i].Start > tokens[i - 1].End) apart = true;
            if (SentenceSplitter.IsQuote(tokens[i].Folded)) continue;
            if (tokens[i].Folded is "(" or "[" or "〈" or "《" && Close(tokens, i, end) is { } close)
            {
                i = close;
                continue;
            }
            Tokens.Add(tokens[i]);
            origin.Add(i);
            glued.Add(!apart);
            apart = tokens[i].Kind == TokenKind.Punctuation;
        }
        origin.Add(end);
    }

    public List<TextToken> Tokens { get; } = [];

    /// <summary>True where no space and no mark parts the token from the one before it.</summary>
    public bool IsGlued(int at) => at < glued.Count && glued[at];

    public int Origin(int at) => origin[at];

    public int OriginEnd(int at) => origin[at - 1] + 1;

    private static int? Close(IReadOnlyList<TextToken> tokens, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
            if (tokens[i].Folded is ")" or "]" or "〉" or "》") return i;
        return null;
    }
}
