using Pantau.Model;
using static Pantau.Law.Tests.Make;
using static Pantau.Model.AssessmentOutcome;
using static Pantau.Model.ClaimKind;

namespace Pantau.Law.Tests;

/// <summary>The European Union's measures, as data alone: for every provision a case and a near miss, and the same claims against both regimes.</summary>
public sealed class ASecondRegime
{
    private static readonly Period In2019 = Period.Year(2019), In2022 = Period.Year(2022);

    private static readonly AssessmentContext Lists = new()
    {
        ListingsOf = party => party switch
        {
            "a-body" => [new PartyListing(party, "eu-fsf", "eu-1", "A BODY") { Programmes = ["PRK"], ListedOn = new DateOnly(2017, 1, 1), Sure = true }],
            "imo-1234567" => [new PartyListing(party, "un-sc", "un-1", "A SHIP") { Programmes = ["DPRK"], ListedOn = new DateOnly(2018, 3, 30), Sure = true }],
            _ => [],
        },
    };

    private static readonly List<(string Id, Claim Applies, AssessmentOutcome Then, Claim Misses, AssessmentOutcome? But)> Table =
    [
        ("2016/849/1(1)(a)", Claim(Transfer, "DE", "KP", "small-arms"), Contravenes, Claim(Transfer, "RU", "KP", "small-arms"), null),
        ("2016/849/1(1)(b)", Claim(Transfer, "IT", "KP", "missile-data"), Insufficient, Claim(Transfer, "KP", "IT", "missile-data"), null),
        ("2016/849/1(3)", Claim(Transfer, "KP", "MT", "munitions"), Contravenes, Claim(Transfer, "KP", "RU", "munitions"), null),
        ("2016/849/9(1)", Claim(Transfer, "KP", "NL", "refined-petroleum"), Contravenes, Claim(Transfer, "KP", "NL", "crude-oil"), null),
        ("2016/849/9(2)", Claim(Transfer, "GR", "KP", "refined-petroleum"), Contravenes, Claim(Transfer, "GR", "KP", "refined-petroleum", period: Period.Year(2016)), Outside),
        ("2016/849/13", Claim(Banking, "DE", "KP"), Contravenes, Claim(Banking, "CN", "KP"), null),
        ("2016/849/18a(6)", Claim(PortCall, "imo-1234567", "DE"), Contravenes, Claim(PortCall, "imo-1234567", "RU"), null),
        ("2016/849/23(1)", Claim(Labour, "KP", "PL", "workers"), Insufficient, Claim(Labour, "KP", "CN", "workers"), null),
        ("2016/849/27(1)", Claim(Transfer, "FR", "a-body", "machinery"), Contravenes, Claim(Transfer, "FR", "another-body", "machinery"), null),
        ("2017/1509/3(1)(e)", Claim(Transfer, "KP", "PL", "coal"), Contravenes, Claim(Transfer, "PL", "KP", "coal"), null),
        ("2017/1509/10", Claim(Transfer, "IT", "KP", "luxury-goods"), Contravenes, Claim(Transfer, "IT", "KP", "food"), null),
        ("2017/1509/13", Claim(Transfer, "KP", "DE", "statues"), Contravenes, Claim(Transfer, "KP", "DE", "statues", modality: Modality.Intended), Outside),
        ("2017/1509/15", Claim(Transfer, "GR", "KP", "vessel"), Contravenes, Claim(Transfer, "KP", "GR", "vessel"), null),
        ("2017/1509/16a", Claim(Transfer, "KP", "ES", "seafood"), Contravenes, Claim(Transfer, "KP", "ES", "seafood", period: Period.Month(2017, 8)), Outside),
        ("2017/1509/16d", Claim(Transfer, "GR", "KP", "refined-petroleum"), Contravenes, Claim(Transfer, "GR", "KP", "crude-oil"), null),
        ("2017/1509/16f", Claim(Transfer, "GR", "KP", "crude-oil"), Contravenes, Claim(Transfer, "SG", "KP", "crude-oil"), null),
        ("2017/1509/16h", Claim(Transfer, "KP", "FR", "textiles"), Contravenes, Claim(Transfer, "KP", "FR", "coal"), null),
        ("2017/1509/39(1)", Claim(PortCall, "vessel-x", "DE", carrier: "KP-cargo-vessel"), Contravenes, Claim(PortCall, "vessel-x", "DE", place: new Place("KP", "DE")), Insufficient),
    ];

    public static TheoryData<string> Ids => [.. Table.Select(r => r.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void It_applies_to_its_case_and_lets_the_near_miss_pass(string id)
    {
        var row = Table.Single(r => r.Id == id);
        Assert.Equal(row.Then, Of("EU/" + id, row.Applies));
        Assert.Equal(row.But, Of("EU/" + id, row.Misses));
        Assert.NotEqual(Contravenes, row.But);
    }

    [Fact]
    public void No_provision_is_without_its_case() =>
        Assert.Equal(Union.Provisions.Select(p => p.Id).Order(StringComparer.Ordinal), Table.Select(r => "EU/" + r.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void It_has_the_names_of_the_regime_that_it_is_like()
    {
        Assert.Equal(Make.Regime.Words.Items.Select(i => i.Slug), Union.Words.Items.Select(i => i.Slug));
        Assert.Equal("Russia", Union.Words.Party("RU")["en"]);
        Assert.Equal("Malta", Union.Words.Party("MT")["en"]);
    }

    [Fact]
    public void Every_provision_says_how_it_was_checked_in_both_languages() => Assert.All(Union.Rules, r =>
    {
        Assert.NotEqual(r.Provision.Summary["en"], r.Provision.Summary["id"]);
        Assert.NotEmpty(r.Provision.Checked.Against);
        Assert.All(new[] { "en", "id" }, l => Assert.NotEmpty(ProvisionText.Lines(r, Union, l)));
    });

    [Fact]
    public void It_does_not_bind_those_outside_the_union()
    {
        var claim = Claim(Transfer, "KP", "RU", "munitions");
        Assert.Empty(Union.Assess(claim));
        var all = Union.Assess(claim, includeOutside: true);
        Assert.Equal(Union.Provisions.Count, all.Count);
        Assert.All(all, a => Assert.Equal(Outside, a.Outcome));
        Assert.Contains("names none of them", all.First(a => a.Provision == "EU/2016/849/1(3)").Element("actor").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_members_flag_is_enough()
    {
        var found = Union.Assess(Claim(Transfer, "KP", "SY", "munitions", carrier: "MT-cargo-vessel"));
        Assert.Equal([("EU/2016/849/1(3)", "MT", Contravenes)], found.Select(a => (a.Provision, a.Addressee!, a.Outcome)));
    }

    [Theory]
    [InlineData(2019, Contravenes)]
    [InlineData(2022, null)]
    public void A_state_is_bound_while_it_was_a_member(int year, AssessmentOutcome? outcome) =>
        Assert.Equal(outcome, Of("EU/2016/849/1(3)", Claim(Transfer, "KP", "GB", "munitions", period: Period.Year(year))));

    [Fact]
    public void Part_of_the_time_as_a_member_leaves_the_actor_unknown() =>
        Assert.Equal(Insufficient, Of("EU/2016/849/1(3)", Claim(Transfer, "KP", "GB", "munitions", period: new Period(In2019.From, In2022.To))));

    [Fact]
    public void Together_the_same_claim_is_held_against_both()
    {
        var both = SanctionsRegime.Together([Make.Regime, Union]);
        Assert.Equal("un-dprk,eu-dprk", both.Id);
        Assert.Equal(Make.Regime.Provisions.Count + Union.Provisions.Count, both.Provisions.Count);
        var found = both.Assess(Claim(Transfer, "KP", "DE", "munitions")).Where(a => a.Outcome == Contravenes).Select(a => (a.Provision, a.Addressee));
        Assert.Equal(
            [("S/RES/1718(2006)/8(b)", "KP"), ("S/RES/1718(2006)/8(b)", "DE"), ("S/RES/1874(2009)/9", "KP"), ("S/RES/1874(2009)/9", "DE"), ("EU/2016/849/1(3)", "DE")], found);
        Assert.Equal([Make.Regime, Union], both.Parts);
    }

    private static AssessmentOutcome? Of(string provision, Claim claim) => Union.Assess(claim, Lists).FirstOrDefault(a => a.Provision == provision)?.Outcome;
}
