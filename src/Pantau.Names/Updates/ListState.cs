using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Names.Updates;

/// <summary>What is known of the version of a list that is kept.</summary>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record ListState(string? ETag, string? LastModified, string Hash, int Parties, DateTimeOffset Fetched);

/// <summary>What a download that was cut off was of.</summary>
internal sealed record PartState(string? ETag, string? LastModified);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ListState))]
[JsonSerializable(typeof(PartState))]
internal sealed partial class StateJson : JsonSerializerContext;
