using Pantau.Documents.Mail;
using Pantau.Documents.Ocr;
using Pantau.Documents.Office;
using Pantau.Documents.Pdf;
using Pantau.Documents.Tables;
using Pantau.Documents.Text;

namespace Pantau.Documents;

/// <summary>Bytes to a document: plain text, Markdown and HTML, in any encoding that the bytes declare or show.</summary>
public static class TextExtractor
{
    public static Extraction Extract(byte[] bytes, string fileName, TextLimits? limits = null)
    {
        var bounds = limits ?? new TextLimits();
        var limit = bounds.Bytes;
        if (bytes.LongLength > limit) return Extraction.Failed($"{fileName} has {bytes.LongLength / 1e6:0.#} MB, more than the limit of {limit / 1e6:0.#} MB: split it, or raise the limit.");
        if (bytes.Length == 0) return Extraction.Failed($"{fileName} is empty: give a file that holds a document.");
        var kind = FileKinds.Of(bytes, fileName);
        if (FileKinds.IsArchive(kind)) return Extraction.Failed($"{fileName} only holds other files: take it in with 'pantau add', or unpack it.");
        switch (kind)
        {
            case FileKind.OcrTable: return OcrTable.Read(bytes, fileName);
            case FileKind.Csv: return CsvText.Read(bytes, fileName, bounds);
            case FileKind.Mail: return MailText.Read(bytes, fileName);
            case FileKind.Pdf: return PdfText.Read(bytes, fileName, bounds);
            case FileKind.Word: return OfficeFile.Read(bytes, fileName, bounds, file => WordText.Read(file, fileName));
            case FileKind.Sheet: return OfficeFile.Read(bytes, fileName, bounds, file => SheetText.Read(file, fileName, bounds));
        }
        if (BinarySignature.Of(bytes) is { } other) return Extraction.Failed($"{fileName} is not text, it looks like {other}: convert it to text, Markdown or HTML first.");
        var extension = Path.GetExtension(fileName).ToLowerInvariant();
        var decoded = ByteDecoder.Decode(bytes);
        var text = decoded.Text;
        if (string.IsNullOrWhiteSpace(text)) return Extraction.Failed($"{fileName} holds nothing but white space: give a file that holds a document.");
        if (BinarySignature.IsNoise(text)) return Extraction.Failed($"{fileName} is not text in any encoding that it declares or shows: convert it to UTF-8 first.");
        var document = extension switch
        {
            ".html" or ".htm" or ".xhtml" => HtmlText.Read(decoded),
            ".md" or ".markdown" => MarkdownText.Read(decoded),
            _ when LooksLikeHtml(text) => HtmlText.Read(decoded),
            _ => PlainText.Read(decoded),
        };
        if (document is null) return Extraction.Failed($"{fileName} has more than a million elements and pieces of text, more than any article: split it, or convert it to text first.");
        return document.Blocks.Count == 0
            ? Extraction.Failed($"{fileName} holds no text to read: its pages are empty, hidden or only navigation.")
            : Extraction.Of(document);
    }

    private static bool LooksLikeHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 1024)).TrimStart();
        // An XML declaration or a comment may stand first.
        return head.StartsWith("<") && (head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
