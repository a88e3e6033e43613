namespace Pantau.Model;

/// <summary>A document or data file as the workspace knows it: its bytes by hash, and what it says of itself.</summary>
public sealed record EvidenceItem
{
    /// <summary><c>sha256:</c> and 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }
    public required string FileName { get; init; }
    /// <summary>Media type as found in the bytes: <c>text/html</c>.</summary>
    public required string MediaType { get; init; }
    /// <summary>In bytes.</summary>
    public required long Size { get; init; }
    /// <summary>Place in the evidence log of the first intake of these bytes.</summary>
    public required long LogIndex { get; init; }
    public string? Title { get; init; }
    public DateOnly? Published { get; init; }
    public string? Language { get; init; }
    /// <summary>Slug of who published it (<c>associated-press</c>), where the document says so.</summary>
    public string? Outlet { get; init; }
    public string? Url { get; init; }
    /// <summary><c>sha256:</c> of the archive, mail or capture that it came out of; null when it was given by itself.</summary>
    public string? Within { get; init; }
    /// <summary>When the web capture that it came out of was made.</summary>
    public DateTimeOffset? Captured { get; init; }
    /// <summary>TLP label under which it was taken in: <c>TLP:AMBER</c>; null when it was given none.</summary>
    public string? Marking { get; init; }
}
