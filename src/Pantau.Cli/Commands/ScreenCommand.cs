using System.CommandLine;
using System.Globalization;
using System.Text;
using Pantau.Cli.Terminal;
using Pantau.Names.Batches;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Matching;
using Pantau.Names.Screening;
using Pantau.Names.Updates;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau screen NAME... --list FILE...</c>: names and ships against lists, scored, with reasons.</summary>
internal static class ScreenCommand
{
    public static Command Build()
    {
        var names = new Argument<string[]>("name") { Description = "Names, or IMO numbers of ships.", Arity = ArgumentArity.ZeroOrMore };
        var files = Lists();
        var queries = new Option<string?>("--queries") { Description = "A CSV with the column name and, where known, schema, birth_date, country, imo, id; - reads standard input." };
        var to = new Option<string?>("--out") { Description = "A file for the results of --queries. Stopped and started again it goes on after the last whole row." };
        var format = new Option<string?>("--format") { Description = "jsonl, csv or table; a table on a terminal, jsonl in a pipe, csv in a file that ends so." };
        format.AcceptOnlyFromAmong("jsonl", "csv", "table");
        var kind = new Option<string?>("--schema") { Description = "Person, Organization, Vessel or Airplane; all kinds where it is left out." };
        kind.AcceptOnlyFromAmong("Person", "Organization", "Company", "Vessel", "Airplane");
        var least = new Option<double>("--threshold") { Description = "The least score to tell.", DefaultValueFactory = _ => NameMatch.Threshold };
        var all = new Option<bool>("--all") { Description = "Tells also what was decided to be a false positive." };
        var folder = ListsCommand.Folder();
        var workspace = WorkspaceOption.Build();
        var screen = new Command("screen", "Names and vessels against lists, scored, with reasons.\n\nExample: pantau screen \"Kim Jong Un\" --list un_consolidated.xml --format table") { names, files, queries, to, format, kind, least, all, folder, workspace };
        screen.Subcommands.Add(DecideCommand.Build());
        screen.SetAction((result, cancel) =>
        {
            var asked = result.GetValue(names)!.Select(n => new ScreenQuery(n, QueryFile.KindOf(result.GetValue(kind)))).ToList();
            var file = result.GetValue(to);
            if (file is not null && (result.GetValue(queries) is null || asked.Count > 0)) return Fail("--out is for the results of a file of names: give it with --queries, and no names beside it.");
            if (file is not null && result.GetValue(format) == "table") return Fail("a table is for the terminal: write --format csv or jsonl with --out.");
            var (print, nameless) = ("", 0);
            if (result.GetValue(queries) is { } given)
            {
                var read = QueryFile.Read(given, QueryFile.KindOf(result.GetValue(kind)));
                if (read.Problem is not null) return Fail(read.Problem);
                asked.AddRange(read.Queries);
                (print, nameless) = (read.Print, read.Nameless);
            }
            if (asked.Count == 0) return Fail("name someone to look for, or give a file of names with --queries.");
            var threshold = result.GetValue(least);
            if (threshold is not (>= NameMatch.Threshold and <= 1)) return Fail(string.Create(CultureInfo.InvariantCulture, $"--threshold is a score from {NameMatch.Threshold} to 1."));
            var (book, unread) = DecisionShelf.Of(result.GetValue(workspace), result.GetValue(folder)!).Read();
            if (book is null) return Fail(unread!);
            var (parties, problem) = Parties(result.GetValue(files), result.GetValue(folder)!);
            if (parties is null) return Fail(problem!);
            var paths = Files(result.GetValue(files), result.GetValue(folder)!);
            var sum = ListFile.Print(paths);
            var screener = new Screener(parties, new ListStore(result.GetValue(folder)!).IndexFile(paths), sum);
            var choice = new ScreenChoice(book, threshold, result.GetValue(all));
            var lines = result.GetValue(format) ?? (file is null ? Console.IsOutputRedirected ? "jsonl" : "table" : file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? "csv" : "jsonl");
            var exit = file is null
                ? Tell(asked, screener, choice, lines, cancel)
                : ScreenFile.Write(file, lines, asked, screener, choice, Stamp(), cancel);
            if (exit == 0 && nameless > 0) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pantau: {nameless} rows have neither a name nor an IMO number and are passed over."));
            return Task.FromResult(exit);

            BatchStamp Stamp() => new(print, sum, $"--format {lines} --threshold {threshold.ToString(CultureInfo.InvariantCulture)} --schema {result.GetValue(kind) ?? "any"}{(choice.All ? " --all" : "")}", Screener.Version);
        });
        return screen;
    }

    public static Option<string[]> Lists() => new("--list") { Description = "Lists in any form that 'pantau lists check' knows; those kept by 'pantau lists update' where none is named.", AllowMultipleArgumentsPerToken = true };

    /// <summary>All parties of the lists that are named, else of those that are kept; or the line that says why not.</summary>
    public static (List<ListedParty>? Parties, string? Problem) Parties(string[]? lists, string folder)
    {
        var files = Files(lists, folder);
        if (files.Length == 0) return (null, "there is no list to screen against: name one with --list FILE, or fetch them with 'pantau lists update'.");
        var parties = new List<ListedParty>();
        foreach (var path in files)
        {
            var load = ListFile.Read(path);
            if (load.List is not { } list) return (null, load.Problem);
            parties.AddRange(list.Parties);
        }
        return (parties, null);
    }

    private static string[] Files(string[]? lists, string folder) => lists is { Length: > 0 } given ? given : ListsCommand.Kept(folder);

    private static Task<int> Fail(string line) => Task.FromResult(ErrorLine.Fail(line));

    private static int Tell(List<ScreenQuery> asked, Screener screener, ScreenChoice choice, string format, CancellationToken cancel)
    {
        var batch = choice.On(screener);
        using var progress = new ProgressLine("screening", asked.Count);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        using var hits = HitWriter.Of(format, output);
        var tally = new BatchTally();
        foreach (var told in batch.Run(asked, tally, cancel))
        {
            progress.Report(tally.Queries);
            foreach (var hit in told) hits.Write(hit);
        }
        hits.End(tally.LeftOut);
        return 0;
    }
}
