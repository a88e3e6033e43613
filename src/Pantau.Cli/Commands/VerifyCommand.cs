using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Evidence;
using Pantau.Evidence.Checks;
using Pantau.Evidence.Notes;
using Pantau.Workspace;
using Pantau.Workspace.Verification;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau verify</c>: log, evidence and reports, checked against one another.</summary>
internal static class VerifyCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("file") { Description = "Published report files, with their report.proof beside them.", Arity = ArgumentArity.ZeroOrMore };
        var workspace = WorkspaceOption.Build();
        var key = new Option<string?>("--key") { Description = "The verifier key that you trust, or a file that holds it." };
        var command = new Command("verify", "Checks log, evidence and published reports, names the first thing that does not hold, and exits 1.\n\nExample: pantau verify -w cases/north out/report.json out/report.html") { files, workspace, key };
        command.SetAction((result, cancel) => Task.FromResult(Run(result.GetValue(files)!, result.GetValue(workspace), result.GetValue(key), cancel)));
        return command;
    }

    private static int Run(string[] files, string? given, string? keyText, CancellationToken cancel)
    {
        var folder = given ?? CaseFile.FindUpward(Environment.CurrentDirectory);
        if (folder is null && files.Length == 0) return ErrorLine.Fail("nothing to verify: name a workspace with -w DIR, or a published report file.");
        if (folder is not null && !CaseFile.Exists(folder) && !Directory.Exists(CaseFile.EvidenceFolder(folder))) return ErrorLine.Fail($"there is no workspace at {folder}: check the name.");
        if (Array.Find(files, f => !File.Exists(f)) is { } missing) return ErrorLine.Fail($"{missing} does not exist: check the name.");
        VerifierKey? trusted = null;
        if (keyText is not null && (trusted = VerifierKey.Parse((File.Exists(keyText) ? File.ReadAllText(keyText) : keyText).TrimEnd('\n'))) is null) return ErrorLine.Fail("--key is not a verifier key: it looks like name+hash+base64.");

        EvidenceVault? vault = null;
        if (folder is not null)
        {
            using var progress = new ProgressLine("verifying", 1);
            var report = VaultCheck.Run(CaseFile.EvidenceFolder(folder), cancel: cancel);
            if (report.Problem is { } problem) return Tampered(problem);
            var (opened, cannot) = EvidenceVault.Open(CaseFile.EvidenceFolder(folder));
            if (opened is null) return Tampered(cannot!);
            vault = opened;
            if (trusted is not null && vault.Verifier.ToString() != trusted.ToString()) return Tampered($"the workspace's log is signed by {vault.Verifier.Name}, not by the key that you trust.");
            trusted ??= vault.Verifier;
            Console.Out.WriteLine($"log: {report.Entries} entries, {report.Blobs} pieces of evidence, all hold");
            var team = TeamCheck.Run(vault, cancel);
            if (team.Problem is { } unclear)
            {
                vault.Dispose();
                return Tampered(unclear);
            }
            if (team.Acts > 0) Console.Out.WriteLine($"team: {team.Acts} acts of {team.People} people of {team.Members} members, {team.Refused.Count} not allowed");
            foreach (var refused in team.Refused) Console.Out.WriteLine($"note: entry {refused.Index} is an act that was not allowed and changes nothing: {refused.Why}");
            if (report.Leftovers > 0) Console.Out.WriteLine($"note: {report.Leftovers} files of an interrupted add, which nothing acknowledged stands on; the next add removes or takes them up");
        }
        using (vault)
        {
            foreach (var file in files)
            {
                if (ReportCheck.Run(file, trusted, vault) is { } problem) return Tampered(problem);
                Console.Out.WriteLine($"{file}: holds{(vault is null ? " (quotes were not held against the evidence: name the workspace with -w for that)" : "")}");
            }
        }
        return 0;
    }

    private static int Tampered(string problem) => ErrorLine.Fail("does not hold: " + problem, 1);
}
