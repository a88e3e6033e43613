using System.Text.Json;
using CsCheck;
using Pantau.Model;

namespace Pantau.Model.Tests;

public sealed class NamesAndSlugsStand
{
    [Theory]
    [InlineData("ballistic-missile", "arms", true)]
    [InlineData("artillery-ammunition", "munitions", true)]
    [InlineData("artillery-ammunition", "arms", true)]
    [InlineData("arms", "munitions", false)]
    [InlineData("it-workers", "workers", true)]
    [InlineData("refined-petroleum", "arms", false)]
    [InlineData("no-such-item", "arms", false)]
    public void An_item_is_of_its_wider_kinds(string item, string wider, bool holds)
    {
        Assert.Equal(holds, Items.Is(item, wider));
    }

    [Fact]
    public void The_taxonomy_holds_every_item_of_the_claim_format_and_no_circle()
    {
        string[] all = ["arms", "munitions", "artillery-ammunition", "rocket-ammunition", "ballistic-missile", "anti-tank-missile", "anti-aircraft-missile", "artillery", "self-propelled-artillery", "multiple-rocket-launcher",
            "combat-vehicle", "air-defence-equipment", "electronic-warfare-system", "small-arms", "drone", "missile-data", "missile-guidance", "military-technology", "satellite-technology", "nuclear-technology", "missile-attack",
            "ballistic-missile-programme", "nuclear-programme", "wmd-programme", "military-cooperation", "comprehensive-strategic-partnership", "troops", "engineers", "workers", "it-workers", "refined-petroleum", "crude-oil", "coal",
            "iron-ore", "seafood", "textiles", "machinery", "vehicles", "luxury-goods", "vessel", "helicopter", "statues", "minerals", "timber", "food", "cryptocurrency", "funds", "veto", "abstain", "for", "against"];
        Assert.Empty(all.Except(Items.All));
        Assert.All(Items.All, item => Assert.True(Items.Ancestry(item).Count() < 6));
    }

    [Theory]
    [InlineData(ClaimKind.ShipToShip, "ship-to-ship")]
    [InlineData(ClaimKind.CyberTheft, "cyber-theft")]
    [InlineData(ClaimKind.PortCall, "port-call")]
    [InlineData(ClaimKind.Labour, "labour")]
    public void Kinds_have_the_names_of_the_claim_format(ClaimKind kind, string slug)
    {
        Assert.Equal(slug, Slug.Of(kind));
        Assert.True(Slug.TryParse<ClaimKind>(slug, out var back));
        Assert.Equal(kind, back);
    }

    [Fact]
    public void Periods_meet_from_either_side_and_cover_what_lies_within()
    {
        var day = Gen.Int[1, 3000].Select(d => new DateOnly(2020, 1, 1).AddDays(d));
        var open = Gen.Select(day, Gen.Bool).Select((d, known) => known ? d : (DateOnly?)null);
        var period = Gen.Select(open, open).Select((a, b) => a > b ? new Period(b, a) : new Period(a, b));
        Gen.Select(period, period).Sample((one, other) => one.Meets(other) == other.Meets(one) && (!one.Covers(other) || one.Meets(other)));
    }

    [Fact]
    public void A_claim_is_written_and_read_back_as_it_was()
    {
        var claim = new Claim
        {
            Id = "c-1",
            Kind = ClaimKind.Transfer,
            Actor = "KP",
            Recipient = "RU",
            Item = "munitions",
            Quantity = new Quantity(20000, null, Units.Container, false, "more than 20,000"),
            Carrier = "RU-cargo-vessels",
            Place = new Place("port-rajin", "port-dunai"),
            Period = new Period(new DateOnly(2023, 9, 1), null, "since September 2023"),
            Attribution = "msmt",
            RelayedBy = ["reuters"],
            Modality = Modality.Alleged,
            Quote = "Words — “with” <marks> 북한.",
            Span = new TextSpan(3, 30),
            Language = "en",
            Evidence = "sha256:" + new string('a', 64),
            Trace = [new SlotTrace("actor", "name", "North Korea", new TextSpan(3, 14))],
        };
        var json = JsonSerializer.Serialize(claim, PantauJson.Line.Claim);
        Assert.DoesNotContain('\n', json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, PantauJson.Line.Claim)!, PantauJson.Line.Claim));
        using var read = JsonDocument.Parse(json);
        Assert.Equal("transfer", read.RootElement.GetProperty("kind").GetString());
        Assert.Equal("alleged", read.RootElement.GetProperty("modality").GetString());
        Assert.Equal(JsonValueKind.Null, read.RootElement.GetProperty("quantity").GetProperty("max").ValueKind);
        Assert.Equal([3, 30], read.RootElement.GetProperty("span").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal("reuters", read.RootElement.GetProperty("relayed_by")[0].GetString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"id\":1}")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"c\",\"kind\":\"party\",\"modality\":\"asserted\",\"quote\":\"\",\"span\":[0,0],\"language\":\"en\",\"evidence\":\"\"}")]
    [InlineData("{\"id\":\"c\",\"kind\":0,\"modality\":\"asserted\",\"quote\":\"\",\"span\":[0,0],\"language\":\"en\",\"evidence\":\"\"}")]
    [InlineData("{\"id\":\"c\",\"kind\":\"vote\",\"modality\":\"asserted\",\"quote\":\"\",\"span\":[0],\"language\":\"en\",\"evidence\":\"\"}")]
    public void What_is_no_claim_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, PantauJson.Line.Claim));
    }
}
