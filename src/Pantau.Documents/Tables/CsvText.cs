using System.Text;
using CsvHelper;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tables;

/// <summary>CSV and TSV: the text as it stands, each row a block with its cells. CsvHelper parses, quotes and line breaks in cells included.</summary>
internal static class CsvText
{
    private const int MostColumns = 16_384;
    private const int LargestRow = 4_000_000;

    // The first row is a row like any other: what is its head is for the reader of trade tables to find.
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false, MaxRecordSize = LargestRow, PoolStrings = true };

    public static Extraction Read(byte[] bytes, string name, TextLimits limits)
    {
        var decoded = ByteDecoder.Decode(bytes);
        var text = decoded.Text;
        if (string.IsNullOrWhiteSpace(text)) return Extraction.Failed($"{name} holds nothing but white space: give a file that holds a document.");
        if (BinarySignature.IsNoise(text)) return Extraction.Failed($"{name} is not text in any encoding that it declares or shows: convert it to UTF-8 first.");
        var rows = new List<TableRow>();
        var blocks = new List<TextBlock>();
        var cells = 0;
        var utf8 = Encoding.UTF8.GetBytes(text);
        // Where the parser stands: it counts in bytes of UTF-8, the text in UTF-16 units.
        var (bytesSeen, unitsSeen) = (0, 0);
        try
        {
            using var reader = CsvReader.Create(utf8, Options);
            while (reader.Read())
            {
                unitsSeen += Encoding.UTF8.GetCharCount(utf8, bytesSeen, (int)reader.ByteOffset - bytesSeen);
                bytesSeen = (int)reader.ByteOffset;
                var (start, end) = (unitsSeen, unitsSeen + Encoding.UTF8.GetCharCount(reader.RawRecord));
                if (reader.RawRecord.Length > LargestRow) return Unending(name);
                if (reader.FieldCount > MostColumns) return Extraction.Failed($"{name} has rows of more than {MostColumns} columns, the limit: split it.");
                cells += reader.FieldCount;
                while (start < end && char.IsWhiteSpace(text[start])) start++;
                while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
                if (end == start) continue;
                if (rows.Count == limits.Table.Rows) return Extraction.Failed($"{name} has more than {limits.Table.Rows} rows, the limit: split it.");
                if (cells > limits.Table.Cells) return Extraction.Failed($"{name} has more than {limits.Table.Cells} cells, the limit: split it.");
                rows.Add(new TableRow(start, end - start, reader.Current.ToArray()));
                blocks.Add(new TextBlock(BlockKind.TableRow, start, end - start));
            }
        }
        catch (CsvFormatException)
        {
            return Unending(name);
        }
        if (rows.Count == 0) return Extraction.Failed($"{name} holds no rows to read.");
        return Extraction.Of(new SourceDocument
        {
            Text = text,
            MediaType = "text/csv",
            Blocks = blocks,
            Tables = [new TextTable(null, rows)],
            Encoding = decoded.Encoding,
            Origin = new OriginMap([new OriginRun(0, text.Length, 0, text.Length)], decoded.Bytes),
        });
    }

    private static Extraction Unending(string name) => Extraction.Failed($"{name} has a row of more than {LargestRow / 1_000_000} MB: a quotation mark may be missing; mend it.");
}
