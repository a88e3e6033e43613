using Pantau.Model;
using static Pantau.Law.Tests.Make;
using static Pantau.Model.AssessmentOutcome;
using static Pantau.Model.ClaimKind;

namespace Pantau.Law.Tests;

/// <summary>For every provision a case that it applies to and a near miss.</summary>
public sealed class CasesOfEveryProvision
{
    private static readonly Period Year2005 = Period.Year(2005);

    // One ship stands on a list: what is about listed ships alone has a case.
    private static readonly AssessmentContext Ships = new()
    {
        ListingsOf = party => party == "imo-7654321" ? [new PartyListing(party, "un-sc", "un-1", "A SHIP") { Programmes = ["DPRK"], ListedOn = new DateOnly(2016, 3, 2), Sure = true }] : [],
    };

    /// <summary>Provision, the claim it applies to and what follows, the near miss and what follows (null: the provision is not about it).</summary>
    private static readonly List<(string Id, Claim Applies, AssessmentOutcome Then, Claim Misses, AssessmentOutcome? But)> Table =
    [
        ("1718(2006)/2", C(Launch, "KP", null, "ballistic-missile"), Contravenes, C(Launch, "KP", null, "nuclear-programme"), Insufficient),
        ("1718(2006)/5", C(Launch, "KP", null, "ballistic-missile"), Contravenes, C(Launch, "KP", null, "satellite-technology"), Insufficient),
        ("1718(2006)/8(a)(i)", C(Transfer, "RU", "KP", "air-defence-equipment"), Contravenes, C(Transfer, "KP", "RU", "air-defence-equipment"), null),
        ("1718(2006)/8(a)(ii)", C(Transfer, "IR", "KP", "ballistic-missile"), Contravenes, C(Transfer, "IR", "KP", "missile-data"), Insufficient),
        ("1718(2006)/8(a)(iii)", C(Transfer, "CN", "KP", "luxury-goods"), Contravenes, C(Transfer, "CN", "KP", "luxury-goods", period: Year2005), Outside),
        ("1718(2006)/8(b)", C(Transfer, "KP", "RU", "munitions"), Contravenes, C(Transfer, "KP", "RU", "munitions", period: Period.Year(2008)), Outside),
        ("1718(2006)/8(c)", C(Assistance, "RU", "KP", "missile-guidance"), Contravenes, C(Assistance, "RU", "KP", "food"), null),
        ("1718(2006)/8(d)", C(Financing, "RU", "KP", "funds"), Insufficient, C(Financing, "RU", "KP", "funds", modality: Modality.Denied), Outside),
        ("1718(2006)/8(e)", C(Deployment, "KP", "RU", "troops"), Insufficient, C(Deployment, "RU", "KP", "troops"), null),
        ("1874(2009)/2", C(Launch, "KP", null, "satellite-technology", "with ballistic missile technology"), Contravenes, C(Launch, "IR", null, "ballistic-missile"), null),
        ("1874(2009)/3", C(Launch, "KP", null, "ballistic-missile"), Contravenes, C(Launch, "KP", null, "ballistic-missile", modality: Modality.Intended), Outside),
        ("1874(2009)/9", C(Transfer, "KP", "RU", "artillery-ammunition"), Contravenes, C(Transfer, "KP", "RU", "textiles"), null),
        ("1874(2009)/10", C(Transfer, "RU", "KP", "electronic-warfare-system"), Contravenes, C(Transfer, "RU", "KP", "small-arms", period: Period.Year(2010)), Outside),
        ("1874(2009)/17", C(Transfer, "RU", "KP", "refined-petroleum", "refuelled a ship"), Insufficient, C(Transfer, "RU", "KP", "refined-petroleum"), null),
        ("1874(2009)/18", C(Financing, "RU", "KP", "nuclear-programme"), Outside, C(Financing, "KP", "RU", "nuclear-programme"), null),
        ("1874(2009)/19", C(Financing, "RU", "KP", "funds"), Outside, C(Transfer, "RU", "KP", "funds"), null),
        ("1874(2009)/20", C(Financing, "RU", "KP", "funds", period: Period.Year(2012)), Outside, C(Financing, "KP", "RU", "funds"), null),
        ("1874(2009)/28", C(Training, "RU", "KP", "nuclear-technology"), Contravenes, C(Training, "RU", "KP", "satellite-technology"), Insufficient),
        ("2094(2013)/7", C(Assistance, "CN", "KP", "arms", "a broker arranged it"), Contravenes, C(Assistance, "CN", "KP", "arms"), null),
        ("2094(2013)/11", C(Financing, "RU", "KP", "ballistic-missile-programme", "by payment for oil"), Contravenes, C(Financing, "RU", "KP", "ballistic-missile-programme"), Insufficient),
        ("2094(2013)/14", C(Financing, "RU", "KP", "funds", "carried cash"), Insufficient, C(Financing, "RU", "KP", "funds"), null),
        ("2094(2013)/17", C(PortCall, "vessel-x", "RU", null, "it refused inspection", place: new Place("KP", "RU")), Contravenes, C(PortCall, "vessel-x", "RU", place: new Place("KP", "RU")), null),
        ("2270(2016)/6", C(Transfer, "RU", "KP", "small-arms"), Contravenes, C(Transfer, "RU", "KP", "small-arms", period: Period.Year(2015)), Outside),
        ("2270(2016)/7", C(Transfer, "SY", "KP", "arms", "sent for repair"), Contravenes, C(Transfer, "SY", "KP", "arms"), null),
        ("2270(2016)/8", C(Transfer, "RU", "KP", "vehicles"), Insufficient, C(Transfer, "RU", "KP", "food"), Exempt),
        ("2270(2016)/9", C(Training, "KP", "SY", "troops"), Contravenes, C(Training, "RU", "KP", "troops"), null),
        ("2270(2016)/17", C(Training, "CN", "KP", "satellite-technology"), Contravenes, C(Training, "CN", "KP", "textiles"), null),
        ("2270(2016)/19", C(Transfer, "CN", "KP", "vessel", "under a charter"), Contravenes, C(Transfer, "CN", "KP", "vessel", "as scrap"), null),
        ("2270(2016)/20", C(Assistance, "CN", "KP", "vessel", "insured it", carrier: "KP-tankers"), Contravenes, C(Assistance, "CN", "KP", "vessel", "insured it"), Insufficient),
        ("2270(2016)/23", C(PortCall, "imo-7654321", "RU", place: new Place("KP", "RU")), Insufficient, C(PortCall, "vessel-x", "RU", place: new Place("KP", "RU")), null),
        ("2270(2016)/29", C(Transfer, "KP", "CN", "coal", period: Period.Month(2016, 5)), Insufficient, C(Transfer, "KP", "CN", "coal"), Outside),
        ("2270(2016)/30", C(Transfer, "KP", "CN", "minerals", "gold bars"), Contravenes, C(Transfer, "KP", "CN", "minerals"), Insufficient),
        ("2270(2016)/31", C(Transfer, "RU", "KP", "refined-petroleum", "jet fuel"), Contravenes, C(Transfer, "RU", "KP", "refined-petroleum"), Insufficient),
        ("2270(2016)/32", C(Financing, "RU", "KP", "funds"), Insufficient, C(Transfer, "RU", "KP", "textiles"), null),
        ("2270(2016)/33", C(Banking, "RU", "KP", null, "a correspondent account"), Contravenes, C(Banking, "RU", "KP"), Insufficient),
        ("2270(2016)/34", C(Banking, "RU", "KP", null, "opened a branch"), Contravenes, C(Banking, "RU", "KP"), null),
        ("2321(2016)/8", C(Transfer, "CN", "KP", "vessel", "on lease"), Contravenes, C(Transfer, "CN", "KP", "vessel", "on lease", period: Period.Year(2014)), Outside),
        ("2321(2016)/9", C(Assistance, "CN", "KP", "vessel", "registered it", carrier: "KP-ship"), Contravenes, C(Assistance, "CN", "KP", "vessel", "registered it"), Insufficient),
        ("2321(2016)/10", C(Training, "CN", "KP", "nuclear-technology"), Contravenes, C(Training, "KP", "CN", "nuclear-technology"), null),
        ("2321(2016)/11", C(Assistance, "RU", "KP", "satellite-technology"), Contravenes, C(Assistance, "RU", "KP", "military-technology"), Insufficient),
        ("2321(2016)/12", C(PortCall, "imo-1234567", "RU", null, "UN-designated", place: new Place("KP", "RU")), Insufficient, C(PortCall, "imo-1234567", "RU", place: new Place("KP", "RU")), null),
        ("2321(2016)/15", C(Deployment, "KP", "RU", "troops"), Insufficient, C(Deployment, "RU", "KP", "troops"), null),
        ("2321(2016)/22", C(Assistance, "CN", "KP", "vessel", "insurance cover"), Contravenes, C(Assistance, "CN", "KP", "vessel"), null),
        ("2321(2016)/23", C(Labour, "KP", "CN", "workers", "as crew"), Contravenes, C(Labour, "KP", "CN", "workers"), null),
        ("2321(2016)/24", C(Assistance, "CN", "KP", "vessel", "on its register"), Contravenes, C(Assistance, "CN", "KP", "vessel"), null),
        ("2321(2016)/26", C(Transfer, "KP", "CN", "coal", quantity: new Quantity(9_000_000, null, Units.Tonne), period: Period.Month(2017, 3)), Contravenes, C(Transfer, "KP", "CN", "coal", quantity: new Quantity(1_000, 1_000, Units.Tonne), period: Period.Month(2017, 3)), Consistent),
        ("2321(2016)/28", C(Transfer, "KP", "CN", "minerals", "copper"), Contravenes, C(Transfer, "KP", "CN", "minerals"), Insufficient),
        ("2321(2016)/29", C(Transfer, "KP", "MM", "statues"), Contravenes, C(Transfer, "MM", "KP", "statues"), null),
        ("2321(2016)/30", C(Transfer, "RU", "KP", "helicopter", "two new helicopters"), Contravenes, C(Transfer, "RU", "KP", "helicopter"), Insufficient),
        ("2321(2016)/31", C(Banking, "RU", "KP", null, "keeps an office in Pyongyang"), Contravenes, C(Banking, "RU", "KP"), null),
        ("2321(2016)/32", C(Financing, "CN", "KP", "funds", "export credit"), Contravenes, C(Financing, "CN", "KP", "funds"), null),
        ("2371(2017)/6", C(PortCall, "vessel-angara", "RU", null, "UN-designated", place: new Place("KP", "RU")), Contravenes, C(PortCall, "vessel-angara", "RU", place: new Place("KP", "RU")), Insufficient),
        ("2371(2017)/8", C(Transfer, "KP", "CN", "coal"), Contravenes, C(Transfer, "KP", "CN", "coal", place: new Place(From: "port-rajin")), Insufficient),
        ("2371(2017)/9", C(Transfer, "KP", "CN", "seafood"), Contravenes, C(Transfer, "CN", "KP", "seafood"), null),
        ("2371(2017)/10", C(Transfer, "KP", "CN", "minerals", "lead ore"), Contravenes, C(Transfer, "KP", "CN", "minerals"), Insufficient),
        ("2371(2017)/11", C(Labour, "KP", "RU", "workers", period: Period.Month(2017, 8)), Insufficient, C(Labour, "KP", "RU", "workers"), Outside),
        ("2371(2017)/12", C(Financing, "CN", "KP", "funds", "a new joint venture", period: new Period(new DateOnly(2017, 8, 6), new DateOnly(2017, 8, 20))), Contravenes, C(Financing, "CN", "KP", "funds"), null),
        ("2375(2017)/6", C(PortCall, "imo-1234567", "RU", null, "UN-designated", place: new Place("KP", "RU")), Contravenes, C(PortCall, "imo-1234567", "RU", place: new Place("KP", "RU")), null),
        ("2375(2017)/11", C(ShipToShip, "RU", "KP", "refined-petroleum", carrier: "KP-tanker"), Contravenes, C(ShipToShip, "RU", "KP", "refined-petroleum"), Insufficient),
        ("2375(2017)/13", C(Transfer, "RU", "KP", "crude-oil", "condensate"), Contravenes, C(Transfer, "RU", "KP", "crude-oil"), null),
        ("2375(2017)/14", C(Transfer, "RU", "KP", "refined-petroleum", quantity: new Quantity(600_000, null, Units.Barrel), period: Period.Month(2017, 11)), Contravenes, C(Transfer, "RU", "KP", "refined-petroleum", quantity: new Quantity(600_000, null, Units.Barrel), period: Period.Month(2018, 1)), Outside),
        ("2375(2017)/15", C(Transfer, "CN", "KP", "crude-oil", period: Period.Month(2017, 10)), Insufficient, C(Transfer, "CN", "KP", "crude-oil"), Outside),
        ("2375(2017)/16", C(Transfer, "KP", "CN", "textiles"), Contravenes, C(Transfer, "KP", "CN", "textiles", period: Period.Year(2016)), Outside),
        ("2375(2017)/17", C(Labour, "KP", "RU", "it-workers", "with work visas and work permits"), Contravenes, C(Labour, "KP", "RU", "workers"), Insufficient),
        ("2375(2017)/18", C(Financing, "CN", "KP", "funds", "a joint venture"), Contravenes, C(Financing, "CN", "KP", "funds"), null),
        ("2397(2017)/4", C(Transfer, "CN", "KP", "crude-oil", quantity: new Quantity(600_000, null, Units.Tonne), period: new Period(new DateOnly(2024, 1, 1), new DateOnly(2024, 11, 30))), Contravenes, C(Transfer, "CN", "KP", "crude-oil", quantity: new Quantity(500_000, 500_000, Units.Tonne)), Consistent),
        ("2397(2017)/5", C(Transfer, "RU", "KP", "refined-petroleum", quantity: new Quantity(1_000_000, null, Units.Barrel)), Contravenes, C(Transfer, "RU", "KP", "refined-petroleum", quantity: new Quantity(20_000, 20_000, Units.Barrel)), Consistent),
        ("2397(2017)/6", C(Transfer, "KP", "CN", "machinery"), Contravenes, C(Transfer, "CN", "KP", "food"), null),
        ("2397(2017)/7", C(Transfer, "CN", "KP", "machinery"), Contravenes, C(Transfer, "CN", "KP", "helicopter"), Insufficient),
        ("2397(2017)/8", C(Labour, "KP", "RU", "workers"), Contravenes, C(Labour, "KP", "RU", "workers", period: Period.Year(2018)), Outside),
        ("2397(2017)/9", C(PortCall, "vessel-angara", "RU", place: new Place("KP", "RU")), Insufficient, C(Voyage, "vessel-angara", "RU", place: new Place("KP", "RU")), null),
        ("2397(2017)/11", C(Assistance, "CN", "KP", "vessel", "insurance"), Insufficient, C(Assistance, "CN", "KP", "vessel"), null),
        ("2397(2017)/12", C(Assistance, "CN", "KP", "vessel", "classification"), Insufficient, C(Assistance, "CN", "KP", "vessel"), null),
        ("2397(2017)/14", C(Transfer, "CN", "KP", "vessel"), Contravenes, C(Transfer, "KP", "CN", "vessel"), null),
    ];

    public static TheoryData<string> Ids => [.. Table.Select(r => r.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void It_applies_to_its_case(string id)
    {
        var row = Table.Single(r => r.Id == id);
        var found = Of("S/RES/" + id, row.Applies, context: Ships);
        Assert.NotNull(found);
        Assert.Equal(row.Then, found.Outcome);
        if (row.Then == Outside) Assert.All(found.Elements, e => Assert.Equal(e.Element == "obligation", e.Outcome == ElementOutcome.NotMet));
    }

    [Theory, MemberData(nameof(Ids))]
    public void It_lets_the_near_miss_pass(string id)
    {
        var row = Table.Single(r => r.Id == id);
        Assert.Equal(row.But, Of("S/RES/" + id, row.Misses)?.Outcome);
        Assert.NotEqual(Contravenes, row.But);
    }

    [Fact]
    public void No_provision_is_without_its_case_and_its_near_miss() =>
        Assert.Equal(Make.Regime.Provisions.Select(p => p.Id).Order(StringComparer.Ordinal), Table.Select(r => "S/RES/" + r.Id).Order(StringComparer.Ordinal));

    private static Claim C(
        ClaimKind kind, string actor, string? recipient, string? item = null, string quote = "it happened", Quantity? quantity = null,
        Modality modality = Modality.Asserted, string? carrier = null, Place? place = null, Period? period = null) =>
        Make.Claim(kind, actor, recipient, item, quote, quantity, modality, carrier, place, period);
}
