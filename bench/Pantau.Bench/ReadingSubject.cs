using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Reading.Claims;
using Pantau.Workspace.Pipeline;

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

        // News articles have some 3 kB: the example's texts, put together until they have as much.
        var articles = Articles(documents.Where(d => d.Name.EndsWith(".txt", StringComparison.Ordinal)).Select(d => Encoding.UTF8.GetString(d.Bytes)));
        var two = Measure.Seconds(2, 10, _ =>
        {
            foreach (var claims in OrderedWork.Run(articles, a => Read(reader, "article.txt", a), workers: 2)) Sink += claims;
        });
        report.Add($"articles of {articles.Average(a => a.Length) / 1000:0.0} kB to claims, two threads", "articles a second", [.. two.Select(s => articles.Count / s)]);

        // One long document made of all the articles: time must grow with length, not faster.
        var text = string.Join("\n\n", documents.Where(d => d.Name.EndsWith(".txt", StringComparison.Ordinal)).Select(d => Encoding.UTF8.GetString(d.Bytes)));
        foreach (var times in new[] { 1, 10, 100, 1000 })
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text + "\n\n", times)));
            var taken = Measure.Seconds(1, times > 100 ? 3 : 5, _ => Read(reader, "long.txt", bytes));
            report.Add($"one document of {bytes.Length / 1000:0} kB", "MB a second", [.. taken.Select(s => bytes.Length / 1e6 / s)]);
        }
    }

    // What was read is looked at, so that none of it can be left out.
    internal static long Sink { get; private set; }

    private static int Read(DocumentReader reader, string name, byte[] bytes) =>
        reader.Read(TextExtractor.Extract(bytes, name).Document!, "sha256:0").Claims.Count;

    // Each begins at another text and has a number of its own, so that no two are the same.
    private static List<byte[]> Articles(IEnumerable<string> texts)
    {
        const int many = 2000, size = 3000;
        var all = texts.ToList();
        return [.. Enumerable.Range(0, many).Select(i =>
        {
            var article = new StringBuilder($"Bulletin {i}\n\n");
            for (var next = i; article.Length < size; next++) article.Append(all[next % all.Count]).Append("\n\n");
            return Encoding.UTF8.GetBytes(article.ToString());
        })];
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pantau.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this from within the repository.");
    }
}
