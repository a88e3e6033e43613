using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Workspace;

namespace Pantau.Cli.Commands;

/// <summary><c>-w DIR</c>: the workspace, found upward from the current folder when it is left out.</summary>
internal static class WorkspaceOption
{
    public static Option<string?> Build() => new("--workspace", "-w") { Description = "The workspace; may be left out inside one." };

    /// <summary>The folder, or null after a line that says what is missing.</summary>
    public static string? Folder(string? given)
    {
        if (given is not null) return given;
        var found = CaseFile.FindUpward(Environment.CurrentDirectory);
        if (found is null) ErrorLine.Fail("no workspace here: name one with -w DIR, or make one with 'pantau new DIR'.");
        return found;
    }

    /// <summary>The opened workspace, or null after a line that says why not.</summary>
    public static CaseFile? Open(string? given)
    {
        if (Folder(given) is not { } folder) return null;
        var (opened, problem) = CaseFile.Open(folder);
        if (opened is null) ErrorLine.Fail(problem!);
        return opened;
    }
}
