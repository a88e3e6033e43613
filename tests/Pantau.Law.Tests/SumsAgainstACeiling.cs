using CsCheck;
using Pantau.Model;

namespace Pantau.Law.Tests;

public sealed class SumsAgainstACeiling
{
    private static readonly ProvisionRule Oil = SanctionsRegime.Load(SanctionsRegime.FolderOf("un-dprk")).Regime!.Find("S/RES/2397(2017)/5")!;

    private static CappedSupply Supply(string id, decimal? min, decimal? max, int fromMonth, int toMonth, string? by = "RU", string unit = "barrel", bool established = true) =>
        new(id, by, min, max, unit, new Period(new DateOnly(2024, fromMonth, 1), new DateOnly(2024, toMonth, DateTime.DaysInMonth(2024, toMonth))), established, ["c-" + id]);

    private static CapTally Sum(params CappedSupply[] supplies) => Assert.Single(CapSums.Of(Oil, supplies));

    [Fact]
    public void Parts_that_share_no_day_are_added_and_the_day_is_known()
    {
        var tally = Sum(Supply("a", 200_000, null, 1, 2), Supply("b", 200_000, null, 3, 4), Supply("c", 150_000, null, 5, 6));
        Assert.Equal((550_000, new DateOnly(2024, 6, 30), new DateOnly(2024, 1, 1)), (tally.Least, tally.Certain, tally.Possible));
    }

    [Fact]
    public void A_total_and_its_parts_are_not_added_twice()
    {
        var tally = Sum(Supply("year", 400_000, 400_000, 1, 12), Supply("march", 165_000, 165_000, 3, 3), Supply("june", 160_000, 160_000, 6, 6));
        Assert.Equal((400_000, (DateOnly?)null), (tally.Least, tally.Certain));
        Assert.Equal(["year"], tally.Counted);
    }

    [Fact]
    public void Suppliers_are_added_and_an_unnamed_one_is_not()
    {
        Assert.Equal(600_000, Sum(Supply("a", 300_000, null, 1, 12), Supply("b", 300_000, null, 1, 12, "CN")).Least);
        Assert.Equal(300_000, Sum(Supply("a", 300_000, null, 1, 12), Supply("b", 300_000, null, 1, 12, null)).Least);
    }

    [Fact]
    public void What_is_only_alleged_may_have_passed_it_and_has_not_certainly()
    {
        var tally = Sum(Supply("a", 900_000, 900_000, 4, 6, established: false));
        Assert.Equal((0, (DateOnly?)null, (DateOnly?)new DateOnly(2024, 4, 1)), (tally.Least, tally.Certain, tally.Possible));
    }

    [Fact]
    public void Tonnes_count_by_the_stated_conversion() => Assert.Equal(600_000, Sum(Supply("a", 100_000, 100_000, 1, 12, unit: "tonne")).Least);

    [Fact]
    public void No_sum_counts_a_day_of_one_supplier_twice()
    {
        var supply = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 6], Gen.Int[1, 500_000], Gen.Int[0, 2].Select(n => n == 0 ? "RU" : n == 1 ? "CN" : null));
        Gen.Select(supply.Array[1, 9], Gen.Int).Sample((made, seed) =>
        {
            var supplies = made.Select((m, i) => Supply($"s{i}", m.Item3, m.Item3, m.Item1, Math.Min(12, m.Item1 + m.Item2), m.Item4)).ToArray();
            var shuffled = supplies.ToArray();
            new Random(seed).Shuffle(shuffled);
            var (tally, again) = (Sum(supplies), Sum(shuffled));
            var counted = supplies.Where(s => tally.Counted.Contains(s.Id)).ToList();
            return tally.Least == again.Least && tally.Certain == again.Certain && tally.Possible == again.Possible
                && tally.Least == counted.Sum(s => s.Min) && counted.TrueForAll(a => counted.TrueForAll(b => a == b || a.Supplier != b.Supplier || !a.Period.Meets(b.Period)))
                && (tally.Certain is null || tally.Least > 500_000) && (tally.Certain is null || tally.Possible <= tally.Certain);
        });
    }

    [Fact]
    public void An_unknown_element_never_yields_contravenes()
    {
        var outcomes = Gen.OneOf(Gen.Const(ElementOutcome.Met), Gen.Const(ElementOutcome.NotMet), Gen.Const(ElementOutcome.Unknown));
        var tally = Sum(Supply("a", 900_000, null, 1, 12));
        outcomes.Array[5].Sample(o =>
        {
            var elements = new[] { "actor", "act", "item", "date", "cap" }.Select((e, i) => new ElementResult(e, o[i], LocalText.Of("-", "-"), [])).ToList();
            var decided = CapSums.Decide(new Assessment("S/RES/2397(2017)/5", "RU", AssessmentOutcome.Insufficient, elements), tally, ["c-a"]);
            return !decided.Elements.Any(e => e.Outcome == ElementOutcome.Unknown) || decided.Outcome != AssessmentOutcome.Contravenes;
        });
    }
}
