using UglyToad.PdfPig.Content;

namespace Pantau.Documents.Pdf;

/// <summary>A letter on a page, in points, turned so that it stands upright.</summary>
/// <param name="Y">Of the base line.</param>
/// <param name="Size">Of the font.</param>
internal readonly record struct PdfGlyph(string Text, float Left, float Right, float Y, float Size, bool Bold);

/// <summary>The letters of a page that run in the direction in which most of it is written: what stands upright along the margin is no part of the text.</summary>
/// <param name="Bottom">Of the page, in points, turned with the letters.</param>
internal sealed record PdfGlyphs(List<PdfGlyph> All, float Bottom, float Height)
{
    private static readonly (int X, int Y)[] Directions = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    public static PdfGlyphs Of(Page page)
    {
        var letters = new List<(Letter Letter, int Direction)>(page.Letters.Count);
        var count = new int[Directions.Length];
        foreach (var letter in page.Letters)
        {
            if (Direction(letter) is not { } direction) continue;
            letters.Add((letter, direction));
            count[direction]++;
        }
        var most = Array.IndexOf(count, count.Max());
        var (x, y) = Directions[most];
        var found = new List<PdfGlyph>(count[most]);
        foreach (var (letter, direction) in letters)
        {
            if (direction != most) continue;
            var (left, low) = Turn(letter.StartBaseLine.X, letter.StartBaseLine.Y, x, y);
            var (right, _) = Turn(letter.EndBaseLine.X, letter.EndBaseLine.Y, x, y);
            var size = (float)Math.Abs(letter.PointSize);
            if (size is < 1 or > 500 || !float.IsFinite(size)) size = (float)Math.Clamp(letter.BoundingBox.Height, 1, 500);
            var glyph = new PdfGlyph(Ligatures.Apart(letter.Value), left, right, low, size, letter.FontDetails?.IsBold == true);
            // Bold by printing twice.
            if (found.Count > 0 && found[^1] is var last && last.Text == glyph.Text && Math.Abs(last.Left - left) < size * 0.1f && Math.Abs(last.Y - low) < size * 0.1f) continue;
            found.Add(glyph);
        }
        var box = page.CropBox.Bounds;
        var (_, one) = Turn(box.Left, box.Bottom, x, y);
        var (_, other) = Turn(box.Right, box.Top, x, y);
        return new PdfGlyphs(found, Math.Min(one, other), Math.Abs(one - other));
    }

    // Null where the letter has no place on any page.
    private static int? Direction(Letter letter)
    {
        var (from, to) = (letter.StartBaseLine, letter.EndBaseLine);
        if (letter.Value.Length == 0 || !double.IsFinite(from.X + from.Y + to.X + to.Y) || Math.Abs(from.X) + Math.Abs(from.Y) + Math.Abs(to.X) + Math.Abs(to.Y) > 1e6) return null;
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        return Math.Abs(dx) >= Math.Abs(dy) ? (dx >= 0 ? 0 : 2) : dy > 0 ? 1 : 3;
    }

    private static (float X, float Y) Turn(double x, double y, int directionX, int directionY) =>
        ((float)((x * directionX) + (y * directionY)), (float)((y * directionX) - (x * directionY)));
}
