using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Reporting;
using Pantau.Workspace;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau run PATH...</c>: the main job in one go.</summary>
internal static class RunCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("path") { Description = "Documents, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var workspace = new Option<string?>("--workspace", "-w") { Description = "Where the workspace goes; by default the folder 'workspace' inside --out." };
        var options = new ReportOptions();
        var command = new Command("run", "Takes the evidence in, reads, analyses, assesses, and writes the report.\n\nExample: pantau run documents/ --from 2024-01-01 --to 2025-04-30 --out out") { paths, workspace };
        options.AddTo(command);
        command.SetAction((result, cancel) =>
        {
            if (options.Read(result) is not { } read) return Task.FromResult(2);
            var (files, problem) = FileGathering.Gather(result.GetValue(paths)!);
            if (problem is not null) return Task.FromResult(ErrorLine.Fail(problem));
            var folder = result.GetValue(workspace) ?? Path.Combine(read.Request.OutFolder, "workspace");
            if (options.Beside(read, folder, result) is not { } beside) return Task.FromResult(2);
            return Task.FromResult(Run(files, folder, beside.Request, beside.Regime, cancel));
        });
        return command;
    }

    private static int Run(IReadOnlyList<GatheredFile> files, string folder, ReportRequest request, Law.SanctionsRegime regime, CancellationToken cancel)
    {
        var reader = DocumentReader.Load();
        if (!CaseFile.Exists(folder) && CaseFile.Create(folder) is { } refused) return ErrorLine.Fail(refused);
        var (opened, problem) = CaseFile.Open(folder);
        if (opened is null) return ErrorLine.Fail(problem!);
        using (opened)
        using (var progress = new ProgressLine("taking in", files.Count))
        {
            if (opened.Team.HasTeam) return ErrorLine.Fail("this workspace is a team's: take evidence in with 'pantau add --by PERSON', then make the report with 'pantau report'.");
            var added = EvidenceIntake.Add(opened, files, TimeProvider.System, onlyNew: true, progress: progress, cancel: cancel);
            foreach (var line in added.Refused) ErrorLine.Fail(line);
            // One bad file named by itself has had its line.
            if (opened.Evidence().Count == 0) return added.Refused.Count == 1 ? 2 : ErrorLine.Fail("none of the files could be read: there is nothing to report on.");
            foreach (var note in ClaimReading.ReadUnread(opened, reader, progress, cancel)) ErrorLine.Fail(note);
            var (report, written) = ReportMaking.Make(opened, regime, request, TimeProvider.System);
            progress.Dispose();
            Summarise(report, written);
            // A file that was named itself and could not be read is wrong input; one that merely lay in a folder is passed over.
            return added.Refused.Count > 0 && files.Any(f => f.Named && added.Refused.Any(r => r.StartsWith(f.Path, StringComparison.Ordinal))) ? 2 : 0;
        }
    }

    internal static void Summarise(PeriodReport report, IReadOnlyList<string> written)
    {
        int Count(Standing standing) => report.Findings.Count(f => f.Standing == standing);
        Console.Out.WriteLine($"{report.Evidence.Count} documents, {report.Claims.Count} claims, {report.Findings.Count} findings: {Count(Standing.Contravention)} contraventions, {Count(Standing.Open)} open questions, {Count(Standing.Context)} for context");
        foreach (var path in written) Console.Out.WriteLine(path);
    }
}
