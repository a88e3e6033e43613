namespace Pantau.Documents.Text;

/// <summary>How much the reader takes in.</summary>
public readonly record struct TextLimits()
{
    /// <summary>Largest file, in bytes. Default 100 MB: a book is 1 MB.</summary>
    public long Bytes { get; init; } = 100_000_000;
}
