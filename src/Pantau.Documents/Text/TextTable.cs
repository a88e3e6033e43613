namespace Pantau.Documents.Text;

/// <summary>A table of a document, row by row; the first row may be its head.</summary>
/// <param name="Name">Of the sheet or the file's own caption; null where it has none.</param>
public sealed record TextTable(string? Name, IReadOnlyList<TableRow> Rows);

/// <summary>A row of a table and where its words stand.</summary>
/// <param name="Start">In UTF-16 units of the document's text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Cells">From left to right, empty where nothing stands.</param>
public sealed record TableRow(int Start, int Length, IReadOnlyList<string> Cells)
{
    public int End => Start + Length;
}
