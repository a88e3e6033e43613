using System.Globalization;

namespace Pantau.Evidence.Storage;

/// <summary>Where a tile lies on disk, as C2SP tlog-tiles names it: groups of three digits, all but the last with an x before them, and <c>.p/W</c> for a part.</summary>
public static class TilePath
{
    /// <summary>Hashes or entries in a full tile.</summary>
    public const int Width = 256;
    private const string PartsSuffix = ".p";

    /// <param name="level">The tile's level; null for an entry bundle.</param>
    /// <param name="width">256 for a full tile.</param>
    public static string Of(int? level, long index, int width)
    {
        var parts = new List<string> { (index % 1000).ToString("D3", CultureInfo.InvariantCulture) };
        for (var rest = index / 1000; rest > 0; rest /= 1000) parts.Insert(0, "x" + (rest % 1000).ToString("D3", CultureInfo.InvariantCulture));
        var path = Path.Combine(["tile", level?.ToString(CultureInfo.InvariantCulture) ?? "entries", .. parts]);
        return width == Width ? path : Path.Combine(path + PartsSuffix, width.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The folder that holds the parts of a tile: one for each size of the log at which a checkpoint was written.</summary>
    public static string PartsOf(int? level, long index) => Of(level, index, Width) + PartsSuffix;
}
