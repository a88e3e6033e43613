namespace Pantau.Documents.Text;

/// <summary>How much the reader takes in.</summary>
public readonly record struct TextLimits()
{
    /// <summary>Largest file, in bytes. Default 100 MB: a book is 1 MB.</summary>
    public long Bytes { get; init; } = 100_000_000;

    /// <summary>Most that a packed file (DOCX, XLSX, an archive) may unpack to, in bytes. Default 500 MB.</summary>
    public long Unpacked { get; init; } = 500_000_000;

    /// <summary>Most rows and cells of one table file. Default 1 and 10 million.</summary>
    public (int Rows, int Cells) Table { get; init; } = (1_000_000, 10_000_000);

    /// <summary>Most pages of one PDF. Default 5000.</summary>
    public int Pages { get; init; } = 5000;

    /// <summary>Longest that one PDF or Office file may take. Default 60 s.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
