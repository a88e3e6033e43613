using Pantau.Evidence.Checks;

namespace Pantau.Evidence.Tests;

public sealed class EveryFlippedByteIsFound
{
    /// <summary>Each byte of each file, one bit at least of it (all eight would take minutes); also cutting and lengthening a file, and taking it away.</summary>
    [Fact]
    public void In_each_file_of_a_vault()
    {
        using var scratch = new Scratch();
        var folder = Vaults.Create(scratch);
        using (var vault = Vaults.Writing(folder))
        {
            vault.Add([Vaults.Text("satu"), Vaults.Text("dua é", "é.txt")]);
            // The parts of the tile at two entries stay beside those at three.
            vault.Publish(new PublicationRecord("Report", DateTimeOffset.UnixEpoch, [new("report.html", "sha256:00")]));
        }
        var cancel = TestContext.Current.CancellationToken;
        Vaults.Holds(folder);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != ".lock").ToList();
        Assert.Contains(files, f => f.EndsWith(Path.Combine("000.p", "2"), StringComparison.Ordinal));
        Assert.Contains(files, f => f.EndsWith("log.key", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var good = File.ReadAllBytes(file);
            for (var i = 0; i < good.Length; i++)
            {
                var changed = good.ToArray();
                changed[i] ^= (byte)(1 << (i % 8));
                File.WriteAllBytes(file, changed);
                Assert.True(VaultCheck.Run(folder, cancel: cancel).Problem is not null, $"byte {i} of {file}");
            }
            foreach (var other in new[] { good[..^1], [.. good, (byte)'\n'], [.. good, .. good], [0xEF, 0xBB, 0xBF, .. good], [] })
            {
                File.WriteAllBytes(file, other);
                Assert.True(VaultCheck.Run(folder, cancel: cancel).Problem is not null, $"{other.Length} instead of {good.Length} bytes of {file}");
            }
            File.WriteAllBytes(file, good);
        }
        Vaults.Holds(folder);
    }
}
