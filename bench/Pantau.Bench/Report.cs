using System.Globalization;
using System.Runtime.InteropServices;

namespace Pantau.Bench;

/// <summary>The figures of one subject, as a Markdown table with the processor's name.</summary>
internal sealed class Report(string subject)
{
    private readonly List<(string What, string Median, string Range, int Runs)> rows = [];

    /// <param name="samples">One value a run, in the unit.</param>
    public void Add(string what, string unit, IReadOnlyList<double> samples)
    {
        var sorted = samples.Order().ToList();
        rows.Add((what, $"{Figure(sorted[sorted.Count / 2])} {unit}", $"{Figure(sorted[0])} to {Figure(sorted[^1])}", sorted.Count));
        Console.Error.WriteLine($"{what}: {rows[^1].Median}");
    }

    /// <summary>Draws how a cost grows into a file beside the results.</summary>
    public void Draw(string name, string title, string sizes, string costs, IReadOnlyList<(double Size, double Cost)> points)
    {
        if (points.Count < 2) return;
        var file = Path.Combine(ReadingSubject.Root(), "bench", "results", name + ".svg");
        File.WriteAllText(file, GrowthDrawing.Svg(title, sizes, costs, points));
        Console.Error.WriteLine($"drawn: {file}");
    }

    public void Print(TextWriter to)
    {
        to.WriteLine($"## {subject}");
        to.WriteLine($"{Processor()}, {Environment.ProcessorCount} logical processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        to.WriteLine();
        to.WriteLine("| what | median | range | runs |");
        to.WriteLine("| --- | --- | --- | --- |");
        foreach (var (what, median, range, runs) in rows) to.WriteLine($"| {what} | {median} | {range} | {runs} |");
    }

    private static string Figure(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
