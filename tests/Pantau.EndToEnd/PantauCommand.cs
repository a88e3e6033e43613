using System.Diagnostics;
using Pantau.Tests;

namespace Pantau.EndToEnd;

/// <summary>The built command, run as a process of its own.</summary>
internal static class PantauCommand
{
    public sealed record Outcome(int Code, string Out, string Error)
    {
        public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // The command is built for one platform, with its native libraries beside it: it is run where it was built.
    private static readonly string Program = Directory.EnumerateFiles(
        Repository.PathOf("src", "Pantau.Cli", "bin", AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug"), "pantau.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();

    public static ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    public static async Task<Outcome> Run(params string[] arguments)
    {
        using var process = Process.Start(Start(arguments))!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await error);
    }

    public static string Example => Repository.PathOf("examples", "msmt-1");
}

/// <summary>A folder that is gone with the test.</summary>
internal sealed class AFolder : IDisposable
{
    public AFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "pantau-e2e-" + Guid.NewGuid().ToString("N"));

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, true);
}
