using System.Buffers.Binary;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Log;

/// <summary>
/// An append-only Merkle log in a folder, laid out as C2SP tlog-tiles: <c>checkpoint</c>, <c>tile/LEVEL/N</c> with 256 hashes
/// of 32 bytes, <c>tile/entries/N</c> with 256 entries, each behind its length in two bytes. Appending touches the right
/// edge only.
/// </summary>
public sealed class TileLog
{
    private const int HashesPerLevel = 8;
    private readonly string folder;
    private bool unsure;

    private TileLog(string folder, SignedNote note, LogCheckpoint head)
    {
        this.folder = folder;
        Note = note;
        Head = head;
    }

    /// <summary>The signed checkpoint of what has been committed.</summary>
    public SignedNote Note { get; private set; }

    public LogCheckpoint Head { get; private set; }

    public static string CheckpointPath(string folder) => Path.Combine(folder, "checkpoint");

    public static void Create(string folder, SignerKey key)
    {
        var empty = new LogCheckpoint(key.Verifier.Name, 0, MerkleHash.Empty);
        DurableFile.Write(CheckpointPath(folder), System.Text.Encoding.UTF8.GetBytes(SignedNote.Sign(empty.Text, key).ToString()));
    }

    /// <summary>The log in this folder; null when its checkpoint cannot be read.</summary>
    public static TileLog? Open(string folder)
    {
        var text = StrictEncoding.FromUtf8(File.ReadAllBytes(CheckpointPath(folder)));
        return text is not null && SignedNote.Parse(text) is { } note && LogCheckpoint.Parse(note.Text) is { } head ? new TileLog(folder, note, head) : null;
    }

    /// <summary>
    /// Null when the right edge of the tree on disk gives the checkpoint's root; otherwise what does not hold. A writer asks
    /// before it appends: it would else sign a root that damaged tiles give.
    /// </summary>
    public string? EdgeProblem()
    {
        try
        {
            var reader = new TileReader(folder, Head.Size);
            if (!new MerkleTree(reader.Hash).Root(Head.Size).AsSpan().SequenceEqual(Head.Root)) return "its tiles do not give the root of its checkpoint";
            var tile = Head.Size / TilePath.Width;
            if (reader.WidthOf(0, tile) == 0) return null;
            var hashes = reader.Tile(0, tile);
            return reader.Entries(tile).Where((e, i) => !MerkleHash.Leaf(e).AsSpan().SequenceEqual(hashes[i])).Any() ? "its last entries are not those of its tiles" : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    /// <summary>Appends leaves and commits them with one checkpoint. Nothing counts as appended before the checkpoint is on disk.</summary>
    /// <exception cref="InvalidOperationException">An earlier call failed while it wrote the checkpoint, so that it is not known which one is on disk: open the log anew.</exception>
    public void Append(IReadOnlyList<byte[]> leaves, SignerKey key)
    {
        if (leaves.Count == 0) return;
        if (unsure) throw new InvalidOperationException("The last append failed while it wrote its checkpoint: open the log anew.");
        if (leaves.Any(l => l.Length > ushort.MaxValue)) throw new ArgumentException("A leaf has at most 65535 bytes.", nameof(leaves));
        var superseded = new List<string>();
        AppendEntries(leaves, superseded);
        AppendHashes(0, Head.Size, [.. leaves.Select(l => MerkleHash.Leaf(l))], superseded);
        var size = Head.Size + leaves.Count;
        var head = new LogCheckpoint(Head.Origin, size, new MerkleTree(new TileReader(folder, size).Hash).Root(size));
        var note = SignedNote.Sign(head.Text, key);
        unsure = true;
        DurableFile.Write(CheckpointPath(folder), System.Text.Encoding.UTF8.GetBytes(note.ToString()));
        unsure = false;
        (Head, Note) = (head, note);
        foreach (var parts in superseded) DurableFile.TryDeleteFolder(parts);
    }

    /// <summary>The proof that the entry at this index is in the log as it stands.</summary>
    public TlogProof Prove(long index) => new(index, Tree().Inclusion(index, Head.Size), Note);

    /// <summary>The proof that the log of <paramref name="older"/> entries is a beginning of this one.</summary>
    public IReadOnlyList<byte[]> ProveConsistency(long older) => Tree().Consistency(older, Head.Size);

    /// <summary>The root that the log had when it was of this size.</summary>
    public byte[] RootAt(long size) => Tree().Root(size);

    public byte[] Leaf(long index) => new TileReader(folder, Head.Size).Entry(index);

    /// <summary>The leaves of one tile as far as the log goes; null where they cannot be read.</summary>
    public IReadOnlyList<byte[]>? Leaves(long tile)
    {
        try
        {
            return new TileReader(folder, Head.Size).Entries(tile);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private MerkleTree Tree() => new(new TileReader(folder, Head.Size).Hash);

    private void AppendEntries(IReadOnlyList<byte[]> leaves, List<string> superseded)
    {
        var reader = new TileReader(folder, Head.Size);
        var width = (int)(Head.Size % TilePath.Width);
        var tile = Head.Size / TilePath.Width;
        var bundle = new MemoryStream();
        if (width > 0)
        {
            foreach (var entry in reader.Entries(tile)) WriteEntry(bundle, entry);
            if (width + leaves.Count >= TilePath.Width) superseded.Add(Path.Combine(folder, TilePath.PartsOf(null, tile)));
        }
        foreach (var leaf in leaves)
        {
            WriteEntry(bundle, leaf);
            if (++width < TilePath.Width) continue;
            DurableFile.Write(Path.Combine(folder, TilePath.Of(null, tile, width)), bundle.ToArray());
            bundle.SetLength(0);
            width = 0;
            tile++;
        }
        if (width > 0) DurableFile.Write(Path.Combine(folder, TilePath.Of(null, tile, width)), bundle.ToArray());
    }

    private static void WriteEntry(MemoryStream bundle, byte[] entry)
    {
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)entry.Length);
        bundle.Write(length);
        bundle.Write(entry);
    }

    // Hashes of one level; each tile that fills gives one hash to the level above.
    private void AppendHashes(int level, long before, IReadOnlyList<byte[]> hashes, List<string> superseded)
    {
        var width = (int)(before % TilePath.Width);
        var tile = before / TilePath.Width;
        var content = new List<byte[]>(TilePath.Width);
        if (width > 0)
        {
            var path = Path.Combine(folder, TilePath.Of(level, tile, width));
            content.AddRange(File.ReadAllBytes(path).Chunk(MerkleHash.Size));
            // Other readers may still follow an earlier checkpoint: parts go only once the full tile is there.
            if (width + hashes.Count >= TilePath.Width) superseded.Add(Path.Combine(folder, TilePath.PartsOf(level, tile)));
        }
        var above = new List<byte[]>();
        foreach (var hash in hashes)
        {
            content.Add(hash);
            if (content.Count < TilePath.Width) continue;
            DurableFile.Write(Path.Combine(folder, TilePath.Of(level, tile, TilePath.Width)), content.SelectMany(h => h).ToArray());
            above.Add(TileReader.Fold(content));
            content.Clear();
            tile++;
        }
        if (content.Count > 0) DurableFile.Write(Path.Combine(folder, TilePath.Of(level, tile, content.Count)), content.SelectMany(h => h).ToArray());
        if (above.Count > 0) AppendHashes(level + 1, before / TilePath.Width, above, superseded);
    }

    internal static int TileLevel(int treeLevel) => treeLevel / HashesPerLevel;

    internal static int Within(int treeLevel) => treeLevel % HashesPerLevel;
}
