using CsCheck;
using Pantau.Analysis;
using Pantau.Model;
using static Pantau.Analysis.Tests.Tell;

namespace Pantau.Analysis.Tests;

public sealed class ClaimsBecomeFacts
{
    public static TheoryData<string, bool> Pairs() => new()
    {
        { "same item, number and period", true },
        { "shells by the round and munitions by the round in one year", true },
        { "the year and all but its last days", true },
        { "since October and in late 2024, nearly and more than one number", true },
        { "one dated, one not, with meeting numbers", true },
        { "missiles and shells", false },
        { "to Russia and to Iran", false },
        { "2023 and 2024", false },
        { "containers and rounds", false },
        { "done and planned", false },
        { "13,000 containers since August and 20,000 since September", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_claims_are_one_fact_or_two(string which, bool one)
    {
        var (a, b) = which switch
        {
            "same item, number and period" => (AClaim(min: 20000, from: "2023-09-01"), AClaim(min: 20000, from: "2023-09-01", by: "kr-nis")),
            "shells by the round and munitions by the round in one year" => (AClaim("artillery-ammunition", max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-31"), AClaim(max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-31")),
            "the year and all but its last days" => (AClaim(max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-31"), AClaim(min: 9000000, max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-20", approx: true)),
            "since October and in late 2024, nearly and more than one number" => (AClaim("troops", min: 11000, unit: "person", from: "2024-10-01", kind: ClaimKind.Deployment), AClaim("troops", max: 11000, unit: "person", from: "2024-09-01", to: "2024-12-31", kind: ClaimKind.Deployment)),
            "one dated, one not, with meeting numbers" => (AClaim(min: 20000, from: "2023-09-01"), AClaim(min: 20000)),
            "missiles and shells" => (AClaim("ballistic-missile"), AClaim("artillery-ammunition")),
            "to Russia and to Iran" => (AClaim(), AClaim(recipient: "IR")),
            "2023 and 2024" => (AClaim(min: 100, from: "2023-01-01", to: "2023-12-31"), AClaim(min: 100, from: "2024-01-01", to: "2024-12-31")),
            "containers and rounds" => (AClaim(min: 100, from: "2024-01-01", to: "2024-12-31"), AClaim(min: 100, unit: "round", from: "2024-01-01", to: "2024-12-31")),
            "done and planned" => (AClaim(), AClaim(modality: Modality.Intended)),
            _ => (AClaim(min: 13000, from: "2023-08-01", by: "kr-nis"), AClaim(min: 20000, from: "2023-09-01")),
        };
        Assert.Equal(one ? 1 : 2, FactFinder.Group([a, b]).Count);
    }

    [Fact]
    public void The_order_of_claims_changes_nothing()
    {
        var items = Gen.OneOf(new[] { "munitions", "artillery-ammunition", "ballistic-missile", "arms" }.Select(Gen.Const).ToArray());
        var bound = Gen.OneOf(Gen.Const((decimal?)null), Gen.Int[1, 4].Select(n => (decimal?)(n * 1000)));
        var year = Gen.OneOf(Gen.Const((string?)null), Gen.Const<string?>("2023-01-01"), Gen.Const<string?>("2024-01-01"));
        var by = Gen.OneOf(new[] { "msmt", "kr-nis", "KP" }.Select(Gen.Const).ToArray());
        var modality = Gen.OneOf(new[] { Modality.Asserted, Modality.Alleged, Modality.Denied, Modality.Estimated }.Select(Gen.Const).ToArray());
        var claim = Gen.Select(items, bound, bound, year, by, modality).Select((i, min, max, from, source, m) => AClaim(i, min > max ? max : min, min > max ? min : max, "container", from, by: source, modality: m));
        Gen.Select(claim.Array[1, 12], Gen.Int[0, int.MaxValue]).Sample((claims, seed) =>
        {
            var shuffled = claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Shape(FactFinder.Group(claims)) == Shape(FactFinder.Group(shuffled));
        });
    }

    [Fact]
    public void Ten_relays_of_one_source_are_one_origin_and_a_second_source_makes_it_surer()
    {
        var relays = Enumerable.Range(0, 10).Select(_ => AClaim(min: 20000, from: "2023-09-01")).ToList();
        var one = Assert.Single(FactFinder.Group(relays));
        Assert.Equal((10, 1, "likely"), (one.Claims.Count, one.IndependentOrigins, one.Confidence.Word));
        var two = Assert.Single(FactFinder.Group([.. relays, AClaim(min: 20000, from: "2023-09-01", by: "kr-nis")]));
        Assert.Equal((2, "very likely"), (two.IndependentOrigins, two.Confidence.Word));
    }

    [Fact]
    public void Bounds_are_intersected()
    {
        var fact = Assert.Single(FactFinder.Group([AClaim(min: 20000, from: "2024-01-01"), AClaim(max: 25000, from: "2024-01-01"), AClaim(min: 18000, from: "2024-01-01", by: "kr-nis")]));
        Assert.Equal((20000, 25000, Agreement.Agree), (fact.Quantity!.Min, fact.Quantity.Max, fact.Quantity.Agreement));
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void A_conflict_names_both_claims_and_makes_it_less_sure()
    {
        var (low, high) = (AClaim(max: 10000, from: "2024-01-01"), AClaim(min: 20000, from: "2024-01-01", by: "kr-nis"));
        var fact = Assert.Single(FactFinder.Group([low, high]));
        Assert.Equal(Agreement.Conflict, fact.Quantity!.Agreement);
        Assert.Equal(new[] { low.Id, high.Id }.Order(StringComparer.Ordinal), Assert.Single(fact.Conflicts).Claims.Order(StringComparer.Ordinal));
        Assert.Equal("likely", fact.Confidence.Word);
    }

    [Fact]
    public void A_denial_stands_beside_the_fact_and_never_counts_for_it()
    {
        var denial = AClaim(modality: Modality.Denied, by: "RU");
        var fact = Assert.Single(FactFinder.Group([AClaim(min: 20000, from: "2023-09-01"), denial]));
        Assert.Equal([denial.Id], fact.Denials.Select(d => d.Id));
        Assert.DoesNotContain(fact.Origins, o => o.Source == "RU");
        Assert.Equal("likely", fact.Confidence.Word);
    }

    [Fact]
    public void A_denial_by_one_without_a_stake_weighs()
    {
        var fact = Assert.Single(FactFinder.Group([AClaim(min: 20000, from: "2023-09-01"), AClaim(modality: Modality.Denied, by: "iaea")]));
        Assert.Equal("roughly even chance", fact.Confidence.Word);
    }

    [Fact]
    public void What_is_only_alleged_is_less_sure_than_what_is_stated()
    {
        Assert.Equal("roughly even chance", Assert.Single(FactFinder.Group([AClaim(modality: Modality.Alleged)])).Confidence.Word);
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.Empty(FactFinder.Group([]));
    }
}
