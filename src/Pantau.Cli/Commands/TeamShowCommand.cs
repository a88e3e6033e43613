using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Pantau.Team;
using Pantau.Workspace.Views;
using Spectre.Console;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team show</c>: the team, its evidence and findings, as far as a person's member may see them.</summary>
internal static class TeamShowCommand
{
    private static readonly JsonSerializerOptions Line = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Build()
    {
        var by = new Option<string>("--by") { Description = "The person to whom it is shown.", Required = true };
        var format = new Option<string>("--format") { Description = "jsonl or table; a table on a terminal, jsonl in a pipe." };
        format.AcceptOnlyFromAmong("jsonl", "table");
        var workspace = WorkspaceOption.Build();
        var command = new Command("show", "Members, people, rules, evidence and findings as this person's member may see them.\n\nExample: pantau team show --by kenji --format table") { by, format, workspace };
        command.SetAction((result, _) =>
        {
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            var (view, problem) = CaseView.For(opened, result.GetValue(by)!);
            if (view is null) return Task.FromResult(ErrorLine.Fail(opened.Team.HasTeam ? problem! : "nobody has entered this workspace: 'pantau team enter' makes it a team's."));
            var rows = opened.Team.LookAs(result.GetValue(by)!, team => Rows(team, view, opened.Team.Now).ToList()).Seen!;
            var chosen = result.GetValue(format) ?? (Console.IsOutputRedirected ? "jsonl" : "table");
            if (chosen == "table") Print(rows);
            else foreach (var row in rows) Console.Out.WriteLine(JsonSerializer.Serialize(row, Line));
            return Task.FromResult(0);
        });
        return command;
    }

    private static IEnumerable<ShownRow> Rows(TeamView team, CaseView view, DateTimeOffset now)
    {
        foreach (var member in team.Members) yield return new("member", member.Id, member.Name);
        foreach (var person in team.People) yield return new("person", person.Id, $"{person.Name}, {person.Member}: {(person.Present ? string.Join(", ", person.Roles.Select(r => Slug.Of(r))) : "has left")}");
        foreach (var rule in team.Rules) yield return new("rule", rule.Name, Slug.Of(rule.Kind));
        foreach (var item in view.Evidence)
            if (team.MarkingOf(item.Hash) is { } marking) yield return new("evidence", item.Hash, item.FileName) { Marking = $"{TlpLabel.Of(marking.Label)}, {marking.Audience}" };
        var waiting = team.Waiting(now).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in team.Findings)
        {
            var marking = team.MarkingOf(finding);
            var said = finding.Questions is [.., var question] ? question.Count(now).Why : "not before the team yet";
            yield return new("finding", finding.Id, $"{Slug.Of(team.StageOf(finding, now))}: {said}")
            {
                Marking = $"{TlpLabel.Of(marking.Label)}, {marking.Audience}",
                Version = finding.Version,
                Waits = waiting.Contains(finding.Id) ? true : null,
                Positions = finding.Questions is [.., var asked] ? [.. asked.Positions.Select(p => $"{p.Member} {Slug.Of(p.Stand)}{(p.Reason.Length > 0 ? ": " + p.Reason : "")}")] : null,
                Comments = team.CommentsOn(finding.Id) is { Count: > 0 } comments ? [.. comments.Select(c => $"{c.Person}: {c.Text}")] : null,
            };
        }
    }

    private static void Print(List<ShownRow> rows)
    {
        var table = new Table().AddColumns("What", "Id", "", "Marking", "Version");
        foreach (var row in rows)
            table.AddRow(new[] { row.What, row.Id.Length > 20 ? row.Id[..20] + "…" : row.Id, string.Join('\n', new[] { row.Says }.Concat(row.Positions ?? []).Concat(row.Comments ?? [])), row.Marking ?? "", row.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "" }.Select(Markup.Escape).ToArray());
        AnsiConsole.Write(table);
    }

    /// <summary>A line of what is shown.</summary>
    private sealed record ShownRow(string What, string Id, string Says)
    {
        public string? Marking { get; init; }
        public int? Version { get; init; }
        public bool? Waits { get; init; }
        public IReadOnlyList<string>? Positions { get; init; }
        public IReadOnlyList<string>? Comments { get; init; }
    }
}
