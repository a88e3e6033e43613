using CsCheck;
using Pantau.Analysis;
using Pantau.Model;

namespace Pantau.Analysis.Tests;

public sealed class ClaimsBecomeFacts
{
    private static int next;

    private static Claim Claim(string item = "munitions", decimal? min = null, decimal? max = null, string unit = "container", string? from = null, string? to = null, string by = "msmt", Modality modality = Modality.Asserted,
        string actor = "KP", string recipient = "RU", ClaimKind kind = ClaimKind.Transfer, bool approx = false) => new()
        {
            Id = $"c-{Interlocked.Increment(ref next):D6}",
            Kind = kind,
            Actor = actor,
            Recipient = recipient,
            Item = item,
            Quantity = min is null && max is null ? null : new Quantity(min, max, unit, approx, $"{min}..{max}"),
            Period = from is null && to is null ? null : new Period(from is null ? null : DateOnly.ParseExact(from, "yyyy-MM-dd"), to is null ? null : DateOnly.ParseExact(to, "yyyy-MM-dd")),
            Attribution = by,
            Modality = modality,
            Quote = "…",
            Span = new TextSpan(0, 1),
            Language = "en",
            Evidence = "sha256:" + new string('0', 64),
        };

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
            "same item, number and period" => (Claim(min: 20000, from: "2023-09-01"), Claim(min: 20000, from: "2023-09-01", by: "kr-nis")),
            "shells by the round and munitions by the round in one year" => (Claim("artillery-ammunition", max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-31"), Claim(max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-31")),
            "the year and all but its last days" => (Claim(max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-31"), Claim(min: 9000000, max: 9000000, unit: "round", from: "2024-01-01", to: "2024-12-20", approx: true)),
            "since October and in late 2024, nearly and more than one number" => (Claim("troops", min: 11000, unit: "person", from: "2024-10-01", kind: ClaimKind.Deployment), Claim("troops", max: 11000, unit: "person", from: "2024-09-01", to: "2024-12-31", kind: ClaimKind.Deployment)),
            "one dated, one not, with meeting numbers" => (Claim(min: 20000, from: "2023-09-01"), Claim(min: 20000)),
            "missiles and shells" => (Claim("ballistic-missile"), Claim("artillery-ammunition")),
            "to Russia and to Iran" => (Claim(), Claim(recipient: "IR")),
            "2023 and 2024" => (Claim(min: 100, from: "2023-01-01", to: "2023-12-31"), Claim(min: 100, from: "2024-01-01", to: "2024-12-31")),
            "containers and rounds" => (Claim(min: 100, from: "2024-01-01", to: "2024-12-31"), Claim(min: 100, unit: "round", from: "2024-01-01", to: "2024-12-31")),
            "done and planned" => (Claim(), Claim(modality: Modality.Intended)),
            _ => (Claim(min: 13000, from: "2023-08-01", by: "kr-nis"), Claim(min: 20000, from: "2023-09-01")),
        };
        Assert.Equal(one ? 1 : 2, Analyst.Group([a, b]).Count);
    }

    [Fact]
    public void The_order_of_claims_changes_nothing()
    {
        var items = Gen.OneOf(new[] { "munitions", "artillery-ammunition", "ballistic-missile", "arms" }.Select(Gen.Const).ToArray());
        var bound = Gen.OneOf(Gen.Const((decimal?)null), Gen.Int[1, 4].Select(n => (decimal?)(n * 1000)));
        var year = Gen.OneOf(Gen.Const((string?)null), Gen.Const<string?>("2023-01-01"), Gen.Const<string?>("2024-01-01"));
        var by = Gen.OneOf(new[] { "msmt", "kr-nis", "KP" }.Select(Gen.Const).ToArray());
        var modality = Gen.OneOf(new[] { Modality.Asserted, Modality.Alleged, Modality.Denied, Modality.Estimated }.Select(Gen.Const).ToArray());
        var claim = Gen.Select(items, bound, bound, year, by, modality).Select((i, min, max, from, source, m) => Claim(i, min > max ? max : min, min > max ? min : max, "container", from, by: source, modality: m));
        Gen.Select(claim.Array[1, 12], Gen.Int[0, int.MaxValue]).Sample((claims, seed) =>
        {
            var shuffled = claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Shape(Analyst.Group(claims)) == Shape(Analyst.Group(shuffled));
        });
    }

    private static string Shape(IReadOnlyList<Fact> facts) => string.Join('\n', facts.Select(f =>
        $"{f.Kind} {f.Item} {f.Quantity} {f.Period?.From} {f.Period?.To} {f.Modality} {f.Confidence.Word} {string.Join(',', f.Claims.Select(c => c.Id).Order(StringComparer.Ordinal))} denied {string.Join(',', f.Denials.Select(c => c.Id).Order(StringComparer.Ordinal))} {string.Join(',', f.Origins)} {string.Join(';', f.Conflicts.Select(c => c.What))}"));

    [Fact]
    public void Ten_relays_of_one_source_are_one_origin_and_a_second_source_makes_it_surer()
    {
        var relays = Enumerable.Range(0, 10).Select(_ => Claim(min: 20000, from: "2023-09-01")).ToList();
        var one = Assert.Single(Analyst.Group(relays));
        Assert.Equal((10, 1, "likely"), (one.Claims.Count, one.IndependentOrigins, one.Confidence.Word));
        var two = Assert.Single(Analyst.Group([.. relays, Claim(min: 20000, from: "2023-09-01", by: "kr-nis")]));
        Assert.Equal((2, "very likely"), (two.IndependentOrigins, two.Confidence.Word));
    }

    [Fact]
    public void Bounds_are_intersected()
    {
        var fact = Assert.Single(Analyst.Group([Claim(min: 20000, from: "2024-01-01"), Claim(max: 25000, from: "2024-01-01"), Claim(min: 18000, from: "2024-01-01", by: "kr-nis")]));
        Assert.Equal((20000, 25000, Agreement.Agree), (fact.Quantity!.Min, fact.Quantity.Max, fact.Quantity.Agreement));
        Assert.Empty(fact.Conflicts);
    }

    [Fact]
    public void A_conflict_names_both_claims_and_makes_it_less_sure()
    {
        var (low, high) = (Claim(max: 10000, from: "2024-01-01"), Claim(min: 20000, from: "2024-01-01", by: "kr-nis"));
        var fact = Assert.Single(Analyst.Group([low, high]));
        Assert.Equal(Agreement.Conflict, fact.Quantity!.Agreement);
        Assert.Equal(new[] { low.Id, high.Id }.Order(StringComparer.Ordinal), Assert.Single(fact.Conflicts).Claims.Order(StringComparer.Ordinal));
        Assert.Equal("likely", fact.Confidence.Word);
    }

    [Fact]
    public void A_denial_stands_beside_the_fact_and_never_counts_for_it()
    {
        var denial = Claim(modality: Modality.Denied, by: "RU");
        var fact = Assert.Single(Analyst.Group([Claim(min: 20000, from: "2023-09-01"), denial]));
        Assert.Equal([denial.Id], fact.Denials.Select(d => d.Id));
        Assert.DoesNotContain(fact.Origins, o => o.Source == "RU");
        Assert.Equal("likely", fact.Confidence.Word);
    }

    [Fact]
    public void A_denial_by_one_without_a_stake_weighs()
    {
        var fact = Assert.Single(Analyst.Group([Claim(min: 20000, from: "2023-09-01"), Claim(modality: Modality.Denied, by: "iaea")]));
        Assert.Equal("roughly even chance", fact.Confidence.Word);
    }

    [Fact]
    public void What_is_only_alleged_is_less_sure_than_what_is_stated()
    {
        Assert.Equal("roughly even chance", Assert.Single(Analyst.Group([Claim(modality: Modality.Alleged)])).Confidence.Word);
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.Empty(Analyst.Group([]));
    }
}
