using System.Text.Json.Serialization;

namespace Pantau.Names.Batches;

/// <summary>What a batch is made from: where one of these differs, the rest of the results would not belong to their beginning.</summary>
/// <param name="Queries">SHA-256 of the file of queries.</param>
/// <param name="Lists">SHA-256 of the lists.</param>
/// <param name="Options">The choices that change results, in words.</param>
/// <param name="Rules">The version of the comparison and its tables.</param>
public sealed record BatchStamp(string Queries, string Lists, string Options, string Rules);

/// <summary>How far a batch has come, kept beside its results.</summary>
/// <param name="Decisions">How many decisions there were when it was begun; later ones are for the next batch.</param>
/// <param name="Length">The length of the whole rows, in bytes.</param>
/// <param name="Sum">SHA-256 of them.</param>
internal sealed record BatchState(BatchStamp Stamp, int Decisions, long Length, string Sum, BatchTally Tally);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate)]
[JsonSerializable(typeof(BatchState))]
internal sealed partial class BatchJson : JsonSerializerContext;
