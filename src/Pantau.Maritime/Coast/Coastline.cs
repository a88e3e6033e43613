using System.Globalization;

namespace Pantau.Maritime.Coast;

/// <summary>
/// The land of the world after Natural Earth, 1:50 million, which comes with the world-atlas package when the program is
/// built; where it was absent then, the coarser land of East Asia that comes with the source.
/// </summary>
public sealed class Coastline
{
    private const string Package = "land-50m.json", Fallback = "land-east-asia.txt";
    private static readonly Lazy<Coastline?> Shared = new(() => Load(Path.Combine(AppContext.BaseDirectory, "data")));

    public Coastline(IReadOnlyList<LandRing> rings, LatLonBox known, double offKm)
    {
        (Rings, Known, OffKm) = (rings, known, offKm);
    }

    /// <summary>The one beside the program, read once; null where it has none.</summary>
    public static Coastline? Default => Shared.Value;

    /// <summary>Outlines of land, and of waters within it that the map knows (the Caspian Sea): what lies in an odd number of them is land.</summary>
    public IReadOnlyList<LandRing> Rings { get; }

    /// <summary>Where it says anything.</summary>
    public LatLonBox Known { get; }

    /// <summary>About how far the lines may be off the true shore, in kilometres.</summary>
    public double OffKm { get; }

    /// <summary>The coastline of a folder; null where it holds none.</summary>
    public static Coastline? Load(string folder)
    {
        var package = Path.Combine(folder, Package);
        if (File.Exists(package))
        {
            using var file = File.OpenRead(package);
            return new Coastline(TopoRings.Read(file), LatLonBox.World, 5);
        }
        var fallback = Path.Combine(folder, Fallback);
        return File.Exists(fallback) ? OfText(File.ReadLines(fallback)) : null;
    }

    /// <summary>The coarse land of East Asia: an outline a line.</summary>
    internal static Coastline OfText(IEnumerable<string> lines)
    {
        var rings = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => new LandRing([.. l.Split(',').Select(Corner)])).ToList();
        return new Coastline(rings, new LatLonBox(-11, 99, 62, 165), 10);
    }

    private static (double Lat, double Lon) Corner(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return (double.Parse(text.AsSpan(0, space), CultureInfo.InvariantCulture), double.Parse(text.AsSpan(space + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>The land of a box, cut at its sides and without detail smaller than <paramref name="detail"/> degrees.</summary>
    public IReadOnlyList<LandRing> Within(LatLonBox box, double detail) =>
        [.. Rings.Select(r => RingShaping.Thin(RingShaping.Cut(r, box), detail)).Where(r => r.Corners.Count >= 3 && RingShaping.Area(r) > detail * detail * 4)];
}
