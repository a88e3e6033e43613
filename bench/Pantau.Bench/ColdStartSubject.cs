using System.Diagnostics;

namespace Pantau.Bench;

/// <summary>How long <c>pantau read</c> takes on one article from a standing start, as published.</summary>
internal static class ColdStartSubject
{
    public static void Run(Report report, string scratch)
    {
        var root = ReadingSubject.Root();
        var program = Path.Combine(scratch, "pantau");
        Wait("dotnet", "publish", Path.Combine(root, "src", "Pantau.Cli"), "-c", "Release", "-o", program, "--nologo", "-v", "q");
        // The article that the monitoring team's own development set holds, where it lies beside the repository.
        var shared = Path.GetFullPath(Path.Combine(root, "..", "shared", "eval", "dev", "msmt1-ipdf-id.txt"));
        var article = File.Exists(shared) ? shared : Path.Combine(root, "examples", "msmt-1", "02-suara-samudra.txt");
        report.Add("pantau read on one article, process start to exit", "s", Measure.Seconds(3, 20, _ => Wait(Path.Combine(program, "pantau"), "read", article, "--format", "jsonl")));
        report.Add("pantau --help, for comparison", "s", Measure.Seconds(3, 20, _ => Wait(Path.Combine(program, "pantau"), "--help")));
    }

    private static void Wait(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.Result}");
    }
}
