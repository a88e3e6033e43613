using Pantau.Model;
using static Pantau.Law.Tests.Make;
using static Pantau.Model.AssessmentOutcome;
using static Pantau.Model.ClaimKind;

namespace Pantau.Law.Tests;

/// <summary>Who carries, pays for, insures, trains, brokers or fuels another's act is held against the provisions that name such aid.</summary>
public sealed class AidReachesTheAider
{
    public static TheoryData<string, string, string?, string?, AssessmentOutcome> Cases => new()
    {
        { "training", "S/RES/1874(2009)/10", "arms", "it happened", Contravenes },
        { "assistance", "S/RES/1874(2009)/10", "arms", "it happened", Contravenes },
        { "assistance", "S/RES/2094(2013)/7", "arms", "a broker arranged it", Contravenes },
        { "assistance", "S/RES/2321(2016)/22", "vessel", "insured the ship", Contravenes },
        { "assistance", "S/RES/2397(2017)/11", "vessel", "insured the ship", Insufficient },
        { "transfer", "S/RES/1874(2009)/17", "refined-petroleum", "bunkered a ship", Insufficient },
        { "financing", "S/RES/1874(2009)/9", "arms", "paid for them", Contravenes },
        { "financing", "S/RES/2321(2016)/32", "funds", "export credits", Contravenes },
        { "transfer", "S/RES/2270(2016)/19", "vessel", "chartered out", Contravenes },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_aider_is_the_addressee_and_the_kind_of_aid_is_named(string act, string provision, string? item, string? quote, AssessmentOutcome outcome)
    {
        Assert.True(Slug.TryParse<ClaimKind>(act, out var kind));
        var found = Of(provision, Claim(kind, "CN", "KP", item, quote!), "CN");
        Assert.Equal(outcome, found!.Outcome);
        Assert.NotNull(found.Aid);
        Assert.Contains("aid to another's act", found.Element("act").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_act_is_no_aid() => Assert.Null(Of("S/RES/1874(2009)/9", Claim(Transfer, "KP", "RU", "munitions"))!.Aid);

    [Fact]
    public void One_transfer_is_held_against_the_target_the_other_side_and_the_state_of_the_flag()
    {
        var claim = Claim(Transfer, "KP", "SY", "munitions", carrier: "PA-cargo-vessels");
        var found = Make.Regime.Assess(claim).Where(a => a.Provision == "S/RES/1874(2009)/9").ToList();
        Assert.Equal(["KP", "PA", "SY"], found.Select(a => a.Addressee!).Order(StringComparer.Ordinal));
        Assert.All(found, a => Assert.Equal(Contravenes, a.Outcome));
        Assert.Contains("flies the flag of Panama", found.First(a => a.Addressee == "PA").Element("actor").Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RU-cargo-vessels")]
    [InlineData("KP-cargo-vessels")]
    [InlineData("vessel-angara")]
    public void A_flag_of_the_two_sides_or_an_unknown_one_adds_nobody(string carrier) =>
        Assert.Equal(["KP", "RU"], Make.Regime.Assess(Claim(Transfer, "KP", "RU", "munitions", carrier: carrier)).Where(a => a.Provision == "S/RES/1874(2009)/9").Select(a => a.Addressee!).Order(StringComparer.Ordinal));

    [Fact]
    public void Insurance_of_a_ship_is_reached_through_what_another_claim_says_that_it_carried()
    {
        var main = Claim(Transfer, "KP", "RU", "munitions", carrier: "vessel-angara", id: "main");
        var aid = Claim(Assistance, "GB", null, "vessel", "a British club insured her", carrier: "vessel-angara", id: "aid");
        Assert.Null(Of("S/RES/2397(2017)/11", aid));
        var found = Of("S/RES/2397(2017)/11", aid, "GB", AssessmentContext.None.With([main, aid]));
        Assert.Equal(Insufficient, found!.Outcome);
        Assert.Equal("insurance", found.Aid);
        Assert.Equal(["aid", "main"], found.Element("direction").Claims);
        // What a state had reason to believe does not follow from what is known later.
        Assert.Equal(ElementOutcome.Unknown, found.Element("knowledge").Outcome);
    }

    [Theory]
    [InlineData(Modality.Denied)]
    [InlineData(Modality.Alleged)]
    [InlineData(Modality.Intended)]
    public void What_is_not_stated_of_a_ship_reaches_nobody(Modality modality)
    {
        var main = Claim(Transfer, "KP", "RU", "munitions", carrier: "vessel-angara", id: "main", modality: modality);
        var aid = Claim(Assistance, "GB", null, "vessel", "a British club insured her", carrier: "vessel-angara", id: "aid");
        Assert.Null(Of("S/RES/2397(2017)/11", aid, context: AssessmentContext.None.With([main, aid])));
    }
}
