using System.Globalization;
using System.Text;
using Pantau.Documents.Text;

namespace Pantau.Documents.Ocr;

/// <summary>
/// The table of words that OCR gave, as a file of its own: it is kept beside the scan, so that a quote can be held
/// against it on a machine where the program is not installed, or is another. Columns are tesseract's.
/// </summary>
internal static class OcrTable
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";
    private const string Word = "5";

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith("# OCR by "u8) || bytes.StartsWith("level\tpage_num\tblock_num\t"u8);

    /// <summary>The tables of a scan's pages as one file.</summary>
    public static byte[] Write(string version, string languages, IEnumerable<(int Page, string Table)> pages)
    {
        var all = new StringBuilder();
        all.Append(CultureInfo.InvariantCulture, $"# OCR by tesseract {version}, languages {languages}\n{Head}\n");
        foreach (var (page, table) in pages)
        {
            foreach (var line in table.Split('\n'))
            {
                var cells = line.TrimEnd('\r').Split('\t');
                if (cells.Length < 12 || cells[0] != Word || string.IsNullOrWhiteSpace(cells[11])) continue;
                cells[1] = page.ToString(CultureInfo.InvariantCulture);
                all.AppendJoin('\t', cells.Take(12)).Append('\n');
            }
        }
        return Encoding.UTF8.GetBytes(all.ToString());
    }

    public static Extraction Read(byte[] bytes, string name)
    {
        var decoded = ByteDecoder.Decode(bytes);
        var source = decoded.Text;
        var builder = new TextBuilder(source);
        var pages = new List<PageStart>();
        (string Page, string Block, string Paragraph) at = default;
        (int Start, int End, string Line) held = (-1, -1, "");
        double confidence = 0, weight = 0;
        for (var from = 0; from < source.Length;)
        {
            var end = source.IndexOf('\n', from);
            if (end < 0) end = source.Length;
            var cells = source[from..end].Split('\t');
            var start = end - (cells.Length >= 12 ? cells[^1].Length : 0);
            from = end + 1;
            if (cells.Length != 12 || cells[0] != Word || string.IsNullOrWhiteSpace(cells[11])) continue;
            var place = (cells[1], cells[2], cells[3]);
            if (place != at)
            {
                Flush(null);
                builder.Close(BlockKind.Paragraph);
                if (place.Item1 != at.Page && int.TryParse(place.Item1, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) pages.Add(new PageStart(builder.Length, number));
                at = place;
            }
            else
            {
                Flush((cells[4], source[start]));
            }
            held = (start, end, cells[4]);
            if (!double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var sure) || sure is not (>= 0 and <= 100)) continue;
            confidence += sure * (end - start);
            weight += end - start;
        }
        Flush(null);
        builder.Close(BlockKind.Paragraph);
        if (builder.Blocks.Count == 0) return Extraction.Failed($"{name} holds no words: OCR read none in the picture.");
        return Extraction.Of(new SourceDocument
        {
            Text = builder.Text,
            MediaType = "text/tab-separated-values; header=ocr",
            Blocks = builder.Blocks,
            Pages = pages.Count > 0 ? pages : null,
            OcrConfidence = weight > 0 ? (int)Math.Round(confidence / weight) : 0,
            Encoding = decoded.Encoding,
            Origin = builder.Map(decoded.Bytes),
        });

        // A word waits until it is known whether the next line goes on with the rest of it.
        void Flush((string Line, char First)? next)
        {
            if (held.Start < 0) return;
            var cut = next is { } after && after.Line != held.Line && source[held.End - 1] == '-' && held.End - held.Start > 1 && char.IsLetter(source[held.End - 2]) && char.IsLower(after.First);
            builder.Append(held.Start, cut ? held.End - 1 : held.End);
            if (!cut) builder.Space(held.End, held.End);
            held.Start = -1;
        }
    }
}
