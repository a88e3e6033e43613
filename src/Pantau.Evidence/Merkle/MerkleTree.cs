namespace Pantau.Evidence.Merkle;

/// <summary>
/// Roots and proofs over hashes of complete subtrees. <c>stored(level, index)</c> gives the root of the complete subtree
/// of 2^level leaves that begins at leaf index * 2^level; level 0 is the leaf hashes.
/// </summary>
public sealed class MerkleTree(Func<int, long, byte[]> stored)
{
    /// <summary>The root over the first <paramref name="size"/> leaves (RFC 6962, section 2.1).</summary>
    public byte[] Root(long size) => size == 0 ? MerkleHash.Empty : Range(0, size);

    /// <summary>The audit path of a leaf (RFC 6962, section 2.1.1), from the leaf upward.</summary>
    public IReadOnlyList<byte[]> Inclusion(long index, long size)
    {
        if (index < 0 || index >= size) throw new ArgumentOutOfRangeException(nameof(index), $"Leaf {index} is not in a tree of {size}.");
        var path = new List<byte[]>();
        long low = 0, high = size;
        while (high - low > 1)
        {
            var middle = low + Split(high - low);
            if (index < middle)
            {
                path.Add(Range(middle, high));
                high = middle;
            }
            else
            {
                path.Add(Range(low, middle));
                low = middle;
            }
        }
        path.Reverse();
        return path;
    }

    /// <summary>The proof that the tree of <paramref name="older"/> leaves is a beginning of the tree of <paramref name="size"/> (RFC 6962, section 2.1.2).</summary>
    public IReadOnlyList<byte[]> Consistency(long older, long size)
    {
        if (older < 0 || older > size) throw new ArgumentOutOfRangeException(nameof(older), $"A tree of {size} has no beginning of {older}.");
        var proof = new List<byte[]>();
        if (older > 0 && older < size) Sub(older, 0, size, true, proof);
        return proof;
    }

    private void Sub(long older, long low, long high, bool whole, List<byte[]> proof)
    {
        if (older == high)
        {
            if (!whole) proof.Add(Range(low, high));
            return;
        }
        var middle = low + Split(high - low);
        if (older <= middle)
        {
            Sub(older, low, middle, whole, proof);
            proof.Add(Range(middle, high));
        }
        else
        {
            Sub(older, middle, high, false, proof);
            proof.Add(Range(low, middle));
        }
    }

    private byte[] Range(long low, long high)
    {
        var count = high - low;
        if (long.IsPow2(count) && low % count == 0) return stored(System.Numerics.BitOperations.TrailingZeroCount(count), low / count);
        var middle = low + Split(count);
        return MerkleHash.Node(Range(low, middle), Range(middle, high));
    }

    // The largest power of two below the count.
    private static long Split(long count) => 1L << (63 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(count - 1)));
}
