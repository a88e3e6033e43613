using Pantau.Model;

namespace Pantau.Reporting.Tests;

/// <summary>A report made in code: a contravention, an open question and context, with quotes in two languages and a denial.</summary>
internal static class Sample
{
    public static readonly Period Months = new(new DateOnly(2024, 1, 1), new DateOnly(2025, 4, 30));
    private static readonly string Hash = "sha256:" + new string('a', 64);

    public static Finding Finding(ClaimKind kind, Modality modality = Modality.Asserted, Period? period = null, FindingQuantity? quantity = null, string? actor = "KP", string? recipient = "RU", string? item = null, string id = "F-0001", params string[] sources)
    {
        var finding = new Finding
        {
            Id = id,
            Statement = LocalText.Of("-", "-"),
            Kind = kind,
            Actor = actor,
            Recipient = recipient,
            Item = item,
            Quantity = quantity,
            Period = period,
            Modality = modality,
            Confidence = new Confidence("likely", 0.55, 0.8, [LocalText.Of("One origin tells it.", "Satu sumber asal menyebutnya.")]),
            Origins = [.. (sources.Length == 0 ? ["msmt"] : sources).Select(s => new SourceOrigin(s, 1))],
            IndependentOrigins = 1,
            Conflicts = [],
            Assessments = [],
            Claims = ["c1", "c2"],
            Decision = Decision.SingleAnalyst,
        };
        return finding with { Statement = Prose.StatementWriter.Write(finding) };
    }

    public static PeriodReport Report(string title = "Sanctions on North Korea", string quote = "Pyongyang mengirim lebih dari 20.000 kontainer amunisi.", string slot = "quantity") => new()
    {
        Title = title,
        Regime = "un-dprk",
        Period = Months,
        Issued = new DateTimeOffset(2025, 5, 29, 0, 0, 0, TimeSpan.Zero),
        By = title,
        Audience = "TLP:CLEAR",
        Checkpoint = new ReportCheckpoint("example.org/log", 2, Convert.ToBase64String(new byte[32]), ["— example.org/log AAAA"], "example.org/log+00000000+AAAA"),
        Findings =
        [
            Finding(ClaimKind.Transfer, period: Period.Year(2024), quantity: new FindingQuantity(20_000, null, "container", Agreement.Agree), item: "munitions") with
            {
                Assessments = [new Assessment("S/RES/1718(2006)/8(b)", "KP", AssessmentOutcome.Contravenes, [new ElementResult("item", ElementOutcome.Met, LocalText.Of(quote, quote), ["c1"])])],
                Conflicts = [new Conflict(["c1", "c2"], LocalText.Of(quote, quote))], Denials = ["c3"],
            },
            Finding(ClaimKind.Deployment, period: new Period(new DateOnly(2024, 10, 1), null), item: "troops", id: "F-0002") with
            {
                Assessments = [new Assessment("S/RES/2397(2017)/8", "RU", AssessmentOutcome.Insufficient, [new ElementResult("act", ElementOutcome.Unknown, LocalText.Of("Not told.", "Tidak disebut."), [])])],
            },
            Finding(ClaimKind.Vote, actor: "a-very-long-name-of-a-company-that-does-not-fit-any-label-at-all", recipient: "RU", item: "veto", id: "F-0003"),
        ],
        Claims = [Claim("c1", quote, 20_000, slot), Claim("c2", "More than 21,000 containers of munitions.", 21_000, slot), Claim("c3", quote, null, slot)],
        Evidence = [new ReportEvidence { Hash = Hash, Title = title, Published = new DateOnly(2025, 5, 29), LogIndex = 1, Proof = "proof", Entry = "entry", FileName = "a.txt", MediaType = "text/plain", Outlet = "kbs", Language = "id" }],
        Provisions = [new Provision("S/RES/1718(2006)/8(b)", LocalText.Of("arms from the DPRK", "senjata dari RRDK"), LocalText.Of(quote, quote), new Period(new DateOnly(2006, 10, 14), null), "javascript:alert(1)", new ProvisionCheck(true, "S/RES/1718", new DateOnly(2025, 1, 1)))],
    };

    public static PeriodReport Empty() => Report() with { Findings = [], Claims = [], Evidence = [], Provisions = [] };

    private static Claim Claim(string id, string quote, decimal? least, string slot) => new()
    {
        Id = id,
        Kind = ClaimKind.Transfer,
        Actor = "KP",
        Recipient = "RU",
        Item = "munitions",
        Quantity = least is null ? null : new Quantity(least, null, "container"),
        Attribution = "msmt",
        Modality = Modality.Asserted,
        Quote = quote,
        Span = new TextSpan(10, 10 + quote.EnumerateRunes().Count() + (least is null ? 1 : 0)),
        Language = "id",
        Evidence = Hash,
        Trace = [new SlotTrace(slot, "rule", quote[..4], new TextSpan(10, 14))],
    };
}
