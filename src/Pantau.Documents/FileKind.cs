using Pantau.Documents.Archives;
using Pantau.Documents.Ocr;

namespace Pantau.Documents;

/// <summary>What a file is, by how it begins and only where that says nothing by its name.</summary>
internal enum FileKind
{
    Text,
    Pdf,
    Word,
    Sheet,
    Csv,
    Mail,
    Warc,
    Zip,
    Tar,
    Gzip,
    Picture,
    OcrTable,
}

internal static class FileKinds
{
    public static FileKind Of(byte[] bytes, string name)
    {
        var span = bytes.AsSpan();
        if (span.StartsWith("%PDF-"u8)) return FileKind.Pdf;
        // Some begin with a few lines of a mail or of a program that printed them.
        if (Path.GetExtension(name).Equals(".pdf", StringComparison.OrdinalIgnoreCase) && span[..Math.Min(span.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (span.StartsWith("PK\u0003\u0004"u8) || span.StartsWith("PK\u0005\u0006"u8)) return Zip(bytes, Path.GetExtension(name).ToLowerInvariant());
        if (span.StartsWith("WARC/"u8)) return FileKind.Warc;
        if (span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) ? FileKind.Warc : FileKind.Gzip;
        if (span.Length > 512 && span[257..262].SequenceEqual("ustar"u8)) return FileKind.Tar;
        if (span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || span.StartsWith("II*\0"u8) || span.StartsWith("MM\0*"u8)) return FileKind.Picture;
        if (OcrTable.Is(bytes)) return FileKind.OcrTable;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" or ".tsv" => FileKind.Csv,
            ".eml" or ".mht" or ".mhtml" => FileKind.Mail,
            _ => LooksLikeMail(span) ? FileKind.Mail : FileKind.Text,
        };
    }

    /// <summary>True for what is taken apart and holds no text of its own.</summary>
    public static bool IsArchive(FileKind kind) => kind is FileKind.Zip or FileKind.Tar or FileKind.Gzip or FileKind.Warc;

    // Headers that no other text begins with.
    private static bool LooksLikeMail(ReadOnlySpan<byte> span)
    {
        var head = span[..Math.Min(span.Length, 8192)];
        if (!head.StartsWith("Return-Path:"u8) && !head.StartsWith("Received:"u8) && !head.StartsWith("Delivered-To:"u8) && !head.StartsWith("From:"u8) && !head.StartsWith("MIME-Version:"u8) && !head.StartsWith("Message-ID:"u8)) return false;
        return head.IndexOf("\nMIME-Version:"u8) >= 0 || head.IndexOf("\nMessage-ID:"u8) >= 0 || head.IndexOf("\nContent-Type: multipart/"u8) >= 0;
    }

    private static FileKind Zip(byte[] bytes, string ending)
    {
        var names = ZipParts.Names(bytes);
        // One that is damaged is known by its name alone.
        if (names is null && ending is ".docx" or ".xlsx") return ending == ".docx" ? FileKind.Word : FileKind.Sheet;
        if (names is null || !names.Contains("[Content_Types].xml", StringComparer.Ordinal)) return FileKind.Zip;
        if (names.Any(n => n.StartsWith("word/", StringComparison.Ordinal))) return FileKind.Word;
        return names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal)) ? FileKind.Sheet : FileKind.Zip;
    }
}
