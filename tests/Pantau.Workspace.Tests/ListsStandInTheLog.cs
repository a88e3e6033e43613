using Pantau.Evidence;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Lists;
using Pantau.Workspace.Pipeline;

namespace Pantau.Workspace.Tests;

/// <summary>The version of a list that a report was held against is in the log, and is no evidence of what happened.</summary>
public sealed class ListsStandInTheLog : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pantau-kept-lists-").FullName;

    private const string List = """{"id":"x-1","schema":"Organization","caption":"Sample Trading","datasets":["un-sc"],"properties":{"name":["Sample Trading"]}}""";

    [Fact]
    public void Each_version_is_kept_once_and_nothing_is_read_from_it()
    {
        using var workspace = Made(Written("a.txt", "North Korea sent 3,000 workers to Russia in May 2024, the Multilateral Sanctions Monitoring Team said."));
        var path = Written("un.json", List);
        var (first, problem) = ListKeeping.Keep(workspace, [(path, new Uri("https://lists.example/un.json"))], TimeProvider.System);
        Assert.Null(problem);
        Assert.Single(first);
        Assert.Empty(ListKeeping.Keep(workspace, [(path, null)], TimeProvider.System).Receipts);
        Written("un.json", List + "\n" + List.Replace("x-1", "x-2", StringComparison.Ordinal));
        Assert.Single(ListKeeping.Keep(workspace, [(path, null)], TimeProvider.System).Receipts);
        var kept = workspace.SanctionsLists();
        Assert.Equal(2, kept.Count);
        Assert.Equal(("un-sc", "https://lists.example/un.json", IntakeRecord.SanctionsList), (kept[0].Title, kept[0].Url, kept[0].MediaType));
        Assert.Equal(List, System.Text.Encoding.UTF8.GetString(workspace.Vault.Blobs.Get(kept[0].Hash)));
        Assert.Single(workspace.Evidence());
        Assert.DoesNotContain(workspace.Unread(), kept.Select(k => k.Hash).Contains);
        Assert.Null(Pantau.Evidence.Checks.VaultCheck.Run(CaseFile.EvidenceFolder(workspace.Folder), cancel: TestContext.Current.CancellationToken).Problem);
    }

    [Fact]
    public void A_report_keeps_the_lists_that_it_was_held_against_first()
    {
        using var workspace = Made(Written("a.txt", "North Korea sent 3,000 workers to Russia in May 2024, the Multilateral Sanctions Monitoring Team said."));
        var path = Written("un.json", List);
        var regime = Pantau.Law.SanctionsRegime.Load(Pantau.Tests.Repository.PathOf("regimes", "un-dprk")).Regime!;
        var (known, lists, _) = BesideTheLaw.Take(regime, null, null, [path], []);
        var (report, _) = ReportMaking.Make(workspace, known!, new ReportRequest { Period = new Pantau.Model.Period(new(2024, 1, 1), new(2024, 12, 31)), OutFolder = At("out"), Lists = lists, ListFiles = [path] }, TimeProvider.System);
        var kept = Assert.Single(workspace.SanctionsLists());
        Assert.Equal(kept.Hash, Assert.Single(report.Lists!).Hash);
        Assert.True(report.Checkpoint.Size > kept.LogIndex);
        Assert.DoesNotContain(report.Evidence, e => e.Hash == kept.Hash);
    }

    [Fact]
    public void What_is_no_list_is_not_kept()
    {
        using var workspace = Made();
        var (receipts, problem) = ListKeeping.Keep(workspace, [(Written("b.json", "no list"), null)], TimeProvider.System);
        Assert.Empty(receipts);
        Assert.Contains("pantau lists check", problem, StringComparison.Ordinal);
        Assert.Empty(workspace.SanctionsLists());
    }

    private CaseFile Made(params string[] paths)
    {
        Assert.Null(CaseFile.Create(At("case")));
        var (opened, problem) = CaseFile.Open(At("case"));
        Assert.Null(problem);
        if (paths.Length > 0) Assert.Empty(EvidenceIntake.Add(opened!, FileGathering.Gather(paths).Files, TimeProvider.System).Refused);
        return opened!;
    }

    private string Written(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private string At(string name) => Path.Combine(folder, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, true);
    }
}
