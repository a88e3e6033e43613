using Pantau.Model;

namespace Pantau.Law;

/// <summary>A supply that may count towards a ceiling: one fact, with its bounds in its own unit.</summary>
/// <param name="Supplier">The state or party that supplied; null where it is not known.</param>
/// <param name="Established">False where it is only alleged: it then counts for what may have been, not for what certainly was.</param>
public sealed record CappedSupply(string Id, string? Supplier, decimal? Min, decimal? Max, string Unit, Period Period, bool Established, IReadOnlyList<string> Claims);

/// <summary>What the supplies of one period of a ceiling come to.</summary>
/// <param name="Least">The least that was supplied, nothing counted twice.</param>
/// <param name="Certain">The day by which the ceiling was certainly passed.</param>
/// <param name="Possible">The first day on which it may have been passed.</param>
/// <param name="Counted">Ids of the supplies whose floors are in the sum; of two that may tell of the same goods only the larger is.</param>
public sealed record CapTally(string Provision, Period Window, decimal Least, CapLimit Limit, DateOnly? Certain, DateOnly? Possible, IReadOnlyList<string> Counted, IReadOnlyList<string> Touching);

/// <summary>
/// Sums of supplies against a ceiling, period by period. The floor of the sum takes, for each supplier, those supplies that share
/// no day and together weigh most: of two that overlap only one counts, for both may tell of the same goods. A supplier who is
/// not named may be any of the others, so such supplies stand beside the sum, not in it. Periods in which the provision was not,
/// or no longer, in force are passed over.
/// </summary>
public static class CapSums
{
    public static IReadOnlyList<CapTally> Of(ProvisionRule rule, IEnumerable<CappedSupply> supplies)
    {
        if (rule.Cap is not { } cap) return [];
        var known = supplies.Select(s => CeilingCheck.InLimit(cap, s)).OfType<(CappedSupply Supply, CapLimit Limit)>().ToList();
        return [.. known.GroupBy(k => k.Limit).SelectMany(g => Windows(cap, [.. g.Select(k => k.Supply)]).Where(rule.Provision.InForce.Meets).Select(w => Tally(rule.Provision.Id, w, g.Key, [.. g.Select(k => k.Supply).Where(s => s.Period.Meets(w))])))];
    }

    /// <summary>The assessment with the sum in place of the single claim: where the sum certainly passed the ceiling, its element is met.</summary>
    public static Assessment Decide(Assessment assessment, CapTally tally, IReadOnlyList<string> claims)
    {
        if (tally.Certain is not { } day || assessment.Provision != tally.Provision || !assessment.Elements.Any(e => e.Element == "cap" && e.Outcome != ElementOutcome.Met)) return assessment;
        var met = new ElementResult("cap", ElementOutcome.Met, Because.SumOverCap(tally, day), claims);
        IReadOnlyList<ElementResult> elements = [.. assessment.Elements.Select(e => e.Element == "cap" ? met : e)];
        return assessment with { Elements = elements, Outcome = Assessor.Outcome(elements) };
    }

    private static CapTally Tally(string provision, Period window, CapLimit limit, List<CappedSupply> touching)
    {
        var whole = touching.Where(s => s.Established && s.Min > 0 && window.Covers(s.Period)).ToList();
        var (least, counted) = Floor(whole);
        DateOnly? certain = null;
        foreach (var day in whole.Select(s => s.Period.To!.Value).Distinct().Order())
        {
            if (Floor([.. whole.Where(s => s.Period.To <= day)]).Sum <= limit.Amount) continue;
            certain = day;
            break;
        }
        // As early as may be: each supply on its first day, each as large as its words allow.
        DateOnly? possible = null;
        decimal most = 0;
        foreach (var supply in touching.OrderBy(s => s.Period.From ?? DateOnly.MinValue))
        {
            var first = supply.Period.From is { } from && from > window.From ? from : window.From!.Value;
            most = supply.Max is { } max ? Math.Min(most + max, decimal.MaxValue / 4) : decimal.MaxValue / 4;
            if (most <= limit.Amount) continue;
            possible = first;
            break;
        }
        return new CapTally(provision, window, least, limit, certain, possible, counted, [.. touching.Select(s => s.Id)]);
    }

    private static (decimal Sum, IReadOnlyList<string> Counted) Floor(List<CappedSupply> supplies)
    {
        var (sum, counted) = (0m, new List<string>());
        foreach (var supplier in supplies.Where(s => s.Supplier is not null).GroupBy(s => s.Supplier, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (part, ids) = Apart([.. supplier]);
            sum += part;
            counted.AddRange(ids);
        }
        var (unnamed, theirs) = Apart([.. supplies.Where(s => s.Supplier is null)]);
        return unnamed > sum ? (unnamed, theirs) : (sum, counted);
    }

    // Weighted scheduling: of stretches that share no day, those of the greatest sum.
    private static (decimal Sum, IReadOnlyList<string> Ids) Apart(List<CappedSupply> supplies)
    {
        supplies = [.. supplies.OrderBy(s => s.Period.To).ThenBy(s => s.Period.From).ThenBy(s => s.Id, StringComparer.Ordinal)];
        var best = new (decimal Sum, IReadOnlyList<string> Ids)[supplies.Count + 1];
        best[0] = (0, []);
        for (var i = 0; i < supplies.Count; i++)
        {
            var before = i;
            while (before > 0 && supplies[before - 1].Period.To >= supplies[i].Period.From) before--;
            var with = best[before].Sum + supplies[i].Min!.Value;
            best[i + 1] = with > best[i].Sum ? (with, [.. best[before].Ids, supplies[i].Id]) : best[i];
        }
        return best[^1];
    }

    private static IEnumerable<Period> Windows(Cap cap, List<CappedSupply> supplies)
    {
        var first = supplies.Min(s => s.Period.From ?? cap.From);
        var last = supplies.Max(s => s.Period.To ?? s.Period.From ?? cap.From);
        for (var from = cap.From; from <= last; from = from.AddMonths(cap.Months))
        {
            var window = new Period(from, from.AddMonths(cap.Months).AddDays(-1));
            if (window.To >= first && supplies.Exists(s => s.Period.Meets(window))) yield return window;
        }
    }
}
