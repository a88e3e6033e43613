using System.Globalization;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Places;

/// <summary>The places, found by where they are.</summary>
public sealed class PlaceBook
{
    // Cells of half a degree; each knows the places that can be reached from it.
    private const int Rows = 360, Cols = 720;
    private const double ReachKm = 25;
    private readonly SeaPlace[]?[] cells = new SeaPlace[Rows * Cols][];

    public PlaceBook(IReadOnlyList<SeaPlace> all)
    {
        All = all;
        foreach (var place in all.Where(p => p.Kind != SeaPlaceKind.Area)) Enter(place);
    }

    public IReadOnlyList<SeaPlace> All { get; }

    /// <summary>The places that come with the program.</summary>
    public static PlaceBook Load() => Load(Path.Combine(AppContext.BaseDirectory, "data", "places.csv"));

    /// <summary>The places of a table with the columns of <c>data/places.csv</c>.</summary>
    public static PlaceBook Load(string path)
    {
        var all = new List<SeaPlace>();
        foreach (var line in File.ReadLines(path).Skip(1).Where(l => l.Length > 0))
        {
            // Only the last column, the source, is ever quoted.
            var c = line.Split(',');
            if (c.Length < 9 || !Enum.TryParse<SeaPlaceKind>(c[1], ignoreCase: true, out var kind)) throw new InvalidDataException($"{path}: '{line}' is no place.");
            var names = c[8].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Split(':', 2)).Where(n => n.Length == 2).Select(n => (n[0], n[1])).ToList();
            all.Add(new SeaPlace(c[0], kind, c[2], c[3], c[4], Number(c[5]), Number(c[6]), Number(c[7]), names));
        }
        return new PlaceBook(all);
    }

    /// <summary>The place with this slug, name in any language, or UN/LOCODE; null for none.</summary>
    public SeaPlace? Find(string name) => All.FirstOrDefault(p => p.Id == name || p.Locode == name || p.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || p.Names.Any(n => n.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The port or anchorage that a position lies in, with <paramref name="marginKm"/> around it; the one it lies deepest in, null for none.</summary>
    public SeaPlace? At(double lat, double lon, double marginKm = 0)
    {
        if (cells[Cell(lat, lon)] is not { } near) return null;
        SeaPlace? best = null;
        var deepest = double.MaxValue;
        foreach (var place in near)
        {
            var km = Geo.Km(lat, lon, place.Lat, place.Lon);
            if (km > place.RadiusKm + marginKm || km / place.RadiusKm >= deepest) continue;
            (best, deepest) = (place, km / place.RadiusKm);
        }
        return best;
    }

    /// <summary>True where no port or anchorage is near at all, which is quickly known.</summary>
    public bool IsOpenSea(double lat, double lon) => cells[Cell(lat, lon)] is null;

    /// <summary>The smallest sea area that a position lies in; null for none.</summary>
    public SeaPlace? AreaOf(double lat, double lon) =>
        All.Where(p => p.Kind == SeaPlaceKind.Area && Geo.Km(lat, lon, p.Lat, p.Lon) <= p.RadiusKm).MinBy(p => p.RadiusKm);

    private void Enter(SeaPlace place)
    {
        for (var row = 0; row < Rows; row++)
        {
            var lat = (row + 0.5) / 2 - 90;
            if (Math.Abs(lat - place.Lat) > 2) continue;
            for (var col = 0; col < Cols; col++)
            {
                // A cell is at most 40 km from its middle to its corner.
                if (Geo.Km(lat, (col + 0.5) / 2 - 180, place.Lat, place.Lon) > place.RadiusKm + ReachKm + 40) continue;
                ref var cell = ref cells[row * Cols + col];
                cell = cell is null ? [place] : [.. cell, place];
            }
        }
    }

    private static int Cell(double lat, double lon) => Math.Clamp((int)((lat + 90) * 2), 0, Rows - 1) * Cols + Math.Clamp((int)((lon + 180) * 2), 0, Cols - 1);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
