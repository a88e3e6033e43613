using System.Text;

namespace Pantau.Evidence.Tests;

/// <summary>A vault in a folder of its own, gone with the test.</summary>
internal sealed class AVault : IDisposable
{
    public AVault()
    {
        Folder = Path.Combine(Path.GetTempPath(), "pantau-test-" + Guid.NewGuid().ToString("N"));
        EvidenceVault.Create(Folder);
    }

    public string Folder { get; }

    public static NewEvidence Document(string text, string name = "a.txt")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new NewEvidence(bytes, new IntakeRecord(Storage.BlobStore.HashOf(bytes), bytes.Length, name, "text/plain", new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    public IReadOnlyList<Receipt> Add(params string[] texts)
    {
        var (vault, problem) = EvidenceVault.OpenForWriting(Folder);
        Assert.Null(problem);
        using (vault) return vault!.Add([.. texts.Select((t, i) => Document(t, $"{i}.txt"))]);
    }

    public Dictionary<string, byte[]> Files() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != ".lock").ToDictionary(f => Path.GetRelativePath(Folder, f), File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, true);
    }
}
