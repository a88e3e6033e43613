using Pantau.Reading.Clauses;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Claims;

/// <summary>A block of the document as tokens, sentences and the chunks of each sentence; null for one too long to be a sentence.</summary>
internal sealed record CutBlock(List<TextToken> Tokens, List<SentenceRange> Sentences, List<SentenceForm?> Forms);
