using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Workspace.Keeping;

/// <summary>What a backup holds: the log's head and each file with its hash; the first file of the archive.</summary>
/// <param name="Log">Name of the log's key.</param>
/// <param name="Entries">Entries of the log.</param>
/// <param name="Root">Root of the log, in base64.</param>
public sealed record BackupManifest(string Format, string Log, long Entries, string Root, IReadOnlyList<BackupFile> Files)
{
    public const string Name = "manifest.json";
    public const string Version = "pantau-backup-v1";

    [JsonIgnore]
    public long Bytes => Files.Sum(f => f.Size);
}

/// <summary>A file of a backup.</summary>
/// <param name="Path">From the workspace's folder, with slashes.</param>
/// <param name="Hash"><c>sha256:</c> of its bytes.</param>
public sealed record BackupFile(string Path, long Size, string Hash);

/// <summary>Manifests as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
