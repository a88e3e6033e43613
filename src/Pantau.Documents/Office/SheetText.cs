using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Pantau.Documents.Text;

namespace Pantau.Documents.Office;

/// <summary>XLSX: each sheet a table, row by row as it streams by. Values as stored: dates as 2031-03-07, numbers as written, the last result of a formula.</summary>
internal sealed class SheetText(SharedStrings shared, SheetDates dates, TextLimits limits)
{
    // As many columns as the program that wrote it can show.
    private const int MostColumns = 16_384;

    private readonly BlockWriter writer = new();
    private int rows, cells;

    public static Extraction Read(MemoryStream file, string name, TextLimits limits)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: false, new DocumentFormat.OpenXml.Packaging.OpenSettings { AutoSave = false });
        if (package.WorkbookPart is not { } book) return Extraction.Failed($"{name} is a damaged Office file: save it anew, then add that.");
        var text = new SheetText(SharedStrings.Of(book), SheetDates.Of(book), limits);
        foreach (var (sheet, part) in Sheets(book))
        {
            text.Read(part);
            text.writer.EndTable(sheet);
        }
        if (text.writer.Blocks.Count == 0) return Extraction.Failed($"{name} holds no rows to read: its sheets are empty.");
        return Extraction.Of(text.writer.Document("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new DocumentHead { Title = package.PackageProperties.Title is { Length: > 0 } title ? title : null }, file.Length));
    }

    // Hidden sheets hold the lists that forms choose from, or what was not to be given out: they are evidence too.
    private static IEnumerable<(string? Name, WorksheetPart Part)> Sheets(WorkbookPart book)
    {
        using var reader = new PartReader(book);
        while (reader.Read())
        {
            if (reader.LocalName != "sheet" || !reader.IsStartElement) continue;
            if (reader.Attribute("id") is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart sheet) yield return (reader.Attribute("name"), sheet);
        }
    }

    private void Read(WorksheetPart part)
    {
        using var reader = new PartReader(part);
        var row = new List<string>();
        string? type = null, style = null, value = null;
        var column = -1;
        while (reader.Read())
        {
            switch (reader.LocalName)
            {
                case "row" when reader.IsStartElement:
                    row = [];
                    column = -1;
                    break;
                case "row":
                    if (row.TrueForAll(string.IsNullOrWhiteSpace)) break;
                    if (++rows > limits.Table.Rows) throw new OfficeTooLargeException($"has more than {limits.Table.Rows} rows, the limit");
                    writer.Row(row);
                    break;
                case "c" when reader.IsStartElement:
                    (type, style, value) = (reader.Attribute("t"), reader.Attribute("s"), null);
                    column = Column(reader.Attribute("r")) ?? column + 1;
                    break;
                case "v" or "t" when reader.IsStartElement:
                    value += reader.Text();
                    break;
                case "c" when value is not null:
                    Put(row, column, Value(type, style, value));
                    break;
            }
        }
    }

    private void Put(List<string> row, int column, string value)
    {
        if (column >= MostColumns) throw new OfficeTooLargeException($"has rows of more than {MostColumns} columns, the limit");
        cells += Math.Max(1, column + 1 - row.Count);
        if (cells > limits.Table.Cells) throw new OfficeTooLargeException($"has more than {limits.Table.Cells} cells, the limit");
        while (row.Count <= column) row.Add("");
        row[column] = value;
    }

    private string Value(string? type, string? style, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? shared[at] : "",
        "b" => value == "1" ? "true" : "false",
        "str" or "inlineStr" or "e" or "d" => value,
        _ => dates.Date(style, value) ?? Number(value),
    };

    // 0.30000000000000004 was typed as 0.3.
    private static string Number(string value) =>
        value.Length > 15 && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15 ? Math.Round((decimal)number, 10).ToString("0.##########", CultureInfo.InvariantCulture) : value;

    // The letters of "BC12", from 0.
    private static int? Column(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var c in reference)
        {
            if (c is < 'A' or > 'Z') break;
            column = (column * 26) + (c - 'A' + 1);
            if (column > 1_000_000) break;
        }
        return column > 0 ? column - 1 : null;
    }
}
