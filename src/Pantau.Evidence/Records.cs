using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Evidence;

/// <summary>What the log keeps of an intake.</summary>
/// <param name="Hash"><c>sha256:</c> of the bytes.</param>
/// <param name="Size">In bytes.</param>
/// <param name="FileName">As it was given, without its folder.</param>
public sealed record IntakeRecord(string Hash, long Size, string FileName, string MediaType, DateTimeOffset ReceivedAt)
{
    /// <summary>The media type under which a version of a sanctions list is kept: what findings are held against, not what they are made of.</summary>
    public const string SanctionsList = "application/vnd.pantau.sanctions-list";

    public string? Title { get; init; }
    public DateOnly? Published { get; init; }
    public string? Language { get; init; }
    public string? Outlet { get; init; }
    public string? Url { get; init; }
    /// <summary><c>sha256:</c> of the archive, mail or capture that it came out of; null when it was given by itself.</summary>
    public string? Within { get; init; }
    /// <summary>Its path there, archives on the way included.</summary>
    public string? Path { get; init; }
    /// <summary>When the web capture that it came out of was made.</summary>
    public DateTimeOffset? Captured { get; init; }
    /// <summary>TLP label under which it was taken in: <c>TLP:AMBER</c>; null when it was given none.</summary>
    public string? Marking { get; init; }
}

/// <summary>What the log keeps of a report given out: the hash of each of its files.</summary>
public sealed record PublicationRecord(string Title, DateTimeOffset PublishedAt, IReadOnlyList<PublishedFile> Files);

/// <summary>A file of a publication: its name and <c>sha256:</c> of its bytes.</summary>
public sealed record PublishedFile(string Name, string Hash);

/// <summary>Records as one line of JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IntakeRecord))]
[JsonSerializable(typeof(PublicationRecord))]
public sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>The intake of its JSON; null when the text is none, or its hash or size cannot be.</summary>
    public static IntakeRecord? Intake(string json)
    {
        try
        {
            var record = JsonSerializer.Deserialize(json, Line.IntakeRecord);
            return record is { FileName: not null, MediaType: not null, Size: >= 0 } && record.Hash is { } hash && Storage.BlobStore.IsHash(hash) ? record : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The second: text with half a surrogate pair, which no UTF-8 holds.
            return null;
        }
    }

    public static RecordJson Line { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
