using System.Text;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Writing;

namespace Pantau.Bench;

/// <summary>Decoding of AIS sentences: a log of a thousand (PANTAU_AIS_LOG, a path) repeated to a million, with and without TAG blocks.</summary>
internal static class AisSubject
{
    private const int Million = 1_000_000, WarmUps = 4, Runs = 9;

    public static void Run(Report report, string scratch)
    {
        var path = Environment.GetEnvironmentVariable("PANTAU_AIS_LOG") ?? throw new InvalidOperationException("Set PANTAU_AIS_LOG to a log of AIS sentences.");
        var lines = File.ReadAllLines(path).Where(l => l.Contains('!', StringComparison.Ordinal)).ToArray();
        foreach (var (name, log) in new[] { ("without TAG blocks", lines.Select(l => l[l.IndexOf('!', StringComparison.Ordinal)..])), ("with TAG blocks", lines) })
        {
            var block = Encoding.ASCII.GetBytes(string.Concat(log.Select(l => l + "\n")));
            var copies = Million / lines.Length;
            var all = new byte[block.Length * copies];
            for (var i = 0; i < copies; i++) block.CopyTo(all, i * block.Length);
            double sentences = (double)lines.Length * copies;
            var positions = new AivdmReader<PositionsOnly>(new PositionsOnly());
            report.Add($"positions, {name}, in memory, one core", "million sentences a second of processor time", [.. Measure.ProcessorSeconds(WarmUps, Runs, () => positions.Read(all)).Select(s => sentences / s / Million)]);
            var fields = new AivdmReader<AllFields>(new AllFields(new FieldValues()));
            report.Add($"all fields of all types, {name}, in memory, one core", "million sentences a second of processor time", [.. Measure.ProcessorSeconds(WarmUps, Runs, () => fields.Read(all)).Select(s => sentences / s / Million)]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            fields.Read(all);
            report.Add($"allocated for a million sentences, {name}", "bytes", [GC.GetAllocatedBytesForCurrentThread() - before]);
            var file = Path.Combine(scratch, "log.nmea");
            File.WriteAllBytes(file, all);
            var made = Path.Combine(scratch, "out.jsonl");
            report.Add($"file to JSON lines, {name}, lines made on other threads, by the clock", "million sentences a second", [.. Measure.Seconds(2, Runs, _ => Ahead(file, made)).Select(s => sentences / s / Million)]);
            report.Add("of that, processor time of all threads", "million sentences a second of processor time", [.. Measure.ProcessorSeconds(0, Runs, () => Ahead(file, made)).Select(s => sentences / s / Million)]);
            report.Add($"file to JSON lines, {name}, on one thread", "million sentences a second of processor time", [.. Measure.ProcessorSeconds(2, Runs, () => ToJson(file, made)).Select(s => sentences / s / Million)]);
        }
    }

    private static void Ahead(string from, string to)
    {
        using var input = LogInput.Open(from);
        using var output = File.Create(to);
        var reader = new AivdmReader<JsonBatches>(new JsonBatches(output, new WritingOptions()));
        LogInput.ReadLines(input, reader.Read, reader.End);
        reader.Sink.Flush();
    }

    private static void ToJson(string from, string to)
    {
        using var input = LogInput.Open(from);
        using var output = File.Create(to);
        var reader = new AivdmReader<JsonLines>(new JsonLines(output, new WritingOptions()));
        LogInput.ReadLines(input, reader.Read, reader.End);
        reader.Sink.Flush();
    }
}
