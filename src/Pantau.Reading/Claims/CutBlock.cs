using Pantau.Reading.Tokens;

namespace Pantau.Reading.Claims;

/// <summary>A block of the document as tokens and sentences.</summary>
internal sealed record CutBlock(List<Token> Tokens, List<SentenceRange> Sentences);
