using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Pantau.Law;
using Pantau.Model;
using Pantau.Workspace;
using Pantau.Workspace.Lists;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau assess CLAIMS.jsonl</c>: claims to provisions, an assessment a claim and provision.</summary>
public static class AssessCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("claims") { Description = "A file of claims, one JSON object a line; - reads standard input." };
        var regime = RegimeOption.Build();
        var format = new Option<string>("--format") { Description = "jsonl or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "table");
        var coverage = new Option<string?>("--coverage") { Description = "The period that dates claims without one of their own: 2024-01-01..2025-04-30." };
        var outside = new Option<bool>("--all") { Description = "Also the provisions that are about something else." };
        var approvals = new Option<string?>("--approvals") { Description = "A file of what was approved beforehand." };
        var lists = new Option<string[]>("--list") { Description = "Sanctions lists to look parties and vessels up in; none where none is named.", AllowMultipleArgumentsPerToken = true };
        var assess = new Command("assess", "Claims to provisions, each with its reasoning.\n\nExample: pantau read article.txt --format jsonl | pantau assess - --format table")
        {
            file, regime, format, coverage, outside, approvals, lists,
        };
        assess.SetAction(async (result, cancel) =>
        {
            var context = AssessmentContext.None;
            if (result.GetValue(coverage) is { } text)
            {
                if (Parse(text) is not { } period)
                {
                    Console.Error.WriteLine($"pantau: '{text}' is not a period; write it as 2024-01-01..2025-04-30, the first day first");
                    return 2;
                }
                context = context with { Coverage = period };
            }
            if (RegimeOption.Load(result.GetValue(regime)!) is not { } loaded) return 2;
            var (law, _, problems) = BesideTheLaw.Take(loaded, CaseFile.FindUpward(Directory.GetCurrentDirectory()), result.GetValue(approvals), result.GetValue(lists) ?? [], []);
            foreach (var problem in problems) Console.Error.WriteLine($"pantau: {problem}");
            if (law is null) return 2;
            var lines = await ReadAsync(result.GetValue(file)!, cancel);
            if (lines.Wrong is { } wrong)
            {
                Console.Error.WriteLine($"pantau: {wrong}");
                return 2;
            }
            context = context.With(lines.Claims);
            var found = lines.Claims.SelectMany(c => law.Assess(c, context, result.GetValue(outside)).Select(a => (Claim: c, Assessment: a)));
            var chosen = result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table");
            if (chosen == "jsonl")
            {
                foreach (var (_, assessment) in found) Console.Out.WriteLine(JsonSerializer.Serialize(assessment, PantauJson.Line.Assessment));
            }
            else
            {
                Print(found);
            }
            return 0;
        });
        return assess;
    }

    private static void Print(IEnumerable<(Claim Claim, Assessment Assessment)> found)
    {
        var table = new Table().AddColumns("Claim", "Provision", "Addressee", "Outcome", "Open or not met");
        foreach (var (claim, a) in found)
        {
            var open = a.Elements.Where(e => e.Outcome != ElementOutcome.Met).Select(e => $"{e.Element}: {e.Explanation["en"]}");
            table.AddRow(new[] { claim.Id, a.Provision, a.Addressee ?? "?", Slug.Of(a.Outcome), string.Join("\n", open) }.Select(Markup.Escape).ToArray());
        }
        AnsiConsole.Write(table);
    }

    private static async Task<ClaimLines> ReadAsync(string path, CancellationToken cancel)
    {
        if (path == "-") return await ClaimLines.ReadAsync(Console.In, "standard input", cancel);
        try
        {
            using var reader = File.OpenText(path);
            return await ClaimLines.ReadAsync(reader, path, cancel);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new ClaimLines([], $"'{path}' cannot be read: {wrong.Message}");
        }
    }

    private static Period? Parse(string text)
    {
        var ends = text.Split("..");
        return ends.Length == 2 && Day(ends[0]) is { } from && Day(ends[1]) is { } to && from <= to ? new Period(from, to) : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
