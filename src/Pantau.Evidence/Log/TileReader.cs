using System.Buffers.Binary;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Log;

/// <summary>Reads hashes and entries from the tiles of a log of a given size. Tiles read once are kept for as long as the reader.</summary>
public sealed class TileReader(string folder, long size)
{
    private readonly Dictionary<(int Level, long Tile), byte[][]> tiles = [];

    /// <summary>The root of the complete subtree of 2^level leaves with this index.</summary>
    /// <exception cref="InvalidDataException">A tile does not hold as many hashes as the log's size asks for.</exception>
    public byte[] Hash(int level, long index)
    {
        var (tileLevel, within) = (TileLog.TileLevel(level), TileLog.Within(level));
        var first = index << within;
        var hashes = Tile(tileLevel, first / TilePath.Width);
        var at = (int)(first % TilePath.Width);
        return Fold(hashes.AsSpan(at, 1 << within).ToArray());
    }

    /// <summary>The hashes of one tile.</summary>
    public byte[][] Tile(int level, long tile)
    {
        if (tiles.TryGetValue((level, tile), out var known)) return known;
        var width = WidthOf(level, tile);
        var (path, bytes) = Read(level, tile, width);
        if (bytes.Length < width * MerkleHash.Size || bytes.Length % MerkleHash.Size != 0 || (bytes.Length > width * MerkleHash.Size && bytes.Length != TilePath.Width * MerkleHash.Size)) throw new InvalidDataException($"{path} holds {bytes.Length} bytes, not {width * MerkleHash.Size}.");
        return tiles[(level, tile)] = [.. bytes.Chunk(MerkleHash.Size).Take(width)];
    }

    public byte[] Entry(long index) => Entries(index / TilePath.Width)[(int)(index % TilePath.Width)];

    /// <summary>The entries of one bundle.</summary>
    /// <exception cref="InvalidDataException">The bundle is not made of as many entries as the log's size asks for.</exception>
    public List<byte[]> Entries(long tile)
    {
        var width = WidthOf(0, tile);
        var (path, bundle) = Read(null, tile, width);
        var entries = new List<byte[]>();
        var at = 0;
        while (at + 2 <= bundle.Length)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(bundle.AsSpan(at));
            if (at + 2 + length > bundle.Length) break;
            entries.Add(bundle.AsSpan(at + 2, length).ToArray());
            at += 2 + length;
        }
        if (at != bundle.Length || (entries.Count != width && entries.Count != TilePath.Width) || entries.Count < width) throw new InvalidDataException($"{path} is not a bundle of {width} entries.");
        return entries[..width];
    }

    /// <summary>How many hashes a tile holds at this log's size.</summary>
    public int WidthOf(int level, long tile)
    {
        var hashes = size >> (8 * level);
        return (int)Math.Min(TilePath.Width, Math.Max(0, hashes - (tile * TilePath.Width)));
    }

    // A part may be gone once its tile is full: the writer may have gone on since this size was read.
    private (string Path, byte[] Bytes) Read(int? level, long tile, int width)
    {
        var path = Path.Combine(folder, TilePath.Of(level, tile, width));
        try
        {
            return (path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (width < TilePath.Width && e is FileNotFoundException or DirectoryNotFoundException)
        {
            var full = Path.Combine(folder, TilePath.Of(level, tile, TilePath.Width));
            if (!File.Exists(full)) throw;
            return (full, File.ReadAllBytes(full));
        }
    }

    /// <summary>The root over hashes whose number is a power of two.</summary>
    internal static byte[] Fold(IReadOnlyList<byte[]> hashes)
    {
        var level = hashes.ToArray();
        while (level.Length > 1)
        {
            var next = new byte[level.Length / 2][];
            for (var i = 0; i < next.Length; i++) next[i] = MerkleHash.Node(level[2 * i], level[(2 * i) + 1]);
            level = next;
        }
        return level[0];
    }
}
