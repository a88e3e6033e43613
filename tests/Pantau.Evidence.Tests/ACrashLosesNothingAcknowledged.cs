using Pantau.Evidence.Merkle;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Tests;

/// <summary>
/// Before and after each write, rename, new folder and delete the vault is copied as it then lies on disk: what a kill at
/// that moment leaves. Each copy has to open, hold, hold every receipt given until then, and go on.
/// </summary>
public sealed class ACrashLosesNothingAcknowledged
{
    [Theory]
    [InlineData(0, "crossing no tile")]
    [InlineData(254, "filling a tile")]
    public void At_every_durable_step(int before, string what)
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var vault = Vaults.Writing(folder))
        {
            if (before > 0) vault.Add([.. Enumerable.Range(0, before - 1).Select(i => Vaults.Text("same", $"{i}.txt"))]);
            if (before > 0) vault.Add([Vaults.Text("same", "part.txt")]);
        }
        var receipts = new List<Receipt>();
        var moments = new List<(string Copy, int Acknowledged)>();
        using (var vault = Vaults.Writing(folder))
        {
            DurableFile.Moment.Value = () =>
            {
                var copy = scratch.Path($"crash-{moments.Count}");
                Vaults.CopyTo(folder, copy);
                moments.Add((copy, receipts.Count));
            };
            try
            {
                receipts.AddRange(vault.Add([Vaults.Text("satu", "a.txt")]));
                receipts.AddRange(vault.Add([Vaults.Text("dua", "b.txt"), Vaults.Text("satu", "c.txt")]));
                receipts.AddRange(vault.Add([Vaults.Text("tiga", "d.txt")]));
            }
            finally
            {
                DurableFile.Moment.Value = null;
            }
        }
        Assert.True(moments.Count > 30, what);
        foreach (var (copy, acknowledged) in moments)
        {
            Recovers(copy, receipts.Take(acknowledged), before);
            Directory.Delete(copy, recursive: true);
        }
    }

    [Fact]
    public void When_temporary_files_are_cut_short()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        Receipt receipt;
        using (var vault = Vaults.Writing(folder)) receipt = vault.Add([Vaults.Text("satu", "a.txt")])[0];
        foreach (var place in new[] { VaultLayout.Checkpoint(folder), VaultLayout.Record(folder, 1), Path.Combine(VaultLayout.Log(folder), "tile", "0", "000.p", "2"), Path.Combine(VaultLayout.Objects(folder), "00", "ff") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place + DurableFile.TemporarySuffix, [0, 0, 0]);
        }
        Recovers(folder, [receipt], 0);
        Assert.Empty(Directory.GetFiles(folder, "*" + DurableFile.TemporarySuffix, SearchOption.AllDirectories));
    }

    [Fact]
    public void While_a_vault_is_made()
    {
        using var scratch = new Scratch();
        var folder = scratch.Path("evidence");
        var copies = new List<string>();
        DurableFile.Moment.Value = () =>
        {
            if (!Directory.Exists(folder)) return;
            copies.Add(scratch.Path($"crash-{copies.Count}"));
            Vaults.CopyTo(folder, copies[^1]);
        };
        try
        {
            EvidenceVault.Create(folder);
        }
        finally
        {
            DurableFile.Moment.Value = null;
        }
        Assert.True(copies.Count > 10);
        foreach (var copy in copies)
        {
            if (!EvidenceVault.Exists(copy)) EvidenceVault.Create(copy);
            Recovers(copy, [], 0);
        }
    }

    [Fact]
    public void A_writer_that_failed_at_its_checkpoint_does_not_sign_another()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var vault = Vaults.Writing(folder))
        {
            var target = VaultLayout.Checkpoint(folder);
            DurableFile.Moment.Value = () =>
            {
                if (File.Exists(target + DurableFile.TemporarySuffix)) throw new IOException("The disk is full.");
            };
            try
            {
                Assert.Throws<IOException>(() => vault.Add([Vaults.Text("satu")]));
            }
            finally
            {
                DurableFile.Moment.Value = null;
            }
            Assert.Throws<InvalidOperationException>(() => vault.Add([Vaults.Text("dua")]));
        }
        Recovers(folder, [], 0);
    }

    private static void Recovers(string folder, IEnumerable<Receipt> receipts, int before)
    {
        Vaults.Holds(folder);
        var earlier = LogCheckpoint.Parse(SignedNote.Parse(File.ReadAllText(VaultLayout.Checkpoint(folder)))!.Text)!;
        using (var vault = Vaults.Writing(folder))
        {
            Assert.True(vault.Log.Head.Size >= before);
            foreach (var receipt in receipts)
            {
                var intake = vault.Intakes(receipt.Index).First();
                Assert.Equal((receipt.Index, receipt.Hash, receipt.FileName), (intake.Index, intake.Record.Hash, intake.Record.FileName));
                Assert.Equal(receipt.Hash, BlobStore.HashOf(vault.Blobs.Get(receipt.Hash)));
                Assert.Null(vault.Log.Prove(receipt.Index).Check(vault.Log.Leaf(receipt.Index), vault.Verifier));
            }
            Assert.Empty(Leftovers.Stray(folder, vault.Log.Head.Size));
            vault.Add([Vaults.Text("after the crash")]);
            Assert.True(MerkleProof.Extends(earlier.Size, earlier.Root, vault.Log.Head.Size, vault.Log.Head.Root, vault.Log.ProveConsistency(earlier.Size)));
        }
        Vaults.Holds(folder);
    }
}
