using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;
using Pantau.Model;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau ais behaviours FILE...</c>: what the vessels of logs and tables did.</summary>
internal static class AisBehavioursCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("file") { Description = "NMEA logs or tables of positions (mmsi,timestamp,lat,lon; DMA; MarineCadastre), plain or gzip; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = "jsonl, geojson or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "geojson", "table");
        var kinds = new Option<string?>("--kinds") { Description = "Only these, with commas: gap, encounter, loitering, port-visit, draught, identity, spoofing." };
        var places = new Option<string?>("--places") { Description = "A table of ports, anchorages and areas instead of the one that comes with the program." };
        var thresholds = new ThresholdOptions();
        var command = new Command("behaviours", "Gaps, encounters, loitering, port visits, draught changes, identity trouble and spoofed positions.\n\nExample: pantau ais behaviours tracks.csv --format table --gap-hours 6") { files, format, kinds, places };
        thresholds.AddTo(command);
        command.SetAction((result, cancel) =>
        {
            var chosen = result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table");
            return Task.FromResult(Run(result.GetValue(files)!, chosen, result.GetValue(kinds), result.GetValue(places), thresholds.Read(result), cancel));
        });
        return command;
    }

    private static int Run(string[] files, string format, string? kinds, string? placesPath, Thresholds by, CancellationToken cancel)
    {
        var wanted = new HashSet<BehaviourKind>();
        foreach (var name in kinds?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            if (!Slug.TryParse<BehaviourKind>(name, out var kind)) return ErrorLine.Fail($"'{name}' is no behaviour: choose among {string.Join(", ", Enum.GetValues<BehaviourKind>().Select(Slug.Of))}.");
            wanted.Add(kind);
        }
        PlaceBook places;
        try
        {
            places = placesPath is null ? PlaceBook.Load() : PlaceBook.Load(placesPath);
        }
        catch (InvalidDataException e)
        {
            return ErrorLine.Fail($"{e.Message} A place has the columns of data/places.csv.");
        }
        using var fleet = new Fleet();
        var exit = 0;
        foreach (var path in files)
        {
            using var file = LogInput.Open(path);
            if (TrackReading.Read(file, fleet, cancel) is { } problem) exit = ErrorLine.Fail($"{path}: {problem.TrimEnd('.')}.");
        }
        if (exit != 0 && fleet.Positions.Count == 0) return exit;
        if (fleet.Unusable > 0) Console.Error.WriteLine($"pantau: {fleet.Unusable} rows have no usable position and were left out");
        if (fleet.Timeless > 0) Console.Error.WriteLine($"pantau: {fleet.Timeless} positions have no time and were left out");
        IReadOnlyList<Behaviour> found = new BehaviourFinder(places, by).Find(fleet, cancel);
        if (wanted.Count > 0) found = [.. found.Where(b => wanted.Contains(b.Kind))];
        Print(found, format);
        return exit;
    }

    private static void Print(IReadOnlyList<Behaviour> found, string format)
    {
        if (format == "table")
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Kind", "Vessels", "Start", "End", "Place", "Sure", "Why");
            foreach (var b in found)
            {
                table.AddRow(Markup.Escape(Slug.Of(b.Kind) + (b.Detail is null ? "" : $" ({b.Detail})")), string.Join("\n", b.Vessels), $"{b.Start:yyyy-MM-dd HH:mm}", $"{b.End:yyyy-MM-dd HH:mm}",
                    Markup.Escape(b.Place ?? (b.Lat is null ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{b.Lat:0.00} {b.Lon:0.00}"))), Slug.Of(b.Confidence), Markup.Escape(string.Join("; ", b.Reasons)));
            }
            AnsiConsole.Write(table);
            return;
        }
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        if (format == "geojson")
        {
            BehaviourLines.GeoJson(found, output);
            output.WriteByte((byte)'\n');
            return;
        }
        using var lines = new StreamWriter(output) { NewLine = "\n" };
        foreach (var b in found) lines.WriteLine(BehaviourLines.Line(b));
    }
}
