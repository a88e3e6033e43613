using System.Text;
using Pantau.Evidence.Checks;
using Pantau.Evidence.Log;
using Pantau.Evidence.Merkle;
using Pantau.Evidence.Storage;

namespace Pantau.Evidence.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "pantau-evidence-" + Guid.NewGuid().ToString("N"));

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What the tests of vaults and trees do again and again.</summary>
internal static class Vaults
{
    private static readonly DateTimeOffset Noon = new(2025, 5, 29, 12, 0, 0, TimeSpan.Zero);

    public static NewEvidence Text(string text, string name = "note.txt")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new NewEvidence(bytes, new IntakeRecord(BlobStore.HashOf(bytes), bytes.Length, name, "text/plain", Noon));
    }

    public static string Create(Scratch scratch)
    {
        var folder = scratch.Path("evidence");
        EvidenceVault.Create(folder);
        return folder;
    }

    public static EvidenceVault Writing(string folder)
    {
        var (vault, problem) = EvidenceVault.OpenForWriting(folder);
        Assert.True(vault is not null, problem);
        return vault;
    }

    public static void Holds(string folder) => Assert.Null(VaultCheck.Run(folder, cancel: TestContext.Current.CancellationToken).Problem);

    public static byte[] Leaf(long index) => Encoding.UTF8.GetBytes($"entry {index}");

    /// <summary>The root by the definition of RFC 6962, section 2.1, with nothing of the code under test but the two hashes.</summary>
    public static byte[] RootByDefinition(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0) return MerkleHash.Empty;
        if (leaves.Length == 1) return MerkleHash.Leaf(leaves[0]);
        var split = 1;
        while (split * 2 < leaves.Length) split *= 2;
        return MerkleHash.Node(RootByDefinition(leaves[..split]), RootByDefinition(leaves[split..]));
    }

    /// <summary>A tree in memory, its hashes computed from the leaves each time.</summary>
    public static MerkleTree InMemory(byte[][] leaves) =>
        new((level, index) => RootByDefinition(leaves.AsSpan((int)(index << level), 1 << level)));

    public static void CopyTo(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from)) CopyTo(folder, System.IO.Path.Combine(to, System.IO.Path.GetFileName(folder)));
        foreach (var file in Directory.EnumerateFiles(from))
        {
            // The lock is held by the writer that is being watched.
            if (System.IO.Path.GetFileName(file) != ".lock") File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        }
    }

    public static Notes.SignerKey Key(string name = "example.org/log") => Notes.SignerKey.Create(name);

    public static TileLog Log(string folder, Notes.SignerKey key)
    {
        TileLog.Create(folder, key);
        return TileLog.Open(folder)!;
    }
}
