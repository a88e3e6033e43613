using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Reporting;
using Pantau.Reporting.Prose;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau explain F-0001</c>: the reasoning of a finding as a tree, from a report.</summary>
internal static class ExplainCommand
{
    private const string FileName = "report.json";

    public static Command Build()
    {
        var id = new Argument<string>("finding") { Description = "The finding's id: F-0001." };
        var path = new Argument<string>("report") { Description = "report.json, or the folder that holds it; this folder where it is left out.", DefaultValueFactory = _ => "." };
        var language = new Option<string>("--language") { Description = "en or id.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "id");
        var command = new Command("explain", "Shows how a finding came to be: its claims, origins, numbers and points, and what would change it.\n\nExample: pantau explain F-0001 out") { id, path, language };
        command.SetAction((result, _) =>
        {
            var file = result.GetValue(path)!;
            if (Directory.Exists(file)) file = Path.Combine(file, FileName);
            if (!File.Exists(file)) return Task.FromResult(ErrorLine.Fail($"there is no report at {file}: name report.json or its folder, or make one with 'pantau report'."));
            var (report, problem) = ReportFile.Read(File.ReadAllBytes(file));
            if (report is null) return Task.FromResult(ErrorLine.Fail($"{file}: {problem}."));
            var finding = report.Findings.FirstOrDefault(f => string.Equals(f.Id, result.GetValue(id), StringComparison.OrdinalIgnoreCase));
            if (finding is null) return Task.FromResult(ErrorLine.Fail(report.Findings.Count == 0 ? $"{file} has no findings." : $"{file} has no finding '{result.GetValue(id)}': it has {report.Findings[0].Id} to {report.Findings[^1].Id}."));
            if (finding.Reasoning is null) return Task.FromResult(ErrorLine.Fail($"{file} was made before reasoning was kept: make it anew with 'pantau report'."));
            foreach (var line in ReasoningTree.Of(finding, report.Claims, result.GetValue(language)!)) Console.WriteLine(line);
            return Task.FromResult(0);
        });
        return command;
    }
}
