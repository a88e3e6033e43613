using Pantau.Documents.Archives;

namespace Pantau.Documents;

/// <summary>What a file is, by how it begins and only where that says nothing by its name.</summary>
internal enum FileKind
{
    Text,
    Pdf,
    Word,
    Sheet,
    Zip,
}

internal static class FileKinds
{
    public static FileKind Of(byte[] bytes, string name)
    {
        var span = bytes.AsSpan();
        if (span.StartsWith("%PDF-"u8)) return FileKind.Pdf;
        // Some begin with a few lines of a mail or of a program that printed them.
        if (Path.GetExtension(name).Equals(".pdf", StringComparison.OrdinalIgnoreCase) && span[..Math.Min(span.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (span.StartsWith("PK\u0003\u0004"u8)) return Zip(bytes);
        return FileKind.Text;
    }

    private static FileKind Zip(byte[] bytes)
    {
        var names = ZipParts.Names(bytes);
        if (names is null || !names.Contains("[Content_Types].xml", StringComparer.Ordinal)) return FileKind.Zip;
        if (names.Any(n => n.StartsWith("word/", StringComparison.Ordinal))) return FileKind.Word;
        return names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal)) ? FileKind.Sheet : FileKind.Zip;
    }
}
