using System.CommandLine;
using System.Data.Common;
using Pantau.Cli.Commands;
using Pantau.Cli.Terminal;

namespace Pantau.Cli;

/// <summary>The command line as a whole: its commands, and one place where whatever goes wrong becomes one line and an exit code.</summary>
internal static class PantauProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Pantau: a sanctions-monitoring workbench. Evidence in, cited findings out.\n\nExample: pantau run documents/ --from 2024-01-01 --to 2025-04-30 --out out")
        {
            RunCommand.Build(), NewCommand.Build(), AddCommand.Build(), ReadCommand.Build(), ClaimsCommand.Build(), CorrectCommand.Build(), PinCommands.Join(), PinCommands.Split(), ExplainCommand.Build(), AssessCommand.Build(), LawCommand.Build(), ReportCommand.Build(), VerifyCommand.Build(), LogCommand.Build(), TeamCommand.Build(), BackupCommands.Backup(), BackupCommands.Restore(), MoveCommand.Build(),
            NamesCommand.Build(), ScreenCommand.Build(), ListsCommand.Build(), AisCommand.Build(), ServeCommand.Build(),
        };
        try
        {
            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0 && !args.Contains("--help"))
            {
                // One line that says what to do, not the whole of the help.
                return ErrorLine.Fail($"{parsed.Errors[0].Message.TrimEnd('.')}: see 'pantau {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'.");
            }
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ErrorLine.Fail("stopped; what was acknowledged is kept.", 130);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ErrorLine.Fail(IsFull(e) ? $"the disk is full ({e.Message}): free some space and run it again; what was acknowledged is kept." : $"{e.Message} Check the path and your rights, then run it again.");
        }
        catch (Exception e) when (e is DbException || e.InnerException is DbException)
        {
            return ErrorLine.Fail($"the index cannot be used ({(e as DbException ?? e.InnerException!).Message.TrimEnd('.')}): see that its database runs, then run it again; what was acknowledged is kept.");
        }
        catch (Pantau.Reading.Packs.PackException e)
        {
            return ErrorLine.Fail($"{e.Message} Mend or restore the language pack.");
        }
    }

    private const int NoSpaceLinux = 28, NoSpaceWindows = 112, QuotaLinux = 122;

    private static bool IsFull(Exception e) => (e.HResult & 0xFFFF) is NoSpaceLinux or NoSpaceWindows or QuotaLinux || e.Message.Contains("No space left", StringComparison.OrdinalIgnoreCase);
}
