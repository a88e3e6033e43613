using Pantau.Evidence.Checks;
using Pantau.Evidence.Log;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Tests;

public sealed class AVault
{
    [Fact]
    public void Gives_a_receipt_for_each_intake_and_holds()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var vault = Vaults.Writing(folder))
        {
            var receipts = vault.Add([Vaults.Text("one", "1.txt"), Vaults.Text("two", "2.txt")]);
            Assert.Equal([0L, 1L], receipts.Select(r => r.Index));
            Assert.Equal(["1.txt", "2.txt"], vault.Intakes().Select(i => i.Record.FileName));
            Assert.Null(vault.Log.Prove(1).Check(vault.Log.Leaf(1), vault.Verifier));
            Assert.Equal(2, vault.Publish(new PublicationRecord("Report", DateTimeOffset.UnixEpoch, [new("report.html", BlobStore.HashOf([1]))])));
        }
        var report = VaultCheck.Run(folder, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(new VaultReport(null, 3, 2, 0), report);
    }

    [Fact]
    public void Keeps_the_same_bytes_once_and_logs_each_intake()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using var vault = Vaults.Writing(folder);
        var first = vault.Add([Vaults.Text("same", "a.txt")])[0];
        var second = vault.Add([Vaults.Text("same", "b.txt")])[0];
        Assert.Equal((first.Hash, 0L, false), (second.Hash, first.Index, first.Known));
        Assert.Equal((1L, true), (second.Index, second.Known));
        Assert.Single(Directory.GetFiles(VaultLayout.Objects(folder), "*", SearchOption.AllDirectories));
        Assert.Equal(["a.txt", "b.txt"], vault.Intakes().Select(i => i.Record.FileName));
    }

    [Fact]
    public void Is_written_by_one_at_a_time_and_read_meanwhile()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var writer = Vaults.Writing(folder))
        {
            var (second, problem) = EvidenceVault.OpenForWriting(folder);
            Assert.Null(second);
            Assert.Contains("in use by another process", problem, StringComparison.Ordinal);
            using var reader = EvidenceVault.Open(folder).Vault;
            Assert.NotNull(reader);
            Assert.Throws<InvalidOperationException>(() => reader.Add([Vaults.Text("x")]));
        }
        Vaults.Writing(folder).Dispose();
    }

    [Fact]
    public void Is_not_made_over_another()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        Assert.Throws<InvalidOperationException>(() => EvidenceVault.Create(folder));
    }

    [Fact]
    public void That_is_not_there_is_said_to_be_missing()
    {
        using var scratch = new Scratch();
        Assert.Contains("there is no workspace", EvidenceVault.OpenForWriting(scratch.Path("none")).Problem, StringComparison.Ordinal);
        Assert.Contains("there is no workspace", EvidenceVault.Open(scratch.Path("none")).Problem, StringComparison.Ordinal);
        Assert.NotNull(VaultCheck.Run(scratch.Path("none"), cancel: TestContext.Current.CancellationToken).Problem);
    }

    [Fact]
    public void With_a_damaged_tile_is_not_written_on()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var vault = Vaults.Writing(folder)) vault.Add([Vaults.Text("one"), Vaults.Text("two"), Vaults.Text("three")]);
        foreach (var tile in new[] { "tile/0/000.p/3", "tile/entries/000.p/3" })
        {
            var path = Path.Combine(VaultLayout.Log(folder), tile);
            var good = File.ReadAllBytes(path);
            File.WriteAllBytes(path, [.. good[..^1], (byte)(good[^1] ^ 1)]);
            var (opened, problem) = EvidenceVault.OpenForWriting(folder);
            Assert.Null(opened);
            Assert.Contains("damaged", problem, StringComparison.Ordinal);
            File.WriteAllBytes(path, good);
        }
        Vaults.Writing(folder).Dispose();
    }

    [Fact]
    public void Put_back_to_an_old_checkpoint_loses_no_record()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        var old = File.ReadAllBytes(VaultLayout.Checkpoint(folder));
        string opened;
        using (var vault = Vaults.Writing(folder))
        {
            vault.Add([Vaults.Text("one")]);
            opened = vault.Entry(0)!.Opened;
        }
        File.WriteAllBytes(VaultLayout.Checkpoint(folder), old);
        Vaults.Writing(folder).Dispose();
        var aside = Assert.Single(Directory.GetFiles(VaultLayout.Interrupted(folder)));
        Assert.Equal(opened, File.ReadAllText(aside));
    }

    [Fact]
    public void Puts_damaged_bytes_right_when_they_come_again()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var vault = Vaults.Writing(folder))
        {
            var receipt = vault.Add([Vaults.Text("one")])[0];
            File.WriteAllText(vault.Blobs.PathOf(receipt.Hash), "two");
            Assert.NotNull(VaultCheck.Run(folder, cancel: TestContext.Current.CancellationToken).Problem);
            vault.Add([Vaults.Text("one")]);
        }
        Vaults.Holds(folder);
    }
}
