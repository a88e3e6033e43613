using Pantau.Model;
using static Pantau.Law.Tests.Make;

namespace Pantau.Law.Tests;

public sealed class AClaimIsAssessed
{
    private const string ArmsOut = "S/RES/1874(2009)/9";
    private static readonly Period Report = new(new DateOnly(2024, 1, 1), new DateOnly(2025, 4, 30));

    [Fact]
    public void Munitions_to_Russia_breach_two_provisions_for_two_addressees()
    {
        var found = Make.Regime.Assess(Claim(ClaimKind.Transfer, "KP", "RU", "munitions"))
            .Where(a => a.Outcome == AssessmentOutcome.Contravenes).Select(a => (a.Provision, a.Addressee));
        Assert.Equal([("S/RES/1718(2006)/8(b)", "KP"), ("S/RES/1718(2006)/8(b)", "RU"), (ArmsOut, "KP"), (ArmsOut, "RU")], found);
    }

    [Theory]
    [InlineData(Modality.Asserted, ElementOutcome.Met, AssessmentOutcome.Contravenes)]
    [InlineData(Modality.Estimated, ElementOutcome.Met, AssessmentOutcome.Contravenes)]
    [InlineData(Modality.Confirmed, ElementOutcome.Met, AssessmentOutcome.Contravenes)]
    [InlineData(Modality.Alleged, ElementOutcome.Unknown, AssessmentOutcome.Insufficient)]
    [InlineData(Modality.Intended, ElementOutcome.NotMet, AssessmentOutcome.Outside)]
    [InlineData(Modality.Denied, ElementOutcome.NotMet, AssessmentOutcome.Outside)]
    public void The_way_it_is_told_decides_the_act(Modality modality, ElementOutcome act, AssessmentOutcome outcome)
    {
        var found = Of(ArmsOut, Claim(ClaimKind.Transfer, "KP", "RU", "munitions", modality: modality));
        Assert.Equal(act, found.Element("act").Outcome);
        Assert.Equal(outcome, found!.Outcome);
    }

    public static TheoryData<string?, string?, ElementOutcome> Dates => new()
    {
        { "2009-06-11", "2009-06-11", ElementOutcome.NotMet },
        { "2009-06-12", "2009-06-12", ElementOutcome.Met },
        { "2009-06-11", "2009-06-12", ElementOutcome.Unknown },
        { "2023-09-01", null, ElementOutcome.Met },
        { null, "2008-01-01", ElementOutcome.NotMet },
        { null, "2020-01-01", ElementOutcome.Unknown },
    };

    [Theory, MemberData(nameof(Dates))]
    public void Its_period_is_held_against_the_day_the_paragraph_began(string? from, string? to, ElementOutcome date)
    {
        var period = new Period(from is null ? null : DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to));
        Assert.Equal(date, Of(ArmsOut, Claim(ClaimKind.Transfer, "KP", "RU", "munitions", period: period)).Element("date").Outcome);
    }

    [Fact]
    public void Without_a_period_and_without_context_the_date_is_unknown()
    {
        var found = Of(ArmsOut, Claim(ClaimKind.Transfer, "KP", "RU", "munitions", undated: true));
        Assert.Equal(AssessmentOutcome.Insufficient, found!.Outcome);
        Assert.Equal(["date"], found.Elements.Where(e => e.Outcome != ElementOutcome.Met).Select(e => e.Element));
    }

    [Fact]
    public void The_period_of_the_report_dates_what_has_none()
    {
        var found = Of(ArmsOut, Claim(ClaimKind.Transfer, "KP", "RU", "munitions", undated: true), context: new AssessmentContext { Coverage = Report });
        Assert.Equal(AssessmentOutcome.Contravenes, found!.Outcome);
        Assert.Contains("period of this report", found.Element("date").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_period_that_its_own_source_states_dates_it_and_is_named()
    {
        var undated = Claim(ClaimKind.Transfer, "KP", "RU", "munitions", undated: true);
        var coverage = Claim(ClaimKind.Coverage, "msmt", null, quote: "The report covers 2024", id: "cov");
        var found = Of(ArmsOut, undated, context: AssessmentContext.None.With([undated, coverage]));
        Assert.Equal(AssessmentOutcome.Contravenes, found!.Outcome);
        Assert.Equal(["c1", "cov"], found.Element("date").Claims);
        var other = undated with { Attribution = "yonhap" };
        Assert.Equal(AssessmentOutcome.Insufficient, Of(ArmsOut, other, context: AssessmentContext.None.With([other, coverage]))!.Outcome);
    }

    [Fact]
    public void A_document_from_before_the_measure_cannot_tell_of_a_breach()
    {
        var undated = Claim(ClaimKind.Transfer, "KP", "RU", "munitions", undated: true);
        Assert.Equal(ElementOutcome.NotMet, Of(ArmsOut, undated, context: new AssessmentContext { ReportedOn = new DateOnly(2005, 1, 1) }).Element("date").Outcome);
        Assert.Equal(ElementOutcome.Unknown, Of(ArmsOut, undated, context: new AssessmentContext { ReportedOn = new DateOnly(2025, 5, 29) }).Element("date").Outcome);
    }

    [Fact]
    public void Troops_are_reported_with_what_the_law_does_not_say()
    {
        var found = Make.Regime.Assess(Claim(ClaimKind.Deployment, "KP", "RU", "troops"));
        Assert.Equal(
            ["S/RES/1718(2006)/8(c)", "S/RES/1718(2006)/8(e)", ArmsOut, "S/RES/2270(2016)/8", "S/RES/2270(2016)/9", "S/RES/2321(2016)/15", "S/RES/2375(2017)/17", "S/RES/2397(2017)/8"],
            found.Select(a => a.Provision).Distinct());
        Assert.All(found, a => Assert.Equal(AssessmentOutcome.Insufficient, a.Outcome));
        Assert.Contains("No paragraph names the sending of troops", found.First(a => a.Provision == ArmsOut).Element("act").Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClaimKind.Vote, "veto")]
    [InlineData(ClaimKind.Agreement, "comprehensive-strategic-partnership")]
    [InlineData(ClaimKind.Intent, "military-cooperation")]
    [InlineData(ClaimKind.Formation, null)]
    [InlineData(ClaimKind.Coverage, null)]
    [InlineData(ClaimKind.Enablement, "missile-attack")]
    [InlineData(ClaimKind.CyberTheft, "cryptocurrency")]
    public void Context_is_outside_of_every_provision(ClaimKind kind, string? item)
    {
        var claim = Claim(kind, "KP", "RU", item);
        Assert.Empty(Make.Regime.Assess(claim));
        var all = Make.Regime.Assess(claim, includeOutside: true);
        Assert.Equal(Make.Regime.Provisions.Count, all.Count);
        Assert.All(all, a => Assert.Equal(AssessmentOutcome.Outside, a.Outcome));
    }

    [Fact]
    public void An_unnamed_recipient_leaves_open_whether_it_was_an_export()
    {
        var found = Of(ArmsOut, Claim(ClaimKind.Transfer, "KP", null, "munitions"), "KP");
        Assert.Equal(AssessmentOutcome.Insufficient, found!.Outcome);
        Assert.Equal(ElementOutcome.Unknown, found.Element("direction").Outcome);
    }

    [Fact]
    public void A_recipient_that_is_no_state_leaves_the_export_a_breach_by_the_DPRK()
    {
        var claim = Claim(ClaimKind.Transfer, "KP", "wagner-group", "munitions");
        Assert.Equal(AssessmentOutcome.Contravenes, Of(ArmsOut, claim, "KP")!.Outcome);
        var other = Make.Regime.Assess(claim).Single(a => a.Provision == ArmsOut && a.Addressee is null);
        Assert.Equal(ElementOutcome.Unknown, other.Element("actor").Outcome);
    }

    public static TheoryData<decimal?, decimal?, string, string?, ElementOutcome> Amounts => new()
    {
        { 1_000_000, null, "barrel", "2024", ElementOutcome.Met },
        { 500_000, null, "barrel", "2024", ElementOutcome.Unknown },
        { null, 500_000, "barrel", "2024", ElementOutcome.NotMet },
        { null, 600_000, "barrel", "2024", ElementOutcome.Unknown },
        { 1_000_000, null, "barrel", "two years", ElementOutcome.Unknown },
        { 1_000_001, null, "barrel", "two years", ElementOutcome.Met },
        { 1_000_000, null, "barrel", "since 2024", ElementOutcome.Unknown },
        { 90_000, null, "tonne", "2024", ElementOutcome.Met },
        { 60_000, 60_000, "tonne", "2024", ElementOutcome.Unknown },
        { 40_000, 40_000, "tonne", "2024", ElementOutcome.NotMet },
        { 49, 49, "shipment", "2024", ElementOutcome.Unknown },
    };

    [Theory, MemberData(nameof(Amounts))]
    public void A_ceiling_is_exceeded_only_by_what_the_words_allow_at_least(decimal? min, decimal? max, string unit, string? when, ElementOutcome cap)
    {
        var period = when switch
        {
            "2024" => In2024,
            "two years" => new Period(new DateOnly(2023, 6, 1), new DateOnly(2024, 6, 1)),
            _ => new Period(new DateOnly(2024, 1, 1), null),
        };
        var claim = Claim(ClaimKind.Transfer, "RU", "KP", "refined-petroleum", quantity: new Quantity(min, max, unit), period: period);
        Assert.Equal(cap, Of("S/RES/2397(2017)/5", claim).Element("cap").Outcome);
    }

    [Fact]
    public void Words_without_a_number_leave_a_ceiling_open() =>
        Assert.Equal(AssessmentOutcome.Insufficient, Of("S/RES/2397(2017)/5", Claim(ClaimKind.Transfer, "RU", "KP", "refined-petroleum", "far above the cap"))!.Outcome);
}
