using System.Diagnostics;
using System.Globalization;

namespace Pantau.Bench;

/// <summary>The <c>pantau</c> program as it is published, run as a process of its own.</summary>
internal sealed class PublishedProgram
{
    private readonly string path;

    public PublishedProgram(string folder)
    {
        Run("dotnet", "publish", Path.Combine(ReadingSubject.Root(), "src", "Pantau.Cli"), "-c", "Release", "-o", folder, "--nologo", "-v", "q");
        path = Path.Combine(folder, "pantau");
    }

    /// <summary>Runs to its end.</summary>
    /// <returns>The most memory that it held, in MB; 0 where the system does not tell.</returns>
    public double Run(params string[] arguments) => Run(path, arguments);

    private static double Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        double most = 0;
        while (!process.WaitForExit(20)) most = Math.Max(most, Held(process.Id));
        _ = output.Result;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.Result}");
        return most;
    }

    // The kernel keeps the highest mark; it is gone with the process.
    private static double Held(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1].Trim(), CultureInfo.InvariantCulture) / 1000;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return 0;
        }
    }
}
