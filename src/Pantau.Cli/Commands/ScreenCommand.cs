using System.CommandLine;
using System.Text;
using Pantau.Cli.Terminal;
using Pantau.Names.Listings;
using Pantau.Names.Lists;
using Pantau.Names.Matching;
using Pantau.Names.Screening;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau screen NAME... --list FILE...</c>: names and ships against lists, scored, with reasons.</summary>
internal static class ScreenCommand
{
    public static Command Build()
    {
        var names = new Argument<string[]>("name") { Description = "Names, or IMO numbers of ships.", Arity = ArgumentArity.ZeroOrMore };
        var lists = new Option<string[]>("--list") { Description = "Lists in any form that 'pantau lists check' knows; those kept by 'pantau lists update' where none is named.", AllowMultipleArgumentsPerToken = true };
        var queries = new Option<string?>("--queries") { Description = "A CSV with the column name and, where known, schema, birth_date, country, imo, id; - reads standard input." };
        var format = new Option<string?>("--format") { Description = "jsonl, csv or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "csv", "table");
        var kind = new Option<string?>("--schema") { Description = "Person, Organization, Vessel or Airplane; all kinds where it is left out." };
        kind.AcceptOnlyFromAmong("Person", "Organization", "Company", "Vessel", "Airplane");
        var least = new Option<double>("--threshold") { Description = "The least score to tell.", DefaultValueFactory = _ => NameMatch.Threshold };
        var folder = ListsCommand.Folder();
        var screen = new Command("screen", "Names and vessels against lists, scored, with reasons.\n\nExample: pantau screen \"Kim Jong Un\" --list un_consolidated.xml --format table") { names, lists, queries, format, kind, least, folder };
        screen.SetAction((result, cancel) =>
        {
            var asked = result.GetValue(names)!.Select(n => new ScreenQuery(n, QueryFile.KindOf(result.GetValue(kind)))).ToList();
            if (result.GetValue(queries) is { } file)
            {
                var (read, problem) = QueryFile.Read(file);
                if (problem is not null) return Task.FromResult(ErrorLine.Fail(problem));
                asked.AddRange(read);
            }
            if (asked.Count == 0) return Task.FromResult(ErrorLine.Fail("name someone to look for, or give a file of names with --queries."));
            var threshold = result.GetValue(least);
            if (threshold is < NameMatch.Threshold or > 1) return Task.FromResult(ErrorLine.Fail($"--threshold is a score from {NameMatch.Threshold} to 1."));
            var files = result.GetValue(lists) is { Length: > 0 } given ? given : ListsCommand.Kept(result.GetValue(folder)!);
            if (files.Length == 0) return Task.FromResult(ErrorLine.Fail("there is no list to screen against: name one with --list FILE, or fetch them with 'pantau lists update'."));
            var parties = new List<ListedParty>();
            foreach (var path in files)
            {
                var load = ListFile.Read(path);
                if (load.List is not { } list) return Task.FromResult(ErrorLine.Fail(load.Problem!));
                parties.AddRange(list.Parties);
            }
            return Task.FromResult(Run(asked, parties, threshold, result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table"), cancel));
        });
        return screen;
    }

    private static int Run(List<ScreenQuery> asked, List<ListedParty> parties, double least, string format, CancellationToken cancel)
    {
        var screener = new Screener(parties);
        using var progress = new ProgressLine("screening", asked.Count);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        using var hits = HitWriter.Of(format, output);
        for (var i = 0; i < asked.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report(i);
            foreach (var hit in screener.Find(asked[i], least)) hits.Write(hit);
        }
        return 0;
    }
}
