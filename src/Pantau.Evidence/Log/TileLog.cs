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

    private TileLog(string folder, SignedNote note, Checkpoint head)
    {
        this.folder = folder;
        Note = note;
        Head = head;
    }

    /// <summary>The signed checkpoint of what has been committed.</summary>
    public SignedNote Note { get; private set; }

    public Checkpoint Head { get; private set; }

    public static string CheckpointPath(string folder) => Path.Combine(folder, "checkpoint");

    public static void Create(string folder, SignerKey key)
    {
        var empty = new Checkpoint(key.Verifier.Name, 0, MerkleHash.Empty);
        DurableFile.Write(CheckpointPath(folder), System.Text.Encoding.UTF8.GetBytes(SignedNote.Sign(empty.Text, key).ToString()));
    }

    /// <summary>The log in this folder; null when its checkpoint cannot be read.</summary>
    public static TileLog? Open(string folder)
    {
        var text = File.ReadAllText(CheckpointPath(folder));
        return SignedNote.Parse(text) is { } note && Checkpoint.Parse(note.Text) is { } head ? new TileLog(folder, note, head) : null;
    }

    /// <summary>Appends leaves and commits them with one checkpoint. Nothing counts as appended before the checkpoint is on disk.</summary>
    public void Append(IReadOnlyList<byte[]> leaves, SignerKey key)
    {
        if (leaves.Count == 0) return;
        var superseded = new List<string>();
        AppendEntries(leaves, superseded);
        AppendHashes(0, Head.Size, [.. leaves.Select(l => MerkleHash.Leaf(l))], superseded);
        var size = Head.Size + leaves.Count;
        var head = new Checkpoint(Head.Origin, size, new MerkleTree(new TileReader(folder, size).Hash).Root(size));
        var note = SignedNote.Sign(head.Text, key);
        DurableFile.Write(CheckpointPath(folder), System.Text.Encoding.UTF8.GetBytes(note.ToString()));
        (Head, Note) = (head, note);
        foreach (var part in superseded) DurableFile.TryDelete(part);
    }

    /// <summary>The proof that the entry at this index is in the log as it stands.</summary>
    public TlogProof Prove(long index) => new(index, Tree().Inclusion(index, Head.Size), Note);

    /// <summary>The proof that the log of <paramref name="older"/> entries is a beginning of this one.</summary>
    public IReadOnlyList<byte[]> ProveConsistency(long older) => Tree().Consistency(older, Head.Size);

    public byte[] Leaf(long index) => new TileReader(folder, Head.Size).Entry(index);

    private MerkleTree Tree() => new(new TileReader(folder, Head.Size).Hash);

    private void AppendEntries(IReadOnlyList<byte[]> leaves, List<string> superseded)
    {
        var reader = new TileReader(folder, Head.Size);
        var width = (int)(Head.Size % TilePath.Width);
        var tile = Head.Size / TilePath.Width;
        var bundle = new MemoryStream();
        if (width > 0)
        {
            bundle.Write(reader.EntryBundle(tile));
            superseded.Add(Path.Combine(folder, TilePath.Of(null, tile, width)));
        }
        Span<byte> length = stackalloc byte[2];
        foreach (var leaf in leaves)
        {
            BinaryPrimitives.WriteUInt16BigEndian(length, checked((ushort)leaf.Length));
            bundle.Write(length);
            bundle.Write(leaf);
            if (++width < TilePath.Width) continue;
            DurableFile.Write(Path.Combine(folder, TilePath.Of(null, tile, width)), bundle.ToArray());
            bundle.SetLength(0);
            width = 0;
            tile++;
        }
        if (width > 0) DurableFile.Write(Path.Combine(folder, TilePath.Of(null, tile, width)), bundle.ToArray());
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
            superseded.Add(path);
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
