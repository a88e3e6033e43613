using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Workspace.Keeping;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau backup FILE</c> and <c>pantau restore FILE DIR</c>: a workspace as one file, and back, checked both ways.</summary>
internal static class BackupCommands
{
    public static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "The file to write: case.tar.gz. It holds the log's private key: keep it as you keep the workspace." };
        var workspace = WorkspaceOption.Build();
        var command = new Command("backup", "Checks the workspace and saves it as one file. The index is left out: it is made anew.\n\nExample: pantau backup case-2026-11.tar.gz -w cases/north") { file, workspace };
        command.SetAction((result, cancel) =>
        {
            if (WorkspaceOption.Folder(result.GetValue(workspace)) is not { } folder) return Task.FromResult(2);
            return Task.FromResult(Tell("saved", CaseBackup.Save(folder, result.GetValue(file)!, cancel)));
        });
        return command;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "A file that 'pantau backup' wrote." };
        var folder = new Argument<string>("dir") { Description = "The folder to restore into; it must be empty or not there yet." };
        var command = new Command("restore", "Restores a workspace from a backup, and checks each file, the log and its root.\n\nExample: pantau restore case-2026-11.tar.gz cases/again") { file, folder };
        command.SetAction((result, cancel) => Task.FromResult(Tell("restored", CaseBackup.Restore(result.GetValue(file)!, result.GetValue(folder)!, cancel))));
        return command;
    }

    private static int Tell(string done, (BackupManifest? Manifest, string? Problem) outcome)
    {
        if (outcome.Manifest is not { } manifest) return ErrorLine.Fail(outcome.Problem!);
        Console.Out.WriteLine($"{done} {manifest.Files.Count} files, {manifest.Bytes} bytes, {manifest.Entries} entries of {manifest.Log}, root {manifest.Root}");
        return 0;
    }
}
