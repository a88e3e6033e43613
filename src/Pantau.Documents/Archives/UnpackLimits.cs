namespace Pantau.Documents.Archives;

/// <summary>How much may come out of one archive, mail or capture, with all that lies within it.</summary>
public readonly record struct UnpackLimits()
{
    /// <summary>Of all files together, in bytes. Default 1 GB.</summary>
    public long Total { get; init; } = 1_000_000_000;

    /// <summary>Of one file, in bytes. Default 100 MB, as for a file that is given by itself.</summary>
    public long File { get; init; } = 100_000_000;

    /// <summary>Most files. Default 10,000.</summary>
    public int Count { get; init; } = 10_000;

    /// <summary>Archives within archives. Default 5.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>Most bytes that one byte may unpack to, once a file has 20 MB. Default 200: deflate can make 1032.</summary>
    public int Ratio { get; init; } = 200;
}

/// <summary>A file that came out of another.</summary>
/// <param name="Name">Its path within the outermost file, archives on the way included: <c>letters.zip/may/a.pdf</c>.</param>
public sealed record UnpackedFile(string Name, byte[] Bytes)
{
    /// <summary>Where it was captured, for a response of a web capture.</summary>
    public string? Url { get; init; }
    /// <summary>When it was captured.</summary>
    public DateTimeOffset? Captured { get; init; }
}

/// <summary>A limit was passed, or the archive is damaged: the message says which, after the file's name.</summary>
internal sealed class UnpackException(string message) : Exception(message);
