using System.Diagnostics;
using System.Globalization;
using Pantau.Fuzz;

// dotnet run -c Release --project bench/Pantau.Fuzz -- --parser all --inputs 10000000 --seed 1 [--out FOLDER] [--seconds 10] [--workers 2]
// Changes good inputs at random and gives them to every parser. What a parser throws, what it does not end in time and
// what it gives that cannot be is printed with the input, which is kept in the folder. The same seed gives the same inputs.
// The parsers have turns of equal time until the inputs are used up, and at the least a two-hundredth of them each: so fast
// parsers are tried more often. --replay PARSER FILE gives it one input again; of a process that died, FILE is last-PARSER-….
if (args is ["--replay", var name, var file]) return Harness.Replay(Targets.All[name], FuzzWorker.InputOf(file));

var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["--parser"] = "all", ["--inputs"] = "10000", ["--seed"] = "1", ["--out"] = Path.Combine(Path.GetTempPath(), "pantau-fuzz"), ["--seconds"] = "10", ["--workers"] = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture) };
for (var i = 0; i < args.Length; i += 2)
{
    if (i + 1 < args.Length && options.ContainsKey(args[i]))
    {
        options[args[i]] = args[i + 1];
        continue;
    }
    Console.Error.WriteLine($"Options: {string.Join(", ", options.Keys)}, each with a value. Parsers: all, {string.Join(", ", Targets.All.Keys)}.");
    return 2;
}

var chosen = options["--parser"] == "all" ? [.. Targets.All.Keys] : options["--parser"].Split(',');
if (chosen.FirstOrDefault(c => !Targets.All.ContainsKey(c)) is { } unknown)
{
    Console.Error.WriteLine($"There is no parser '{unknown}': choose among all, {string.Join(", ", Targets.All.Keys)}.");
    return 2;
}

Directory.CreateDirectory(options["--out"]);
var inputs = int.Parse(options["--inputs"], CultureInfo.InvariantCulture);
var harness = new Harness(options["--out"], int.Parse(options["--seed"], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(double.Parse(options["--seconds"], CultureInfo.InvariantCulture)), int.Parse(options["--workers"], CultureInfo.InvariantCulture));
var turn = TimeSpan.FromSeconds(5);
var least = Math.Max(1, inputs / 200);
var clock = Stopwatch.StartNew();
var sums = chosen.ToDictionary(c => c, _ => (Inputs: 0, Slowest: TimeSpan.Zero, Time: TimeSpan.Zero), StringComparer.Ordinal);
while (harness.Findings < Harness.MostFindings && (sums.Values.Sum(s => s.Inputs) < inputs || sums.Values.Any(s => s.Inputs < least)))
{
    foreach (var parser in chosen)
    {
        var (done, slowest, time) = sums[parser];
        var left = Math.Max(inputs - sums.Values.Sum(s => s.Inputs), least - done);
        if (left <= 0) continue;
        var began = clock.Elapsed;
        var (more, slow) = harness.Run(parser, Targets.All[parser], done, chosen.Length == 1 ? left : Math.Min(left, Math.Max(least, inputs / 4)), turn);
        sums[parser] = (done + more, slow > slowest ? slow : slowest, time + clock.Elapsed - began);
    }
    Console.Error.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalMinutes:0.0} min: {sums.Values.Sum(s => s.Inputs):#,0} inputs"));
}
Console.WriteLine("| parser | inputs | slowest |\n| --- | --- | --- |");
foreach (var parser in chosen) Console.WriteLine(FormattableString.Invariant($"| {parser} | {sums[parser].Inputs:#,0} | {sums[parser].Slowest.TotalSeconds:0.00} s |"));
Console.WriteLine(FormattableString.Invariant($"\n{sums.Values.Sum(s => s.Inputs):#,0} inputs in {clock.Elapsed.TotalMinutes:0} minutes, seed {options["--seed"]}: {harness.Findings} findings."));
return harness.Findings == 0 ? 0 : 1;
