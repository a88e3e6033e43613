using CsCheck;
using Pantau.Model;
using static Pantau.Law.Tests.Make;

namespace Pantau.Law.Tests;

public sealed class AFactOfSeveralClaims
{
    private static readonly Gen<Claim> AnyClaim =
        from kind in Gen.Enum<ClaimKind>()
        from actor in OneOf<string?>("KP", "RU", "CN", null, "lazarus-group", "vessel-angara")
        from recipient in OneOf<string?>("KP", "RU", "CN", null, "wagner-group")
        from item in OneOf<string?>([null, .. Items.All])
        from modality in Gen.Enum<Modality>()
        from period in OneOf<Period?>(null, In2024, Period.Year(2005), new Period(new DateOnly(2015, 1, 1), null), new Period(null, DateOnly.MaxValue), new Period(DateOnly.MinValue, DateOnly.MaxValue))
        from quantity in OneOf<Quantity?>(null, new Quantity(1_000_000, null, "barrel"), new Quantity(null, 10, "barrel"), new Quantity(decimal.MaxValue, decimal.MaxValue, "tonne"), new Quantity(49, 49, "shipment"))
        from carrier in OneOf<string?>(null, "RU-cargo-vessels", "KP-tanker", "vessel-maria")
        from place in OneOf<Place?>(null, new Place("KP", "RU"), new Place(At: "port-rajin"), new Place(To: "KP"))
        from quote in OneOf("it happened", "", "a correspondent account", new string('x', 500), "😀 dengan kata")
        from id in Gen.Int[1, 6]
        select Claim(kind, actor, recipient, item, quote, quantity, modality, carrier, place, period, period is null, $"c{id}");

    internal static readonly Gen<Claim[]> AnyFact = AnyClaim.Array[1, 5].Select(claims =>
        claims.Select((c, i) => c with { Id = $"c{i}", Kind = claims[0].Kind }).ToArray());

    [Fact]
    public void Its_outcome_does_not_depend_on_the_order_of_the_claims() =>
        (from fact in AnyFact from shuffled in Gen.Shuffle(fact) select (fact, shuffled)).Sample(
            pair => Assert.Equal(Text(Make.Regime.Assess(pair.fact)), Text(Make.Regime.Assess(pair.shuffled))), iter: 2000);

    [Fact]
    public void Nothing_contravenes_with_an_element_unknown_or_not_met() => AnyFact.Sample(
        fact => Assert.All(Make.Regime.Assess(fact, includeOutside: true), a =>
        {
            if (a.Outcome == AssessmentOutcome.Contravenes) Assert.All(a.Elements, e => Assert.Equal(ElementOutcome.Met, e.Outcome));
            if (a.Outcome == AssessmentOutcome.Insufficient) Assert.Contains(a.Elements, e => e.Outcome == ElementOutcome.Unknown);
            if (a.Outcome is AssessmentOutcome.Outside or AssessmentOutcome.Exempt or AssessmentOutcome.Consistent)
                Assert.Contains(a.Elements, e => e.Outcome == ElementOutcome.NotMet);
        }), iter: 2000);

    [Fact]
    public void Every_explanation_is_there_in_both_languages_and_names_claims_of_the_fact() => AnyFact.Sample(
        fact => Assert.All(Make.Regime.Assess(fact, includeOutside: true).SelectMany(a => a.Elements), e =>
        {
            Assert.Equal(["en", "id"], e.Explanation.Languages);
            Assert.All(e.Explanation.Languages, l => Assert.False(string.IsNullOrWhiteSpace(e.Explanation[l])));
            Assert.NotEqual(e.Explanation["en"], e.Explanation["id"]);
            Assert.NotEmpty(e.Claims);
            Assert.Subset(fact.Select(c => c.Id).ToHashSet(), e.Claims.ToHashSet());
        }), iter: 500);

    [Fact]
    public void A_denial_alone_is_no_act_and_beside_a_statement_it_is_named()
    {
        var told = Claim(ClaimKind.Transfer, "KP", "RU", "munitions");
        var denied = told with { Id = "c2", Modality = Modality.Denied, Quote = "nothing was sent" };
        Assert.Equal(AssessmentOutcome.Outside, Of("S/RES/1874(2009)/9", denied)!.Outcome);
        var both = Make.Regime.Assess([denied, told]).First(a => a.Provision == "S/RES/1874(2009)/9");
        Assert.Equal(AssessmentOutcome.Contravenes, both.Outcome);
        Assert.Contains("nothing was sent", both.Element("act").Why, StringComparison.Ordinal);
        Assert.Equal(["c1"], both.Element("act").Claims);
        Assert.Equal(["c1", "c2"], both.Claims);
    }

    [Fact]
    public void One_claim_may_date_what_another_leaves_undated()
    {
        var undated = Claim(ClaimKind.Transfer, "KP", "RU", "munitions", undated: true);
        var dated = Claim(ClaimKind.Transfer, "KP", "RU", "munitions", id: "c2");
        Assert.Equal(AssessmentOutcome.Contravenes, Make.Regime.Assess([undated, dated]).First(a => a.Provision == "S/RES/1874(2009)/9").Outcome);
    }

    [Fact]
    public void Claims_that_contradict_one_another_on_the_date_leave_it_unknown()
    {
        var early = Claim(ClaimKind.Transfer, "KP", "RU", "munitions", period: Period.Year(2005));
        var late = Claim(ClaimKind.Transfer, "KP", "RU", "munitions", id: "c2");
        var found = Make.Regime.Assess([early, late]).First(a => a.Provision == "S/RES/1874(2009)/9");
        Assert.Equal(AssessmentOutcome.Insufficient, found.Outcome);
        Assert.Equal(["c1", "c2"], found.Element("date").Claims);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Text(IReadOnlyList<Assessment> all) =>
        string.Join('\n', all.Select(a => System.Text.Json.JsonSerializer.Serialize(a, PantauJson.Line.Assessment)));
}
