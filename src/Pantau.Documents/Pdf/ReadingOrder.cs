namespace Pantau.Documents.Pdf;

/// <summary>
/// Lines of a page to the order in which they are read. A page has columns where an upright strip stays free between
/// lines of prose on both sides; what crosses the strip (a headline, a wide table) parts the page into bands, and each
/// band is read column by column.
/// </summary>
internal static class ReadingOrder
{
    private const int Bin = 2;
    // A column has so many lines at least, and most of it is in lines so wide, in sizes of the font.
    private const int FewestLines = 4;
    private const float NarrowestProse = 8;
    private const int DeepestSplit = 4;

    /// <summary>The columns in order, each from top to bottom.</summary>
    public static List<List<PdfLine>> Of(List<PdfLine> lines, int depth = 0)
    {
        if (lines.Count == 0) return [];
        lines.Sort((a, b) => a.Y != b.Y ? b.Y.CompareTo(a.Y) : a.Left.CompareTo(b.Left));
        if (depth >= DeepestSplit || Gutter(lines) is not { } gutter) return [lines];
        var flows = new List<List<PdfLine>>();
        List<PdfLine> left = [], right = [], across = [];
        foreach (var line in lines)
        {
            var crosses = line.Left < gutter - Bin && line.Right > gutter + Bin;
            if (crosses)
            {
                Close(left, right);
                across.Add(line);
                continue;
            }
            if (across.Count > 0) flows.Add(across);
            across = [];
            (line.Right <= gutter + Bin ? left : right).Add(line);
        }
        if (across.Count > 0) flows.Add(across);
        Close(left, right);
        return flows;

        void Close(List<PdfLine> one, List<PdfLine> other)
        {
            flows.AddRange(Of([.. one], depth + 1));
            flows.AddRange(Of([.. other], depth + 1));
            one.Clear();
            other.Clear();
        }
    }

    // The middle of the strip that fewest lines cross, where it has prose on both sides; null where the page has one column.
    private static float? Gutter(List<PdfLine> lines)
    {
        if (lines.Count < 2 * FewestLines) return null;
        var (low, high) = (lines.Min(l => l.Left), lines.Max(l => l.Right));
        var bins = (int)((high - low) / Bin) + 1;
        if (bins is < 20 or > 5000) return null;
        var covered = new int[bins];
        foreach (var line in lines)
            for (var i = (int)((line.Left - low) / Bin); i <= (int)((line.Right - low) / Bin) && i < bins; i++) covered[i]++;
        var (from, to) = (bins / 6, bins - (bins / 6));
        var least = covered.AsSpan(from, to - from).IndexOf(covered[from..to].Min()) + from;
        var end = least;
        while (end < to && covered[end] <= covered[least]) end++;
        var gutter = low + ((least + end) * Bin / 2f);
        var left = lines.Where(l => l.Right <= gutter + Bin).ToList();
        var right = lines.Where(l => l.Left >= gutter - Bin).ToList();
        if (!IsProse(left) || !IsProse(right) || covered[least] * 2 > Math.Min(left.Count, right.Count)) return null;
        // Side by side, not one above the other.
        var shared = Math.Min(left.Max(l => l.Y), right.Max(l => l.Y)) - Math.Max(left.Min(l => l.Y), right.Min(l => l.Y));
        return shared > FewestLines * left[0].Size ? gutter : null;
    }

    private static bool IsProse(List<PdfLine> lines)
    {
        var wide = lines.Where(l => l.Width >= NarrowestProse * l.Size).ToList();
        return wide.Count >= FewestLines && wide.Sum(l => l.Width) > 0.6f * lines.Sum(l => l.Width);
    }
}
