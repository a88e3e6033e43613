using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;
using Pantau.Maritime.Voyages;
using Pantau.Model;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau ais voyages FILE...</c>: port to port, counted by month, with bounds of what may have been carried.</summary>
internal static class AisVoyagesCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("file") { Description = "Logs or tables of positions, as 'pantau ais behaviours' reads them.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = "jsonl or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "table");
        var ships = new Option<string?>("--ships") { Description = "A table of ships' sizes: imo and dwt (tonnes) or teu (containers), for estimates of the cargo." };
        var thresholds = new ThresholdOptions();
        var command = new Command("voyages", "Voyages from port to port, counted by ship and month, with bounds of what may have been carried and what they rest on.\n\nExample: pantau ais voyages tracks.csv --ships sizes.csv --format table") { files, format, ships };
        thresholds.AddTo(command);
        command.SetAction((result, cancel) => Task.FromResult(Run(result.GetValue(files)!, result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table"), result.GetValue(ships), thresholds.Read(result), cancel)));
        return command;
    }

    private static int Run(string[] files, string format, string? ships, Thresholds by, CancellationToken cancel)
    {
        var sizes = ShipParticulars.None;
        if (ships is not null)
        {
            if (!File.Exists(ships)) return ErrorLine.Fail($"{ships} does not exist: check the name.");
            var (table, wrong) = ShipParticulars.Load(ships);
            if (table is null) return ErrorLine.Fail($"{wrong}.");
            sizes = table;
        }
        var places = PlaceBook.Load();
        using var fleet = new Fleet();
        var exit = 0;
        foreach (var path in files)
        {
            using var file = LogInput.Open(path);
            if (TrackReading.Read(file, fleet, cancel) is { } problem) exit = ErrorLine.Fail($"{path}: {problem.TrimEnd('.')}.");
        }
        if (exit != 0 && fleet.Positions.Count == 0) return exit;
        var voyages = new VoyageFinder(places, sizes).Find(new BehaviourFinder(places, by).Find(fleet, cancel), fleet.Vessels);
        var months = ShuttleMonth.Count(voyages);
        if (format == "table") Print(voyages, months, places);
        else
        {
            foreach (var voyage in voyages) Console.Out.WriteLine(VoyageLines.Line(voyage));
            foreach (var month in months) Console.Out.WriteLine(VoyageLines.Line(month));
        }
        return exit;
    }

    private static void Print(IReadOnlyList<PortVoyage> voyages, IReadOnlyList<ShuttleMonth> months, PlaceBook places)
    {
        string Port(string id) => Markup.Escape(places.Find(id)?.Name ?? id);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Ship", "Flag", "From", "To", "Left", "Came", "May have carried", "Sure", "Notes");
        foreach (var v in voyages)
            table.AddRow(Markup.Escape(v.Ship.Label), v.Flag ?? "?", Port(v.From), Port(v.To), $"{v.Departed:yyyy-MM-dd HH:mm}", $"{v.Arrived:yyyy-MM-dd HH:mm}", Cargo(v.Cargo), Slug.Of(v.Confidence), Markup.Escape(string.Join("; ", v.Reasons.Concat(v.Met.Select(m => $"met {m}")))));
        AnsiConsole.Write(table);
        var counts = new Table().Border(TableBorder.Simple).AddColumns("Ship", "Month", "From", "To", "Voyages");
        foreach (var m in months) counts.AddRow(Markup.Escape(m.Ship.Label), string.Create(CultureInfo.InvariantCulture, $"{m.Year:0000}-{m.Month:00}"), Port(m.From), Port(m.To), m.Voyages.ToString(CultureInfo.InvariantCulture));
        AnsiConsole.Write(counts);
        foreach (var basis in voyages.Where(v => v.Cargo is not null).Select(v => $"{v.Ship.Label}: {v.Cargo!.Assumption}").Distinct(StringComparer.Ordinal).Take(20)) AnsiConsole.WriteLine(basis);
    }

    private static string Cargo(CargoEstimate? cargo) => cargo is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{cargo.Min:#,0} to {cargo.Max:#,0} {cargo.Unit}s");
}
