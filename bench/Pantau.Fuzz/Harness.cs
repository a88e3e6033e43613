using System.Diagnostics;

namespace Pantau.Fuzz;

/// <summary>Gives changed inputs to a parser and keeps those that it fails on.</summary>
internal sealed class Harness(string folder, int seed, TimeSpan patience)
{
    private const int MostFindings = 20;
    private const int Stack = 4 * 1024 * 1024;

    /// <returns>How many findings there were.</returns>
    public int Run(string name, Target target, int inputs)
    {
        var clock = Stopwatch.StartNew();
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var slowest = TimeSpan.Zero;
        var i = 0;
        for (; i < inputs && kinds.Count < MostFindings; i++)
        {
            var input = Mutation.Make(target, new Random(unchecked((((StableHash(name) * 31) + seed) * 1_000_003) + i)));
            // A stack that overflows ends the process: its input must be on the disk before.
            File.WriteAllBytes(Path.Combine(folder, $"last-{name}"), input);
            var started = clock.Elapsed;
            var problem = Try(target, input);
            if (clock.Elapsed - started > slowest) slowest = clock.Elapsed - started;
            if (problem is null) continue;
            var kind = Kind(problem);
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (kinds[kind] > 1) continue;
            var file = Path.Combine(folder, $"{name}-{seed}-{i}");
            File.WriteAllBytes(file, input);
            Console.WriteLine($"{name}: {problem}\n  input: {file}");
        }
        Console.WriteLine(FormattableString.Invariant($"{name,-10} {i,9} inputs in {clock.Elapsed.TotalSeconds,7:0.0} s, slowest {slowest.TotalSeconds:0.00} s, {kinds.Count} findings"));
        return kinds.Count;
    }

    public static int Replay(Target target, byte[] input)
    {
        var clock = Stopwatch.StartNew();
        target.Run(input);
        Console.WriteLine(FormattableString.Invariant($"ended well in {clock.Elapsed.TotalSeconds:0.00} s"));
        return 0;
    }

    private string? Try(Target target, byte[] input)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                target.Run(input);
            }
            catch (Exception e)
            {
                thrown = e;
            }
        }, Stack)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(patience)) return $"does not end within {patience.TotalSeconds} s";
        return thrown is null ? null : $"{thrown.GetType().Name}: {thrown.Message.ReplaceLineEndings(" ")}\n{thrown.StackTrace}";
    }

    // Failures of one place are one finding.
    private static string Kind(string problem) => string.Join('\n', problem.Split('\n').Where((_, i) => i > 0).Take(2).DefaultIfEmpty(problem)) + problem.Split(':')[0];

    private static int StableHash(string name) => name.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));
}
