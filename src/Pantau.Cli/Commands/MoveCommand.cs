using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Workspace.Keeping;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau move</c>: the index of a workspace from its file to PostgreSQL, and back.</summary>
internal static class MoveCommand
{
    public static Command Build()
    {
        var address = new Argument<string?>("address") { Description = "An empty PostgreSQL database: 'Host=db.example;Database=case;Username=pantau'. Leave the password to ~/.pgpass.", Arity = ArgumentArity.ZeroOrOne };
        var back = new Option<bool>("--to-file") { Description = "Back to the file in the workspace's folder." };
        var workspace = WorkspaceOption.Build();
        var command = new Command("move", "Moves the index to PostgreSQL, or back to its file; holds what arrived against what was there, and only then uses it.\n\nExample: pantau move 'Host=db.example;Database=case;Username=pantau' -w cases/north") { address, back, workspace };
        command.SetAction((result, _) =>
        {
            if (result.GetValue(back) == result.GetValue(address) is not null) return Task.FromResult(ErrorLine.Fail("say where the index is to go: the address of a database, or --to-file."));
            if (WorkspaceOption.Folder(result.GetValue(workspace)) is not { } folder) return Task.FromResult(2);
            var (moved, problem) = IndexMove.Run(folder, result.GetValue(address));
            if (moved is null) return Task.FromResult(ErrorLine.Fail(problem!));
            Console.Out.WriteLine($"moved {moved.Evidence} pieces of evidence, {moved.Claims} claims and {moved.Annotations} annotations, all the same");
            return Task.FromResult(0);
        });
        return command;
    }
}
