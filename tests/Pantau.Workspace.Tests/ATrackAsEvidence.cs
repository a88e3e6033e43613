using Pantau.Documents;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reporting;
using Pantau.Reporting.Html;
using Pantau.Tests;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Tracks;
using Pantau.Workspace.Verification;

namespace Pantau.Workspace.Tests;

/// <summary>A table of positions among the documents: claims with their rows, law, and the report's section on ships.</summary>
public sealed class ATrackAsEvidence : IDisposable
{
    private static readonly string Positions = Repository.PathOf("examples", "at-sea", "positions.csv");
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pantau-sea-" + Guid.NewGuid().ToString("N"));

    private static IReadOnlyList<Claim> Claims(string text, string name = "track.csv")
    {
        var document = TextExtractor.Extract(System.Text.Encoding.UTF8.GetBytes(text), name).Document!;
        Assert.True(TrackEvidence.Is(document));
        return TrackEvidence.Read(document, "sha256:" + new string('0', 64), TestContext.Current.CancellationToken).Claims;
    }

    private static IReadOnlyList<Assessment> Assess(Claim claim) => SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!.Assess([claim], new AssessmentContext());

    [Fact]
    public void Gives_calls_voyages_and_meetings_each_with_words_that_stand_in_the_file()
    {
        var text = File.ReadAllText(Positions);
        var claims = Claims(text);
        Assert.Equal(23, claims.Count(c => c is { Kind: ClaimKind.Voyage, Quantity: null, Actor: "imo-4100004" or "imo-4100133" }));
        Assert.Single(claims, c => c.Kind == ClaimKind.ShipToShip);
        Assert.Contains(claims, c => c is { Kind: ClaimKind.PortCall, Actor: "imo-4100004", Place.At: "port-rajin" });
        Assert.All(claims, c =>
        {
            Assert.Equal((c.Quote, Claim.TrackReader), (text[c.Span.Start..c.Span.End], c.Reader));
            Assert.All(c.Trace!, t => Assert.Equal(t.Words, text[t.Span!.Value.Start..t.Span.Value.End]));
        });
        Assert.Equal(claims.Count, claims.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        // What a ship may have carried is an estimate, and says what it rests on.
        Assert.All(claims.Where(c => c.Quantity is not null), c => Assert.True(c is { Modality: Modality.Estimated, Notes.Count: > 0 } && c.Quantity!.Min < c.Quantity.Max));
    }

    [Fact]
    public void A_meeting_with_a_ship_under_the_flag_leaves_open_only_whether_goods_passed()
    {
        var meeting = Assert.Single(Claims(File.ReadAllText(Positions)), c => c.Kind == ClaimKind.ShipToShip);
        var transfers = Assert.Single(Assess(meeting), a => a.Provision == "S/RES/2375(2017)/11");
        Assert.Equal((AssessmentOutcome.Insufficient, "PW"), (transfers.Outcome, transfers.Addressee));
        Assert.Equal(["act"], transfers.Elements.Where(e => e.Outcome != ElementOutcome.Met).Select(e => e.Element));
    }

    [Theory]
    [InlineData("445200518", "KP", "445999518", "", ElementOutcome.Met)]
    [InlineData("445200518", "KP", "299200518", "", ElementOutcome.Unknown)]
    [InlineData("445200518", "KP", "445200518", "TG", ElementOutcome.Unknown)]
    public void A_flag_comes_from_the_digits_or_the_column_and_is_unknown_where_they_differ(string from, string flag, string mmsi, string column, ElementOutcome expected)
    {
        var text = string.Join('\n', File.ReadAllLines(Positions).Select(l => l.StartsWith(from, StringComparison.Ordinal) ? l.Replace(from, mmsi, StringComparison.Ordinal).Replace($",{flag},", $",{column},", StringComparison.Ordinal) : l));
        var meeting = Assert.Single(Claims(text), c => c.Kind == ClaimKind.ShipToShip);
        var transfers = Assert.Single(Assess(meeting), a => a.Provision == "S/RES/2375(2017)/11");
        Assert.Equal(expected, Assert.Single(transfers.Elements, e => e.Element == "flag").Outcome);
        Assert.NotEqual(AssessmentOutcome.Contravenes, transfers.Outcome);
    }

    [Theory]
    [InlineData("North Korea sent shells to Russia.", "a.txt")]
    [InlineData("A log has lines such as !AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A in it.\nThat is all.\nIt is explained here.", "b.txt")]
    [InlineData("name,country,value\nshells,KP,3\n", "c.csv")]
    public void Prose_and_other_tables_are_no_tracks(string text, string name) => Assert.False(TrackEvidence.Is(TextExtractor.Extract(System.Text.Encoding.UTF8.GetBytes(text), name).Document!));

    [Fact]
    public void A_table_without_a_position_gets_a_line()
    {
        var document = TextExtractor.Extract("mmsi,timestamp,lat,lon\n273000001,2024-01-01T00:00:00Z,91,181\n"u8.ToArray(), "track.csv").Document!;
        var (claims, problem) = TrackEvidence.Read(document, "sha256:0", TestContext.Current.CancellationToken);
        Assert.Empty(claims);
        Assert.NotNull(problem);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_report_has_a_map_and_the_voyages_and_holds(bool packed)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, packed ? "positions.csv.gz" : "positions.csv");
        if (packed)
        {
            using var to = new System.IO.Compression.GZipStream(File.Create(file), System.IO.Compression.CompressionLevel.Fastest);
            to.Write(File.ReadAllBytes(Positions));
        }
        else
        {
            File.Copy(Positions, file);
        }
        Assert.Null(CaseFile.Create(Path.Combine(folder, "case")));
        using var workspace = CaseFile.Open(Path.Combine(folder, "case")).Case!;
        Assert.Empty(EvidenceIntake.Add(workspace, FileGathering.Gather([file]).Files, TimeProvider.System, cancel: TestContext.Current.CancellationToken).Refused);
        Assert.Empty(ClaimReading.ReadUnread(workspace, Pantau.Reading.Claims.DocumentReader.Load(Repository.PathOf("languages")), null, TestContext.Current.CancellationToken));
        var regime = SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!;
        var request = new ReportRequest { Period = Period.Month(2024, 5), OutFolder = Path.Combine(folder, "out"), RegimeFolder = Repository.PathOf("regimes", "un-dprk") };
        var (report, files) = ReportMaking.Make(workspace, regime, request, TimeProvider.System);
        var voyages = Assert.Single(report.Findings, f => f is { Kind: ClaimKind.Voyage, Actor: "imo-4100004", Place.From: "port-rajin" });
        Assert.Equal((6m, 6m, Units.Voyage), (voyages.Quantity!.Min, voyages.Quantity.Max, voyages.Quantity.Unit));
        Assert.Contains("made 6 voyages from Rajin to Dunai", voyages.Statement["en"], StringComparison.Ordinal);
        var html = ReportHtml.Render(report, "id", LandSource.Of);
        Assert.Contains("<section id=\"sea\">", html, StringComparison.Ordinal);
        Assert.Contains("var(--land)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("var(--land)\"", ReportHtml.Render(report, "en"), StringComparison.Ordinal);
        Assert.Null(ReportCheck.Run(files.First(f => f.EndsWith(".json", StringComparison.Ordinal)), null, workspace.Vault));
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
