using System.Globalization;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Coast;

/// <summary>Rivers, canals and lakes that ships of the sea go up, which the coastline does not know: lines with a reach to both sides.</summary>
public sealed class InlandWaters
{
    private const double StepKm = 8;
    private static readonly Lazy<InlandWaters> Shared = new(() => Load(Path.Combine(AppContext.BaseDirectory, "data", "waterways.csv")));
    private readonly Dictionary<(int, int), List<(double Lat, double Lon, double Km)>> cells = [];

    public InlandWaters(IEnumerable<(double ReachKm, IReadOnlyList<(double Lat, double Lon)> Line)> waters)
    {
        foreach (var (reach, line) in waters)
        {
            for (var i = 0; i + 1 < line.Count; i++)
            {
                var (a, b) = (line[i], line[i + 1]);
                var steps = Math.Max(1, (int)(Geo.Km(a.Lat, a.Lon, b.Lat, b.Lon) / StepKm));
                for (var s = 0; s <= steps; s++) Enter(Geo.Between(a.Lat, a.Lon, b.Lat, b.Lon, s / (double)steps), reach);
            }
        }
    }

    /// <summary>Those that come with the program.</summary>
    public static InlandWaters Default => Shared.Value;

    /// <summary>Those of a table with the columns <c>name,reach_km,line</c>, the line as <c>lat lon|lat lon</c>; none where it is not there.</summary>
    public static InlandWaters Load(string path) => new(File.Exists(path) ? File.ReadLines(path).Skip(1).Where(l => l.Length > 0).Select(Row) : []);

    public bool Has(double lat, double lon) =>
        cells.TryGetValue(((int)Math.Floor(lat), (int)Math.Floor(lon)), out var near) && near.Exists(p => Geo.Km(lat, lon, p.Lat, p.Lon) <= p.Km);

    // Each point is known to all cells of a degree that it reaches into.
    private void Enter((double Lat, double Lon) at, double km)
    {
        var dLat = km / Geo.KmPerDegree;
        var dLon = dLat / Math.Max(0.1, Math.Cos(Geo.Radians(at.Lat)));
        for (var row = (int)Math.Floor(at.Lat - dLat); row <= (int)Math.Floor(at.Lat + dLat); row++)
        {
            for (var col = (int)Math.Floor(at.Lon - dLon); col <= (int)Math.Floor(at.Lon + dLon); col++)
            {
                if (!cells.TryGetValue((row, col), out var list)) cells.Add((row, col), list = []);
                list.Add((at.Lat, at.Lon, km));
            }
        }
    }

    private static (double, IReadOnlyList<(double, double)>) Row(string line)
    {
        var c = line.Split(',');
        var points = c[2].Split('|').Select(p => p.Split(' ')).Select(p => (Number(p[0]), Number(p[1]))).ToList();
        return (Number(c[1]), points);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
