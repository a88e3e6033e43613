using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Evidence;
using Pantau.Evidence.Notes;
using Pantau.Evidence.Storage;
using Pantau.Workspace;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team witness, log growth, log held</c>: each member signs that the log has only grown, with a key of its own, so that nobody rewrites it unseen.</summary>
internal static class WitnessCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "What 'pantau log growth' printed." };
        var log = new Option<string>("--log") { Description = "The log's key, as 'pantau log key' prints it: get it once, by a way that you trust.", Required = true };
        var name = new Option<string>("--name") { Description = "The name that you sign under, without blanks: JP.", Required = true };
        var keep = new Option<string>("--keep") { Description = "Your own folder for the key and for what you signed last; made the first time. It belongs on a machine of yours.", Required = true };
        var command = new Command("witness", "Signs the log's checkpoint with your own key, if the log has only grown since you signed last, and prints it.\n\nExample: pantau team witness growth.txt --log 'pantau.example+1f2e3d4c+AbCd…' --name JP --keep ~/witness") { file, log, name, keep };
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(file)!, result.GetValue(log)!, result.GetValue(name)!, result.GetValue(keep)!)));
        return command;
    }

    /// <summary><c>pantau log growth</c>: what a witness is sent.</summary>
    public static Command Growth()
    {
        var since = new Option<long>("--since") { Description = "The size that the witness signed last; 0 for the first time." };
        var workspace = WorkspaceOption.Build();
        var command = new Command("growth", "The signed checkpoint with the proof that the log has only grown since an earlier size: what a witness is sent. It tells how many entries the log has.\n\nExample: pantau log growth --since 120 > growth.txt") { since, workspace };
        command.SetAction(result => With(result.GetValue(workspace), vault =>
        {
            var old = result.GetValue(since);
            if (old < 0 || old > vault.Log.Head.Size) return ErrorLine.Fail(string.Create(CultureInfo.InvariantCulture, $"the log has {vault.Log.Head.Size} entries: --since is one of 0 to {vault.Log.Head.Size}."));
            Console.Out.Write(new LogGrowth(old, old == 0 || old == vault.Log.Head.Size ? [] : vault.Log.ProveConsistency(old), vault.Log.Note).ToString());
            return 0;
        }));
        return command;
    }

    /// <summary><c>pantau log held</c>: whether the log still holds what was witnessed.</summary>
    public static Command Held()
    {
        var file = new Argument<string>("file") { Description = "A checkpoint that a witness signed." };
        var key = new Option<string>("--key") { Description = "The witness's public key, as 'pantau team witness' told it.", Required = true };
        var workspace = WorkspaceOption.Build();
        var command = new Command("held", "Whether the log still holds all that a witness signed for.\n\nExample: pantau log held signed.txt --key 'JP+1f2e3d4c+AbCd…'") { file, key, workspace };
        command.SetAction(result => With(result.GetValue(workspace), vault =>
        {
            if (VerifierKey.Parse(result.GetValue(key)!) is not { } witness) return ErrorLine.Fail($"'{result.GetValue(key)}' is no public key: it is written NAME+1f2e3d4c+BASE64.");
            var (text, problem) = Text(result.GetValue(file)!);
            if (text is null) return ErrorLine.Fail(problem!);
            if (SignedNote.Parse(text) is not { } note || LogCheckpoint.Parse(note.Text) is not { } then) return ErrorLine.Fail($"{result.GetValue(file)} is no signed checkpoint: give what 'pantau team witness' printed.");
            if (!note.IsSignedBy(witness) || !note.IsSignedBy(vault.Verifier)) return ErrorLine.Fail("it is not signed by both this log and this witness.", 1);
            var good = then.Size <= vault.Log.Head.Size && vault.Log.RootAt(then.Size).AsSpan().SequenceEqual(then.Root);
            if (!good) return ErrorLine.Fail(string.Create(CultureInfo.InvariantCulture, $"THE LOG WAS REWRITTEN: the {then.Size} entries that {witness.Name} witnessed are not what it begins with."), 1);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"holds: {then.Size} of {vault.Log.Head.Size} entries were witnessed by {witness.Name}"));
            return 0;
        }));
        return command;
    }

    private static int Run(string file, string log, string name, string keep)
    {
        if (VerifierKey.Parse(log.Trim()) is not { } verifier) return ErrorLine.Fail($"'{log}' is no public key: take what 'pantau log key' prints.");
        if (!VerifierKey.IsName(name)) return ErrorLine.Fail($"'{name}' cannot sign: a name has no blanks and no '+'.");
        var (text, problem) = Text(file);
        if (text is null) return ErrorLine.Fail(problem!);
        if (LogGrowth.Parse(text) is not { } growth) return ErrorLine.Fail($"{file} is not what 'pantau log growth' prints.");
        Directory.CreateDirectory(keep);
        var (keyPath, lastPath) = (Path.Combine(keep, "witness.key"), Path.Combine(keep, "last"));
        var last = File.Exists(lastPath) ? SignedNote.Parse(File.ReadAllText(lastPath)) : null;
        if (last is null && File.Exists(lastPath)) return ErrorLine.Fail($"{lastPath} is no signed checkpoint any more: restore it from a copy.");
        using var key = File.Exists(keyPath) ? SignerKey.Parse(File.ReadAllText(keyPath).Trim()) : SignerKey.Create(name);
        if (key is null) return ErrorLine.Fail($"{keyPath} is no key any more: restore it from a copy.");
        if (key.Verifier.Name != name) return ErrorLine.Fail($"the key in {keep} is {key.Verifier.Name}'s: name another folder.");
        if (last is not null && !last.IsSignedBy(key.Verifier)) return ErrorLine.Fail($"{lastPath} was not signed by the key beside it: restore both from a copy.");
        var (signed, why) = growth.Witness(verifier, last, key);
        if (signed is null) return ErrorLine.Fail(why!, 1);
        if (!File.Exists(keyPath)) KeepKey(keyPath, key);
        DurableFile.Write(lastPath, System.Text.Encoding.UTF8.GetBytes(signed.ToString()));
        Console.Out.Write(signed.ToString());
        Console.Error.WriteLine($"Others check it with the key {key.Verifier}");
        return 0;
    }

    private static void KeepKey(string path, SignerKey key)
    {
        var mine = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) mine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var to = new StreamWriter(path, System.Text.Encoding.ASCII, mine);
        to.WriteLine(key.Export());
    }

    private static (string? Text, string? Problem) Text(string file)
    {
        try
        {
            return (File.ReadAllText(file), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"{file} cannot be read ({e.Message.TrimEnd('.')}): check that it is there and that you may read it.");
        }
    }

    private static int With(string? given, Func<EvidenceVault, int> run)
    {
        if (WorkspaceOption.Folder(given) is not { } folder) return 2;
        var (vault, problem) = EvidenceVault.Open(CaseFile.EvidenceFolder(folder));
        if (vault is null) return ErrorLine.Fail(problem!);
        using (vault) return run(vault);
    }
}
