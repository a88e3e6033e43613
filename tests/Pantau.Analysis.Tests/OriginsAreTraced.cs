using Pantau.Model;
using static Pantau.Analysis.Tests.Tell;

namespace Pantau.Analysis.Tests;

public sealed class OriginsAreTraced
{
    private static readonly AnalysisContext Outlets = new(Enumerable.Range(1, 9).ToDictionary(i => "sha256:" + i.ToString().PadLeft(64, '0'), i => $"outlet-{i}", StringComparer.Ordinal));

    private static int Origins(params Claim[] claims) => Assert.Single(FactFinder.Group(claims, Outlets)).IndependentOrigins;

    [Fact]
    public void Two_agencies_with_one_intelligence_source_are_one_where_the_text_says_so()
    {
        Assert.Equal(1, Origins(AClaim(min: 100, from: "2024-01-01", by: "kr-nis", evidence: "1", quote: "Drawing on shared intelligence, Seoul's service said so."), AClaim(min: 100, from: "2024-01-01", by: "ua-gur", evidence: "1", quote: "Kyiv's service said so.")));
        Assert.Equal(2, Origins(AClaim(min: 100, from: "2024-01-01", by: "kr-nis", evidence: "1"), AClaim(min: 100, from: "2024-01-01", by: "ua-gur", evidence: "1")));
    }

    [Fact]
    public void An_outlet_that_relays_a_source_elsewhere_speaks_from_it() =>
        Assert.Equal(1, Origins(AClaim(min: 100, from: "2024-01-01", by: null, evidence: "1"), AClaim(min: 100, from: "2024-01-01", by: "msmt", evidence: "2", via: ["outlet-1"])));

    [Fact]
    public void Nearly_the_same_sentence_is_one_voice() =>
        Assert.Equal(1, Origins(AClaim(min: 100, from: "2024-01-01", by: null, evidence: "1", quote: "At least one hundred missiles were moved across the river bridge at night."), AClaim(min: 100, from: "2024-01-01", by: null, evidence: "2", quote: "At least one hundred missiles were moved over the river bridge at night.")));

    [Fact]
    public void One_exact_figure_is_not_hit_upon_twice_and_a_round_one_may_be()
    {
        Assert.Equal(1, Origins(AClaim(min: 12347, max: 12347, from: "2024-01-01", by: null, evidence: "1"), AClaim(min: 12347, max: 12347, from: "2024-01-01", by: null, evidence: "2")));
        Assert.Equal(2, Origins(AClaim(min: 12000, max: 12000, from: "2024-01-01", by: null, evidence: "1"), AClaim(min: 12000, max: 12000, from: "2024-01-01", by: null, evidence: "2")));
    }

    [Fact]
    public void A_shared_error_is_one_voice() =>
        Assert.Equal(2, Origins(AClaim(min: 500, max: 500, from: "2024-01-01", by: "msmt", evidence: "3"), AClaim(min: 700, max: 700, from: "2024-01-01", by: null, evidence: "1"), AClaim(min: 700, max: 700, from: "2024-01-01", by: null, evidence: "2")));

    [Fact]
    public void Documents_that_share_most_claims_are_one_voice_across_languages()
    {
        Claim[] Document(string evidence, string word) =>
        [
            AClaim(min: 100, from: "2024-01-01", by: null, evidence: evidence, quote: word), AClaim("coal", 300, 300, "tonne", "2024-02-01", by: null, evidence: evidence, quote: word + word), AClaim("seafood", 40, 40, "tonne", "2024-03-01", by: null, evidence: evidence, quote: word + "."),
        ];
        Assert.All(FactFinder.Group([.. Document("1", "Coal."), .. Document("2", "석탄.")], Outlets), f => Assert.Equal(1, f.IndependentOrigins));
    }

    [Fact]
    public void A_customs_table_is_an_origin_of_its_own()
    {
        var fact = Assert.Single(FactFinder.Group([AClaim("coal", 300, 300, "tonne", "2024-01-01", by: null, evidence: "1", reader: "table"), AClaim("coal", 300, 300, "tonne", "2024-01-01", by: "msmt", evidence: "2", via: ["outlet-1"])], Outlets));
        Assert.Equal(2, fact.IndependentOrigins);
        Assert.Contains(fact.Points, p => p.Points == 1.2m);
    }

    [Fact]
    public void Pins_of_a_person_hold_over_the_method()
    {
        var (one, other, third) = (AClaim(min: 100, from: "2024-01-01", to: "2024-12-31"), AClaim(min: 900, from: "2023-01-01", to: "2023-12-31"), AClaim(min: 100, from: "2024-01-01", to: "2024-12-31"));
        var pins = PersonPins.Of([Said(one, AnnotationAct.Join, other.Id), Said(third, AnnotationAct.Split, null)]);
        var facts = FactFinder.Group([one, other, third], Outlets with { Pins = pins });
        Assert.Equal([new[] { one.Id, other.Id }, [third.Id]], facts.Select(f => f.Claims.Select(c => c.Id)).OrderBy(f => f.First(), StringComparer.Ordinal));
    }

    private static Annotation Said(Claim claim, AnnotationAct act, string? with) => new()
    {
        Id = "a",
        Claim = claim.Id,
        Act = act,
        Why = "because",
        By = "me",
        At = DateTimeOffset.UnixEpoch,
        Slots = with is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { [PersonPins.WithSlot] = with },
    };
}
