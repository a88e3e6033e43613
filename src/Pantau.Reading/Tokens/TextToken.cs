namespace Pantau.Reading.Tokens;

public enum TokenKind
{
    Word,
    Number,
    Hyphen,
    Punctuation,
}

/// <summary>A word, a number or a mark of a document.</summary>
/// <param name="Start">In UTF-16 units of the document's text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Folded">The form that lexicons are matched on: lower case, straight apostrophes, compatibility forms made plain.</param>
/// <param name="Capital">True when the first letter is upper case.</param>
public readonly record struct TextToken(int Start, int Length, TokenKind Kind, string Folded, bool Capital)
{
    public int End => Start + Length;
}
