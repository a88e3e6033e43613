using System.Globalization;
using System.Text;

namespace Pantau.Bench;

/// <summary>How a cost grows with size, on scales where what grows in proportion is a straight line at 45 degrees.</summary>
internal static class GrowthDrawing
{
    private const double Width = 640, Height = 360, Left = 70, Right = 24, Top = 44, Bottom = 48;

    public static string Svg(string title, string sizes, string costs, IReadOnlyList<(double Size, double Cost)> points)
    {
        var (lowX, highX) = Decades(points.Select(p => p.Size));
        var (lowY, highY) = Decades(points.Select(p => p.Cost));
        double X(double size) => Left + ((Math.Log10(size) - lowX) / (highX - lowX) * (Width - Left - Right));
        double Y(double cost) => Height - Bottom - ((Math.Log10(cost) - lowY) / (highY - lowY) * (Height - Top - Bottom));
        var svg = new StringBuilder();
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"{title}\">");
        Line($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/><text x=\"{Left}\" y=\"24\" font-size=\"15\" font-weight=\"600\" fill=\"#1a1a1a\">{title}</text>");
        for (var decade = lowX; decade <= highX; decade++)
            Line($"<line x1=\"{X(Math.Pow(10, decade)):0.0}\" x2=\"{X(Math.Pow(10, decade)):0.0}\" y1=\"{Top}\" y2=\"{Height - Bottom}\" stroke=\"#ddd\"/><text x=\"{X(Math.Pow(10, decade)):0.0}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\" fill=\"#555\">{Number(decade)}</text>");
        for (var decade = lowY; decade <= highY; decade++)
            Line($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(Math.Pow(10, decade)):0.0}\" y2=\"{Y(Math.Pow(10, decade)):0.0}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{Y(Math.Pow(10, decade)) + 4:0.0}\" text-anchor=\"end\" fill=\"#555\">{Number(decade)}</text>");
        Line($"<text x=\"{Width - Right}\" y=\"{Height - 10}\" text-anchor=\"end\" fill=\"#555\">{sizes}</text><text x=\"{Left - 8}\" y=\"{Top - 4}\" text-anchor=\"end\" fill=\"#555\">{costs}</text>");
        // What growth in proportion from the first point would be.
        var (first, last) = (points[0], points[^1]);
        var straight = Math.Min(first.Cost * last.Size / first.Size, Math.Pow(10, highY));
        Line($"<line x1=\"{X(first.Size):0.0}\" y1=\"{Y(first.Cost):0.0}\" x2=\"{X(straight / first.Cost * first.Size):0.0}\" y2=\"{Y(straight):0.0}\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>");
        Line($"<polyline points=\"{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Size):0.0},{Y(p.Cost):0.0}")))}\" fill=\"none\" stroke=\"#0b6070\" stroke-width=\"2\"/>");
        foreach (var (size, cost) in points)
            Line($"<circle cx=\"{X(size):0.0}\" cy=\"{Y(cost):0.0}\" r=\"4\" fill=\"#0b6070\"/><text x=\"{X(size) + 7:0.0}\" y=\"{Y(cost) - 7:0.0}\" fill=\"#1a1a1a\">{cost:0.##}</text>");
        Line($"</svg>");
        return svg.ToString();

        void Line(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static (int Low, int High) Decades(IEnumerable<double> values)
    {
        var all = values.ToList();
        var low = (int)Math.Floor(Math.Log10(all.Min()));
        return (low, Math.Max(low + 1, (int)Math.Ceiling(Math.Log10(all.Max()))));
    }

    private static string Number(int decade) => decade < 0 ? Math.Pow(10, decade).ToString("0.####", CultureInfo.InvariantCulture) : Math.Pow(10, decade).ToString("#,0", CultureInfo.InvariantCulture);
}
