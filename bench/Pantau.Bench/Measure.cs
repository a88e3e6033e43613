using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Pantau.Bench;

/// <summary>Time of repeated runs after a warm-up that is not counted.</summary>
internal static class Measure
{
    /// <summary>Seconds of each run.</summary>
    /// <param name="run">Given the number of the run; those below zero are warm-up.</param>
    public static IReadOnlyList<double> Seconds(int warmUps, int runs, Action<int> run)
    {
        for (var i = -warmUps; i < 0; i++) run(i);
        var seconds = new List<double>(runs);
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            run(i);
            seconds.Add(watch.Elapsed.TotalSeconds);
        }
        return seconds;
    }

    /// <summary>Milliseconds of processor time that the calling thread has had; what others do on the machine hardly shows in it.</summary>
    public static double ThreadMilliseconds()
    {
        const int ThreadClock = 3;
        if (!OperatingSystem.IsLinux()) return Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
        _ = clock_gettime(ThreadClock, out var time);
        return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out UnixMoment time);

    private struct UnixMoment
    {
        public long Seconds, Nanoseconds;
    }

    /// <summary>Seconds of processor time of each run: what a run on one thread takes, however busy the machine is.</summary>
    public static IReadOnlyList<double> ProcessorSeconds(int warmUps, int runs, Action run)
    {
        using var process = Process.GetCurrentProcess();
        for (var i = 0; i < warmUps; i++) run();
        var seconds = new List<double>(runs);
        for (var i = 0; i < runs; i++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            run();
            process.Refresh();
            seconds.Add((process.TotalProcessorTime - before).TotalSeconds);
        }
        return seconds;
    }
}
