using System.Diagnostics;
using Pantau.Documents.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Pantau.Documents.Pdf;

/// <summary>PDF with a text layer: its letters to lines, columns and paragraphs, each with its page.</summary>
internal static class PdfText
{
    private const long StreamLimit = 64_000_000;
    private const long AllStreams = 1_000_000_000;

    public static Extraction Read(byte[] bytes, string name, TextLimits limits)
    {
        try
        {
            return TimeLimit.Run(() => Extract(bytes, name, limits), limits.Time, out var extraction)
                ? extraction!
                : Extraction.Failed($"{name} takes longer to read than the limit of {limits.Time.TotalSeconds:0} s: it may be damaged; print it to a new PDF, or split it.");
        }
        catch (PdfTooLargeException)
        {
            return Extraction.Failed($"{name} unpacks to more than any document holds: it may have been made to harm; it was not read.");
        }
        catch (PdfDocumentEncryptedException)
        {
            return Extraction.Failed($"{name} is locked with a password: save a copy without one.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Extraction.Failed($"{name} is a damaged PDF: print or save it anew, then add that.");
        }
    }

    public static ParsingOptions Options() => new() { SkipMissingFonts = true, FilterProvider = new BoundedFilters(StreamLimit, AllStreams), MaxStackDepth = 100 };

    private static Extraction Extract(byte[] bytes, string name, TextLimits limits)
    {
        var clock = Stopwatch.StartNew();
        using var pdf = PdfDocument.Open(bytes, Options());
        if (pdf.NumberOfPages > limits.Pages) return Extraction.Failed($"{name} has {pdf.NumberOfPages} pages, more than the limit of {limits.Pages}: split it.");
        var pages = new List<PdfPage>();
        List<int> blank = [], broken = [];
        for (var number = 1; number <= pdf.NumberOfPages && clock.Elapsed < limits.Time; number++)
        {
            try
            {
                var glyphs = PdfGlyphs.Of(pdf.GetPage(number));
                var lines = LineFinder.Find(glyphs.All);
                if (lines.Count == 0) blank.Add(number);
                pages.Add(new PdfPage(number, glyphs.Bottom, glyphs.Height, lines));
            }
            catch (Exception e) when (e is not (PdfTooLargeException or OutOfMemoryException))
            {
                broken.Add(number);
            }
        }
        RunningHeads.Drop(pages);
        var writer = new BlockWriter();
        var paragraphs = new PdfParagraphs(writer, PdfLook.Of(pages), new Hyphens(pages.SelectMany(p => p.Lines).Select(l => l.Text)));
        foreach (var page in pages) paragraphs.Page(page);
        paragraphs.End();
        if (writer.Blocks.Count == 0) return Extraction.Failed(broken.Count > 0 ? $"{name} is a damaged PDF: print or save it anew, then add that." : $"{name} has no text layer, its pages are pictures: install the program 'tesseract', or scan it with text recognition.");
        return Extraction.Of(writer.Document("application/pdf", PdfHead.Of(pdf, writer), bytes.LongLength)) with { Notes = Notes(name, blank, broken) };
    }

    private static List<string> Notes(string name, List<int> blank, List<int> broken)
    {
        var notes = new List<string>();
        if (blank.Count > 0) notes.Add($"{name}: {Pages(blank)} without text (blank or a picture).");
        if (broken.Count > 0) notes.Add($"{name}: {Pages(broken)} damaged and not read.");
        return notes;
    }

    private static string Pages(List<int> numbers) => $"{(numbers.Count == 1 ? "page" : "pages")} {string.Join(", ", numbers.Take(12))}{(numbers.Count > 12 ? $" and {numbers.Count - 12} more are" : numbers.Count == 1 ? " is" : " are")}";
}
