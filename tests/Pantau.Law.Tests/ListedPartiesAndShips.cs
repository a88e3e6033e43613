using Pantau.Model;
using static Pantau.Law.Tests.Make;
using static Pantau.Model.AssessmentOutcome;
using static Pantau.Model.ClaimKind;

namespace Pantau.Law.Tests;

/// <summary>Whether somebody is listed comes from outside; the law asks for the list, the programme, the day and how sure it is.</summary>
public sealed class ListedPartiesAndShips
{
    private const string Freeze = "S/RES/1718(2006)/8(d)", Ports = "S/RES/2371(2017)/6";

    private static readonly PartyListing Bank = new("a-trade-bank", "un-sc", "un-77", "A TRADE BANK") { Programmes = ["DPRK"], ListedOn = new DateOnly(2017, 8, 5), Reference = "KPe.047", Sure = true };

    public static TheoryData<string, string, PartyListing?, ElementOutcome, AssessmentOutcome> Cases => new()
    {
        { "2024-01-01", "2024-12-31", Bank, ElementOutcome.Met, Contravenes },
        { "2017-08-05", "2017-08-05", Bank, ElementOutcome.Met, Contravenes },
        { "2017-01-01", "2017-07-31", Bank, ElementOutcome.NotMet, Outside },
        { "2017-08-01", "2017-08-31", Bank, ElementOutcome.Unknown, Insufficient },
        { "2024-01-01", "2024-12-31", Bank with { Sure = false }, ElementOutcome.Unknown, Insufficient },
        { "2024-01-01", "2024-12-31", Bank with { ListedOn = null }, ElementOutcome.Unknown, Insufficient },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_listing_counts_when_it_is_sure_and_older_than_the_act(string from, string to, PartyListing? listing, ElementOutcome listed, AssessmentOutcome outcome)
    {
        var claim = Claim(Financing, "CN", "a-trade-bank", "funds", period: new Period(DateOnly.Parse(from), DateOnly.Parse(to)));
        var found = Of(Freeze, claim, "CN", Knowing(listing!));
        Assert.Equal(listed, found.Element("listed").Outcome);
        Assert.Equal(outcome, found!.Outcome);
        Assert.Contains("A TRADE BANK", found.Element("listed").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_and_the_programme_of_the_listing_are_told()
    {
        var why = Of(Freeze, Claim(Financing, "CN", "a-trade-bank", "funds"), "CN", Knowing(Bank)).Element("listed").Why;
        Assert.Contains("KPe.047 of the list un-sc (DPRK) since 5 August 2017", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ofac-sdn", "DPRK")]
    [InlineData("un-sc", "Al-Qaida")]
    public void Another_list_or_programme_does_not_count(string list, string programme) =>
        Assert.Null(Of(Freeze, Claim(Financing, "CN", "a-trade-bank", "funds"), context: Knowing(Bank with { List = list, Programmes = [programme] })));

    [Fact]
    public void Goods_for_a_listed_body_are_economic_resources() =>
        Assert.Equal(Contravenes, Of(Freeze, Claim(Transfer, "CN", "a-trade-bank", "machinery"), "CN", Knowing(Bank))!.Outcome);

    [Fact]
    public void Without_a_list_at_hand_the_question_stays_open() =>
        Assert.Equal(ElementOutcome.Unknown, Of(Freeze, Claim(Financing, "CN", "KP", "funds")).Element("listed").Outcome);

    [Fact]
    public void Not_to_be_found_is_not_to_be_free()
    {
        var found = Of(Freeze, Claim(Financing, "a-broker", "KP", "funds"), context: Knowing(Bank));
        Assert.Equal(ElementOutcome.Unknown, found.Element("listed").Outcome);
        Assert.Contains("no such entry for a-broker", found.Element("listed").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_document_settle_it_as_before() =>
        Assert.Equal(ElementOutcome.Met, Of(Ports, Claim(PortCall, "imo-1234567", "RU", quote: "the UN-designated ship", place: new Place("KP", "RU"))).Element("listed").Outcome);

    [Fact]
    public void A_listed_ship_may_not_call_at_a_port()
    {
        var ship = Bank with { Party = "imo-1234567", Name = "A SHIP" };
        var claim = Claim(PortCall, "imo-1234567", "RU", place: new Place(At: "RU"));
        Assert.Equal(Contravenes, Of(Ports, claim, "RU", Knowing(ship))!.Outcome);
        Assert.Equal(Contravenes, Of("S/RES/2375(2017)/6", claim, "RU", Knowing(ship))!.Outcome);
        // Which measure the Committee requires for the ship is not told.
        Assert.Equal(Insufficient, Of("S/RES/2321(2016)/12", claim, "RU", Knowing(ship))!.Outcome);
    }

    [Fact]
    public void A_listed_body_is_no_listed_ship() =>
        Assert.NotEqual(ElementOutcome.Met, Of(Ports, Claim(PortCall, "a-trade-bank", "RU", place: new Place("KP", "RU")), context: Knowing(Bank)).Element("listed").Outcome);

    [Fact]
    public void The_travel_of_a_listed_person_is_reached()
    {
        var person = Bank with { Party = "kim-example", Name = "KIM EXAMPLE" };
        var claim = Claim(Deployment, "KP", "RU") with { Parties = ["KP", "kim-example"] };
        Assert.Equal(ElementOutcome.Met, Of("S/RES/1718(2006)/8(e)", claim, "RU", Knowing(person)).Element("listed").Outcome);
    }

    private static AssessmentContext Knowing(PartyListing listing) => new() { ListingsOf = party => party == listing.Party ? [listing] : [] };
}
