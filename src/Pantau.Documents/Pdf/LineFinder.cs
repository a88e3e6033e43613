using System.Text;

namespace Pantau.Documents.Pdf;

/// <summary>Letters to lines. Columns and cells that share a base line come apart where the gap is wider than any between words.</summary>
internal static class LineFinder
{
    // In parts of the font's size: between words, and between columns.
    private const float WordGap = 0.14f;
    private const float ColumnGap = 1.1f;

    public static List<PdfLine> Find(List<PdfGlyph> glyphs)
    {
        var lines = new List<PdfLine>();
        foreach (var row in Rows(glyphs)) Cut(row, lines);
        return lines;
    }

    // Letters on one base line; what is small and raised or lowered belongs to the line that it stands beside.
    private static List<List<PdfGlyph>> Rows(List<PdfGlyph> glyphs)
    {
        var rows = new List<List<PdfGlyph>>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Y))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1][0].Y - glyph.Y) <= Math.Max(1f, 0.15f * Math.Max(glyph.Size, rows[^1][0].Size))) rows[^1].Add(glyph);
            else rows.Add([glyph]);
        }
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var (above, below) = (rows[i], rows[i + 1]);
            var gap = above[0].Y - below[0].Y;
            if (BelongsTo(above, below, gap, 0.6f)) below.AddRange(above);
            else if (BelongsTo(below, above, gap, 0.4f)) rows[i + 1] = [.. above, .. below];
            else continue;
            rows.RemoveAt(i--);
        }
        return rows;
    }

    // Small, close above or below, and beside a letter of the line.
    private static bool BelongsTo(List<PdfGlyph> small, List<PdfGlyph> line, float gap, float reach)
    {
        var size = line.Max(g => g.Size);
        if (gap > reach * size || small.Count > 60 || small.Max(g => g.Size) > 0.85f * size) return false;
        return small.TrueForAll(r => line.Exists(b => r.Left - b.Right < size && b.Left - r.Right < size));
    }

    private static void Cut(List<PdfGlyph> row, List<PdfLine> lines)
    {
        row.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : b.Right.CompareTo(a.Right));
        var size = Usual(row);
        var from = 0;
        var right = float.MinValue;
        for (var i = 0; i < row.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row[i].Text)) continue;
            if (right > float.MinValue && row[i].Left - right > ColumnGap * size && !IsItemMark(row, from, i, size))
            {
                Add(row, from, i, size, lines);
                from = i;
            }
            right = Math.Max(right, row[i].Right);
        }
        Add(row, from, row.Count, size, lines);
    }

    // A bullet or a number stands far from its item, which is no cell.
    private static bool IsItemMark(List<PdfGlyph> row, int from, int to, float size)
    {
        var mark = string.Concat(row.Take(to).Skip(from).Select(g => g.Text)).Trim();
        if (mark.Length is 0 or > 4 || row[to].Left - row[from].Left > 5 * size) return false;
        return mark is "•" or "‣" or "▪" or "●" or "○" or "·" or "–" or "—" or "*" || (mark[^1] is ')' or '.' && mark.Length > 1 && char.IsLetterOrDigit(mark[^2]));
    }

    private static void Add(List<PdfGlyph> row, int from, int to, float size, List<PdfLine> lines)
    {
        var text = new StringBuilder();
        float left = 0, right = 0, bold = 0, y = row[from].Y;
        int words = 0, letters = 0;
        var space = false;
        for (var i = from; i < to; i++)
        {
            var glyph = row[i];
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                space = true;
                continue;
            }
            if (letters > 0 && IsNoteMark(glyph, size)) continue;
            if (letters == 0) left = glyph.Left;
            else if (space || glyph.Left - right > WordGap * size) text.Append(' ');
            if (letters == 0 || text[^1] == ' ') words++;
            if (glyph.Size > 0.85f * size) y = glyph.Y;
            text.Append(glyph.Text);
            right = Math.Max(letters == 0 ? glyph.Right : right, glyph.Right);
            letters++;
            if (glyph.Bold) bold++;
            space = false;
        }
        if (letters == 0) return;
        lines.Add(new PdfLine(text.ToString(), left, right, y, size, bold * 2 > letters, words));

        // The number of a footnote, raised and small behind a word: read along it would make "round" into "round12".
        bool IsNoteMark(PdfGlyph glyph, float usual) =>
            glyph.Size <= 0.8f * usual && glyph.Y - y > 0.1f * usual && glyph.Text.All(c => char.IsAsciiDigit(c) || c is '*' or '†' or '‡' or ',');
    }

    private static float Usual(List<PdfGlyph> row)
    {
        var sizes = new Dictionary<float, int>();
        foreach (var glyph in row)
            if (!string.IsNullOrWhiteSpace(glyph.Text)) sizes[glyph.Size] = sizes.GetValueOrDefault(glyph.Size) + 1;
        return sizes.Count == 0 ? row[0].Size : sizes.MaxBy(s => s.Value).Key;
    }
}
