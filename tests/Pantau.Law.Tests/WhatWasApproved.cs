using Pantau.Model;
using static Pantau.Law.Tests.Make;

namespace Pantau.Law.Tests;

/// <summary>Approvals are dated data: who, what, when and how much; only what lies wholly within one is exempt.</summary>
public sealed class WhatWasApproved
{
    private const string Textiles = "S/RES/2375(2017)/16";

    private const string Good = """
        approvals:
          - reference: S/AC.49/2024/DEC.1
            provisions: ["S/RES/2375(2017)/16"]
            parties: [CN]
            items: [textiles]
            from: 2024-01-01
            to: 2024-06-30
            up-to: {tonne: 100}
            en: "School uniforms for the relief fund."
            id: "Seragam sekolah bagi dana bantuan."
        """;

    private static readonly CommitteeApproval Approval = new(
        "S/AC.49/2024/DEC.1", LocalText.Of("School uniforms.", "Seragam sekolah."), [Textiles], ["CN"], ["textiles"], new Period(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30)), new CapLimit(Units.Tonne, 100), null);

    public static TheoryData<string?, string?, string, string?, int?, ElementOutcome, AssessmentOutcome> Cases => new()
    {
        { "CN", "textiles", "2024-03-01", "2024-03-31", 50, ElementOutcome.NotMet, AssessmentOutcome.Exempt },
        { "RU", "textiles", "2024-03-01", "2024-03-31", 50, ElementOutcome.Met, AssessmentOutcome.Contravenes },
        { "CN", "textiles", "2024-06-15", "2024-07-15", 50, ElementOutcome.Unknown, AssessmentOutcome.Insufficient },
        { "CN", "textiles", "2024-07-01", "2024-07-15", 50, ElementOutcome.Met, AssessmentOutcome.Contravenes },
        { "CN", "textiles", "2024-03-01", "2024-03-31", 500, ElementOutcome.Met, AssessmentOutcome.Contravenes },
        { "CN", "textiles", "2024-03-01", "2024-03-31", null, ElementOutcome.Unknown, AssessmentOutcome.Insufficient },
        { "CN", "textiles", "2024-03-01", null, 50, ElementOutcome.Unknown, AssessmentOutcome.Insufficient },
        { "CN", null, "2024-03-01", "2024-03-31", 50, ElementOutcome.Unknown, AssessmentOutcome.Insufficient },
    };

    [Theory, MemberData(nameof(Cases))]
    public void It_exempts_what_lies_wholly_within_it(string? other, string? item, string from, string? to, int? tonnes, ElementOutcome exemption, AssessmentOutcome outcome)
    {
        var claim = Claim(ClaimKind.Transfer, "KP", other, item, quantity: tonnes is { } t ? new Quantity(t, t, Units.Tonne) : null, period: new Period(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)));
        var found = Of(Textiles, claim, other, new AssessmentContext { Approvals = [Approval] });
        Assert.Equal(exemption, found.Element("exemption").Outcome);
        Assert.Equal(outcome, found!.Outcome);
        Assert.Contains("S/AC.49/2024/DEC.1", found.Element("exemption").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_nothing_of_other_provisions()
    {
        var found = Of("S/RES/2371(2017)/9", Claim(ClaimKind.Transfer, "KP", "CN", "seafood"), "CN", new AssessmentContext { Approvals = [Approval with { Items = [] }] });
        Assert.Equal(AssessmentOutcome.Contravenes, found!.Outcome);
        Assert.DoesNotContain("DEC.1", found.Element("exemption").Why, StringComparison.Ordinal);
    }

    // The Committee's letters for aid excuse mostly from the ban on machinery, which has no exemption of its own by approval.
    [Fact]
    public void What_excuses_from_every_measure_lets_any_of_them_be_approved()
    {
        var rules = Regime.Rules.Where(r => r.Binding && r.Bounds.Any(b => b != BoundParty.Target) && r.Provision.InForce.To is null).ToList();
        Assert.All(rules, r => Assert.Contains(r.Exemptions, e => e is { Basis: ExemptionBasis.Approval, By: "S/RES/2321(2016)/46" }));
        Assert.All(Regime.Rules.Except(rules).Where(r => r.Provision.InForce.To is null), r => Assert.DoesNotContain(r.Exemptions, e => e.OfRegime));
        Assert.DoesNotContain(Regime.Rules.SelectMany(r => r.Versions), v => v.By == "S/RES/2321(2016)/46");
        var tractors = Approval with { Provisions = ["S/RES/2397(2017)/7"], Parties = [], Items = ["machinery"], UpTo = null };
        var claim = Claim(ClaimKind.Transfer, "CN", "KP", "machinery", period: Period.Month(2024, 3));
        Assert.Equal(AssessmentOutcome.Exempt, Of("S/RES/2397(2017)/7", claim, "CN", new AssessmentContext { Approvals = [tractors] })!.Outcome);
        Assert.Equal(AssessmentOutcome.Contravenes, Of("S/RES/2397(2017)/7", claim, "CN")!.Outcome);
    }

    [Fact]
    public void A_regime_that_knows_approvals_uses_them_in_every_assessment()
    {
        var claim = Claim(ClaimKind.Transfer, "KP", "CN", "textiles", quantity: new Quantity(5, 5, Units.Tonne), period: Period.Month(2024, 2));
        var knowing = Make.Regime.Knowing(new AssessmentContext { Approvals = [Approval] });
        Assert.Equal(AssessmentOutcome.Exempt, knowing.Assess(claim).First(a => a.Provision == Textiles && a.Addressee == "CN").Outcome);
        Assert.Equal(AssessmentOutcome.Exempt, SanctionsRegime.Together([knowing, Union]).Assess(claim).First(a => a.Provision == Textiles && a.Addressee == "CN").Outcome);
    }

    [Fact]
    public void A_file_is_read() => Assert.Equal(Approval.Span, Read(Good).Approvals.Single().Span);

    [Fact]
    public void Where_there_is_no_file_nothing_was_approved() =>
        Assert.Equal((0, 0), (ApprovalFile.Load(Path.Combine(Path.GetTempPath(), "no-such-file.yaml"), Make.Regime).Approvals.Count, ApprovalFile.Load(Path.Combine(Path.GetTempPath(), "no-such-file.yaml"), Make.Regime).Errors.Count));

    [Theory]
    [InlineData("2375(2017)/16", "2375(2017)/99", 3, "there is no provision 'S/RES/2375(2017)/99'")]
    [InlineData("2375(2017)/16", "1874(2009)/19", 3, "nothing can be approved under S/RES/1874(2009)/19")]
    [InlineData("to: 2024-06-30", "to: 2023-06-30", 2, "ends before it begins")]
    [InlineData("[textiles]", "[textile]", 5, "is not an item")]
    [InlineData("tonne: 100", "ton: 100", 8, "is not a unit")]
    [InlineData("parties:", "party:", 4, "'party' is not known here")]
    public void What_is_wrong_is_named_and_nothing_is_used(string good, string bad, int line, string message)
    {
        var load = Read(Good.Replace(good, bad, StringComparison.Ordinal));
        Assert.Empty(load.Approvals);
        Assert.Contains(load.Errors, e => e.Line == line && e.Message.Contains(message, StringComparison.Ordinal));
    }

    private static ApprovalLoad Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return ApprovalFile.Load(path, Make.Regime);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
