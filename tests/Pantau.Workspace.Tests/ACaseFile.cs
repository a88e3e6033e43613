using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Tests;
using Pantau.Workspace;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Verification;

namespace Pantau.Workspace.Tests;

public sealed class ACaseFile : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pantau-ws-" + Guid.NewGuid().ToString("N"));
    private static readonly string Example = Repository.PathOf("examples", "msmt-1");

    private string At(string name) => Path.Combine(folder, name);

    private CaseFile Made(params string[] paths)
    {
        Directory.CreateDirectory(folder);
        Assert.Null(CaseFile.Create(At("case")));
        var (opened, problem) = CaseFile.Open(At("case"));
        Assert.Null(problem);
        if (paths.Length == 0) return opened!;
        var (files, refused) = FileGathering.Gather(paths);
        Assert.Null(refused);
        Assert.Empty(EvidenceIntake.Add(opened!, files, TimeProvider.System).Refused);
        return opened!;
    }

    private (Pantau.Reporting.PeriodReport Report, IReadOnlyList<string> Files) Reported(CaseFile workspace)
    {
        ClaimReading.ReadUnread(workspace, DocumentReader.Load(Repository.PathOf("languages")), null, TestContext.Current.CancellationToken);
        var regime = SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!;
        return ReportMaking.Make(workspace, regime, new ReportRequest { Period = new Period(new DateOnly(2024, 1, 1), new DateOnly(2025, 4, 30)), OutFolder = At("out"), RegimeFolder = Repository.PathOf("regimes", "un-dprk") }, TimeProvider.System);
    }

    [Fact]
    public void Is_found_from_any_folder_within_it()
    {
        using (Made()) { }
        Directory.CreateDirectory(At("case/notes/deep"));
        Assert.Equal(At("case"), CaseFile.FindUpward(At("case/notes/deep")));
        Assert.Null(CaseFile.FindUpward(Path.GetTempPath()));
    }

    [Fact]
    public void Is_not_made_twice_nor_over_other_files()
    {
        using (Made()) { }
        Assert.NotNull(CaseFile.Create(At("case")));
    }

    [Fact]
    public void Takes_an_archive_apart_and_keeps_it()
    {
        Directory.CreateDirectory(folder);
        using (var zip = System.IO.Compression.ZipFile.Open(At("all.zip"), System.IO.Compression.ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(zip.CreateEntry("may/a.txt").Open());
            entry.Write("TLP:AMBER\n\nNorth Korea sent shells to Russia in 2024.");
        }
        using var workspace = Made(At("all.zip"));
        var evidence = workspace.Evidence();
        Assert.Equal([("a.txt", "text/plain"), ("all.zip", "application/zip")], evidence.Select(e => (e.FileName, e.MediaType)));
        Assert.Equal(evidence[1].Hash, evidence[0].Within);
        // What holds a marked document is marked as it is.
        Assert.All(evidence, e => Assert.Equal("TLP:AMBER", e.Marking));
        Assert.Empty(ClaimReading.ReadUnread(workspace, DocumentReader.Load(Repository.PathOf("languages")), null, TestContext.Current.CancellationToken));
        Assert.NotEmpty(workspace.Claims());
    }

    [Fact]
    public void Passes_over_what_the_folder_says_to_ignore_and_hidden_files()
    {
        Directory.CreateDirectory(At("docs/inner/.hidden"));
        foreach (var name in new[] { "a.txt", "b.txt", ".c.txt", "inner/d.txt", "inner/.hidden/e.txt" }) File.WriteAllText(At("docs/" + name), "North Korea sent shells to Russia in 2024.");
        File.WriteAllText(At("docs/.pantauignore"), "b.txt\n");
        var (files, problem) = FileGathering.Gather([At("docs")]);
        Assert.Null(problem);
        Assert.Equal(["a.txt", "d.txt"], files.Select(f => Path.GetFileName(f.Path)));
    }

    [Fact]
    public void Builds_its_index_anew_when_it_is_lost()
    {
        IReadOnlyList<Claim> before;
        using (var workspace = Made(Example))
        {
            Reported(workspace);
            before = workspace.Claims();
            Assert.NotEmpty(before);
        }
        File.Delete(CaseFile.IndexPath(At("case")));
        var (again, problem) = CaseFile.Open(At("case"));
        Assert.Null(problem);
        using (again)
        {
            Assert.Equal(16, again!.Evidence().Count);
            ClaimReading.ReadUnread(again, DocumentReader.Load(Repository.PathOf("languages")), null, TestContext.Current.CancellationToken);
            Assert.Equal(before.Select(c => c.Id), again.Claims().Select(c => c.Id));
        }
    }

    [Fact]
    public void Opens_with_an_index_that_is_no_database_or_says_what_to_do()
    {
        using (Made(Example)) { }
        File.WriteAllText(CaseFile.IndexPath(At("case")), "this is no database, and long enough not to be taken for an empty one");
        var (opened, problem) = CaseFile.Open(At("case"));
        using (opened) Assert.True(opened?.Evidence().Count == 16 || problem is { Length: > 10 });
    }

    [Fact]
    public void Keeps_the_same_bytes_once_and_each_intake()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(At("a.txt"), "North Korea sent shells to Russia in 2024.");
        using var workspace = Made(At("a.txt"), At("a.txt"));
        Assert.Single(workspace.Evidence());
        Assert.Equal(2, workspace.Vault.Log.Head.Size);
    }

    [Fact]
    public void A_report_holds_away_from_its_workspace_and_any_changed_byte_of_it_is_found()
    {
        using (var workspace = Made(Example)) Reported(workspace);
        Directory.CreateDirectory(At("elsewhere"));
        foreach (var file in Directory.GetFiles(At("out"))) File.Copy(file, At("elsewhere/" + Path.GetFileName(file)));
        var random = new Random(11);
        foreach (var name in new[] { "report.json", "report.html", "report.md" })
        {
            var path = At("elsewhere/" + name);
            Assert.Null(ReportCheck.Run(path, null, null));
            var bytes = File.ReadAllBytes(path);
            for (var i = 0; i < 60; i++)
            {
                var at = i == 0 ? 0 : i == 1 ? bytes.Length - 1 : random.Next(bytes.Length);
                var changed = bytes.ToArray();
                changed[at] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(path, changed);
                Assert.True(ReportCheck.Run(path, null, null) is not null, $"byte {at} of {name} changed and nothing was found");
            }
            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void The_same_evidence_gives_the_same_findings_in_any_order_of_intake()
    {
        var files = Directory.GetFiles(Example).Where(f => !Path.GetFileName(f).EndsWith("D.md", StringComparison.Ordinal) && Path.GetFileName(f)[0] != '.' && Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal).ToArray();
        List<string> one, other;
        using (var workspace = Made(files)) one = [.. Reported(workspace).Report.Findings.Select(f => f.Statement["en"])];
        Dispose();
        using (var workspace = Made([.. files.Reverse()])) other = [.. Reported(workspace).Report.Findings.Select(f => f.Statement["en"])];
        Assert.Equal(one, other);
    }

    [Fact]
    public void Every_claim_of_a_report_stands_word_for_word_in_its_evidence()
    {
        using var workspace = Made(Example);
        var report = Reported(workspace).Report;
        Assert.NotEmpty(report.Claims);
        Assert.Null(ReportCheck.Run(At("out/report.json"), workspace.Vault.Verifier, workspace.Vault));
        Assert.All(report.Findings, f => Assert.All(f.Claims, id => Assert.Contains(report.Claims, c => c.Id == id)));
        Assert.All(report.Claims, c => Assert.Contains(report.Evidence, e => e.Hash == c.Evidence));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder)) Directory.Delete(folder, true);
    }
}
