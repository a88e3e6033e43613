namespace Pantau.Documents.Pdf;

/// <summary>Words that stand side by side on one base line, with no gap as wide as that between columns.</summary>
/// <param name="Words">How many words it has.</param>
internal sealed record PdfLine(string Text, float Left, float Right, float Y, float Size, bool Bold, int Words)
{
    public float Width => Right - Left;

    public float Top => Y + (Size * 0.8f);

    public float Bottom => Y - (Size * 0.2f);
}
