using System.Globalization;
using System.Text;
using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Drawings;

/// <summary>A stretch of the globe that a map shows, in degrees.</summary>
public readonly record struct MapBox(double South, double West, double North, double East);

/// <summary>Outlines of the land in a box, as latitude and longitude, without detail smaller than so many degrees.</summary>
public delegate IReadOnlyList<IReadOnlyList<(double Lat, double Lon)>> LandOf(MapBox box, double detail);

/// <summary>A chart of voyages and meetings: land, ports by name, each ship's way in its colour. Drawn twice, the page shows one: a wide one, and one whose words a phone shows at reading size.</summary>
internal static class SeaMap
{
    private const int Colours = 6;

    private sealed record MapForm(string Class, int Width, int Least, int Most, int Font, int MostPorts, double Stroke);

    private static readonly MapForm Wide = new("wide", 920, 380, 760, 14, 24, 2.2);
    private static readonly MapForm Narrow = new("narrow", 480, 360, 620, 17, 9, 2.6);

    public static string? Draw(IReadOnlyList<Claim> claims, string language, LandOf? land)
    {
        var points = claims.SelectMany(Points).ToList();
        return points.Count == 0 ? null : Draw(claims, points, language, land, Wide) + Draw(claims, points, language, land, Narrow);
    }

    /// <summary>The colour of a ship by its place among all.</summary>
    public static string Colour(int index) => index is >= 0 and < Colours ? string.Create(CultureInfo.InvariantCulture, $"var(--ship{index + 1})") : "var(--soft)";

    private static string Draw(IReadOnlyList<Claim> claims, List<(double Lat, double Lon)> points, string language, LandOf? land, MapForm form)
    {
        var chart = new MapProjection(points, form.Width, form.Least, form.Most);
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<rect width=\"{form.Width}\" height=\"{chart.Height}\" fill=\"var(--sea)\"/>");
        foreach (var ring in land?.Invoke(chart.Box, chart.DegreesPerUnit * 1.2) ?? []) body.Append("<path d=\"").Append(Path(ring, chart)).Append("Z\" fill=\"var(--land)\" stroke=\"var(--shore)\" stroke-width=\".8\" stroke-linejoin=\"round\"/>");
        Grid(body, chart, form);
        var ships = SeaMovements.Ships(claims).Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i, StringComparer.Ordinal);
        // One line a way: shuttles go it many times.
        foreach (var voyage in claims.Where(c => c.Kind == ClaimKind.Voyage && c.Track!.Points.Count >= 4).GroupBy(c => (c.Actor, string.Join(',', c.Track!.Points))).Select(g => g.First()).Reverse())
        {
            var dash = voyage.Modality == Modality.Estimated && voyage.Quantity is null ? " stroke-dasharray=\"7 5\"" : "";
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"{Path(Points(voyage), chart)}\" fill=\"none\" stroke=\"{Colour(ships.GetValueOrDefault(voyage.Actor ?? "", -1))}\" stroke-width=\"{form.Stroke}\" stroke-linejoin=\"round\" stroke-linecap=\"round\" stroke-opacity=\".75\"{dash}/>");
        }
        var labels = new MapLabels(form.Width, chart.Height, form.Font);
        Meetings(body, claims, chart, labels);
        Ports(body, claims, chart, labels, form, language);
        var title = ReportWords.Of("map", language);
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"drawn chart {form.Class}\" viewBox=\"0 0 {form.Width} {chart.Height}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\"><title>{Markup.Escape(title)}</title><desc>{Markup.Escape(ReportWords.Of(land is null ? "map-nocoast" : "map-desc", language))}</desc>{body}</svg>");
    }

    private static void Grid(StringBuilder body, MapProjection chart, MapForm form)
    {
        var span = Math.Max(chart.Box.North - chart.Box.South, chart.Box.East - chart.Box.West);
        var step = new[] { 0.25, 0.5, 1, 2, 5, 10, 20, 30 }.First(s => span / s <= (form == Wide ? 9 : 6) || s >= 30);
        for (var lat = Math.Ceiling(chart.Box.South / step) * step; lat <= chart.Box.North; lat += step)
        {
            var (_, y) = chart.At(lat, chart.Box.West);
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M0 {y:0.#}H{form.Width}\" stroke=\"var(--line)\" stroke-width=\".6\"/>");
            if (y > form.Font + 4 && y < chart.Height - form.Font) body.Append(CultureInfo.InvariantCulture, $"<text x=\"5\" y=\"{y - 3:0.#}\" font-size=\"{form.Font - 3}\" class=\"soft-text\">{Degrees(lat, 'N', 'S')}</text>");
        }
        for (var lon = Math.Ceiling(chart.Box.West / step) * step; lon <= chart.Box.East; lon += step)
        {
            var (x, _) = chart.At(chart.Box.South, lon);
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:0.#} 0V{chart.Height}\" stroke=\"var(--line)\" stroke-width=\".6\"/>");
            if (x > 40 && x < form.Width - 40) body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 3:0.#}\" y=\"{chart.Height - 5}\" font-size=\"{form.Font - 3}\" class=\"soft-text\">{Degrees(lon > 180 ? lon - 360 : lon, 'E', 'W')}</text>");
        }
    }

    private static string Degrees(double value, char plus, char minus) => string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(value):0.##}°{(value >= 0 ? plus : minus)}");

    private static void Meetings(StringBuilder body, IReadOnlyList<Claim> claims, MapProjection chart, MapLabels labels)
    {
        foreach (var meeting in claims.Where(c => c.Kind == ClaimKind.ShipToShip && c.Track!.Points.Count == 2))
        {
            var (x, y) = chart.At(meeting.Track!.Points[0], meeting.Track.Points[1]);
            body.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:0.#} {y - 9:0.#}l9 9l-9 9l-9 -9z\" fill=\"var(--bad)\" stroke=\"var(--sea)\" stroke-width=\"1.5\"/>");
            labels.Block(x - 10, y - 10, 20, 20);
        }
    }

    private static void Ports(StringBuilder body, IReadOnlyList<Claim> claims, MapProjection chart, MapLabels labels, MapForm form, string language)
    {
        // The first position of a stay, or the ends of a way.
        var seen = claims.Where(c => c.Kind is ClaimKind.PortCall or ClaimKind.Voyage).SelectMany(Ends).GroupBy(e => e.Port, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var port in seen)
        {
            var (x, y) = chart.At(port.First().Lat, port.First().Lon);
            body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"4.5\" fill=\"var(--ink)\" stroke=\"var(--sea)\" stroke-width=\"1.5\"/>");
            labels.Block(x - 5, y - 5, 10, 10);
        }
        foreach (var port in seen.Take(form.MostPorts))
        {
            var (x, y) = chart.At(port.First().Lat, port.First().Lon);
            var name = ProseNames.Place(port.Key, language);
            if (labels.Place(name, x, y) is not { } at) continue;
            body.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0.#}\" y=\"{at.Y:0.#}\" font-size=\"{form.Font}\" font-weight=\"600\" class=\"halo\">{Markup.Escape(name)}</text>");
        }
    }

    private static IEnumerable<(string Port, double Lat, double Lon)> Ends(Claim claim)
    {
        var p = claim.Track!.Points;
        if (p.Count < 2) yield break;
        if (claim.Place?.At is { } at && !at.StartsWith("area-", StringComparison.Ordinal)) yield return (at, p[0], p[1]);
        if (claim.Place?.From is { } from) yield return (from, p[0], p[1]);
        if (claim.Place?.To is { } to) yield return (to, p[^2], p[^1]);
    }

    private static IEnumerable<(double Lat, double Lon)> Points(Claim claim)
    {
        var p = claim.Track!.Points;
        for (var i = 0; i + 1 < p.Count; i += 2) yield return (p[i], p[i + 1]);
    }

    private static string Path(IEnumerable<(double Lat, double Lon)> points, MapProjection chart)
    {
        var path = new StringBuilder();
        foreach (var (lat, lon) in points)
        {
            var (x, y) = chart.At(lat, lon);
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{x:0.#} {y:0.#}");
        }
        return path.ToString();
    }
}
