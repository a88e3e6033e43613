namespace Pantau.Maritime.Coast;

/// <summary>Edges of the coastline by bands of latitude, so that only those of a position's own band are looked at.</summary>
public sealed class LandBands
{
    private const int PerDegree = 2, Count = 180 * PerDegree;
    private static readonly Lazy<LandBands?> Shared = new(() => Coastline.Default is { } coast ? new LandBands(coast) : null);
    private readonly List<CoastEdge>[] bands = [.. Enumerable.Range(0, Count).Select(_ => new List<CoastEdge>())];
    private readonly LatLonBox known;

    private readonly record struct CoastEdge(double Lat1, double Lon1, double Lat2, double Lon2);

    public LandBands(Coastline coast)
    {
        (known, OffKm) = (coast.Known, coast.OffKm);
        foreach (var corners in coast.Rings.Select(r => r.Corners))
        {
            for (var i = 0; i < corners.Count; i++)
            {
                var (a, b) = (corners[i], corners[(i + 1) % corners.Count]);
                for (var band = Band(Math.Min(a.Lat, b.Lat)); band <= Band(Math.Max(a.Lat, b.Lat)); band++) bands[band].Add(new CoastEdge(a.Lat, a.Lon, b.Lat, b.Lon));
            }
        }
    }

    /// <summary>Those of the coastline beside the program; null where it has none.</summary>
    public static LandBands? Default => Shared.Value;

    public double OffKm { get; }

    /// <summary>True within an odd number of outlines; false where the coastline says nothing.</summary>
    public bool IsLand(double lat, double lon)
    {
        if (!known.Has(lat, lon)) return false;
        var inside = false;
        foreach (var edge in bands[Band(lat)])
        {
            if (edge.Lat1 > lat == edge.Lat2 > lat) continue;
            if (lon < edge.Lon1 + (lat - edge.Lat1) / (edge.Lat2 - edge.Lat1) * (edge.Lon2 - edge.Lon1)) inside = !inside;
        }
        return inside;
    }

    private static int Band(double lat) => Math.Clamp((int)((lat + 90) * PerDegree), 0, Count - 1);
}
