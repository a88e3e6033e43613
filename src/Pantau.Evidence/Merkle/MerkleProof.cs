namespace Pantau.Evidence.Merkle;

/// <summary>Checks proofs against roots. These need nothing but the proof: anyone can run them (RFC 9162, sections 2.1.3.2 and 2.1.4.2).</summary>
public static class MerkleProof
{
    /// <summary>True when the leaf stands at this index in the tree with this root.</summary>
    public static bool Includes(ReadOnlySpan<byte> leaf, long index, long size, IReadOnlyList<byte[]> path, ReadOnlySpan<byte> root)
    {
        if (index < 0 || index >= size || path.Any(p => p.Length != MerkleHash.Size)) return false;
        var (node, last) = (index, size - 1);
        var hash = leaf.ToArray();
        foreach (var sibling in path)
        {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.Node(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else hash = MerkleHash.Node(hash, sibling);
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && root.SequenceEqual(hash);
    }

    /// <summary>True when the tree with the newer root begins with the tree with the older one.</summary>
    public static bool Extends(long older, ReadOnlySpan<byte> olderRoot, long newer, ReadOnlySpan<byte> newerRoot, IReadOnlyList<byte[]> proof)
    {
        if (older < 0 || older > newer || proof.Any(p => p.Length != MerkleHash.Size)) return false;
        if (older == newer) return proof.Count == 0 && olderRoot.SequenceEqual(newerRoot);
        if (older == 0) return proof.Count == 0 && olderRoot.SequenceEqual(MerkleHash.Empty);
        if (proof.Count == 0) return false;
        var path = long.IsPow2(older) ? [olderRoot.ToArray(), .. proof] : proof;
        var (node, last) = (older - 1, newer - 1);
        while ((node & 1) == 1)
        {
            node >>= 1;
            last >>= 1;
        }
        byte[] from = path[0], to = path[0];
        foreach (var sibling in path.Skip(1))
        {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last)
            {
                from = MerkleHash.Node(sibling, from);
                to = MerkleHash.Node(sibling, to);
                while ((node & 1) == 0 && node != 0)
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else to = MerkleHash.Node(to, sibling);
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && olderRoot.SequenceEqual(from) && newerRoot.SequenceEqual(to);
    }
}
