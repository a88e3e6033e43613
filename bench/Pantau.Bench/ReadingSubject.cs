using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Reading.Claims;

namespace Pantau.Bench;

/// <summary>Reading on one thread: bytes to text to claims, over the example's documents.</summary>
internal static class ReadingSubject
{
    private const int Rounds = 40;

    public static void Run(Report report, string scratch)
    {
        var folder = Path.Combine(Root(), "examples", "msmt-1");
        var documents = Directory.GetFiles(folder).Where(f => Path.GetFileName(f) is not ("README.md" or "EXPECTED.md" or ".pantauignore")).Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToList();
        var reader = DocumentReader.Load(Path.Combine(Root(), "languages"));
        var megabytes = documents.Sum(d => d.Bytes.Length) * Rounds / 1e6;
        var seconds = Measure.Seconds(3, 15, _ =>
        {
            for (var i = 0; i < Rounds; i++)
                foreach (var (name, bytes) in documents) Read(reader, name, bytes);
        });
        report.Add("documents read to claims, one thread", "documents a second", [.. seconds.Select(s => documents.Count * Rounds / s)]);
        report.Add("the same in bytes", "MB a second", [.. seconds.Select(s => megabytes / s)]);

        // One long document made of all the articles: time must grow with length, not faster.
        var text = string.Join("\n\n", documents.Where(d => d.Name.EndsWith(".txt", StringComparison.Ordinal)).Select(d => Encoding.UTF8.GetString(d.Bytes)));
        foreach (var times in new[] { 1, 10, 100 })
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text + "\n\n", times)));
            var taken = Measure.Seconds(1, 5, _ => Read(reader, "long.txt", bytes));
            report.Add($"one document of {bytes.Length / 1000:0} kB", "MB a second", [.. taken.Select(s => bytes.Length / 1e6 / s)]);
        }
    }

    private static void Read(DocumentReader reader, string name, byte[] bytes) =>
        reader.Read(TextExtractor.Extract(bytes, name).Document!, "sha256:0");

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pantau.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this from within the repository.");
    }
}
