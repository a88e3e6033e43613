using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Workspace;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau new DIR</c>: an empty workspace.</summary>
internal static class NewCommand
{
    public static Command Build()
    {
        var folder = new Argument<string>("dir") { Description = "The folder to make; it must be empty or not there yet." };
        var command = new Command("new", "Makes an empty workspace: one SQLite file and an evidence folder with a log and a key of its own.\n\nExample: pantau new cases/north") { folder };
        command.SetAction(result =>
        {
            var path = result.GetValue(folder)!;
            if (CaseFile.Create(path) is { } problem) return ErrorLine.Fail(problem);
            Console.Out.WriteLine($"workspace {Path.GetFullPath(path)}");
            return 0;
        });
        return command;
    }
}
