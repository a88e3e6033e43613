using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Text;

/// <summary>Documents for the tests of this folder.</summary>
internal static class Take
{
    static Take() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Encoding(string name) => System.Text.Encoding.GetEncoding(name);

    public static byte[] Bytes(string text, string encoding = "utf-8") => Encoding(encoding).GetBytes(text);

    /// <summary>The document these bytes make; fails the test with the reason where they make none.</summary>
    public static SourceDocument Document(byte[] bytes, string file)
    {
        var extraction = TextExtractor.Extract(bytes, file);
        Assert.True(extraction.Document is not null, extraction.Problem);
        return extraction.Document;
    }

    public static SourceDocument Plain(string text) => Document(Bytes(text), "a.txt");

    public static SourceDocument Markdown(string text) => Document(Bytes(text), "a.md");

    public static SourceDocument Page(string html) => Document(Bytes(html), "a.html");

    public static string[] Blocks(SourceDocument document) => [.. document.Blocks.Select(b => $"{b.Kind}: {document.Text.Substring(b.Start, b.Length)}")];

    /// <summary>The original's bytes that these words were read from, in its encoding.</summary>
    public static string Origin(SourceDocument document, byte[] bytes, string words, string encoding = "utf-8")
    {
        var at = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in the text: {document.Text}");
        var range = document.Origin.Of(at, at + words.Length);
        return Encoding(encoding).GetString(bytes, (int)range.Start, (int)(range.End - range.Start));
    }
}
