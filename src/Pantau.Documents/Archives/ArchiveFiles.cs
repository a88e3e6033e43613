using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;

namespace Pantau.Documents.Archives;

/// <summary>The files in a ZIP, a tar or a gzip, one by one; nothing is written to disk, so that no name can lead out of a folder.</summary>
internal static class ArchiveFiles
{
    public static IEnumerable<UnpackedFile> Zip(byte[] bytes, UnpackBudget budget)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        // A WACZ is a ZIP of captures with their indexes, which are no evidence of their own (https://specs.webrecorder.net/wacz/1.1.1/).
        var capture = zip.GetEntry("datapackage.json") is not null && zip.Entries.Any(e => IsCapture(e.FullName));
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/') || (capture && !IsCapture(entry.FullName))) continue;
            budget.CountOne();
            if (entry.IsEncrypted) throw new UnpackException("is locked with a password: unpack it and add the files");
            byte[] file;
            using (var stream = entry.Open()) file = budget.Read(stream, entry.CompressedLength);
            yield return new UnpackedFile(FileNames.Clean(entry.FullName), file);
        }
    }

    private static bool IsCapture(string name) => name.StartsWith("archive/", StringComparison.Ordinal) && (name.EndsWith(".warc", StringComparison.Ordinal) || name.EndsWith(".warc.gz", StringComparison.Ordinal));

    public static IEnumerable<UnpackedFile> Tar(byte[] bytes, UnpackBudget budget)
    {
        using var tar = new TarReader(new MemoryStream(bytes, writable: false));
        while (tar.GetNextEntry() is { } entry)
        {
            budget.CountOne();
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile) || entry.DataStream is null) continue;
            yield return new UnpackedFile(FileNames.Clean(entry.Name), budget.Read(entry.DataStream, null));
        }
    }

    /// <param name="name">Of the gzip: its file is named so without the ending.</param>
    public static UnpackedFile Gzip(byte[] bytes, string name, UnpackBudget budget)
    {
        budget.CountOne();
        using var gzip = new GZipStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
        var inner = Path.GetFileName(name);
        if (inner.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase)) inner = inner[..^4] + ".tar";
        else if (inner.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && inner.Length > 3) inner = inner[..^3];
        var whole = budget.Read(gzip, bytes.LongLength);
        if (EndsEarly(bytes, whole.LongLength)) throw new InvalidDataException("the gzip ends early");
        return new UnpackedFile(FileNames.Clean(inner), whole);
    }

    // The last four bytes of a gzip tell how long its last member is (RFC 1952): a file of one member that is cut short tells something else.
    private static bool EndsEarly(byte[] bytes, long length) =>
        bytes.Length < 18 || (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(bytes.Length - 4)) != (uint)length && bytes.AsSpan(2).IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]) < 0);
}
