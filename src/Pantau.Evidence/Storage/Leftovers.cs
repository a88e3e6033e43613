using System.Globalization;

namespace Pantau.Evidence.Storage;

/// <summary>
/// Clears away what a writer left that was stopped before its checkpoint: temporary files, and records and tiles past the
/// log's end. Nothing acknowledged is among them, unless an old copy of the checkpoint was put back: so records are moved
/// aside, not deleted, and tiles can be made again from records.
/// </summary>
internal static class Leftovers
{
    public static void Clear(string folder, long size)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + DurableFile.TemporarySuffix, SearchOption.AllDirectories)) DurableFile.TryDelete(file);
        foreach (var file in Stray(folder, size).ToList())
        {
            if (IndexOf(file) is { } index) SetAside(folder, file, index);
            else DurableFile.TryDelete(file);
        }
    }

    private static void SetAside(string folder, string file, long index)
    {
        var content = BlobStore.HashOf(File.ReadAllBytes(file))[^16..];
        DurableFile.CreateFolder(VaultLayout.Interrupted(folder));
        File.Move(file, Path.Combine(VaultLayout.Interrupted(folder), string.Create(CultureInfo.InvariantCulture, $"{index}-{content}.entry")), overwrite: true);
    }

    /// <summary>Files of log and records that do not belong to a log of this size.</summary>
    public static IEnumerable<string> Stray(string folder, long size)
    {
        var log = VaultLayout.Log(folder);
        var expected = Expected(size).Select(p => Path.Combine(log, p)).Append(Path.Combine(log, "checkpoint")).Concat(EarlierParts(log, size).Select(p => p.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(log, "*", SearchOption.AllDirectories))
            if (!expected.Contains(file)) yield return file;
        // A copy may have lost folders that were empty.
        if (!Directory.Exists(VaultLayout.Records(folder))) yield break;
        foreach (var file in Directory.EnumerateFiles(VaultLayout.Records(folder), "*", SearchOption.AllDirectories))
            if (IndexOf(file) is not { } index || index >= size) yield return file;
    }

    /// <summary>Parts of the last tiles from when the log was smaller: kept until the tile is full, for who follows an earlier checkpoint.</summary>
    public static IEnumerable<(string Path, int? Level, long Tile, int Width)> EarlierParts(string log, long size)
    {
        for (var level = -1; level < 0 || size >> (8 * level) > 0; level++)
        {
            int? of = level < 0 ? null : level;
            var hashes = size >> (8 * Math.Max(0, level));
            var (tile, width) = (hashes / TilePath.Width, (int)(hashes % TilePath.Width));
            var parts = Path.Combine(log, TilePath.PartsOf(of, tile));
            for (var earlier = 1; earlier < width && Directory.Exists(parts); earlier++)
            {
                var path = Path.Combine(log, TilePath.Of(of, tile, earlier));
                if (File.Exists(path)) yield return (path, of, tile, earlier);
            }
        }
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
