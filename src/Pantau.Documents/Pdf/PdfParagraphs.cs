using System.Text.RegularExpressions;
using Pantau.Documents.Text;

namespace Pantau.Documents.Pdf;

/// <summary>Lines to paragraphs, across columns and pages; rows of tables and footnotes stand by themselves.</summary>
internal sealed partial class PdfParagraphs(BlockWriter writer, PdfLook look, Hyphens hyphens)
{
    // The paragraph that is open: its lines, each with its page.
    private readonly List<(PdfLine Line, int Page)> open = [];
    // Notes wait until the paragraph that runs over them has ended.
    private readonly List<(List<PdfLine> Lines, int Page)> notes = [];
    private bool headed;

    public void Page(PdfPage page)
    {
        foreach (var flow in ReadingOrder.Of(page.Lines))
        {
            foreach (var note in Footnotes.Take(flow, look.Body)) notes.Add((note, page.Number));
            if (flow.Count > 0) Column(flow, page.Number);
        }
    }

    public void End()
    {
        Close();
        writer.EndTable();
    }

    private void Column(List<PdfLine> column, int page)
    {
        var (left, right) = (column.Min(l => l.Left), column.Max(l => l.Right));
        PdfLine? before = null;
        var rows = TableFinder.Rows(column);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.IsTable)
            {
                Close();
                writer.Page(page);
                writer.Row([.. row.Cells.Select(c => c.Text)]);
                before = null;
                continue;
            }
            writer.EndTable();
            var line = row.First;
            var next = i + 1 < rows.Count && !rows[i + 1].IsTable ? rows[i + 1].First : null;
            if (before is null ? !RunsOver(line) : Parts(before, line, next, left, right)) Close();
            open.Add((line, page));
            before = line;
        }
    }

    // From the foot of a column to the head of the next, or past a table.
    private bool RunsOver(PdfLine line)
    {
        if (open.Count == 0) return false;
        var last = open[^1].Line;
        return Alike(last, line) && !Ends(last.Text) && !ItemMark().IsMatch(line.Text) && (char.IsLower(line.Text[0]) || !IsHeading(open) || last.Text[^1] == '-');
    }

    private bool Parts(PdfLine before, PdfLine line, PdfLine? next, float left, float right)
    {
        if (!Alike(before, line) || before.Y - line.Y > look.Pitch * 1.4f * line.Size) return true;
        if (ItemMark().IsMatch(line.Text) && (Ends(before.Text) || before.Right < right - (0.15f * (right - left)) || line.Left < before.Left - (0.5f * line.Size))) return true;
        if (Ends(before.Text) && before.Right < right - (0.15f * (right - left))) return true;
        var indented = line.Left > left + (0.7f * line.Size) && line.Left > before.Left + (0.7f * line.Size);
        return indented && !ItemMark().IsMatch(open[0].Line.Text) && (next is null || next.Left < line.Left - (0.7f * line.Size)) && (Ends(before.Text) || before.Right > right - (2 * line.Size));
    }

    private static bool Alike(PdfLine a, PdfLine b) => Math.Abs(a.Size - b.Size) < 0.08f * Math.Max(a.Size, b.Size) && (a.Bold == b.Bold || Math.Min(a.Words, b.Words) < 3);

    private void Close()
    {
        if (open.Count > 0)
        {
            var kind = Kind();
            Write(open, kind);
            open.Clear();
        }
        foreach (var (lines, page) in notes) Write([.. lines.Select(l => (l, page))], BlockKind.Footnote);
        notes.Clear();
    }

    private void Write(List<(PdfLine Line, int Page)> lines, BlockKind kind)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (text, joined) = i + 1 < lines.Count ? hyphens.Join(lines[i].Line.Text, lines[i + 1].Line.Text) : (lines[i].Line.Text, false);
            writer.Page(lines[i].Page);
            writer.Append(text);
            if (!joined) writer.Append(" ");
        }
        writer.Close(kind);
    }

    private BlockKind Kind()
    {
        if (!IsHeading(open)) return ItemMark().IsMatch(open[0].Line.Text) ? BlockKind.ListItem : BlockKind.Paragraph;
        var title = !headed && open[0].Page == 1 && open[0].Line.Size >= look.Largest - 0.5f && look.Largest > 1.15f * look.Body;
        headed |= title;
        return title ? BlockKind.Title : BlockKind.Heading;
    }

    private bool IsHeading(List<(PdfLine Line, int Page)> lines)
    {
        var (first, last) = (lines[0].Line, lines[^1].Line);
        if (lines.Count > 4 || last.Text[^1] is '.' or '。' or ',' or ';' or ':' || lines.Sum(l => l.Line.Text.Length) > 250) return false;
        return first.Size > 1.12f * look.Body || (lines.TrueForAll(l => l.Line.Bold) && !look.IsBold);
    }

    private static bool Ends(string line) => line[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '"' or '”' or '»' or '」' or '…' or ':' or ';';

    [GeneratedRegex(@"^([•‣▪●○·–—*]\s|\d{1,3}[.)]\s|\([a-zA-Z0-9]{1,4}\)\s|[a-z]\)\s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ItemMark();
}

/// <summary>What most of a document's lines look like.</summary>
/// <param name="Body">Size of its running text, in points.</param>
/// <param name="Largest">Size of the largest line of the first page.</param>
/// <param name="Pitch">From one line of a paragraph to the next, in parts of the size.</param>
/// <param name="IsBold">True where most of it is bold.</param>
internal sealed record PdfLook(float Body, float Largest, float Pitch, bool IsBold)
{
    public static PdfLook Of(List<PdfPage> pages)
    {
        var sizes = new Dictionary<float, int>();
        var pitches = new List<float>();
        int bold = 0, all = 0;
        foreach (var page in pages)
        {
            foreach (var line in page.Lines)
            {
                var size = MathF.Round(line.Size * 2) / 2;
                sizes[size] = sizes.GetValueOrDefault(size) + line.Text.Length;
                all += line.Text.Length;
                if (line.Bold) bold += line.Text.Length;
            }
            // Lines come from top to bottom; the next below in the same column is the next that begins near the same place.
            for (var i = 0; i < page.Lines.Count && pitches.Count < 5000; i++)
            {
                var line = page.Lines[i];
                for (var j = i + 1; j < Math.Min(i + 6, page.Lines.Count); j++)
                {
                    var below = page.Lines[j];
                    var pitch = (line.Y - below.Y) / line.Size;
                    if (Math.Abs(below.Left - line.Left) > line.Size || Math.Abs(below.Size - line.Size) > 0.5f || pitch <= 0.5f) continue;
                    if (pitch < 3) pitches.Add(pitch);
                    break;
                }
            }
        }
        pitches.Sort();
        return new PdfLook(
            sizes.Count > 0 ? sizes.MaxBy(s => s.Value).Key : 10,
            pages.Count > 0 && pages[0].Lines.Count > 0 ? pages[0].Lines.Max(l => l.Size) : 10,
            pitches.Count > 0 ? Math.Clamp(pitches[pitches.Count / 2], 0.9f, pitches.Count < 8 ? 1.4f : 2.2f) : 1.2f,
            bold * 2 > all);
    }
}
