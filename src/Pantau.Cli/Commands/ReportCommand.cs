using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Reading.Claims;
using Pantau.Workspace.Pipeline;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau report</c>: the period report of a workspace.</summary>
internal static class ReportCommand
{
    public static Command Build()
    {
        var workspace = WorkspaceOption.Build();
        var options = new ReportOptions();
        var command = new Command("report", "The period report of a workspace.\n\nExample: pantau report -w cases/north --from 2024-01-01 --to 2025-04-30 --out out --language id") { workspace };
        options.AddTo(command);
        command.SetAction((result, cancel) =>
        {
            if (options.Read(result) is not { } read) return Task.FromResult(2);
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            if (options.Beside(read, opened.Folder, result) is not { } beside) return Task.FromResult(2);
            using var progress = new ProgressLine("reading", 1);
            foreach (var note in ClaimReading.ReadUnread(opened, DocumentReader.Load(), progress, cancel)) ErrorLine.Fail(note);
            var (report, written) = ReportMaking.Make(opened, beside.Regime, beside.Request, TimeProvider.System);
            progress.Dispose();
            RunCommand.Summarise(report, written);
            return Task.FromResult(0);
        });
        return command;
    }
}
