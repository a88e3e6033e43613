using System.Diagnostics;
using System.Globalization;
using Pantau.Names.Forms;
using Pantau.Names.Index;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Matching;

namespace Pantau.Bench;

/// <summary>The index of names: building, starting, asking, and how many of the hits of an exhaustive comparison it finds.</summary>
internal static class NamesSubject
{
    private const int Seed = 20260101, Asked = 4000;

    private static readonly string[] Files = ["un_consolidated.xml", "ofac_sdn.csv"];

    public static void Run(Report report, string scratch)
    {
        var size = Number("PANTAU_BENCH_PARTIES", 1_000_000);
        var checkedQueries = Number("PANTAU_BENCH_RECALL", 100);
        var lists = Environment.GetEnvironmentVariable("PANTAU_BENCH_LISTS") ?? Path.Combine(ReadingSubject.Root(), "..", "shared", "data", "lists");
        var real = Files.Select(f => ListFile.Read(Path.Combine(lists, f)).List ?? throw new InvalidOperationException($"{f} is needed for this run.")).SelectMany(l => l.Parties).ToList();
        var made = new ManyNames(real, Seed).Parties(size).Select(p => (p.Party, p.Kind, Names: (IEnumerable<string>)[.. p.Names])).ToList();

        var watch = Stopwatch.StartNew();
        var file = Path.Combine(scratch, "names.index");
        NameIndex.Build(made).Save(file);
        report.Add($"built and saved, {size:#,0} parties", "s", [watch.Elapsed.TotalSeconds]);
        report.Add("size of the file", "MB", [new FileInfo(file).Length / 1e6]);
        GC.Collect();
        NameIndex? index = null;
        report.Add("start", "s", Measure.Seconds(1, 5, _ => index = NameIndex.Load(file)));

        var queries = Queries(real, Asked);
        var search = index!.Search();
        foreach (var (name, kind) in queries.Take(500)) search.Find(name, kind);
        var times = queries.Select(q =>
        {
            var start = Stopwatch.GetTimestamp();
            search.Find(q.Name, q.Kind);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        report.Add("a query, half of them under", "ms", [times[times.Count / 2]]);
        report.Add("a query, 99 of 100 under", "ms", [times[times.Count * 99 / 100]]);
        report.Add("queries on two cores", "a second", [.. Measure.Seconds(1, 3, _ => Parallel.For(0, 2, half =>
        {
            var own = index.Search();
            for (var i = half; i < queries.Count; i += 2) own.Find(queries[i].Name, queries[i].Kind);
        })).Select(s => queries.Count / s)]);
        report.Add("memory after the run", "MB", [Process.GetCurrentProcess().WorkingSet64 / 1e6]);
        Recall(report, made, index, queries.Take(checkedQueries).ToList());
    }

    private static void Recall(Report report, List<(string Party, NameKind Kind, IEnumerable<string> Names)> made, NameIndex index, List<(string Name, NameKind Kind)> queries)
    {
        var asked = queries.ConvertAll(q => NameReader.Default.Read(q.Name, q.Kind));
        var exhaustive = queries.ConvertAll(_ => new HashSet<string>(StringComparer.Ordinal));
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(made, new ParallelOptions { MaxDegreeOfParallelism = 2 }, party =>
        {
            foreach (var forms in party.Names.Select(n => NameReader.Default.Read(n, party.Kind)))
            {
                for (var i = 0; i < asked.Count; i++)
                {
                    if (queries[i].Kind != party.Kind || NameComparer.Score(asked[i], forms) < NameMatch.Threshold - 1e-9) continue;
                    lock (exhaustive[i]) exhaustive[i].Add(party.Party);
                }
            }
        });
        report.Add("exhaustive comparison", "ms a query", [watch.Elapsed.TotalMilliseconds / queries.Count]);
        int all = 0, found = 0;
        var search = index.Search();
        for (var i = 0; i < queries.Count; i++)
        {
            var hits = search.Find(queries[i].Name, queries[i].Kind).Select(h => h.Party).ToHashSet(StringComparer.Ordinal);
            all += exhaustive[i].Count;
            found += exhaustive[i].Count(hits.Contains);
            foreach (var missed in exhaustive[i].Where(p => !hits.Contains(p)).Take(3)) Console.Error.WriteLine($"missed: {queries[i].Name} ~ {string.Join(" | ", made.First(m => m.Party == missed).Names)}");
        }
        report.Add($"recall of {all:#,0} exhaustive hits", "", [all == 0 ? 1 : (double)found / all]);
    }

    private static List<(string Name, NameKind Kind)> Queries(IReadOnlyList<ListedParty> real, int count)
    {
        var maker = new ManyNames(real, Seed + 1);
        return [.. Enumerable.Range(0, count).Select(_ => maker.Query())];
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
