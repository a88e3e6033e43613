using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Reporting;
using Pantau.Tests;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Lists;
using Pantau.Workspace.Pipeline;

namespace Pantau.Workspace.Tests;

/// <summary>Lists and approvals beside a workspace reach its findings and its report.</summary>
public sealed class WhoIsListedAndWhatWasApproved : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pantau-lists-").FullName;

    private const string List = """
        {"id":"x-1","schema":"Organization","caption":"Lazarus Group","datasets":["un-sc"],"properties":{"name":["Lazarus Group"],"program":["DPRK"],"createdAt":["2018-03-30"]}}
        {"id":"x-2","schema":"Vessel","caption":"NORTH EXAMPLE","datasets":["un-sc"],"properties":{"name":["NORTH EXAMPLE"],"imoNumber":["9074729"],"program":["DPRK"],"createdAt":["2017-10-03"]}}
        {"id":"x-3","schema":"Person","caption":"PAK Example","datasets":["un-sc"],"properties":{"name":["PAK Example"],"program":["DPRK"]}}
        """;

    [Theory]
    [InlineData("lazarus-group", "x-1", true, "2018-03-30")]
    [InlineData("imo-9074729", "x-2", true, "2017-10-03")]
    [InlineData("vessel-north-example", "x-2", false, "2017-10-03")]
    [InlineData("pak-example", "x-3", false, null)]
    public void A_number_or_the_name_of_a_body_identifies_a_ship_or_person_may_share_its_name(string party, string entry, bool sure, string? since)
    {
        var found = Assert.Single(Desk().Find(party));
        Assert.Equal((entry, sure, since), (found.Entry, found.Sure, found.ListedOn?.ToString("yyyy-MM-dd")));
        Assert.Equal((party, "un-sc"), (found.Party, found.List));
    }

    [Theory]
    [InlineData("KP")]
    [InlineData("imo-1234567")]
    [InlineData("imo-angara")]
    [InlineData("vessel-lazarus-group")]
    [InlineData("an-unrelated-bank")]
    public void Whoever_is_on_no_list_is_not_found(string party) => Assert.Empty(Desk().Find(party));

    [Fact]
    public void A_list_is_named_with_its_hash()
    {
        var list = Assert.Single(Desk().Lists);
        Assert.Equal(("un-sc", "ftm-json", 3), (list.List, list.Format, list.Entries));
        Assert.StartsWith("sha256:", list.Hash, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_one_line()
    {
        File.WriteAllText(At("bad.txt"), "no list");
        var (regime, _, problems) = BesideTheLaw.Take(Regime(), null, null, [At("bad.txt")], []);
        Assert.Null(regime);
        Assert.Contains("bad.txt", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Contains("does not exist", Assert.Single(BesideTheLaw.Take(Regime(), null, At("none.yaml"), [], []).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_and_report_show_who_is_listed_since_when_and_under_what()
    {
        using var workspace = Made("North Korea's Lazarus Group stole 300 million dollars in cryptocurrency from Japan in May 2024.");
        Directory.CreateDirectory(Path.Combine(workspace.Folder, BesideTheLaw.ListFolder));
        File.WriteAllText(Path.Combine(workspace.Folder, BesideTheLaw.ListFolder, "list.json"), List);
        var (report, html, markdown) = Reported(workspace);
        var listing = report.Findings.SelectMany(f => f.Listings!).First();
        Assert.Equal(("lazarus-group", "Lazarus Group", true), (listing.Party, listing.Name, listing.Sure));
        Assert.Equal(["DPRK"], listing.Programmes);
        Assert.NotNull(report.Lists);
        foreach (var page in new[] { html, markdown })
        {
            Assert.Contains("entry x-1, un-sc (DPRK) since 30 March 2018", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_a_list_nothing_is_said_of_listings()
    {
        using var workspace = Made("North Korea's Lazarus Group stole 300 million dollars in cryptocurrency from Japan in May 2024.");
        var (report, html, _) = Reported(workspace);
        Assert.Null(report.Lists);
        Assert.All(report.Findings, f => Assert.Null(f.Listings));
        Assert.DoesNotContain("class=\"listings\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_in_the_workspace_exempts_what_it_covers()
    {
        using var workspace = Made("China received textiles from North Korea in May 2024.");
        Assert.Contains(Reported(workspace).Report.Findings.SelectMany(f => f.Assessments), a => a.Provision == "S/RES/2375(2017)/16" && a.Outcome == AssessmentOutcome.Contravenes);
        File.WriteAllText(Path.Combine(workspace.Folder, ApprovalFile.Name), """
            approvals:
              - reference: DEC-7
                provisions: ["S/RES/2375(2017)/16"]
                items: [textiles]
                from: 2024-01-01
                to: 2024-12-31
                en: "Relief goods."
                id: "Barang bantuan."
            """);
        Assert.All(Reported(workspace).Report.Findings.SelectMany(f => f.Assessments).Where(a => a.Provision == "S/RES/2375(2017)/16"), a => Assert.Equal(AssessmentOutcome.Exempt, a.Outcome));
    }

    private (PeriodReport Report, string Html, string Markdown) Reported(CaseFile workspace)
    {
        ClaimReading.ReadUnread(workspace, DocumentReader.Load(Repository.PathOf("languages")), null, TestContext.Current.CancellationToken);
        var (regime, lists, problems) = BesideTheLaw.Take(Regime(), workspace.Folder, null, [], []);
        Assert.Empty(problems);
        var request = new ReportRequest { Period = Period.Year(2024), OutFolder = At("out"), RegimeFolder = Repository.PathOf("regimes", "un-dprk"), Lists = lists };
        var (report, _) = ReportMaking.Make(workspace, regime!, request, TimeProvider.System);
        return (report, File.ReadAllText(Path.Combine(At("out"), "report.html")), File.ReadAllText(Path.Combine(At("out"), "report.md")).Replace("\\", "", StringComparison.Ordinal));
    }

    private CaseFile Made(string text)
    {
        Assert.Null(CaseFile.Create(At("case")));
        var opened = CaseFile.Open(At("case")).Case!;
        File.WriteAllText(At("a.txt"), text);
        var (files, _) = FileGathering.Gather([At("a.txt")]);
        Assert.Empty(EvidenceIntake.Add(opened, files, TimeProvider.System).Refused);
        return opened;
    }

    private ListingDesk Desk()
    {
        File.WriteAllText(At("list.json"), List);
        var (desk, problem) = ListingDesk.Open([At("list.json")]);
        Assert.Null(problem);
        return desk!;
    }

    private static SanctionsRegime Regime() => SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!;

    private string At(string name) => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, true);
}
