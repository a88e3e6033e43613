using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Law;
using Pantau.Model;
using Pantau.Workspace.Lists;
using Pantau.Workspace.Pipeline;

namespace Pantau.Cli.Commands;

/// <summary>The options that <c>run</c> and <c>report</c> share.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> from = new("--from") { Description = "First day of the period, as 2024-01-01.", Required = true };
    private readonly Option<string> to = new("--to") { Description = "Last day of the period, as 2025-04-30.", Required = true };
    private readonly Option<string> output = new("--out", "-o") { Description = "The folder that the report is written to.", Required = true };
    private readonly Option<string> language = new("--language") { Description = "Language of the report: en or id.", DefaultValueFactory = _ => "en" };
    private readonly Option<string> regime = new("--regime") { Description = "A regime that comes with the program, or the folder of one; several with commas: un-dprk,eu-dprk.", DefaultValueFactory = _ => "un-dprk" };
    private readonly Option<string?> title = new("--title") { Description = "The report's title." };
    private readonly Option<string> by = new("--by") { Description = "Who issues it.", DefaultValueFactory = _ => "Pantau" };
    private readonly Option<string> audience = new("--audience") { Description = "Its TLP 2.0 marking.", DefaultValueFactory = _ => "TLP:CLEAR" };
    private readonly Option<string> format = new("--format") { Description = "html, md and json, with commas; json is always written.", DefaultValueFactory = _ => "html,json,md" };

    private readonly Option<string?> approvals = new("--approvals") { Description = "A file of what was approved beforehand, beside the workspace's own approvals.yaml." };
    private readonly Option<string[]> lists = new("--list") { Description = "Sanctions lists to look parties and vessels up in; those in the workspace's folder 'lists', or those kept by 'pantau lists update', where none is named.", AllowMultipleArgumentsPerToken = true };

    public ReportOptions()
    {
        language.AcceptOnlyFromAmong("en", "id");
        audience.AcceptOnlyFromAmong("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED");
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { from, to, output, language, regime, title, by, audience, format, approvals, lists }) command.Options.Add(option);
    }

    /// <summary>The request and the regime, or null after a line that says what is wrong.</summary>
    public (ReportRequest Request, SanctionsRegime Regime)? Read(ParseResult result)
    {
        if (Day(result.GetValue(from)!, "--from") is not { } first || Day(result.GetValue(to)!, "--to") is not { } last) return null;
        if (last < first)
        {
            ErrorLine.Fail($"the period runs backwards: --from {first:yyyy-MM-dd} is after --to {last:yyyy-MM-dd}; swap them.");
            return null;
        }
        var folder = result.GetValue(output)!;
        if (File.Exists(folder))
        {
            ErrorLine.Fail($"{folder} is a file: name a folder with --out.");
            return null;
        }
        var formats = result.GetValue(format)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(formats, f => f is not ("html" or "md" or "json")) is { } unknown)
        {
            ErrorLine.Fail($"'{unknown}' is not a format that there is yet: choose among html, md and json.");
            return null;
        }
        if (RegimeOption.Load(result.GetValue(regime)!) is not { } loaded) return null;
        var request = new ReportRequest
        {
            Period = new Period(first, last),
            OutFolder = Path.GetFullPath(folder),
            Language = result.GetValue(language)!,
            Title = result.GetValue(title),
            By = result.GetValue(by)!,
            Audience = result.GetValue(audience)!,
            Formats = formats,
        };
        return (request, loaded);
    }

    /// <summary>The request and the regime with the approvals and lists at hand, or null after lines that say what is wrong.</summary>
    public (ReportRequest Request, SanctionsRegime Regime)? Beside((ReportRequest Request, SanctionsRegime Regime) read, string workspace, ParseResult result)
    {
        string[] named = result.GetValue(lists) ?? [], kept = ListsCommand.Kept(ListsCommand.DefaultFolder);
        var (known, looked, problems) = BesideTheLaw.Take(read.Regime, workspace, result.GetValue(approvals), named, kept);
        foreach (var problem in problems) ErrorLine.Fail(problem);
        return known is null ? null : (read.Request with { Lists = looked, ListFiles = BesideTheLaw.ListFiles(workspace, named, kept) }, known);
    }

    private static DateOnly? Day(string text, string name)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        ErrorLine.Fail($"{name} '{text}' is not a date: write it as 2024-01-31.");
        return null;
    }
}
