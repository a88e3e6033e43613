using System.ComponentModel;
using System.Diagnostics;

namespace Pantau.Documents.Ocr;

/// <summary>
/// The program <c>tesseract</c>, which reads the words of a picture (https://tesseract-ocr.github.io). It runs on this
/// machine, gets the picture on its standard input and gives a table of words, each with its confidence.
/// </summary>
public sealed class OcrProgram
{
    /// <summary>Names the program where it is not on the path.</summary>
    public const string Variable = "PANTAU_TESSERACT";
    /// <summary>Languages to read, as the program names them: <c>eng+kor</c>.</summary>
    public const string LanguagesVariable = "PANTAU_OCR_LANGUAGES";

    // Each language more takes its time: where a whole set is installed, the user must choose.
    private const int MostLanguages = 6;
    private const int LongestTable = 50_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string path;
    private (string Version, string Languages)? setup;

    public OcrProgram(string path)
    {
        this.path = path;
    }

    /// <summary>The program of this machine; null where there is none.</summary>
    public static OcrProgram? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return File.Exists(named) ? new OcrProgram(named) : null;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract");
            if (File.Exists(program)) return new OcrProgram(program);
        }
        return null;
    }

    /// <summary>Version and languages, once asked.</summary>
    public (string Version, string Languages) Setup => setup ??= Ask();

    /// <summary>The table of words in a picture, as the program writes it; null where it could read none or took too long.</summary>
    public string? Read(byte[] picture) => Run(["stdin", "stdout", "-l", Setup.Languages, "tsv"], picture);

    private (string, string) Ask()
    {
        var version = (Run(["--version"], []) ?? "").Split('\n')[0].Replace("tesseract", "", StringComparison.Ordinal).Trim();
        if (Environment.GetEnvironmentVariable(LanguagesVariable) is { Length: > 0 } chosen) return (version, chosen);
        var installed = (Run(["--list-langs"], []) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l.All(c => char.IsAsciiLetter(c) || c == '_') && l != "osd").ToList();
        return (version, installed.Count is > 0 and <= MostLanguages ? string.Join('+', installed) : "eng");
    }

    private string? Run(IReadOnlyList<string> arguments, byte[] input)
    {
        var start = new ProcessStartInfo(path) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = new System.Text.UTF8Encoding(false) };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            try
            {
                process.StandardInput.BaseStream.Write(input);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It ended before it had read all: what it says decides.
            }
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
            _ = errors.Result;
            return process.ExitCode == 0 && output.Result.Length <= LongestTable ? output.Result : null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or AggregateException)
        {
            return null;
        }
    }
}
