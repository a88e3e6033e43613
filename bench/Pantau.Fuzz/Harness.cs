using System.Collections.Concurrent;
using System.Diagnostics;

namespace Pantau.Fuzz;

/// <summary>Gives changed inputs to a parser and keeps those that it fails on.</summary>
internal sealed class Harness(string folder, int seed, TimeSpan patience, int workers)
{
    public const int MostFindings = 20;
    private const int Stack = 4 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, int> kinds = new(StringComparer.Ordinal);

    public int Findings => kinds.Count;

    /// <summary>Runs the inputs of a parser from one number on, until so many are run or the time is over.</summary>
    /// <returns>How many were run, and the longest that one took.</returns>
    public (int Inputs, TimeSpan Slowest) Run(string name, Target target, int from, int inputs, TimeSpan time)
    {
        var next = from - 1;
        var slowest = TimeSpan.Zero;
        var ends = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var benches = Enumerable.Range(0, workers).Select(i => new FuzzWorker(name, i, folder, Stack)).ToList();
        var threads = benches.ConvertAll(bench => bench.Start(() =>
        {
            while (Stopwatch.GetTimestamp() < ends && kinds.Count < MostFindings)
            {
                var i = Interlocked.Increment(ref next);
                if (i >= from + inputs) return;
                var input = Mutation.Make(target, new Random(unchecked((((StableHash(name) * 31) + seed) * 1_000_003) + i)));
                if (bench.Try(target, input) is { } problem) Keep(name, i, input, problem);
            }
        }));
        // A parser that does not end cannot be stopped: the finding is kept, and the harness ends with it.
        while (threads.Exists(t => !t.Join(200)))
        {
            foreach (var bench in benches)
            {
                if (bench.Busy <= patience) continue;
                Console.WriteLine($"{name}: does not end within {patience.TotalSeconds} s\n  input: {bench.Last}");
                Environment.Exit(1);
            }
        }
        foreach (var bench in benches)
        {
            if (bench.Slowest > slowest) slowest = bench.Slowest;
            bench.Dispose();
        }
        return (Math.Min(next - from + 1, inputs), slowest);
    }

    public static int Replay(Target target, byte[] input)
    {
        var clock = Stopwatch.StartNew();
        target.Run(input);
        Console.WriteLine(FormattableString.Invariant($"ended well in {clock.Elapsed.TotalSeconds:0.00} s"));
        return 0;
    }

    private void Keep(string name, int number, byte[] input, string problem)
    {
        if (!kinds.TryAdd(Kind(problem), number)) return;
        var file = Path.Combine(folder, $"{name}-{seed}-{number}");
        File.WriteAllBytes(file, input);
        Console.WriteLine($"{name}: {problem}\n  input: {file}");
    }

    // Failures of one place are one finding.
    private static string Kind(string problem) => string.Join('\n', problem.Split('\n').Where((_, i) => i > 0).Take(2).DefaultIfEmpty(problem)) + problem.Split(':')[0];

    private static int StableHash(string name) => name.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));
}
