using System.IO.Compression;

namespace Pantau.Documents.Archives;

/// <summary>Looks into a ZIP before anything is made of it.</summary>
internal static class ZipParts
{
    public const int MostEntries = 10_000;
    // Deflate makes at most 1032 of one byte: text that is packed closer than this was made to harm.
    public const int HighestRatio = 200;
    // Small files may well be packed close: a sheet of one repeated line.
    private const long RatioFrom = 20_000_000;

    /// <summary>The names in a ZIP; null where it cannot be read.</summary>
    public static IReadOnlyList<string>? Names(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            return zip.Entries.Count > MostEntries ? null : [.. zip.Entries.Select(e => e.FullName)];
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>What makes the parts too large to read; null where nothing does. The parts are unpacked and counted: what the ZIP says of their size may be a lie.</summary>
    public static string? Problem(byte[] bytes, Func<string, bool> counts, long limit)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (zip.Entries.Count > MostEntries) return $"holds {zip.Entries.Count} parts, more than the limit of {MostEntries}";
        var buffer = new byte[81920];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            if (!counts(entry.FullName)) continue;
            using var part = entry.Open();
            long size = 0;
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                size += read;
                total += read;
                if (total > limit) return $"unpacks to more than the limit of {limit / 1_000_000} MB";
                if (size > RatioFrom && size / Math.Max(1, entry.CompressedLength) > HighestRatio) return $"is packed more than {HighestRatio} to 1, which no document is";
            }
        }
        return null;
    }
}
