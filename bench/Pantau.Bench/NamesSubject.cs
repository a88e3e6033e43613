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
    private const int Seed = 20260101, Asked = 6000, Warming = 1000;

    private static readonly string[] Files = ["un_consolidated.xml", "ofac_sdn.csv"];

    public static void Run(Report report, string scratch)
    {
        var size = Number("PANTAU_BENCH_PARTIES", 1_000_000);
        var checkedQueries = Number("PANTAU_BENCH_RECALL", 100);
        var lists = Environment.GetEnvironmentVariable("PANTAU_BENCH_LISTS") ?? Path.Combine(ReadingSubject.Root(), "..", "shared", "data", "lists");
        var real = Files.Select(f => ListFile.Read(Path.Combine(lists, f)).List ?? throw new InvalidOperationException($"{f} is needed for this run.")).SelectMany(l => l.Parties).ToList();
        IEnumerable<IndexedParty> Made() => new ManyNames(real, Seed).Parties(size);

        var watch = Stopwatch.StartNew();
        // An index that was kept (PANTAU_BENCH_INDEX, a path) is asked again; it must be of the same number of parties.
        var kept = Environment.GetEnvironmentVariable("PANTAU_BENCH_INDEX");
        var file = kept ?? Path.Combine(scratch, "names.index");
        if (!File.Exists(file))
        {
            NameIndex.Build(Made(), toKeep: true).Save(file);
            report.Add($"built and saved, {size:#,0} parties", "s", [watch.Elapsed.TotalSeconds]);
        }
        report.Add("size of the file", "MB", [new FileInfo(file).Length / 1e6]);
        var queries = Queries(real, Asked);
        GC.Collect(2, GCCollectionMode.Aggressive);
        NameIndex? index = null;
        report.Add("start from the file", "s", Measure.Seconds(1, 5, _ => index = NameIndex.Load(file)));
        GC.Collect(2, GCCollectionMode.Aggressive);
        Ask(report, index!, queries);
        GC.Collect();
        using (var process = Process.GetCurrentProcess()) report.Add("memory of the process after the run", "MB", [process.WorkingSet64 / 1e6]);
        Recall(report, Made(), index!, queries.Take(checkedQueries).ToList());
    }

    private static void Ask(Report report, NameIndex index, List<(string Name, NameKind Kind)> queries)
    {
        var search = index.Search();
        // The compiler is warmed by other names than those that are measured, none of which was asked for before.
        foreach (var (name, kind) in queries.Take(Warming)) search.Find(name, kind);
        var measured = queries.Skip(Warming).ToList();
        var times = measured.ConvertAll(q =>
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), Measure.ThreadMilliseconds());
            var hits = search.Find(q.Name, q.Kind).Count;
            return (Milliseconds: Stopwatch.GetElapsedTime(start).TotalMilliseconds, Processor: Measure.ThreadMilliseconds() - processor, Hits: hits, q.Name);
        });
        report.Add("processor time of a query not asked before, on average", "ms", [times.Average(t => t.Processor)]);
        var busy = times.Select(t => t.Processor).Order().ToList();
        report.Add("the same, half of them under", "ms", [busy[busy.Count / 2]]);
        report.Add("the same, 99 of 100 under", "ms", [busy[busy.Count * 99 / 100]]);
        report.Add("processor time of a query asked before, on average", "ms", [.. Measure.ProcessorSeconds(0, 3, () => measured.ForEach(q => search.Find(q.Name, q.Kind))).Select(s => s * 1000 / measured.Count)]);
        times.Sort((a, b) => a.Milliseconds.CompareTo(b.Milliseconds));
        report.Add("a query not asked before on one core, by the clock, half of them under", "ms", [times[times.Count / 2].Milliseconds]);
        report.Add("the same, 99 of 100 under", "ms", [times[times.Count * 99 / 100].Milliseconds]);
        foreach (var slow in times.TakeLast(12)) Console.Error.WriteLine($"  {slow.Milliseconds:0.0} ms, {slow.Hits} hits: {slow.Name}");
        report.Add("queries on two cores", "a second", [.. Measure.Seconds(1, 3, _ => Parallel.For(0, 2, half =>
        {
            var own = index.Search();
            for (var i = half; i < queries.Count; i += 2) own.Find(queries[i].Name, queries[i].Kind);
        })).Select(s => queries.Count / s)]);
    }

    private static void Recall(Report report, IEnumerable<IndexedParty> made, NameIndex index, List<(string Name, NameKind Kind)> queries)
    {
        var asked = queries.ConvertAll(q => NameReader.Default.Read(q.Name, q.Kind));
        var exhaustive = queries.ConvertAll(_ => new Dictionary<string, string>(StringComparer.Ordinal));
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(made, new ParallelOptions { MaxDegreeOfParallelism = 2 }, party =>
        {
            foreach (var name in party.Names)
            {
                var forms = NameReader.Default.Read(name, party.Kind);
                for (var i = 0; i < asked.Count; i++)
                {
                    if (queries[i].Kind != party.Kind || NameComparer.Score(asked[i], forms) < NameMatch.Threshold - 1e-9) continue;
                    lock (exhaustive[i]) exhaustive[i][party.Id] = name;
                }
            }
        });
        report.Add("exhaustive comparison, on two cores", "ms a query", [watch.Elapsed.TotalMilliseconds / queries.Count]);
        int all = 0, found = 0, more = 0;
        var search = index.Search();
        for (var i = 0; i < queries.Count; i++)
        {
            var hits = search.Find(queries[i].Name, queries[i].Kind).Select(h => h.Party).ToHashSet(StringComparer.Ordinal);
            all += exhaustive[i].Count;
            found += exhaustive[i].Keys.Count(hits.Contains);
            more += hits.Count(h => !exhaustive[i].ContainsKey(h));
            foreach (var missed in exhaustive[i].Where(p => !hits.Contains(p.Key)).Take(3)) Console.Error.WriteLine($"  missed: {queries[i].Kind} {queries[i].Name} ~ {missed.Value}");
        }
        report.Add($"exhaustive hits of {queries.Count} queries", "", [all]);
        report.Add("of which the index does not find", "", [all - found]);
        report.Add("hits that exhaustive comparison does not have", "", [more]);
    }

    private static List<(string Name, NameKind Kind)> Queries(IReadOnlyList<ListedParty> real, int count)
    {
        var maker = new ManyNames(real, Seed + 1);
        return [.. Enumerable.Range(0, count).Select(_ => maker.Query())];
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
