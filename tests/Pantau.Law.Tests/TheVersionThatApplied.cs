using Pantau.Model;
using static Pantau.Law.Tests.Make;

namespace Pantau.Law.Tests;

/// <summary>Provisions change: an act is held against what they said on its day, and the assessment names the version.</summary>
public sealed class TheVersionThatApplied
{
    public static TheoryData<string, string, string, string?> Arms => new()
    {
        { "artillery", "2007-05-01", "2006-10-14", null },
        { "artillery", "2010-05-01", "2009-06-12", "S/RES/1874(2009)/10" },
        { "small-arms", "2016-03-02", "2016-03-02", "S/RES/2270(2016)/6" },
    };

    [Theory, MemberData(nameof(Arms))]
    public void Is_named_by_its_day_and_by_what_changed_it(string item, string day, string since, string? by)
    {
        var on = DateOnly.Parse(day);
        var found = Of("S/RES/1718(2006)/8(a)(i)", Claim(ClaimKind.Transfer, "RU", "KP", item, period: new Period(on, on)));
        Assert.Equal(AssessmentOutcome.Contravenes, found!.Outcome);
        Assert.Equal([new ProvisionVersion(DateOnly.Parse(since), by)], found.Versions!);
        if (by is not null) Assert.Contains(by, found.Element("date").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_named_where_it_changed_while_the_act_went_on()
    {
        var found = Of("S/RES/1718(2006)/8(a)(i)", Claim(ClaimKind.Transfer, "RU", "KP", "artillery", period: new Period(new DateOnly(2009, 1, 1), new DateOnly(2009, 12, 31))));
        Assert.Equal([null, "S/RES/1874(2009)/10"], found!.Versions!.Select(v => v.By));
        Assert.Contains("changed by S/RES/1874(2009)/10", found.Element("date").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_named_where_the_act_is_not_dated() =>
        Assert.Null(Of("S/RES/1718(2006)/8(a)(i)", Claim(ClaimKind.Transfer, "RU", "KP", "artillery", undated: true))!.Versions);

    // What was under contract before a ban could still come in for some days: open on the last of them, banned on the next.
    public static TheoryData<string, string, string> RunningOut => new()
    {
        { "S/RES/2371(2017)/8", "iron-ore", "2017-09-04" },
        { "S/RES/2371(2017)/9", "seafood", "2017-09-04" },
        { "S/RES/2375(2017)/16", "textiles", "2017-12-10" },
    };

    [Theory, MemberData(nameof(RunningOut))]
    public void Leaves_open_what_old_contracts_allowed(string id, string item, string last)
    {
        var day = DateOnly.Parse(last);
        AssessmentOutcome On(DateOnly on, string of) => Of(id, Claim(ClaimKind.Transfer, "KP", "CN", of, period: new Period(on, on)), "CN")!.Outcome;
        Assert.Equal(AssessmentOutcome.Insufficient, On(day, item));
        Assert.Equal(AssessmentOutcome.Contravenes, On(day.AddDays(1), item));
        if (item == "iron-ore") Assert.Equal(AssessmentOutcome.Contravenes, On(day, "coal"));
    }

    [Fact]
    public void Has_a_ceiling_on_coal_and_none_on_iron()
    {
        Assessment Month(string item) => Of("S/RES/2321(2016)/26", Claim(ClaimKind.Transfer, "KP", "CN", item, quantity: new Quantity(1_000, 1_000, Units.Tonne), period: Period.Month(2017, 3)), "CN")!;
        Assert.Equal(AssessmentOutcome.Consistent, Month("coal").Outcome);
        Assert.Equal(AssessmentOutcome.Insufficient, Month("iron-ore").Outcome);
        Assert.DoesNotContain(Month("iron-ore").Elements, e => e.Element == "cap");
    }

    // The ceilings on oil and the bans on coal took one another's place; each day has one that applies.
    public static TheoryData<string, string, string, string[]> Succession => new()
    {
        { "refined-petroleum", "2017-10-15", "to", ["S/RES/2375(2017)/14"] },
        { "refined-petroleum", "2018-01-01", "to", ["S/RES/2397(2017)/5"] },
        { "crude-oil", "2017-12-21", "to", ["S/RES/2375(2017)/15"] },
        { "crude-oil", "2017-12-22", "to", ["S/RES/2397(2017)/4"] },
        { "coal", "2016-03-02", "from", ["S/RES/2270(2016)/29"] },
        { "coal", "2016-12-15", "from", ["S/RES/2321(2016)/26"] },
        { "coal", "2017-08-04", "from", ["S/RES/2321(2016)/26"] },
        { "coal", "2017-08-05", "from", ["S/RES/2371(2017)/8"] },
    };

    [Theory, MemberData(nameof(Succession))]
    public void Of_provisions_that_replace_one_another_one_applies(string item, string day, string way, string[] expected)
    {
        var on = new Period(DateOnly.Parse(day), DateOnly.Parse(day));
        var claim = way == "to" ? Claim(ClaimKind.Transfer, "RU", "KP", item, period: on) : Claim(ClaimKind.Transfer, "KP", "CN", item, period: on);
        string[] family = ["S/RES/2375(2017)/14", "S/RES/2397(2017)/5", "S/RES/2375(2017)/15", "S/RES/2397(2017)/4", "S/RES/2270(2016)/29", "S/RES/2321(2016)/26", "S/RES/2371(2017)/8"];
        Assert.Equal(expected, Make.Regime.Assess(claim).Where(a => family.Contains(a.Provision) && a.Element("date").Outcome == ElementOutcome.Met).Select(a => a.Provision).Distinct());
    }

    [Fact]
    public void What_was_superseded_says_what_stands_in_its_place()
    {
        var found = Of("S/RES/2375(2017)/14", Claim(ClaimKind.Transfer, "RU", "KP", "refined-petroleum", quantity: new Quantity(600_000, null, Units.Barrel)));
        Assert.Equal(AssessmentOutcome.Outside, found!.Outcome);
        Assert.Contains("Since 1 January 2018 S/RES/2397(2017)/5 stands in its place", found.Element("date").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_superseding_provision_is_in_the_regime_and_begins_when_the_other_ends() => Assert.All(Make.Regime.Rules.Where(r => r.SupersededBy is not null), r =>
    {
        var next = Make.Regime.Find(r.SupersededBy!);
        Assert.NotNull(next);
        Assert.Equal(r.Provision.InForce.To!.Value.AddDays(1), next.Provision.InForce.From);
    });

    [Fact]
    public void What_changed_a_provision_is_in_the_regime_or_of_it() => Assert.All(Make.Regime.Rules.SelectMany(r => r.Versions).Where(v => v.By is not null), v =>
        Assert.StartsWith("S/RES/", v.By!, StringComparison.Ordinal));

    [Theory]
    [InlineData("2016-05-01", "notified")]
    [InlineData("2017-05-01", "approve")]
    public void An_exemption_is_that_of_its_day(string day, string word)
    {
        var on = new Period(DateOnly.Parse(day), DateOnly.Parse(day));
        Assert.Contains(word, Of("S/RES/2270(2016)/19", Claim(ClaimKind.Transfer, "CN", "KP", "vessel", "under a charter", period: on)).Element("exemption").Why, StringComparison.Ordinal);
    }
}
