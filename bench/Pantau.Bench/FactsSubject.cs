using System.Diagnostics;
using System.Globalization;
using Pantau.Analysis;
using Pantau.Model;

namespace Pantau.Bench;

/// <summary>Claims to facts: from cold at growing sizes, and one claim more.</summary>
internal static class FactsSubject
{
    private const int Seed = 20260101, Asked = 2000;

    public static void Run(Report report, string scratch)
    {
        var most = int.TryParse(Environment.GetEnvironmentVariable("PANTAU_BENCH_CLAIMS"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : 1_000_000;
        var cold = new List<(double, double)>();
        // Memory is that of the largest alone where only that is asked for.
        foreach (var size in Environment.GetEnvironmentVariable("PANTAU_BENCH_ONLY") is null ? [most / 100, most / 10, most / 4, most / 2, most] : new[] { most }) cold.Add((size, Measure(report, size)));
        report.Draw("facts-growth", "Claims to facts from cold", "claims", "s", cold);
        report.Add("most memory", "MB", [Process.GetCurrentProcess().PeakWorkingSet64 / 1e6]);
    }

    /// <returns>Seconds from cold.</returns>
    private static double Measure(Report report, int size)
    {
        var maker = new ManyClaims(Seed);
        var claims = maker.Claims(size);
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var ledger = new FactLedger(new AnalysisContext(maker.Outlets));
        foreach (var claim in claims) ledger.Add(claim);
        var facts = ledger.Facts();
        var cold = watch.Elapsed.TotalSeconds;
        report.Add($"{size:#,0} claims from cold, {facts.Count:#,0} facts", "s", [cold]);
        report.Add($"largest fact of {size:#,0}", "claims", [facts.Max(f => f.Claims.Count)]);
        facts = [];
        GC.Collect();
        report.Add($"memory after, {size:#,0}", "MB", [Process.GetCurrentProcess().WorkingSet64 / 1e6]);
        var more = maker.Claims(Asked);
        var times = more.Select(claim =>
        {
            var start = Stopwatch.GetTimestamp();
            ledger.Add(claim);
            ledger.FactOf(claim.Id);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        report.Add($"one claim more at {size:#,0}, half under", "ms", [times[times.Count / 2]]);
        report.Add($"one claim more at {size:#,0}, 99 of 100 under", "ms", [times[times.Count * 99 / 100]]);
        report.Add($"one claim more at {size:#,0}, slowest", "ms", [times[^1]]);
        return cold;
    }
}
