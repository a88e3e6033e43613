namespace Pantau.Documents.Text;

/// <summary>Tells files that are no text by how they begin, or by what they hold.</summary>
internal static class BinarySignature
{
    private static readonly (byte[] Lead, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"), ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an Office document"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ("GIF8"u8.ToArray(), "a GIF picture"), ([0x1F, 0x8B], "a gzip file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ("Rar!"u8.ToArray(), "a RAR archive"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database"), ("RIFF"u8.ToArray(), "a sound or film file"), ("OggS"u8.ToArray(), "a sound file"), ("ID3"u8.ToArray(), "a sound file"),
        ([0x00, 0x61, 0x73, 0x6D], "a WebAssembly program"), ("MZ"u8.ToArray(), "a Windows program"),
    ];

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (lead, kind) in Known)
            if (bytes.StartsWith(lead) && !(kind.EndsWith("program", StringComparison.Ordinal) && lead.Length == 2 && bytes.IndexOf((byte)0) < 0)) return kind;
        return null;
    }

    /// <summary>True when too much of the text is control characters or replacement marks for it to have been text.</summary>
    public static bool IsNoise(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 65536));
        var bad = 0;
        foreach (var c in sample)
            if (c is '\uFFFD' or '\0' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085'))) bad++;
        return bad * 20 > sample.Length;
    }
}
