using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Tests;
using Pantau.Workspace;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Verification;

namespace Pantau.Workspace.Tests;

/// <summary>What holds of a case file wherever its index is.</summary>
public abstract class ACaseFile : IDisposable
{
    /// <summary>The address of the index; null for the file in the workspace.</summary>
    protected virtual string? IndexAddress => null;

    protected abstract void LoseTheIndex();

    private readonly string folder = Path.Combine(Path.GetTempPath(), "pantau-ws-" + Guid.NewGuid().ToString("N"));
    protected static readonly string Example = Repository.PathOf("examples", "msmt-1");

    protected string At(string name) => Path.Combine(folder, name);

    protected CaseFile Made(params string[] paths)
    {
        Directory.CreateDirectory(folder);
        Assert.Null(CaseFile.Create(At("case")));
        if (IndexAddress is { } address) File.WriteAllText(At("case/index"), address + "\n");
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
        LoseTheIndex();
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
    public void Follows_its_log_when_that_is_put_back_from_an_older_copy()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(At("a.txt"), "North Korea sent shells to Russia in 2024.");
        File.WriteAllText(At("b.txt"), "China delivered helicopters to North Korea in 2024.");
        using (Made(At("a.txt"))) { }
        Copy(At("case/evidence"), At("older"));
        using (var workspace = CaseFile.Open(At("case")).Case!) EvidenceIntake.Add(workspace, FileGathering.Gather([At("b.txt")]).Files, TimeProvider.System, cancel: TestContext.Current.CancellationToken);
        Directory.Delete(At("case/evidence"), true);
        Copy(At("older"), At("case/evidence"));
        using var again = CaseFile.Open(At("case")).Case!;
        Assert.Equal("a.txt", Assert.Single(again.Evidence()).FileName);
    }

    [Fact]
    public void Keeps_when_a_capture_was_made_with_its_offset_and_takes_words_that_databases_mind()
    {
        var captured = new DateTimeOffset(2024, 3, 1, 23, 59, 58, 123, TimeSpan.FromHours(9));
        using var workspace = Made();
        byte[] bytes = [1];
        workspace.Vault.Add([new Evidence.NewEvidence(bytes, new Evidence.IntakeRecord(Evidence.Storage.BlobStore.HashOf(bytes), 1, "it's \"a\" name.txt", "text/plain", captured) { Captured = captured, Title = "a\0b 한국", Published = new DateOnly(2024, 2, 29) })]);
        workspace.Dispose();
        using var again = CaseFile.Open(At("case")).Case!;
        var item = Assert.Single(again.Evidence());
        Assert.Equal((captured, captured.Offset), (item.Captured!.Value, item.Captured.Value.Offset));
        Assert.Equal(("ab 한국", new DateOnly(2024, 2, 29), "it's \"a\" name.txt"), (item.Title, item.Published!.Value, item.FileName));
    }

    [Fact]
    public void Many_threads_read_it_while_one_takes_in()
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < 12; i++) File.WriteAllText(At($"{i}.txt"), $"North Korea sent {i + 1} shells to Russia in 2024.");
        using var workspace = Made();
        var reader = DocumentReader.Load(Repository.PathOf("languages"));
        Parallel.For(0, 48, i =>
        {
            if (i % 4 != 0) Assert.InRange(workspace.Evidence().Count + workspace.Claims().Count + workspace.Annotations().Count, 0, 500);
            else EvidenceIntake.Add(workspace, FileGathering.Gather([At($"{i / 4}.txt")]).Files, TimeProvider.System, cancel: TestContext.Current.CancellationToken);
        });
        ClaimReading.ReadUnread(workspace, reader, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(12, workspace.Evidence().Count);
        Assert.Equal(12, workspace.Claims().Count);
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
        GC.SuppressFinalize(this);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var inner in Directory.GetDirectories(from)) Copy(inner, Path.Combine(to, Path.GetFileName(inner)));
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}

public sealed class ACaseFileInItsFolder : ACaseFile
{
    protected override void LoseTheIndex() => File.Delete(CaseFile.IndexPath(At("case")));

    [Fact]
    public void Opens_with_an_index_that_is_no_database_or_says_what_to_do()
    {
        using (Made(Example)) { }
        File.WriteAllText(CaseFile.IndexPath(At("case")), "this is no database, and long enough not to be taken for an empty one");
        var (opened, problem) = CaseFile.Open(At("case"));
        using (opened) Assert.True(opened?.Evidence().Count == 16 || problem is { Length: > 10 });
    }
}

public sealed class ACaseFileOnPostgres : ACaseFile
{
    private string? address;

    protected override string IndexAddress => address = APostgres.NewDatabase();

    protected override void LoseTheIndex()
    {
        address = APostgres.NewDatabase();
        File.WriteAllText(At("case/index"), address);
    }

    [Fact]
    public void Is_not_mixed_with_the_index_of_another()
    {
        using (Made(Example)) { }
        Assert.Null(CaseFile.Create(At("other")));
        Assert.Contains("another workspace", CaseFile.Open(At("other"), indexAddress: address).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=/nowhere;Database=case;Username=pantau;Password=hunter2;Timeout=2", "cannot be used")]
    [InlineData("what is this", "no PostgreSQL address")]
    [InlineData("Database=case", "no host")]
    public void An_address_that_leads_nowhere_is_one_line_without_the_password(string to, string says)
    {
        using (Made()) { }
        File.WriteAllText(At("case/index"), to);
        var (_, problem) = CaseFile.Open(At("case"));
        Assert.Contains(says, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", problem, StringComparison.Ordinal);
    }
}
