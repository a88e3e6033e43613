namespace Pantau.Reporting.Drawings;

/// <summary>Finds room for names on a map: right, left, above or below what they name, never over another name or mark.</summary>
internal sealed class MapLabels(int width, int height, int font)
{
    // A bold letter is about so wide in its height; those of wide scripts are wider.
    private const double Letter = 0.66, WideLetter = 1.05;
    private readonly List<(double X, double Y, double W, double H)> taken = [];

    public void Block(double x, double y, double w, double h) => taken.Add((x, y, w, h));

    /// <summary>Where the text begins on its base line; null where there is no room.</summary>
    public (double X, double Y)? Place(string text, double x, double y)
    {
        var w = text.Sum(c => c > 0x2E80 ? WideLetter : Letter) * font;
        foreach (var (dx, dy) in new (double, double)[] { (9, font * 0.35), (-9 - w, font * 0.35), (-w / 2, -10), (-w / 2, 10 + font * 0.8), (7, -8), (7, 8 + font * 0.7), (-7 - w, -8), (-7 - w, 8 + font * 0.7) })
        {
            var (left, baseLine) = (x + dx, y + dy);
            var box = (X: left - 2, Y: baseLine - font, W: w + 4, H: font * 1.25);
            if (box.X < 2 || box.X + box.W > width - 2 || box.Y < 2 || box.Y + box.H > height - 2) continue;
            if (taken.Exists(t => t.X < box.X + box.W && box.X < t.X + t.W && t.Y < box.Y + box.H && box.Y < t.Y + t.H)) continue;
            taken.Add(box);
            return (left, baseLine);
        }
        return null;
    }
}
