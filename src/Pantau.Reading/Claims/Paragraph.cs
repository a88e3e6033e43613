using Pantau.Reading.Tokens;

namespace Pantau.Reading.Claims;

/// <summary>A block of the document as tokens and sentences.</summary>
internal sealed record Paragraph(List<Token> Tokens, List<SentenceRange> Sentences);
