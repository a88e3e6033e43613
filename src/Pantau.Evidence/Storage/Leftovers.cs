using System.Globalization;

namespace Pantau.Evidence.Storage;

/// <summary>Clears away what a writer left that was stopped before its checkpoint: temporary files, and records and tiles past the log's end. Nothing acknowledged is ever among them.</summary>
internal static class Leftovers
{
    public static void Clear(string folder, long size)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + DurableFile.TemporarySuffix, SearchOption.AllDirectories)) DurableFile.TryDelete(file);
        foreach (var file in Stray(folder, size)) DurableFile.TryDelete(file);
    }

    /// <summary>Files of log and records that do not belong to a log of this size.</summary>
    public static IEnumerable<string> Stray(string folder, long size)
    {
        var log = VaultLayout.Log(folder);
        var expected = Expected(size).Select(p => Path.Combine(log, p)).Append(Path.Combine(log, "checkpoint")).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(log, "*", SearchOption.AllDirectories))
            if (!expected.Contains(file)) yield return file;
        foreach (var file in Directory.EnumerateFiles(VaultLayout.Records(folder), "*", SearchOption.AllDirectories))
            if (IndexOf(file) is not { } index || index >= size) yield return file;
    }

    /// <summary>The tiles of a log of this size, relative to its folder.</summary>
    public static IEnumerable<string> Expected(long size)
    {
        for (var level = 0; size >> (8 * level) > 0; level++)
        {
            var hashes = size >> (8 * level);
            for (long tile = 0; tile * TilePath.Width < hashes; tile++)
            {
                var width = (int)Math.Min(TilePath.Width, hashes - (tile * TilePath.Width));
                yield return TilePath.Of(level, tile, width);
                if (level == 0) yield return TilePath.Of(null, tile, width);
            }
        }
    }

    private static long? IndexOf(string file) =>
        file.EndsWith(".entry", StringComparison.Ordinal)
        && long.TryParse(Path.GetFileName(Path.GetDirectoryName(file)), NumberStyles.None, CultureInfo.InvariantCulture, out var thousand)
        && int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var rest)
            ? (thousand * 1000) + rest
            : null;
}
