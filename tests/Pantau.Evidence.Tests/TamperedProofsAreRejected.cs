using CsCheck;
using Pantau.Evidence.Merkle;

namespace Pantau.Evidence.Tests;

public sealed class TamperedProofsAreRejected
{
    private static readonly byte[][] Leaves = [.. Enumerable.Range(0, 300).Select(i => Vaults.Leaf(i))];
    private static readonly MerkleTree Tree = Vaults.InMemory(Leaves);

    private static readonly Gen<(int Size, int Index)> Places =
        Gen.Int[1, Leaves.Length].SelectMany(size => Gen.Int[0, size - 1].Select(index => (size, index)));

    [Fact]
    public void An_inclusion_proof_holds_for_its_leaf_and_no_other() => Places.Sample(p =>
    {
        var (size, index) = p;
        var (path, root) = (Tree.Inclusion(index, size), Tree.Root(size));
        return MerkleProof.Includes(MerkleHash.Leaf(Leaves[index]), index, size, path, root)
            && !MerkleProof.Includes(MerkleHash.Leaf(Vaults.Leaf(1000)), index, size, path, root)
            && (size == 1 || !MerkleProof.Includes(MerkleHash.Leaf(Leaves[index]), (index + 1) % size, size, path, root))
            && !MerkleProof.Includes(MerkleHash.Leaf(Leaves[index]), index, size, [.. path, root], root)
            && (path.Count == 0 || !MerkleProof.Includes(MerkleHash.Leaf(Leaves[index]), index, size, [.. path.Skip(1)], root))
            && !MerkleProof.Includes(MerkleHash.Leaf(Leaves[index]), size, size, path, root)
            && !MerkleProof.Includes(MerkleHash.Leaf(Leaves[index]), -1, size, path, root);
    }, iter: 200);

    [Fact]
    public void A_flipped_bit_anywhere_in_an_inclusion_proof_is_found() =>
        Gen.Select(Places, Gen.Int[0, 9], Gen.Int[0, 31], Gen.Int[0, 7]).Where(t => t.Item1.Size > 1).Sample((place, at, position, bit) =>
        {
            var path = Tree.Inclusion(place.Index, place.Size).Select(h => h.ToArray()).ToArray();
            path[at % path.Length][position] ^= (byte)(1 << bit);
            return !MerkleProof.Includes(MerkleHash.Leaf(Leaves[place.Index]), place.Index, place.Size, path, Tree.Root(place.Size));
        }, iter: 200);

    [Fact]
    public void A_consistency_proof_holds_for_its_two_roots_and_no_others() => Places.Sample(p =>
    {
        var (newer, older) = p;
        var (from, to, proof) = (Tree.Root(older), Tree.Root(newer), Tree.Consistency(older, newer));
        var other = MerkleHash.Leaf(Vaults.Leaf(1000));
        return MerkleProof.Extends(older, from, newer, to, proof)
            && !MerkleProof.Extends(older, other, newer, to, proof)
            && (older == 0 || !MerkleProof.Extends(older, from, newer, other, proof))
            && !MerkleProof.Extends(older, from, newer, to, [.. proof, other])
            && (proof.Count == 0 || !MerkleProof.Extends(older, from, newer, to, [.. proof.Skip(1)]))
            && !MerkleProof.Extends(newer, to, older, from, proof);
    }, iter: 200);

    [Fact]
    public void A_flipped_bit_anywhere_in_a_consistency_proof_is_found() =>
        Gen.Select(Places, Gen.Int[0, 9], Gen.Int[0, 31], Gen.Int[0, 7]).Where(t => t.Item1.Index > 0).Sample((place, at, position, bit) =>
        {
            var proof = Tree.Consistency(place.Index, place.Size).Select(h => h.ToArray()).ToArray();
            proof[at % proof.Length][position] ^= (byte)(1 << bit);
            return !MerkleProof.Extends(place.Index, Tree.Root(place.Index), place.Size, Tree.Root(place.Size), proof);
        }, iter: 200);

    [Fact]
    public void A_hash_of_another_length_is_no_hash()
    {
        Assert.False(MerkleProof.Includes(MerkleHash.Leaf(Leaves[0]), 0, 2, [new byte[31]], Tree.Root(2)));
        Assert.False(MerkleProof.Extends(1, Tree.Root(1), 2, Tree.Root(2), [new byte[33]]));
    }
}
