using Pantau.Documents.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Pantau.Documents.Tests.Pdf;

/// <summary>A PDF made line by line, A4, in points from the lower left corner.</summary>
internal sealed class APdf : IDisposable
{
    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont plain;
    private readonly PdfDocumentBuilder.AddedFont bold;
    private PdfPageBuilder? page;

    public APdf()
    {
        plain = builder.AddStandard14Font(Standard14Font.Helvetica);
        bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
    }

    public void Dispose() => builder.Dispose();

    public PdfPageBuilder Current => page!;

    public APdf Page()
    {
        page = builder.AddPage(PageSize.A4);
        return this;
    }

    public APdf Text(double x, double y, string words, double size = 10, bool strong = false)
    {
        page!.AddText(words, size, new PdfPoint(x, y), strong ? bold : plain);
        return this;
    }

    /// <summary>Lines below each other, twelve points apart.</summary>
    public APdf Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Text(x, y - (12 * i), lines[i]);
        return this;
    }

    public double Width(string words, double size = 10) => page!.MeasureText(words, size, new PdfPoint(0, 0), plain).Max(l => l.EndBaseLine.X);

    public byte[] Bytes() => builder.Build();

    public SourceDocument Read(string name = "report.pdf") => Of(Bytes(), name);

    public static SourceDocument Of(byte[] bytes, string name = "report.pdf")
    {
        var extraction = TextExtractor.Extract(bytes, name);
        Assert.True(extraction.Document is not null, extraction.Problem);
        return extraction.Document;
    }

    public static List<string> Words(SourceDocument document, BlockKind? kind = null) =>
        [.. document.Blocks.Where(b => kind is null || b.Kind == kind).Select(b => document.Text.Substring(b.Start, b.Length))];
}
