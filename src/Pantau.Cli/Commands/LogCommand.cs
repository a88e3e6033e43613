using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Evidence;
using Pantau.Workspace;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau log</c>: the evidence log as other tools read it.</summary>
internal static class LogCommand
{
    public static Command Build()
    {
        var command = new Command("log", "The evidence log: its checkpoint, its key, a proof for an entry.\n\nExample: pantau log proof 12 -w cases/north");
        command.Subcommands.Add(Show("checkpoint", "The signed checkpoint, as C2SP tlog-checkpoint.", vault => vault.Log.Note.ToString()));
        command.Subcommands.Add(Show("key", "The verifier key that the log is signed with.", vault => vault.Verifier + "\n"));
        command.Subcommands.Add(Proof());
        command.Subcommands.Add(WitnessCommand.Growth());
        command.Subcommands.Add(WitnessCommand.Held());
        return command;
    }

    private static Command Show(string name, string description, Func<EvidenceVault, string> text)
    {
        var workspace = WorkspaceOption.Build();
        var command = new Command(name, description) { workspace };
        command.SetAction(result => With(result.GetValue(workspace), vault =>
        {
            Console.Out.Write(text(vault));
            return 0;
        }));
        return command;
    }

    private static Command Proof()
    {
        var index = new Argument<long>("index") { Description = "The entry's place in the log, as its receipt names it." };
        var workspace = WorkspaceOption.Build();
        var command = new Command("proof", "That an entry is in the log, as C2SP tlog-proof.") { index, workspace };
        command.SetAction(result => With(result.GetValue(workspace), vault =>
        {
            var at = result.GetValue(index);
            if (at < 0 || at >= vault.Log.Head.Size) return ErrorLine.Fail($"the log has {vault.Log.Head.Size} entries, from 0 to {vault.Log.Head.Size - 1}: name one of them.");
            Console.Out.Write(vault.Log.Prove(at).ToString());
            return 0;
        }));
        return command;
    }

    private static int With(string? given, Func<EvidenceVault, int> run)
    {
        if (WorkspaceOption.Folder(given) is not { } folder) return 2;
        var (vault, problem) = EvidenceVault.Open(CaseFile.EvidenceFolder(folder));
        if (vault is null) return ErrorLine.Fail(problem!);
        using (vault) return run(vault);
    }
}
