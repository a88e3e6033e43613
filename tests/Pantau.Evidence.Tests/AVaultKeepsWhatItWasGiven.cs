using System.Text;
using CsCheck;
using Pantau.Evidence.Checks;
using Pantau.Evidence.Log;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Tests;

public sealed class AVaultKeepsWhatItWasGiven
{
    [Fact]
    public void The_same_bytes_twice_are_one_item_and_two_entries()
    {
        using var vault = new AVault();
        var first = Assert.Single(vault.Add("Shells went east."));
        var second = Assert.Single(vault.Add("Shells went east."));
        Assert.Equal(first.Hash, second.Hash);
        Assert.Equal((0, 1), (first.Index, second.Index));
        Assert.False(first.Known);
        Assert.True(second.Known);
        var report = VaultCheck.Run(vault.Folder, cancel: TestContext.Current.CancellationToken);
        Assert.Null(report.Problem);
        Assert.Equal((2, 1), (report.Entries, report.Blobs));
    }

    [Fact]
    public void Another_writer_is_told_to_wait()
    {
        using var vault = new AVault();
        var (one, _) = EvidenceVault.OpenForWriting(vault.Folder);
        using (one)
        {
            var (other, problem) = EvidenceVault.OpenForWriting(vault.Folder);
            Assert.Null(other);
            Assert.Contains("in use", problem, StringComparison.Ordinal);
        }
        var (after, none) = EvidenceVault.OpenForWriting(vault.Folder);
        Assert.Null(none);
        after!.Dispose();
    }

    [Theory]
    [InlineData(null, 0, 256, "tile/entries/000")]
    [InlineData(0, 0, 256, "tile/0/000")]
    [InlineData(0, 1234067, 256, "tile/0/x001/x234/067")]
    [InlineData(0, 1234067, 8, "tile/0/x001/x234/067.p/8")]
    [InlineData(1, 255, 1, "tile/1/255.p/1")]
    public void Tiles_lie_where_tlog_tiles_says(int? level, long index, int width, string path)
    {
        Assert.Equal(path, TilePath.Of(level, index, width).Replace('\\', '/'));
    }

    [Fact]
    public void A_log_of_65537_entries_has_three_levels_of_tiles_and_opens()
    {
        using var vault = new AVault();
        var folder = Path.Combine(vault.Folder, "large");
        using var key = Notes.SignerKey.Create("example.org/large");
        TileLog.Create(folder, key);
        var log = TileLog.Open(folder)!;
        var leaves = Enumerable.Range(0, 65537).Select(i => Encoding.ASCII.GetBytes($"entry {i}")).ToArray();
        log.Append(leaves[..65536], key);
        log.Append(leaves[65536..], key);
        var again = TileLog.Open(folder)!;
        Assert.Equal(65537, again.Head.Size);
        Assert.True(File.Exists(Path.Combine(folder, TilePath.Of(2, 0, 1))));
        Assert.Equal("entry 65536", Encoding.ASCII.GetString(again.Leaf(65536)));
        var proof = again.Prove(40000);
        Assert.True(MerkleProof.Includes(MerkleHash.Leaf(leaves[40000]), 40000, 65537, proof.Path, again.Head.Root));
        Assert.True(MerkleProof.Extends(300, new MerkleTree((l, i) => new TileReader(folder, 65537).Hash(l, i)).Root(300), 65537, again.Head.Root, again.ProveConsistency(300)));
    }

    [Fact]
    public void A_flipped_bit_in_any_byte_of_any_file_is_found()
    {
        using var vault = new AVault();
        vault.Add("Shells went east.", "Oil went west.");
        vault.Add("Nothing is known of this.");
        Assert.Null(VaultCheck.Run(vault.Folder, cancel: TestContext.Current.CancellationToken).Problem);
        foreach (var (name, bytes) in vault.Files())
        {
            var path = Path.Combine(vault.Folder, name);
            for (var i = 0; i < bytes.Length; i++)
            {
                var changed = bytes.ToArray();
                changed[i] ^= (byte)(1 << (i % 8));
                File.WriteAllBytes(path, changed);
                var problem = VaultCheck.Run(vault.Folder, cancel: TestContext.Current.CancellationToken).Problem;
                Assert.True(problem is not null, $"byte {i} of {name} changed and nothing was found");
            }
            File.WriteAllBytes(path, bytes);
        }
        Assert.Null(VaultCheck.Run(vault.Folder, cancel: TestContext.Current.CancellationToken).Problem);
    }

    [Fact]
    public void Any_file_that_is_cut_short_or_gone_is_found()
    {
        using var vault = new AVault();
        vault.Add("Shells went east.", "Oil went west.");
        foreach (var (name, bytes) in vault.Files())
        {
            var path = Path.Combine(vault.Folder, name);
            File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
            Assert.True(VaultCheck.Run(vault.Folder, cancel: TestContext.Current.CancellationToken).Problem is not null, $"{name} cut short was not found");
            // A copy given to others goes without the private key.
            if (name.EndsWith("log.key", StringComparison.Ordinal)) { File.WriteAllBytes(path, bytes); continue; }
            File.Delete(path);
            Assert.True(VaultCheck.Run(vault.Folder, cancel: TestContext.Current.CancellationToken).Problem is not null, $"{name} gone was not found");
            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void A_writer_stopped_before_its_checkpoint_leaves_a_vault_that_opens_and_has_lost_nothing()
    {
        using var vault = new AVault();
        var kept = vault.Add([.. Enumerable.Range(0, 250).Select(i => $"document {i}")]);
        var before = vault.Files();
        vault.Add([.. Enumerable.Range(250, 20).Select(i => $"document {i}")]);
        var after = vault.Files();
        var written = after.Where(f => !before.TryGetValue(f.Key, out var old) || !old.SequenceEqual(f.Value)).Where(f => !f.Key.EndsWith("checkpoint", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(written);
        // A crash may leave any of the files that were on their way, whole, in part under their temporary name, or not at all.
        Gen.Select(Gen.Bool.Array[written.Count], Gen.Bool.Array[written.Count]).Sample((there, partial) =>
        {
            foreach (var file in Directory.EnumerateFiles(vault.Folder, "*", SearchOption.AllDirectories)) File.Delete(file);
            foreach (var (name, bytes) in before) Restore(name, bytes);
            for (var i = 0; i < written.Count; i++)
            {
                if (there[i]) Restore(written[i].Key, written[i].Value);
                if (partial[i]) Restore(written[i].Key + DurableFile.TemporarySuffix, written[i].Value[..(written[i].Value.Length / 2)]);
            }
            if (VaultCheck.Run(vault.Folder).Problem is { } problem) throw new InvalidOperationException(problem);
            var again = vault.Add("one more");
            if (again[0].Index != 250) throw new InvalidOperationException($"the next entry got index {again[0].Index}");
            var report = VaultCheck.Run(vault.Folder);
            if (report.Problem is not null || report.Entries != 251) throw new InvalidOperationException($"{report}");
            var (open, _) = EvidenceVault.Open(vault.Folder);
            using (open) return kept.All(r => open!.Blobs.Has(r.Hash));
        }, iter: 15, threads: 1);

        void Restore(string name, byte[] bytes)
        {
            var path = Path.Combine(vault.Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void A_record_can_be_withheld_and_the_log_still_proves_the_rest()
    {
        using var vault = new AVault();
        vault.Add("kept", "withheld");
        var (open, _) = EvidenceVault.Open(vault.Folder);
        using (open)
        {
            // Who holds only the leaf learns nothing of the record; who holds the entry can show that it is the leaf's.
            var entry = open!.Entry(1)!;
            Assert.Equal(entry.Leaf(), open.Log.Leaf(1));
            Assert.DoesNotContain(entry.Record, Encoding.UTF8.GetString(open.Log.Leaf(1)), StringComparison.Ordinal);
            Assert.NotEqual((entry with { Record = entry.Record.Replace("1.txt", "2.txt", StringComparison.Ordinal) }).Leaf(), open.Log.Leaf(1));
            File.Delete(VaultLayout.Record(vault.Folder, 1));
            Assert.Null(open.Log.Prove(0).Check(open.Log.Leaf(0), open.Verifier));
            Assert.Null(open.Entry(1));
        }
    }
}
