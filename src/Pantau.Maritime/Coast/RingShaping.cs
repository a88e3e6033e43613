namespace Pantau.Maritime.Coast;

/// <summary>Cuts outlines at the sides of a box (Sutherland and Hodgman) and leaves out corners that do not show (Douglas and Peucker).</summary>
public static class RingShaping
{
    public static LandRing Cut(LandRing ring, LatLonBox box)
    {
        var corners = ring.Corners;
        if (corners.All(c => box.Has(c.Lat, c.Lon))) return ring;
        corners = Side(corners, c => c.Lon >= box.West, (a, b) => AtLon(a, b, box.West));
        corners = Side(corners, c => c.Lon <= box.East, (a, b) => AtLon(a, b, box.East));
        corners = Side(corners, c => c.Lat >= box.South, (a, b) => AtLat(a, b, box.South));
        corners = Side(corners, c => c.Lat <= box.North, (a, b) => AtLat(a, b, box.North));
        return new LandRing(corners);
    }

    /// <summary>An outline is thinned in two halves, so that its ends are not one point.</summary>
    public static LandRing Thin(LandRing ring, double off)
    {
        var corners = ring.Corners;
        if (corners.Count < 8) return ring;
        var half = corners.Count / 2;
        return new LandRing([.. Thin([.. corners.Take(half + 1)], off).SkipLast(1), .. Thin([.. corners.Skip(half)], off)]);
    }

    /// <summary>A line without the corners that are less than <paramref name="off"/> degrees beside it.</summary>
    public static IReadOnlyList<(double Lat, double Lon)> Thin(IReadOnlyList<(double Lat, double Lon)> line, double off)
    {
        if (line.Count < 3) return line;
        var kept = new bool[line.Count];
        kept[0] = kept[^1] = true;
        var open = new Stack<(int From, int To)>([(0, line.Count - 1)]);
        while (open.TryPop(out var stretch))
        {
            var (furthest, at) = (off, -1);
            for (var i = stretch.From + 1; i < stretch.To; i++)
            {
                var beside = Beside(line[i], line[stretch.From], line[stretch.To]);
                if (beside > furthest) (furthest, at) = (beside, i);
            }
            if (at < 0) continue;
            kept[at] = true;
            open.Push((stretch.From, at));
            open.Push((at, stretch.To));
        }
        return [.. line.Where((_, i) => kept[i])];
    }

    /// <summary>In square degrees.</summary>
    public static double Area(LandRing ring)
    {
        var twice = 0.0;
        for (var i = 0; i < ring.Corners.Count; i++)
        {
            var (a, b) = (ring.Corners[i], ring.Corners[(i + 1) % ring.Corners.Count]);
            twice += a.Lon * b.Lat - b.Lon * a.Lat;
        }
        return Math.Abs(twice / 2);
    }

    private static List<(double Lat, double Lon)> Side(IReadOnlyList<(double Lat, double Lon)> corners, Func<(double Lat, double Lon), bool> inside, Func<(double Lat, double Lon), (double Lat, double Lon), (double Lat, double Lon)> cut)
    {
        var kept = new List<(double, double)>();
        for (var i = 0; i < corners.Count; i++)
        {
            var (a, b) = (corners[(i + corners.Count - 1) % corners.Count], corners[i]);
            if (inside(a) != inside(b)) kept.Add(cut(a, b));
            if (inside(b)) kept.Add(b);
        }
        return kept;
    }

    private static (double Lat, double Lon) AtLon((double Lat, double Lon) a, (double Lat, double Lon) b, double lon) => (a.Lat + (b.Lat - a.Lat) * (lon - a.Lon) / (b.Lon - a.Lon), lon);

    private static (double Lat, double Lon) AtLat((double Lat, double Lon) a, (double Lat, double Lon) b, double lat) => (lat, a.Lon + (b.Lon - a.Lon) * (lat - a.Lat) / (b.Lat - a.Lat));

    private static double Beside((double Lat, double Lon) p, (double Lat, double Lon) a, (double Lat, double Lon) b)
    {
        double dLat = b.Lat - a.Lat, dLon = b.Lon - a.Lon, length = Math.Sqrt(dLat * dLat + dLon * dLon);
        return length < 1e-9
            ? Math.Sqrt((p.Lat - a.Lat) * (p.Lat - a.Lat) + (p.Lon - a.Lon) * (p.Lon - a.Lon))
            : Math.Abs(dLon * (a.Lat - p.Lat) - (a.Lon - p.Lon) * dLat) / length;
    }
}
