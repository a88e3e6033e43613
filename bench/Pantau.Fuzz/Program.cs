using System.Globalization;
using Pantau.Fuzz;

// dotnet run -c Release --project bench/Pantau.Fuzz -- --parser all --inputs 100000 --seed 1 [--out FOLDER] [--seconds 10]
// Changes good inputs at random and gives them to every parser. What a parser throws, what it does not end in time and
// what it gives that cannot be is printed with the input, which is kept in the folder. The same seed gives the same inputs.
// --replay PARSER FILE gives it one input again.
if (args is ["--replay", var name, var file]) return Harness.Replay(Targets.All[name], File.ReadAllBytes(file));

var options = new Dictionary<string, string>(StringComparer.Ordinal) { ["--parser"] = "all", ["--inputs"] = "10000", ["--seed"] = "1", ["--out"] = Path.Combine(Path.GetTempPath(), "pantau-fuzz"), ["--seconds"] = "10" };
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
var harness = new Harness(options["--out"], int.Parse(options["--seed"], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(double.Parse(options["--seconds"], CultureInfo.InvariantCulture)));
var found = 0;
foreach (var parser in chosen) found += harness.Run(parser, Targets.All[parser], Math.Max(1, inputs / chosen.Length));
Console.WriteLine($"{found} findings");
return found == 0 ? 0 : 1;
