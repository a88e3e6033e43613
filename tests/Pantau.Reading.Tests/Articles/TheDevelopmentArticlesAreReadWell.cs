using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Articles;

/// <summary>Real articles with claims that people marked, scored slot by slot by the scorer that lies with them.</summary>
public sealed class TheDevelopmentArticlesAreReadWell
{
    private static readonly DocumentReader Reader = DocumentReader.Load(Repository.PathOf("languages"));

    [Fact]
    public async Task Each_article_in_a_language_with_a_pack_reaches_its_score_with_every_quote_grounded()
    {
        var folder = Needs.SharedData(Path.Combine("eval", "dev"));
        var languages = Directory.GetDirectories(Repository.PathOf("languages")).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        var scores = new List<(string Article, double F1)>();
        foreach (var gold in Directory.GetFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var text = gold.Replace(".gold.json", ".txt", StringComparison.Ordinal);
            var name = Path.GetFileNameWithoutExtension(text);
            if (!languages.Contains(name[(name.LastIndexOf('-') + 1)..])) continue;
            var bytes = await File.ReadAllBytesAsync(text, TestContext.Current.CancellationToken);
            var document = TextExtractor.Extract(bytes, Path.GetFileName(text)).Document!;
            var reading = Reader.Read(document, "sha256:" + new string('0', 64), TestContext.Current.CancellationToken);
            Assert.All(reading.Claims, c => Assert.Contains(c.Quote, document.Text, StringComparison.Ordinal));
            scores.Add((name, await Score(gold, text, reading.Claims)));
        }
        Assert.NotEmpty(scores);
        Assert.All(scores, s => Assert.True(s.F1 >= 0.80, $"{s.Article}: F1 {s.F1}"));
        Assert.True(scores.Average(s => s.F1) >= 0.90, string.Join(", ", scores));
        Page.Update(scores);
    }

    private static async Task<double> Score(string gold, string text, IReadOnlyList<Claim> claims)
    {
        var lines = Path.GetTempFileName();
        await File.WriteAllLinesAsync(lines, claims.Select(c => JsonSerializer.Serialize(c, PantauJson.Line.Claim)), new UTF8Encoding(false), TestContext.Current.CancellationToken);
        try
        {
            using var scorer = Process.Start(new ProcessStartInfo("python3", [Path.Combine(Path.GetDirectoryName(gold)!, "..", "score_claims.py"), gold, lines, text]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var output = await scorer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await scorer.WaitForExitAsync(TestContext.Current.CancellationToken);
            return double.Parse(Regex.Match(output, "F1 ([0-9.]+)").Groups[1].Value, CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(lines);
        }
    }

    // The table in docs/reading.md is what the scorer last said; PANTAU_UPDATE_DOCS=1 writes it.
    private static class Page
    {
        private const string Start = "<!-- scores -->", End = "<!-- /scores -->";

        public static void Update(List<(string Article, double F1)> scores)
        {
            var path = Repository.PathOf("docs", "reading.md");
            var page = File.ReadAllText(path);
            var table = new StringBuilder().Append(Start).Append("\n| article | language | F1 |\n| --- | --- | --- |\n");
            foreach (var (article, f1) in scores) table.Append(CultureInfo.InvariantCulture, $"| {article[..article.LastIndexOf('-')]} | {article[(article.LastIndexOf('-') + 1)..]} | {f1:0.000} |\n");
            var (from, to) = (page.IndexOf(Start, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
            var wanted = page[..from] + table + page[to..];
            if (Environment.GetEnvironmentVariable("PANTAU_UPDATE_DOCS") == "1") File.WriteAllText(path, wanted);
            else Assert.True(page == wanted, "docs/reading.md shows other scores: run this test with PANTAU_UPDATE_DOCS=1.");
        }
    }
}
