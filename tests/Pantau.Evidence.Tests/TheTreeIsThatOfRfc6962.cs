using CsCheck;
using Pantau.Evidence.Merkle;

namespace Pantau.Evidence.Tests;

public sealed class TheTreeIsThatOfRfc6962
{
    // The leaves and roots that implementations of Certificate Transparency test one another with.
    private static readonly byte[][] Leaves = [.. new[] { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" }.Select(Convert.FromHexString)];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void The_roots_of_the_known_leaves_are_the_known_roots(int size, string root)
    {
        Assert.Equal(root, Convert.ToHexStringLower(Tree(Leaves).Root(size)));
    }

    [Fact]
    public void Every_leaf_of_every_size_up_to_600_is_proved_and_no_other_leaf_passes_for_it()
    {
        var leaves = Enumerable.Range(0, 600).Select(i => BitConverter.GetBytes(i)).ToArray();
        var tree = Tree(leaves);
        foreach (var size in Enumerable.Range(1, 70).Concat([127, 128, 129, 255, 256, 257, 511, 512, 513, 600]))
        {
            var root = tree.Root(size);
            Assert.Equal(Naive(leaves.AsSpan(0, size)), root);
            for (var i = 0; i < size; i += Math.Max(1, size / 40))
            {
                var path = tree.Inclusion(i, size);
                Assert.True(MerkleProof.Includes(MerkleHash.Leaf(leaves[i]), i, size, path, root));
                Assert.False(MerkleProof.Includes(MerkleHash.Leaf(leaves[(i + 1) % 600]), i, size, path, root));
                if (size > 1) Assert.False(MerkleProof.Includes(MerkleHash.Leaf(leaves[i]), (i + 1) % size, size, path, root));
            }
        }
    }

    [Fact]
    public void Any_earlier_tree_is_proved_to_begin_any_later_one()
    {
        var leaves = Enumerable.Range(0, 300).Select(i => BitConverter.GetBytes(i)).ToArray();
        var tree = Tree(leaves);
        Gen.Select(Gen.Int[1, 300], Gen.Int[1, 300]).Sample((a, b) =>
        {
            var (older, newer) = (Math.Min(a, b), Math.Max(a, b));
            var proof = tree.Consistency(older, newer);
            return MerkleProof.Extends(older, tree.Root(older), newer, tree.Root(newer), proof);
        });
    }

    [Fact]
    public void A_proof_with_any_bit_changed_is_rejected()
    {
        var leaves = Enumerable.Range(0, 200).Select(i => BitConverter.GetBytes(i)).ToArray();
        var tree = Tree(leaves);
        Gen.Select(Gen.Int[2, 200], Gen.Int[0, 199], Gen.Int[0, 1 << 20], Gen.Int[0, 255]).Sample((size, at, where, bit) =>
        {
            var index = at % size;
            var path = tree.Inclusion(index, size).Select(h => h.ToArray()).ToList();
            path[where % path.Count][bit / 8] ^= (byte)(1 << (bit % 8));
            if (MerkleProof.Includes(MerkleHash.Leaf(leaves[index]), index, size, path, tree.Root(size))) return false;
            var older = 1 + (at % (size - 1));
            var proof = tree.Consistency(older, size).Select(h => h.ToArray()).ToList();
            proof[where % proof.Count][bit / 8] ^= (byte)(1 << (bit % 8));
            return !MerkleProof.Extends(older, tree.Root(older), size, tree.Root(size), proof);
        });
    }

    [Fact]
    public void A_proof_that_is_too_short_or_too_long_is_rejected()
    {
        var leaves = Enumerable.Range(0, 13).Select(i => BitConverter.GetBytes(i)).ToArray();
        var tree = Tree(leaves);
        var path = tree.Inclusion(5, 13);
        Assert.False(MerkleProof.Includes(MerkleHash.Leaf(leaves[5]), 5, 13, [.. path.Skip(1)], tree.Root(13)));
        Assert.False(MerkleProof.Includes(MerkleHash.Leaf(leaves[5]), 5, 13, [.. path, path[0]], tree.Root(13)));
        Assert.False(MerkleProof.Extends(5, tree.Root(5), 13, tree.Root(13), []));
        Assert.False(MerkleProof.Extends(0, tree.Root(0), 13, tree.Root(13), path));
        Assert.False(MerkleProof.Includes(MerkleHash.Leaf(leaves[5]), 13, 13, path, tree.Root(13)));
        Assert.False(MerkleProof.Includes(MerkleHash.Leaf(leaves[5]), -1, 13, path, tree.Root(13)));
    }

    private static MerkleTree Tree(byte[][] leaves) => new((level, index) =>
    {
        var first = index << level;
        return Naive(leaves.AsSpan((int)first, 1 << level));
    });

    // RFC 6962, section 2.1, word for word.
    private static byte[] Naive(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0) return MerkleHash.Empty;
        if (leaves.Length == 1) return MerkleHash.Leaf(leaves[0]);
        var k = 1;
        while (k * 2 < leaves.Length) k *= 2;
        return MerkleHash.Node(Naive(leaves[..k]), Naive(leaves[k..]));
    }
}
