namespace Pantau.Documents.Pdf;

/// <summary>A row of a column: one line, or the cells of a table's row from left to right.</summary>
internal sealed record PdfRow(List<PdfLine> Cells, bool IsTable)
{
    public PdfLine First => Cells[0];
}

/// <summary>Finds the rows of tables among the lines of a column: lines on one base line, several below each other, with the same strip free between them.</summary>
internal static class TableFinder
{
    public static List<PdfRow> Rows(List<PdfLine> column)
    {
        var rows = new List<List<PdfLine>>();
        foreach (var line in column)
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Y - line.Y) <= 0.3f * line.Size) rows[^1].Add(line);
            else rows.Add([line]);
        }
        foreach (var row in rows) row.Sort((a, b) => a.Left.CompareTo(b.Left));
        var found = new List<PdfRow>();
        for (var i = 0; i < rows.Count;)
        {
            var end = TableEnd(rows, i);
            if (end > i)
            {
                Table(rows, i, end, found);
                i = end;
                continue;
            }
            foreach (var line in Joined(rows[i])) found.Add(new PdfRow([line], false));
            i++;
        }
        return found;
    }

    // The row after the last of a table that begins here; the first itself where none does.
    private static int TableEnd(List<List<PdfLine>> rows, int first)
    {
        if (rows[first].Count < 2) return first;
        var free = Gaps(rows[first]);
        var (end, last, several) = (first + 1, first, 1);
        for (; end < rows.Count; end++)
        {
            var row = rows[end];
            var pitch = rows[end - 1][0].Y - row[0].Y;
            if (pitch > 4 * row[0].Size) break;
            var rest = free.Select(g => Clear(g, row)).Where(g => g.To - g.From > 0.6f * row[0].Size).ToList();
            if (rest.Count == 0) break;
            // A line alone goes on in a cell of the row above it.
            if (row.Count == 1 && (pitch > 1.5f * row[0].Size || row[0].Width > 0.6f * Width(rows[first]))) break;
            free = rest;
            if (row.Count == 1) continue;
            several++;
            last = end;
        }
        if (several < 2) return first;
        return end > last + 1 && rows[last + 1].Count == 1 ? Math.Min(end, last + 2) : last + 1;
    }

    private static void Table(List<List<PdfLine>> rows, int first, int end, List<PdfRow> found)
    {
        for (var i = first; i < end; i++)
        {
            if (rows[i].Count == 1 && found.Count > 0 && found[^1].IsTable && i > first)
            {
                var more = rows[i][0];
                var cells = found[^1].Cells;
                var at = cells.FindLastIndex(c => c.Left <= more.Left + more.Size);
                if (at < 0) at = 0;
                cells[at] = cells[at] with { Text = cells[at].Text + " " + more.Text, Right = Math.Max(cells[at].Right, more.Right) };
                continue;
            }
            found.Add(new PdfRow([.. rows[i]], true));
        }
    }

    // Words far apart that are no table: one line.
    private static IEnumerable<PdfLine> Joined(List<PdfLine> row)
    {
        if (row.Count == 1) return row;
        return [row[0] with { Text = string.Join(' ', row.Select(l => l.Text)), Right = row.Max(l => l.Right), Words = row.Sum(l => l.Words) }];
    }

    private static float Width(List<PdfLine> row) => row[^1].Right - row[0].Left;

    private static List<(float From, float To)> Gaps(List<PdfLine> row)
    {
        var gaps = new List<(float, float)>();
        for (var i = 1; i < row.Count; i++) gaps.Add((row[i - 1].Right, row[i].Left));
        return gaps;
    }

    // What stays free of the gap: a cell may reach into it from either side.
    private static (float From, float To) Clear((float From, float To) gap, List<PdfLine> row)
    {
        foreach (var cell in row)
        {
            if (cell.Right <= gap.From || cell.Left >= gap.To) continue;
            if (cell.Left <= gap.From) gap = (Math.Min(cell.Right, gap.To), gap.To);
            else gap = (gap.From, Math.Max(cell.Left, gap.From));
        }
        return gap;
    }
}
