using Pantau.Model;

namespace Pantau.Law;

/// <summary>What one claim says of one element.</summary>
internal sealed record ElementWeight(Claim Claim, ElementOutcome Outcome, LocalText Why)
{
    /// <summary>Another claim that the outcome stands on: the one that says which period a report covers.</summary>
    public Claim? Also { get; init; }
}

/// <summary>Brings what several claims of one fact say of an element to one outcome.</summary>
internal static class Weighing
{
    /// <summary>
    /// Met where a claim meets it and none speaks against it; not met where all speak against it; unknown where none settles it
    /// or two contradict one another. The weights come in the order of the fact, so the outcome does not depend on input order.
    /// </summary>
    public static ElementResult Together(string element, IReadOnlyList<ElementWeight> weights)
    {
        var met = weights.Where(w => w.Outcome == ElementOutcome.Met).ToList();
        var against = weights.Where(w => w.Outcome == ElementOutcome.NotMet).ToList();
        if (met.Count > 0 && against.Count > 0)
            return Result(element, ElementOutcome.Unknown, Because.ClaimsDisagree(met[0].Why, against[0].Why), [.. met, .. against]);
        if (met.Count > 0) return Result(element, ElementOutcome.Met, met[0].Why, met);
        return against.Count == weights.Count
            ? Result(element, ElementOutcome.NotMet, against[0].Why, against)
            : Result(element, ElementOutcome.Unknown, weights.First(w => w.Outcome == ElementOutcome.Unknown).Why, weights);
    }

    private static ElementResult Result(string element, ElementOutcome outcome, LocalText why, IEnumerable<ElementWeight> weights) =>
        new(element, outcome, why,
            [.. weights.SelectMany(w => w.Also is null ? [w.Claim.Id] : new[] { w.Claim.Id, w.Also.Id }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
