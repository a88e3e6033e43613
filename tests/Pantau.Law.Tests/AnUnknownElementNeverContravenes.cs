using CsCheck;
using Pantau.Model;
using static Pantau.Law.Tests.Make;

namespace Pantau.Law.Tests;

/// <summary>Over generated facts, with lists and approvals of any kind beside them, under both regimes.</summary>
public sealed class AnUnknownElementNeverContravenes
{
    private static readonly SanctionsRegime Both = SanctionsRegime.Together([Make.Regime, Union]);

    private static readonly Gen<AssessmentContext> AnyContext =
        from sure in Gen.Bool
        from dated in Gen.Int[0, 2]
        from lists in Gen.Bool
        from list in Gen.Int[0, 2]
        from party in OneOf("lazarus-group", "vessel-angara", "vessel-maria", "wagner-group")
        from approved in Gen.Bool
        from provision in Gen.Int[0, Both.Provisions.Count - 1]
        from state in OneOf("RU", "CN", "KP")
        from coverage in OneOf<Period?>(null, In2024)
        select new AssessmentContext
        {
            Coverage = coverage,
            ListingsOf = !lists ? null : p => p != party ? [] :
                [new PartyListing(p, list switch { 0 => "un-sc", 1 => "eu-fsf", _ => "ofac-sdn" }, "x-1", "A NAME") { Programmes = ["DPRK", "PRK"], Sure = sure, ListedOn = dated switch { 0 => null, 1 => new DateOnly(2016, 3, 2), _ => new DateOnly(2025, 1, 1) } }],
            Approvals = !approved ? [] : [new CommitteeApproval("D-1", LocalText.Of("a", "b"), [Both.Provisions[provision].Id], [state], [], In2024, null, null)],
        };

    [Fact]
    public void Whatever_is_known_around_it() => (from fact in AFactOfSeveralClaims.AnyFact from context in AnyContext select (fact, context)).Sample(
        pair => Assert.All(Both.Assess(pair.fact, pair.context, includeOutside: true), a =>
        {
            if (a.Outcome == AssessmentOutcome.Contravenes) Assert.All(a.Elements, e => Assert.Equal(ElementOutcome.Met, e.Outcome));
            if (a.Outcome == AssessmentOutcome.Insufficient) Assert.Contains(a.Elements, e => e.Outcome == ElementOutcome.Unknown);
            Assert.All(a.Elements, e => Assert.NotEqual(e.Explanation["en"], e.Explanation["id"]));
            Assert.All(a.Elements, e => Assert.Subset(pair.fact.Select(c => c.Id).ToHashSet(), e.Claims.ToHashSet()));
            Assert.True(a.Versions is null || a.Versions.SequenceEqual(a.Versions.OrderBy(v => v.Since)));
        }), iter: 2000);

    [Fact]
    public void What_was_approved_never_makes_a_breach_of_what_was_none() => (from fact in AFactOfSeveralClaims.AnyFact from context in AnyContext select (fact, context)).Sample(
        pair =>
        {
            var without = Breaches(pair.fact, pair.context with { Approvals = [] });
            Assert.Subset(without.ToHashSet(), Breaches(pair.fact, pair.context).ToHashSet());
        }, iter: 1000);

    [Fact]
    public void The_order_of_the_claims_does_not_matter() => (from fact in AFactOfSeveralClaims.AnyFact from shuffled in Gen.Shuffle(fact) from context in AnyContext select (fact, shuffled, context)).Sample(
        t => Assert.Equal(Text(Both.Assess(t.fact, t.context)), Text(Both.Assess(t.shuffled, t.context))), iter: 1000);

    private static List<string> Breaches(Claim[] fact, AssessmentContext context) =>
        [.. Both.Assess(fact, context).Where(a => a.Outcome == AssessmentOutcome.Contravenes).Select(a => $"{a.Provision} {a.Addressee}").Distinct()];

    private static string Text(IReadOnlyList<Assessment> all) => string.Join('\n', all.Select(a => System.Text.Json.JsonSerializer.Serialize(a, PantauJson.Line.Assessment)));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
