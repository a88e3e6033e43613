using Pantau.Law;
using Pantau.Reporting;

namespace Pantau.Workspace.Lists;

/// <summary>What a workspace knows beside the law: what was approved, and who is listed.</summary>
public static class BesideTheLaw
{
    /// <summary>Lists in this folder of a workspace are looked through.</summary>
    public const string ListFolder = "lists";

    /// <summary>The regime with the approvals and lists at hand; or the lines that say what is wrong with them.</summary>
    /// <param name="workspace">The workspace's folder, whose <c>approvals.yaml</c> and <c>lists</c> are used; it need not be there yet; null for none.</param>
    /// <param name="approvals">Another file of approvals.</param>
    /// <param name="lists">Lists named by the user; where there are none, those of the workspace, and without those the kept ones.</param>
    /// <param name="kept">The lists that are kept for the user.</param>
    public static (SanctionsRegime? Regime, IReadOnlyList<ReportList>? Lists, IReadOnlyList<string> Problems) Take(
        SanctionsRegime regime, string? workspace, string? approvals, IReadOnlyList<string> lists, IReadOnlyList<string> kept)
    {
        if (approvals is not null && !File.Exists(approvals)) return (null, null, [$"{approvals} does not exist: check the name."]);
        var loads = new[] { workspace is null ? null : Path.Combine(workspace, ApprovalFile.Name), approvals }.OfType<string>().Select(f => ApprovalFile.Load(f, regime)).ToList();
        var wrong = loads.SelectMany(l => l.Errors).Select(e => e.ToString()).ToList();
        if (wrong.Count > 0) return (null, null, wrong);
        var files = ListFiles(workspace, lists, kept);
        ListingDesk? desk = null;
        if (files.Count > 0)
        {
            (desk, var problem) = ListingDesk.Open(files);
            if (desk is null) return (null, null, [problem!]);
        }
        var known = new AssessmentContext { Approvals = [.. loads.SelectMany(l => l.Approvals)], ListingsOf = desk is null ? null : desk.Find };
        return (regime.Knowing(known), desk?.Lists, []);
    }

    /// <summary>The files of the lists that are looked through, as <see cref="Take"/> chooses them.</summary>
    public static IReadOnlyList<string> ListFiles(string? workspace, IReadOnlyList<string> lists, IReadOnlyList<string> kept) => lists.Count > 0 ? lists : Own(workspace) is { Count: > 0 } own ? own : kept;

    private static List<string> Own(string? workspace)
    {
        if (workspace is null) return [];
        var folder = Path.Combine(workspace, ListFolder);
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)] : [];
    }
}
