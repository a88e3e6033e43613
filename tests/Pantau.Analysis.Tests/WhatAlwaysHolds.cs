using CsCheck;
using Pantau.Model;
using static Pantau.Analysis.Tests.Tell;

namespace Pantau.Analysis.Tests;

/// <summary>Properties of the method over generated claims.</summary>
public sealed class WhatAlwaysHolds
{
    private static readonly string[] Days = ["2023-09-01", "2023-09-20", "2024-01-01", "2024-03-05", "2024-10-01"];
    private static readonly string[] Ends = ["2024-03-05", "2024-12-20", "2024-12-31", "2025-04-30"];

    private static Gen<T> Of<T>(params T[] values) => Gen.OneOf(values.Select(Gen.Const).ToArray());

    private static readonly Gen<Claim> AnyClaim = Gen.Select(
        Of("munitions", "artillery-ammunition", "ballistic-missile", "arms", null),
        Gen.Select(Of<decimal?>(null, 900, 1000, 1050, 12347, 20000), Of<decimal?>(null, 1000, 20000, 21000), Of("container", "round"), Gen.Bool),
        Gen.Select(Of([null, .. Days]), Of([null, .. Ends])),
        Gen.Select(Of("msmt", "kr-nis", "KP", "a-paper", null), Of("1", "2", "3", "4"), Of<string[]?>(null, ["outlet-1"], ["outlet-2"])),
        Of(Modality.Asserted, Modality.Asserted, Modality.Alleged, Modality.Denied, Modality.Estimated, Modality.Confirmed, Modality.Intended),
        Gen.Select(Of("KP", "KP", "KP", null), Of("RU", "RU", null), Of(ClaimKind.Transfer, ClaimKind.Transfer, ClaimKind.Vote)))
        .Select((item, number, period, source, modality, who) => AClaim(item,
            number.Item1 > number.Item2 ? number.Item2 : number.Item1, number.Item1 > number.Item2 ? number.Item1 : number.Item2, number.Item3, approx: number.Item4,
            from: period.Item1, to: string.CompareOrdinal(period.Item1, period.Item2) > 0 && period.Item2 is not null ? period.Item1 : period.Item2,
            by: source.Item1, evidence: source.Item2, via: source.Item3, modality: modality, actor: who.Item1, recipient: who.Item2, kind: who.Item3));

    private static readonly AnalysisContext Outlets = new(Enumerable.Range(1, 4).ToDictionary(i => "sha256:" + i.ToString().PadLeft(64, '0'), i => $"outlet-{i}", StringComparer.Ordinal));

    [Fact]
    public void Order_of_arrival_never_matters() =>
        Gen.Select(AnyClaim.Array[1, 24], Gen.Int).Sample((claims, seed) =>
        {
            var shuffled = claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            return Shape(FactFinder.Group(claims, Outlets)) == Shape(FactFinder.Group(shuffled, Outlets));
        }, iter: 3000);

    [Fact]
    public void One_by_one_with_questions_between_gives_what_all_at_once_gives() =>
        Gen.Select(AnyClaim.Array[1, 20], Gen.Int).Sample((claims, seed) =>
        {
            var random = new Random(seed);
            var ledger = new FactLedger(Outlets);
            foreach (var claim in claims)
            {
                ledger.Add(claim);
                ledger.FactOf(claim.Id);
                // What is taken out and put in again leaves no trace.
                if (random.Next(4) != 0) continue;
                var other = claims[random.Next(claims.Length)];
                if (ledger.Remove(other.Id)) ledger.Add(other);
            }
            var facts = ledger.Facts();
            return Shape(facts) == Shape(FactFinder.Group(claims, Outlets)) && facts.Where(f => f.Modality != Modality.Denied).All(f => f.Claims.All(c => Shape(ledger.FactOf(c.Id)!) == Shape(f)));
        }, iter: 2000);

    [Fact]
    public void A_relay_of_what_is_there_never_raises_confidence() =>
        Gen.Select(AnyClaim.Array[1, 14], Gen.Int[0, 13], Of(Modality.Asserted, Modality.Confirmed, Modality.Estimated, Modality.Alleged), Of("outlet-8", "outlet-9")).Sample((claims, which, modality, outlet) =>
        {
            var told = claims[which % claims.Length];
            if (told.Attribution is null || told.Modality is Modality.Denied or Modality.Intended) return true;
            var relay = AClaim(told.Item, told.Quantity?.Min, told.Quantity?.Max, told.Quantity?.Unit ?? "container", by: told.Attribution, modality: modality, actor: told.Actor, recipient: told.Recipient, kind: told.Kind, evidence: "9", via: [outlet], quote: "Kata lain sama sekali.")
                with
            { Period = told.Period, Quantity = told.Quantity };
            return FactWith(told, [.. claims, relay]).Confidence.Estimate <= FactWith(told, claims).Confidence.Estimate;
        }, iter: 5000);

    [Fact]
    public void An_agreeing_independent_origin_never_lowers_it() =>
        Gen.Select(AnyClaim.Array[1, 14], Gen.Int[0, 13]).Sample((claims, which) =>
        {
            var told = claims[which % claims.Length];
            if (told.Modality is Modality.Denied or Modality.Intended) return true;
            var other = told with { Id = AClaim().Id, Attribution = "un-panel-of-experts", RelayedBy = null, Evidence = "sha256:" + new string('f', 64), Modality = Modality.Asserted, Quote = "Quite other words." };
            return FactWith(told, [.. claims, other]).Confidence.Estimate >= FactWith(told, claims).Confidence.Estimate;
        }, iter: 5000);

    [Fact]
    public void Without_the_sets_that_are_named_it_changes_and_without_less_it_does_not() =>
        AnyClaim.Array[1, 16].Sample(claims =>
        {
            var ledger = new FactLedger(Outlets);
            foreach (var claim in claims) ledger.Add(claim);
            foreach (var fact in ledger.Facts().Where(f => f.Modality != Modality.Denied))
            {
                var rank = Likelihood.Rank(fact.Confidence.Word);
                var whatIf = ledger.Explain(fact).WhatIf;
                foreach (var set in whatIf.Loses)
                {
                    if (Rank(fact, set) >= rank) return false;
                    if (Smaller(set).Any(less => Rank(fact, less) < rank)) return false;
                }
                foreach (var set in whatIf.Falls)
                {
                    if (Rank(fact, set) >= Likelihood.Rank("likely")) return false;
                    if (Smaller(set).Any(less => Rank(fact, less) < Likelihood.Rank("likely"))) return false;
                }
                // Without all of its origins every fact falls, so something is always named.
                if (whatIf.Loses.Count == 0) return false;
            }
            return true;
        }, iter: 1000);

    [Fact]
    public void Every_claim_is_told_once_and_tellings_of_one_thing_are_never_two_facts() =>
        AnyClaim.Array[1, 20].Sample(claims =>
        {
            var facts = FactFinder.Group(claims, Outlets);
            var told = facts.SelectMany(f => f.Claims).Select(c => c.Id).ToList();
            return told.Count == told.Distinct().Count() && told.Concat(facts.SelectMany(f => f.Denials).Select(c => c.Id)).Distinct().Count() == claims.Length;
        }, iter: 2000);

    private static Fact FactWith(Claim claim, IEnumerable<Claim> claims) => FactFinder.Group(claims, Outlets).Single(f => f.Claims.Any(c => c.Id == claim.Id));

    private static int Rank(Fact fact, IEnumerable<string> without)
    {
        var left = fact.Claims.Where(c => !without.Contains(fact.Lineage.RootOf(c))).Concat(fact.Denials);
        return FactFinder.Group(left, Outlets).Where(f => f.Modality != Modality.Denied).Select(f => Likelihood.Rank(f.Confidence.Word)).DefaultIfEmpty(-1).Max();
    }

    private static IEnumerable<IReadOnlyList<string>> Smaller(IReadOnlyList<string> set) => set.Count < 2 ? [] : set.Select(gone => (IReadOnlyList<string>)[.. set.Where(s => s != gone)]);
}
