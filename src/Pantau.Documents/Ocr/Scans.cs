using Pantau.Documents.Archives;
using Pantau.Documents.Pdf;
using Pantau.Documents.Text;

namespace Pantau.Documents.Ocr;

/// <summary>Pictures, and PDF pages that are pictures, to the words that OCR reads in them.</summary>
internal sealed class Scans(OcrProgram? program)
{
    private bool told;

    /// <summary>The table of words as a file beside the scan, or a line that says why there is none; neither where there is nothing to read.</summary>
    public IEnumerable<(UnpackedFile? Table, string? Problem)> Of(byte[] bytes, string name, bool isPdf)
    {
        var (pictures, all) = isPdf ? PdfPictures.Of(bytes, new TextLimits()) : ([(1, bytes)], true);
        if (pictures.Count == 0) yield break;
        if (program is null)
        {
            // Once for all that lies in an archive. Of a text with some pictures the reader of the text says so.
            if (!told && all) yield return (null, $"{name} has {(isPdf ? $"no text layer, its pages are pictures" : "words only as a picture")}, and the program 'tesseract' is not installed: install it, or name it in {OcrProgram.Variable}.");
            told |= all;
            yield break;
        }
        var tables = new List<(int, string)>();
        var failed = new List<int>();
        foreach (var (page, picture) in pictures)
        {
            if (picture is not null && program.Read(picture) is { } table) tables.Add((page, table));
            else failed.Add(page);
        }
        if (failed.Count > 0) yield return (null, isPdf ? $"{name}: the pictures of {(failed.Count == 1 ? "page" : "pages")} {string.Join(", ", failed.Take(12))} could not be read by OCR." : $"{name} could not be read by OCR.");
        var (version, languages) = program.Setup;
        if (tables.Count > 0) yield return (new UnpackedFile(name + ".ocr.tsv", OcrTable.Write(version, languages, tables)), null);
    }
}
