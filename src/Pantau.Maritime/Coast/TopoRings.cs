using System.Text.Json;

namespace Pantau.Maritime.Coast;

/// <summary>
/// Reads the outlines of a TopoJSON file such as world-atlas' <c>land-50m.json</c>: arcs of differences in whole steps, each
/// used forwards or, as its complement, backwards.
/// </summary>
internal static class TopoRings
{
    public static IReadOnlyList<LandRing> Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var transform = root.GetProperty("transform");
        var (scale, translate) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        var arcs = root.GetProperty("arcs").EnumerateArray().Select(a => Arc(a, scale, translate)).ToArray();
        var rings = new List<LandRing>();
        foreach (var named in root.GetProperty("objects").EnumerateObject()) Geometry(named.Value, arcs, rings);
        return rings;
    }

    private static void Geometry(JsonElement geometry, (double Lat, double Lon)[][] arcs, List<LandRing> to)
    {
        switch (geometry.GetProperty("type").GetString())
        {
            case "GeometryCollection":
                foreach (var inner in geometry.GetProperty("geometries").EnumerateArray()) Geometry(inner, arcs, to);
                break;
            case "Polygon": Polygon(geometry.GetProperty("arcs"), arcs, to); break;
            case "MultiPolygon":
                foreach (var polygon in geometry.GetProperty("arcs").EnumerateArray()) Polygon(polygon, arcs, to);
                break;
        }
    }

    private static void Polygon(JsonElement rings, (double Lat, double Lon)[][] arcs, List<LandRing> to)
    {
        foreach (var ring in rings.EnumerateArray())
        {
            var corners = new List<(double, double)>();
            foreach (var number in ring.EnumerateArray().Select(n => n.GetInt32()))
            {
                var arc = arcs[number < 0 ? ~number : number];
                // The end of one arc is the beginning of the next.
                for (var i = 0; i < arc.Length - 1; i++) corners.Add(arc[number < 0 ? arc.Length - 1 - i : i]);
            }
            if (corners.Count >= 3) to.Add(new LandRing(corners));
        }
    }

    private static (double Lat, double Lon)[] Arc(JsonElement steps, (double X, double Y) scale, (double X, double Y) translate)
    {
        double x = 0, y = 0;
        var arc = new (double, double)[steps.GetArrayLength()];
        var n = 0;
        foreach (var step in steps.EnumerateArray())
        {
            var (dx, dy) = Pair(step);
            (x, y) = (x + dx, y + dy);
            arc[n++] = (y * scale.Y + translate.Y, x * scale.X + translate.X);
        }
        return arc;
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
