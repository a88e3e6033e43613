using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

/// <summary>Cuts a sentence into chunks in the order and with the roles that the frames read, however the language marks them: by order, by case, by particles or by a bracket of verbs.</summary>
public interface ISentenceChunker
{
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="anchor">The day that relative dates count from.</param>
    List<TextChunk> Chunk(IReadOnlyList<TextToken> tokens, int first, int end, DateOnly? anchor, string text);
}
