using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau claims</c>: the claims that a workspace holds, each with its id.</summary>
internal static class ClaimsCommand
{
    public static Command Build()
    {
        var words = new Argument<string?>("words") { Description = "Only claims whose quote, parties or item hold these words.", Arity = ArgumentArity.ZeroOrOne };
        var workspace = WorkspaceOption.Build();
        var format = new Option<string?>("--format") { Description = "jsonl or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "table");
        var command = new Command("claims", "The claims of a workspace, each with the id by which 'pantau correct' names it.\n\nExample: pantau claims artillery -w cases/north") { words, workspace, format };
        command.SetAction((result, _) =>
        {
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            var said = opened.Annotations().ToLookup(a => a.Claim, StringComparer.Ordinal);
            var found = opened.Claims().Where(c => Holds(c, result.GetValue(words))).ToList();
            if ((result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table")) == "jsonl")
            {
                using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
                foreach (var claim in found) output.WriteLine(JsonSerializer.Serialize(claim, PantauJson.Line.Claim));
            }
            else Print(found, said);
            return Task.FromResult(0);
        });
        return command;
    }

    private static bool Holds(Claim claim, string? words) =>
        words is null || new[] { claim.Id, claim.Quote, claim.Actor, claim.Recipient, claim.Item }.Any(t => t?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);

    private static void Print(List<Claim> claims, ILookup<string, Annotation> said)
    {
        if (claims.Count == 0)
        {
            AnsiConsole.MarkupLine("[grey]No such claims. 'pantau run' or 'pantau report' reads evidence that has not been read yet.[/]");
            return;
        }
        var table = new Table().Border(TableBorder.Simple).AddColumns("Claim", "Kind", "Who → to", "Item", "Words", "Said of it");
        foreach (var c in claims)
        {
            var quote = c.Quote.ReplaceLineEndings(" ");
            table.AddRow(Cell(c.Id), Cell(Slug.Of(c.Kind)), Cell($"{c.Actor ?? string.Join('+', c.Parties ?? [])} → {c.Recipient ?? "-"}"), Cell(c.Item), Cell(quote.Length > 90 ? quote[..90] + "…" : quote),
                Cell(string.Join("; ", said[c.Id].Select(a => string.Create(CultureInfo.InvariantCulture, $"{Slug.Of(a.Act)} ({a.By})")))));
        }
        AnsiConsole.Write(table);
    }

    private static string Cell(string? text) => Markup.Escape(text ?? "");
}
