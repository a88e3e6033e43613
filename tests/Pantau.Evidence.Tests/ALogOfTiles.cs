using Pantau.Evidence.Log;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Tests;

public sealed class ALogOfTiles
{
    [Theory]
    [InlineData(0, 0L, 256, "tile/0/000")]
    [InlineData(null, 0L, 256, "tile/entries/000")]
    [InlineData(0, 999L, 3, "tile/0/999.p/3")]
    [InlineData(1, 1000L, 256, "tile/1/x001/000")]
    [InlineData(null, 1234067L, 255, "tile/entries/x001/x234/067.p/255")]
    public void A_tile_lies_where_tlog_tiles_names_it(int? level, long index, int width, string path) =>
        Assert.Equal(path, TilePath.Of(level, index, width).Replace('\\', '/'));

    [Fact]
    public void The_tiles_of_70000_entries_are_those_of_the_specification()
    {
        var tiles = Leftovers.Expected(70_000).Select(p => p.Replace('\\', '/')).ToList();
        Assert.Equal(273, tiles.Count(t => t.StartsWith("tile/0/", StringComparison.Ordinal) && !t.Contains(".p/", StringComparison.Ordinal)));
        Assert.Equal(["tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"],
            tiles.Where(t => t is "tile/1/000" || (t.Contains(".p/", StringComparison.Ordinal) && !t.Contains("entries", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        Assert.Equal(["tile/0/000", "tile/1/000.p/1", "tile/entries/000"], Leftovers.Expected(256).Select(p => p.Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_size_from_0_to_600_has_the_root_of_its_definition()
    {
        using var scratch = new Scratch();
        using var key = Vaults.Key();
        var log = Vaults.Log(scratch.Folder, key);
        var leaves = Enumerable.Range(0, 600).Select(i => Vaults.Leaf(i)).ToArray();
        for (var size = 0; size <= 600; size++)
        {
            Assert.Equal(Vaults.RootByDefinition(leaves.AsSpan(0, size)), log.Head.Root);
            if (size < 600) log.Append([leaves[size]], key);
        }
        Assert.Equal(leaves[257], log.Leaf(257));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(511)]
    [InlineData(600)]
    public void Entries_appended_at_once_or_in_pieces_give_one_tree(int size)
    {
        using var scratch = new Scratch();
        using var key = Vaults.Key();
        var leaves = Enumerable.Range(0, size).Select(i => Vaults.Leaf(i)).ToArray();
        var whole = Vaults.Log(scratch.Path("whole"), key);
        whole.Append(leaves, key);
        var pieces = Vaults.Log(scratch.Path("pieces"), key);
        foreach (var piece in leaves.Chunk(97)) pieces.Append(piece, key);
        Assert.Equal(whole.Head.Root, pieces.Head.Root);
        foreach (var path in Leftovers.Expected(size))
            Assert.Equal(File.ReadAllBytes(Path.Combine(scratch.Path("whole"), path)), File.ReadAllBytes(Path.Combine(scratch.Path("pieces"), path)));
    }

    [Fact]
    public void Parts_of_a_tile_stay_until_it_is_full()
    {
        using var scratch = new Scratch();
        using var key = Vaults.Key();
        var log = Vaults.Log(scratch.Folder, key);
        log.Append([Vaults.Leaf(0), Vaults.Leaf(1), Vaults.Leaf(2)], key);
        var (older, size) = (new TileReader(scratch.Folder, 3), 3);
        var root = log.Head.Root;
        log.Append([Vaults.Leaf(3)], key);
        Assert.True(File.Exists(scratch.Path("tile/0/000.p/3")));
        Assert.True(File.Exists(scratch.Path("tile/entries/000.p/3")));
        log.Append([.. Enumerable.Range(4, 253).Select(i => Vaults.Leaf(i))], key);
        Assert.False(Directory.Exists(scratch.Path("tile/0/000.p")));
        Assert.False(Directory.Exists(scratch.Path("tile/entries/000.p")));
        // Who still follows the earlier checkpoint reads the full tile instead.
        Assert.Equal(root, new MerkleTree(older.Hash).Root(size));
        Assert.Equal(3, older.Entries(0).Count);
    }

    [Fact]
    public void A_log_of_65537_entries_opens_and_proves_its_first_middle_and_last()
    {
        using var scratch = new Scratch();
        using var key = Vaults.Key();
        var leaves = Enumerable.Range(0, 65_537).Select(i => Vaults.Leaf(i)).ToArray();
        Vaults.Log(scratch.Folder, key).Append(leaves[..65_000], key);
        TileLog.Open(scratch.Folder)!.Append(leaves[65_000..], key);
        var log = TileLog.Open(scratch.Folder)!;
        Assert.Null(log.EdgeProblem());
        Assert.Equal(Vaults.RootByDefinition(leaves), log.Head.Root);
        Assert.True(File.Exists(scratch.Path("tile/2/000.p/1")));
        foreach (var index in new[] { 0, 255, 256, 32_768, 65_535, 65_536 }) Assert.Null(log.Prove(index).Check(leaves[index], key.Verifier));
        foreach (var older in new[] { 1, 256, 65_000, 65_536 })
            Assert.True(MerkleProof.Extends(older, Vaults.RootByDefinition(leaves.AsSpan(0, older)), log.Head.Size, log.Head.Root, log.ProveConsistency(older)));
    }
}
