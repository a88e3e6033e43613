using System.CommandLine;
using System.Globalization;
using System.Text;
using Pantau.Cli.Terminal;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Simulation;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau ais simulate</c>: ships that sail, meet, hide and lie, with the truth beside.</summary>
internal static class AisSimulateCommand
{
    // Static data is sent every six minutes; half an hour is enough to learn a name.
    private const uint StaticEvery = 1800;

    public static Command Build()
    {
        var format = new Option<string>("--format") { Description = "csv or nmea.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "nmea");
        var output = new Option<string>("--out", "-o") { Description = "The file of reports; - writes standard output.", DefaultValueFactory = _ => "-" };
        var truth = new Option<string?>("--truth") { Description = "The file that the truth goes to, a behaviour a line." };
        var seed = Number("--seed", "The same number gives the same ships.", 1, 0);
        var ships = Number("--ships", "Ships that do nothing wrong.", 24, 0);
        var troubles = Number("--troubles", "How often each kind of trouble is played.", 3, 0);
        var days = Number("--days", "How many days.", 21, 14);
        var interval = Number("--interval", "Seconds between a ship's reports.", 180, 30);
        var start = new Option<string>("--start") { Description = "The first day, as 2024-03-01.", DefaultValueFactory = _ => "2024-03-01" };
        var command = new Command("simulate", "Ships on real routes around Korea, as coast stations and satellites hear them: shuttles, transfers at sea, dark ones among them, changed names, false positions. The truth is written beside.\n\nExample: pantau ais simulate --out tracks.csv --truth truth.jsonl")
        {
            format, output, truth, seed, ships, troubles, days, interval, start,
        };
        command.SetAction(result =>
        {
            if (!DateTimeOffset.TryParseExact(result.GetValue(start), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var first)) return ErrorLine.Fail($"'{result.GetValue(start)}' is no day: write it as 2024-03-01.");
            var options = new SimulationOptions { Seed = result.GetValue(seed), Honest = result.GetValue(ships), Troubles = result.GetValue(troubles), Days = result.GetValue(days), Interval = result.GetValue(interval), Start = first };
            Run(options, result.GetValue(format)!, result.GetValue(output)!, result.GetValue(truth));
            return 0;
        });
        return command;
    }

    private static void Run(SimulationOptions options, string format, string output, string? truth)
    {
        var simulator = new Simulator(options, PlaceBook.Load());
        using (var to = new StreamWriter(output == "-" ? Console.OpenStandardOutput() : File.Create(output), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" })
        {
            if (format == "csv") to.WriteLine(ReportText.Header);
            var said = new Dictionary<uint, (uint Time, int Draught)>();
            var sequence = 0;
            foreach (var report in simulator.Reports())
            {
                if (format == "csv")
                {
                    to.WriteLine(ReportText.Row(report));
                    continue;
                }
                var ship = report.Position;
                if (!said.TryGetValue(ship.Mmsi, out var last) || ship.Time - last.Time >= StaticEvery || last.Draught != report.DraughtTenths)
                {
                    foreach (var line in ReportText.StaticSentences(report, sequence++)) to.WriteLine(line);
                    said[ship.Mmsi] = (ship.Time, report.DraughtTenths);
                }
                to.WriteLine(ReportText.PositionSentence(report));
            }
        }
        if (truth is null) return;
        using var lines = new StreamWriter(truth, false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var behaviour in simulator.Truth) lines.WriteLine(BehaviourLines.Line(behaviour));
    }

    private static Option<int> Number(string name, string description, int value, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count > 0 && r.GetValueOrDefault<int>() < least) r.AddError($"{name} takes a number of at least {least}");
        });
        return option;
    }
}
