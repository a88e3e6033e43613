using Pantau.Documents.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Pantau.Documents.Pdf;

/// <summary>What a PDF says of itself: the title that it prints, or else the one in its properties; a date line of its first page; its language.</summary>
internal static class PdfHead
{
    public static DocumentHead Of(PdfDocument pdf, BlockWriter writer)
    {
        var head = new DocumentHead();
        var title = writer.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        head.Title = title.Length > 0 ? writer.Words(title) : Property(pdf.Information.Title);
        DateLine.Find(writer, head);
        if (pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var lang) && lang is StringToken { Data: var tag }) head.Language = LanguageTag.Of(tag);
        return head;
    }

    // Programs that print put the name of the file there.
    private static string? Property(string? title) =>
        string.IsNullOrWhiteSpace(title) || title.Length > 300 || title.StartsWith("Microsoft", StringComparison.Ordinal) || Path.HasExtension(title) && !title.Contains(' ', StringComparison.Ordinal) ? null : title.Trim();
}
