namespace Pantau.Documents.Text;

/// <summary>
/// A document as text: what the reader reads and what spans count in, with what the document says of itself and the
/// way back to the original.
/// </summary>
public sealed record SourceDocument
{
    /// <summary>The text, paragraphs apart by line breaks. Line breaks are <c>\n</c>; a byte order mark is gone.</summary>
    public required string Text { get; init; }
    /// <summary>As found in the bytes: <c>text/plain</c>, <c>text/html</c>, <c>application/pdf</c>, ...</summary>
    public required string MediaType { get; init; }
    /// <summary>The pieces of <see cref="Text"/> in order, without overlap; what lies between them is white space.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }
    public string? Title { get; init; }
    public DateOnly? Published { get; init; }
    /// <summary>BCP 47 tag that the document declares; null when it declares none.</summary>
    public string? DeclaredLanguage { get; init; }
    /// <summary>Who published it, as the document names itself ("The Associated Press"); null when it does not say.</summary>
    public string? OutletName { get; init; }
    public string? Url { get; init; }
    /// <summary>Name of the character encoding that the bytes were read with.</summary>
    public required string Encoding { get; init; }
    /// <summary>Where each stretch of the text stands in the original.</summary>
    public required OriginMap Origin { get; init; }
    /// <summary>Where each page begins, in order; null where the original has no pages.</summary>
    public IReadOnlyList<PageStart>? Pages { get; init; }
    /// <summary>How sure OCR was of its words on the whole, in percent; null where the words were not read from a picture.</summary>
    public int? OcrConfidence { get; init; }
    /// <summary>The tables, cell by cell; null where there are none, or where the format does not say (Markdown, HTML).</summary>
    public IReadOnlyList<TextTable>? Tables { get; init; }

    /// <summary>The page on which this place of the text stands; null where the original has no pages.</summary>
    /// <param name="at">In UTF-16 units of <see cref="Text"/>.</param>
    public int? PageOf(int at)
    {
        if (Pages is not { Count: > 0 } pages) return null;
        int low = 0, high = pages.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pages[middle].Start <= at) low = middle + 1;
            else high = middle;
        }
        return pages[Math.Max(0, low - 1)].Number;
    }
}

/// <summary>One piece of a document.</summary>
/// <param name="Start">In UTF-16 units of the document's text.</param>
/// <param name="Length">In UTF-16 units.</param>
public readonly record struct TextBlock(BlockKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>What a piece of a document is to the reader.</summary>
public enum BlockKind
{
    /// <summary>The document's own title.</summary>
    Title,
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    TableRow,
    /// <summary>A note at the foot of a page or at the end: apart from the text that it is a note to.</summary>
    Footnote,
    /// <summary>A date line, a byline, a header line: about the document, not told by it.</summary>
    Metadata,
}
