using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Pantau.Evidence;
using Pantau.Evidence.Checks;
using Pantau.Evidence.Storage;

namespace Pantau.Workspace.Keeping;

/// <summary>
/// A workspace as one file, and back: log, records, evidence, keys and whatever else lies in its folder, each with its hash. The
/// index is left out: it is made anew. The file holds the log's private key: keep it as you keep the workspace.
/// </summary>
public static class CaseBackup
{
    /// <returns>What was saved; or the line that says why not.</returns>
    public static (BackupManifest? Saved, string? Problem) Save(string folder, string file, CancellationToken cancel = default)
    {
        folder = Path.GetFullPath(folder);
        if (File.Exists(file) || Directory.Exists(file)) return (null, $"{file} is there already: name another file, or move it away.");
        var (vault, problem) = EvidenceVault.OpenForWriting(CaseFile.EvidenceFolder(folder));
        if (vault is null) return (null, problem);
        using (vault)
        {
            // What does not hold is not saved over an older copy that may.
            if (VaultCheck.Run(vault.Folder, cancel: cancel).Problem is { } broken) return (null, $"does not hold: {broken}");
            var manifest = new BackupManifest(BackupManifest.Version, vault.Verifier.Name, vault.Log.Head.Size, Convert.ToBase64String(vault.Log.Head.Root), [.. Named(folder, file).Select(path => Described(folder, path, cancel))]);
            var partial = file + DurableFile.TemporarySuffix;
            try
            {
                using (var stream = new FileStream(partial, FileMode.Create))
                {
                    using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
                    using (var archive = new TarWriter(packed, TarEntryFormat.Pax))
                    {
                        archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest)) });
                        foreach (var saved in manifest.Files)
                        {
                            cancel.ThrowIfCancellationRequested();
                            archive.WriteEntry(Path.Combine(folder, saved.Path), saved.Path);
                        }
                    }
                    stream.Flush(flushToDisk: true);
                }
                File.Move(partial, file);
            }
            finally
            {
                DurableFile.TryDelete(partial);
            }
            return (manifest, null);
        }
    }

    /// <summary>Restores into a folder that is empty or not there yet; nothing is there at the end where something does not hold.</summary>
    public static (BackupManifest? Restored, string? Problem) Restore(string file, string folder, CancellationToken cancel = default)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!File.Exists(file)) return (null, $"{file} does not exist: check the name.");
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())) return (null, $"{folder} is not empty: choose an empty folder or one that is not there yet.");
        var partial = folder + ".restoring";
        if (Directory.Exists(partial)) return (null, $"{partial} was left by a restore that was stopped: delete it, then try again.");
        try
        {
            var (manifest, problem) = Unpack(file, partial, cancel);
            if (manifest is null) return (null, $"{file}: {problem}");
            var report = VaultCheck.Run(CaseFile.EvidenceFolder(partial), cancel: cancel);
            if (report.Problem is { } broken) return (null, $"{file} does not hold: {broken}");
            var (vault, _) = EvidenceVault.Open(CaseFile.EvidenceFolder(partial));
            using (vault)
                if (vault?.Verifier.Name != manifest.Log || vault.Log.Head.Size != manifest.Entries || Convert.ToBase64String(vault.Log.Head.Root) != manifest.Root) return (null, $"{file} holds another log than its manifest says.");
            if (Directory.Exists(folder)) Directory.Delete(folder);
            Directory.Move(partial, folder);
            return (manifest, null);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            return (null, $"{file} is no backup, or is damaged: {e.Message.TrimEnd('.')}.");
        }
        finally
        {
            if (Directory.Exists(partial)) Directory.Delete(partial, true);
        }
    }

    private static (BackupManifest? Manifest, string? Problem) Unpack(string file, string into, CancellationToken cancel)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var archive = new TarReader(packed);
        if (archive.GetNextEntry() is not { Name: BackupManifest.Name, DataStream: { } head } || JsonSerializer.Deserialize(head, BackupJson.Default.BackupManifest) is not { Format: BackupManifest.Version } manifest) return (null, "it does not begin as a backup does.");
        var waiting = manifest.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        while (archive.GetNextEntry() is { } entry)
        {
            cancel.ThrowIfCancellationRequested();
            if (!waiting.Remove(entry.Name, out var said) || entry.DataStream is null && said.Size > 0 || !IsWithin(said.Path)) return (null, $"'{entry.Name}' is not among the files that its manifest names.");
            var path = Path.Combine(into, said.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(path, Options(said.Path)))
            {
                entry.DataStream?.CopyTo(stream);
                stream.Flush(flushToDisk: true);
            }
            if (Described(into, said.Path, cancel) != said) return (null, $"'{said.Path}' is not as it was saved.");
        }
        return waiting.Count > 0 ? (null, $"{waiting.Count} of {manifest.Files.Count} files are missing, '{waiting.Keys.Order(StringComparer.Ordinal).First()}' among them.") : (manifest, null);
    }

    // The private key is its owner's alone to read, here as there.
    private static FileStreamOptions Options(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && path.EndsWith("log.key", StringComparison.Ordinal)) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static bool IsWithin(string path) => path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(p => p is not ("" or "." or "..")) && !Path.IsPathRooted(path) && !path.Contains(':', StringComparison.Ordinal);

    private static IEnumerable<string> Named(string folder, string file) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(p => Path.GetFullPath(p) != Path.GetFullPath(file))
            .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'))
            .Where(p => !p.StartsWith("pantau.db", StringComparison.Ordinal) && p is not ("index" or "evidence/.lock") && !p.EndsWith(DurableFile.TemporarySuffix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static BackupFile Described(string folder, string path, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var stream = File.OpenRead(Path.Combine(folder, path));
        return new BackupFile(path, stream.Length, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
