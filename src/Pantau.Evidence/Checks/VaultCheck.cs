using Pantau.Evidence.Log;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Checks;

/// <summary>What a walk over an evidence folder found.</summary>
/// <param name="Problem">The first thing that does not hold; null when all holds.</param>
/// <param name="Entries">Entries checked.</param>
/// <param name="Blobs">Pieces of evidence checked.</param>
/// <param name="Leftovers">Files that an interrupted writer left; the next one removes them.</param>
public sealed record VaultReport(string? Problem, long Entries, int Blobs, int Leftovers);

/// <summary>Walks key, checkpoint, tiles, entries, records and bytes of an evidence folder, in this order, and stops at the first thing that does not hold.</summary>
public static class VaultCheck
{
    public static VaultReport Run(string folder, IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        try
        {
            return Walk(folder, progress, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new VaultReport(e.Message, 0, 0, 0);
        }
    }

    private static VaultReport Walk(string folder, IProgress<long>? progress, CancellationToken cancel)
    {
        if (!EvidenceVault.Exists(folder)) return Failed($"{folder} holds no evidence log.");
        if (VerifierKey.Parse(EvidenceVault.ReadLine(VaultLayout.Verifier(folder))) is not { } verifier) return Failed($"{VaultLayout.Verifier(folder)} is not a verifier key.");
        if (SignerProblem(folder, verifier) is { } keyProblem) return Failed(keyProblem);
        var log = VaultLayout.Log(folder);
        var written = StrictEncoding.FromUtf8(File.ReadAllBytes(TileLog.CheckpointPath(log)));
        var note = written is null ? null : SignedNote.Parse(written);
        if (note is null || LogCheckpoint.Parse(note.Text) is not { } head || note.ToString() != written) return Failed($"{TileLog.CheckpointPath(log)} is not a signed checkpoint.");
        if (!note.IsSignedBy(verifier)) return Failed($"{TileLog.CheckpointPath(log)} does not carry a valid signature of {verifier.Name}.");
        if (head.Origin != verifier.Name) return Failed($"{TileLog.CheckpointPath(log)} is of {head.Origin}, not of {verifier.Name}.");

        var reader = new TileReader(log, head.Size);
        if (TileProblem(log, reader, head) is { } tileProblem) return Failed(tileProblem);
        var blobs = new BlobStore(VaultLayout.Objects(folder));
        var needed = new HashSet<string>(StringComparer.Ordinal);
        for (long tile = 0; tile * TilePath.Width < head.Size; tile++)
        {
            var entries = reader.Entries(tile);
            for (var i = 0; i < entries.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                var index = (tile * TilePath.Width) + i;
                if (EntryProblem(folder, index, entries[i], needed) is { } problem) return Failed(problem);
                progress?.Report(index + 1);
            }
        }
        foreach (var hash in needed.Order(StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            if (!blobs.Has(hash)) return Failed($"{blobs.PathOf(hash)} is missing: the log names it as evidence.");
            if (BlobStore.HashOf(blobs.Get(hash)) is var found && found != hash) return Failed($"{blobs.PathOf(hash)} has been changed: its bytes are {found}.");
        }
        // Evidence is stored before it is logged: bytes without an entry are what an interrupted add left, if they still are what their name says.
        var unlogged = 0;
        foreach (var file in Directory.EnumerateFiles(VaultLayout.Objects(folder), "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith(DurableFile.TemporarySuffix, StringComparison.Ordinal)) { unlogged++; continue; }
            var hash = "sha256:" + Path.GetFileName(Path.GetDirectoryName(file)) + Path.GetFileName(file);
            if (needed.Contains(hash)) continue;
            if (BlobStore.HashOf(File.ReadAllBytes(file)) != hash) return Failed($"{file} is not what its name says, and no entry of the log names it.");
            unlogged++;
        }
        return new VaultReport(null, head.Size, needed.Count, unlogged + Leftovers.Stray(folder, head.Size).Count());
    }

    private static string? SignerProblem(string folder, VerifierKey verifier)
    {
        var path = VaultLayout.Signer(folder);
        // A copy for readers goes without the private key.
        if (!File.Exists(path)) return null;
        using var key = SignerKey.Parse(EvidenceVault.ReadLine(path));
        return key is null || key.Verifier.ToString() != verifier.ToString() ? $"{path} is not the private half of {VaultLayout.Verifier(folder)}." : null;
    }

    private static string? TileProblem(string log, TileReader reader, LogCheckpoint head)
    {
        foreach (var path in Leftovers.Expected(head.Size))
            if (!File.Exists(Path.Combine(log, path))) return $"{Path.Combine(log, path)} is missing.";
        for (var level = 0; head.Size >> (8 * level) > 0; level++)
        {
            var count = head.Size >> (8 * level);
            for (long tile = 0; tile * TilePath.Width < count; tile++)
            {
                var hashes = reader.Tile(level, tile);
                var entries = level == 0 ? reader.Entries(tile) : [];
                for (var i = 0; i < hashes.Length; i++)
                {
                    var below = (tile * TilePath.Width) + i;
                    var expected = level == 0 ? MerkleHash.Leaf(entries[i]) : TileReader.Fold(reader.Tile(level - 1, below));
                    if (!expected.AsSpan().SequenceEqual(hashes[i]))
                        return $"{Path.Combine(log, TilePath.Of(level, tile, hashes.Length))}: hash {i} does not follow from {(level == 0 ? $"entry {below}" : "the tile below")}.";
                }
            }
        }
        foreach (var (path, level, tile, width) in Leftovers.EarlierParts(log, head.Size))
        {
            var now = File.ReadAllBytes(Path.Combine(log, TilePath.Of(level, tile, reader.WidthOf(level ?? 0, tile))));
            var length = level is null ? reader.Entries(tile).Take(width).Sum(e => 2 + e.Length) : width * MerkleHash.Size;
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(now.AsSpan(0, length))) return $"{path} is not the beginning of the tile that followed it.";
        }
        var root = new MerkleTree(reader.Hash).Root(head.Size);
        return root.AsSpan().SequenceEqual(head.Root) ? null : $"{TileLog.CheckpointPath(log)} names another root than the {head.Size} entries of the log give.";
    }

    private static string? EntryProblem(string folder, long index, byte[] leaf, HashSet<string> needed)
    {
        if (LogEntry.TypeOf(leaf) is not { } type) return $"entry {index} of the log is not one of this program's.";
        var path = VaultLayout.Record(folder, index);
        if (!File.Exists(path)) return $"{path} is missing: entry {index} cannot be opened.";
        if (StrictEncoding.FromUtf8(File.ReadAllBytes(path)) is not { } text || LogEntry.Parse(text) is not { } entry || !entry.Leaf().AsSpan().SequenceEqual(leaf)) return $"{path} is not what entry {index} of the log commits to.";
        if (type != LogEntry.Intake) return null;
        if (RecordJson.Intake(entry.Record) is not { } record) return $"{path} names no evidence.";
        needed.Add(record.Hash);
        return null;
    }

    private static VaultReport Failed(string problem) => new(problem, 0, 0, 0);
}
