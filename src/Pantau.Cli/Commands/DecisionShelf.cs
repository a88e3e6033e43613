using Pantau.Evidence;
using Pantau.Names.Decisions;
using Pantau.Workspace;

namespace Pantau.Cli.Commands;

/// <summary>Where decisions of screening lie: in the log of a workspace, or in a file beside the kept lists where there is none.</summary>
/// <param name="workspace">The workspace's folder, or null.</param>
/// <param name="folder">The folder of kept lists.</param>
internal sealed class DecisionShelf(string? workspace, string folder)
{
    private readonly DecisionFile file = new(Path.Combine(folder, DecisionFile.FileName));

    /// <summary>The shelf of the workspace that is named or that the current folder lies in.</summary>
    public static DecisionShelf Of(string? given, string folder) => new(given ?? CaseFile.FindUpward(Environment.CurrentDirectory), folder);

    public (DecisionBook? Book, string? Problem) Read()
    {
        if (workspace is null) return (DecisionBook.Of(file.Lines()), null);
        var (vault, problem) = EvidenceVault.Open(CaseFile.EvidenceFolder(workspace));
        if (vault is null) return (null, problem);
        using (vault) return (DecisionBook.Of(vault.Annotations().Select(a => a.Record)), null);
    }

    /// <summary>Keeps a decision; gives the line that says why not.</summary>
    public string? Keep(PairDecision decision)
    {
        if (workspace is null)
        {
            file.Add(decision);
            return null;
        }
        var (opened, problem) = CaseFile.Open(workspace);
        if (opened is null) return problem;
        using (opened) opened.Vault.Annotate(decision.ToLine());
        return null;
    }
}
