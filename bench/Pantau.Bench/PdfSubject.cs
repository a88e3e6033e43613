using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Pantau.Bench;

/// <summary>A report of 500 pages in two columns with running heads, read to claims by the published program.</summary>
internal static class PdfSubject
{
    private const int Pages = 500, Lines = 62, Width = 46;
    private const double Size = 9, Step = 11.5, Top = 770, Left = 50, Right = 310;

    public static void Run(Report report, string scratch)
    {
        var program = new PublishedProgram(Path.Combine(scratch, "pantau"));
        var file = Path.Combine(scratch, "report.pdf");
        File.WriteAllBytes(file, Make());
        var memory = new List<double>();
        var seconds = Measure.Seconds(1, 5, i =>
        {
            var held = program.Run("read", file, "--format", "jsonl");
            if (i >= 0) memory.Add(held);
        });
        var what = string.Create(CultureInfo.InvariantCulture, $"pantau read on a PDF of {Pages} pages in two columns ({new FileInfo(file).Length / 1e6:0.0} MB)");
        report.Add(what, "s", seconds);
        report.Add("the most memory that it held", "MB", memory);
    }

    private static byte[] Make()
    {
        var folder = Path.Combine(ReadingSubject.Root(), "examples", "msmt-1");
        // The fonts that every PDF program has know Latin letters only.
        var text = string.Join(' ', Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var words = string.Concat(text.Select(c => c is '\u2019' ? '\'' : c < 127 ? c : ' ')).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var next = 0;
        for (var number = 1; number <= Pages; number++)
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("Report on the transfers of one year", Size, new PdfPoint(Left, 815), font);
            page.AddText(number.ToString(CultureInfo.InvariantCulture), Size, new PdfPoint(290, 25), font);
            foreach (var left in new[] { Left, Right })
                for (var line = 0; line < Lines; line++) page.AddText(Line(), Size, new PdfPoint(left, Top - (line * Step)), font);
        }
        return builder.Build();

        string Line()
        {
            var line = new StringBuilder();
            while (line.Length < Width) line.Append(words[next++ % words.Length]).Append(' ');
            return line.ToString();
        }
    }
}
