using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pantau.Evidence.Log;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence;

/// <summary>A file to take in: its bytes and what it says of itself.</summary>
public sealed record NewEvidence(byte[] Bytes, IntakeRecord Record);

/// <summary>That an intake is durably in the log.</summary>
/// <param name="Index">Its place in the log.</param>
/// <param name="Known">True when the same bytes were in the store before, be it from an add that was interrupted before its entry.</param>
public sealed record Receipt(string Hash, long Index, bool Known, string FileName);

/// <summary>
/// The evidence folder: bytes, log, records and key. One process writes at a time, its threads one after the other; reading
/// needs no lock. What a call
/// has returned a receipt for survives a power cut: bytes first, then the record, then the log, each flushed, and only
/// then the receipt.
/// </summary>
public sealed class EvidenceVault : IDisposable
{
    private readonly Lock writing = new();
    private readonly FileStream? writerLock;
    private readonly SignerKey? key;

    private EvidenceVault(string folder, TileLog log, VerifierKey verifier, FileStream? writerLock, SignerKey? key)
    {
        Folder = folder;
        Log = log;
        Verifier = verifier;
        this.writerLock = writerLock;
        this.key = key;
        Blobs = new BlobStore(VaultLayout.Objects(folder));
    }

    public string Folder { get; }
    public TileLog Log { get; }
    public VerifierKey Verifier { get; }
    public BlobStore Blobs { get; }

    /// <summary>Makes an empty evidence folder with a key of its own.</summary>
    public static void Create(string folder)
    {
        if (Exists(folder)) throw new InvalidOperationException($"{folder} is an evidence folder already.");
        var name = "pantau/" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        using var created = SignerKey.Create(name);
        DurableFile.Write(VaultLayout.Signer(folder), Encoding.UTF8.GetBytes(created.Export() + "\n"), ownerOnly: true);
        DurableFile.Write(VaultLayout.Verifier(folder), Encoding.UTF8.GetBytes(created.Verifier + "\n"));
        DurableFile.CreateFolder(VaultLayout.Objects(folder));
        DurableFile.CreateFolder(VaultLayout.Records(folder));
        // The checkpoint comes last: a folder without one is no evidence folder yet.
        TileLog.Create(VaultLayout.Log(folder), created);
    }

    public static bool Exists(string folder) => File.Exists(VaultLayout.Checkpoint(folder));

    /// <summary>Opens for reading; fails with a line that says what is wrong.</summary>
    public static (EvidenceVault? Vault, string? Problem) Open(string folder) => Open(folder, null);

    /// <summary>Opens for writing, alone, and clears away what an interrupted writer left; fails with a line that says what is wrong.</summary>
    public static (EvidenceVault? Vault, string? Problem) OpenForWriting(string folder)
    {
        if (!Exists(folder)) return (null, Missing(folder));
        FileStream held;
        try
        {
            held = new FileStream(VaultLayout.Lock(folder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return (null, $"the workspace at {Path.GetDirectoryName(folder)} is in use by another process: wait until it is done, then try again.");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, $"the workspace at {Path.GetDirectoryName(folder)} may not be written: check who owns {folder}.");
        }
        try
        {
            var opened = Open(folder, held);
            var problem = opened.Vault is null ? opened.Problem : opened.Vault.Log.EdgeProblem() is { } edge ? $"the log in {VaultLayout.Log(folder)} is damaged ({edge}): run 'pantau verify' and restore from a copy." : null;
            if (problem is null)
            {
                Leftovers.Clear(folder, opened.Vault!.Log.Head.Size);
                return opened;
            }
            opened.Vault?.Dispose();
            held.Dispose();
            return (null, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            held.Dispose();
            return (null, $"the workspace at {Path.GetDirectoryName(folder)} cannot be opened: {e.Message}");
        }
    }

    private static string Missing(string folder) => $"there is no workspace at {Path.GetDirectoryName(folder)}: make one with 'pantau new'.";

    /// <summary>Stores, logs and acknowledges; one checkpoint for all.</summary>
    /// <param name="act">The record of the act that gives an intake: it follows the intake in the log. Null where there is no team.</param>
    public IReadOnlyList<Receipt> Add(IReadOnlyList<NewEvidence> intakes, Func<IntakeRecord, string>? act = null)
    {
        lock (writing)
        {
            var receipts = new List<Receipt>();
            var entries = new List<LogEntry>();
            foreach (var intake in intakes)
            {
                var known = Blobs.Has(intake.Record.Hash);
                if (Blobs.Put(intake.Bytes) != intake.Record.Hash) throw new ArgumentException("The record's hash is not that of the bytes.", nameof(intakes));
                receipts.Add(new Receipt(intake.Record.Hash, Log.Head.Size + entries.Count, known, intake.Record.FileName));
                entries.Add(LogEntry.Create(LogEntry.Intake, JsonSerializer.Serialize(intake.Record, RecordJson.Line.IntakeRecord)));
                if (act is not null) entries.Add(LogEntry.Create(LogEntry.Act, act(intake.Record)));
            }
            Append(entries);
            return receipts;
        }
    }

    /// <summary>Logs a publication and gives its index.</summary>
    public long Publish(PublicationRecord record) => Append(LogEntry.Publication, JsonSerializer.Serialize(record, RecordJson.Line.PublicationRecord));

    /// <summary>Logs what a person says of a claim and gives its index.</summary>
    /// <param name="record">One line of JSON.</param>
    public long Annotate(string record) => Append(LogEntry.Annotation, record);

    /// <summary>Logs what a person of a team does and gives its index.</summary>
    /// <param name="record">One line of JSON.</param>
    public long Act(string record) => Append(LogEntry.Act, record);

    /// <summary>The entry at this index with its record; null when the record is not there or cannot be read.</summary>
    public LogEntry? Entry(long index)
    {
        var path = VaultLayout.Record(Folder, index);
        return File.Exists(path) && StrictEncoding.FromUtf8(File.ReadAllBytes(path)) is { } text ? LogEntry.Parse(text) : null;
    }

    /// <summary>All intakes in the order of the log.</summary>
    /// <param name="from">The entry to begin at.</param>
    public IEnumerable<(long Index, IntakeRecord Record)> Intakes(long from = 0) =>
        Of(LogEntry.Intake, from).Select(e => (e.Index, Record: e.Entry is null ? null : RecordJson.Intake(e.Entry.Record))).Where(e => e.Record is not null)!;

    /// <summary>The records of all annotations in the order of the log.</summary>
    /// <param name="from">The entry to begin at.</param>
    public IEnumerable<(long Index, string Record)> Annotations(long from = 0) => Of(LogEntry.Annotation, from).Where(e => e.Entry is not null).Select(e => (e.Index, e.Entry!.Record));

    /// <summary>The records of all acts in the order of the log; null for one that is not there, or is not what the log commits to.</summary>
    /// <param name="from">The entry to begin at.</param>
    public IEnumerable<(long Index, string? Record)> Acts(long from = 0) =>
        Of(LogEntry.Act, from).Select(e => (e.Index, e.Entry is not null && e.Entry.Leaf().AsSpan().SequenceEqual(e.Leaf) ? e.Entry.Record : null));

    // The leaves say of what type an entry is: records of other types are not opened. Where leaves are damaged the records say it.
    private IEnumerable<(long Index, byte[] Leaf, LogEntry? Entry)> Of(string type, long from)
    {
        var size = Log.Head.Size;
        for (var tile = from / TilePath.Width; tile * TilePath.Width < size; tile++)
        {
            var leaves = Log.Leaves(tile);
            for (var i = Math.Max(from, tile * TilePath.Width); i < Math.Min(size, (tile + 1) * TilePath.Width); i++)
            {
                var leaf = leaves?[(int)(i % TilePath.Width)];
                if (leaf is not null && LogEntry.TypeOf(leaf) != type) continue;
                var entry = Entry(i) is { } opened && opened.Type == type ? opened : null;
                if (leaf is not null || entry is not null) yield return (i, leaf ?? [], entry);
            }
        }
    }

    public void Dispose()
    {
        key?.Dispose();
        writerLock?.Dispose();
    }

    private long Append(string type, string record)
    {
        lock (writing)
        {
            var index = Log.Head.Size;
            Append([LogEntry.Create(type, record)]);
            return index;
        }
    }

    private void Append(IReadOnlyList<LogEntry> entries)
    {
        if (key is null) throw new InvalidOperationException("The evidence folder was opened for reading.");
        DurableFile.WriteAll(entries.Select((e, i) => (VaultLayout.Record(Folder, Log.Head.Size + i), Encoding.UTF8.GetBytes(e.Opened))));
        Log.Append([.. entries.Select(e => e.Leaf())], key);
    }

    private static (EvidenceVault? Vault, string? Problem) Open(string folder, FileStream? held)
    {
        if (!Exists(folder)) return (null, Missing(folder));
        if (VerifierKey.Parse(ReadLine(VaultLayout.Verifier(folder))) is not { } verifier) return (null, $"{VaultLayout.Verifier(folder)} is not a verifier key: restore it from a copy.");
        if (TileLog.Open(VaultLayout.Log(folder)) is not { } log) return (null, $"{VaultLayout.Checkpoint(folder)} is not a checkpoint: restore it from a copy.");
        if (!log.Note.IsSignedBy(verifier)) return (null, $"{VaultLayout.Checkpoint(folder)} is not signed by the workspace's key: run 'pantau verify' and restore from a copy.");
        if (held is null) return (new EvidenceVault(folder, log, verifier, null, null), null);
        var signer = SignerKey.Parse(ReadLine(VaultLayout.Signer(folder)));
        if (signer is null || signer.Verifier.ToString() != verifier.ToString()) return (null, $"{VaultLayout.Signer(folder)} is not the key of this workspace: restore it from a copy.");
        return (new EvidenceVault(folder, log, verifier, held, signer), null);
    }

    internal static string ReadLine(string path)
    {
        var text = (File.Exists(path) ? StrictEncoding.FromUtf8(File.ReadAllBytes(path)) : null) ?? "";
        return text.EndsWith('\n') ? text[..^1] : "";
    }
}
