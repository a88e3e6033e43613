using Pantau.Model;

namespace Pantau.Law;

/// <summary>How a provision read on which days: as adopted, and as each later one widened or narrowed it.</summary>
internal static class VersionsInForce
{
    /// <summary>All versions of a provision, the oldest first.</summary>
    public static IReadOnlyList<ProvisionVersion> All(ProvisionRule rule)
    {
        var first = rule.Provision.InForce.From!.Value;
        var changes = rule.Amendments.Select(a => new ProvisionVersion(a.Since, a.By))
            .Concat(rule.Cases.Where(c => c.Since is not null).Select(c => new ProvisionVersion(c.Since!.Value, c.By)))
            .Concat(rule.Cases.Where(c => c.Until is not null).Select(c => new ProvisionVersion(c.Until!.Value.AddDays(1), c.By)))
            .Concat(rule.Exemptions.Where(e => !e.OfRegime && e.InForce.From is not null).Select(e => new ProvisionVersion(e.InForce.From!.Value, e.By)))
            .Concat(rule.Exemptions.Where(e => !e.OfRegime && e.InForce.To is not null).Select(e => new ProvisionVersion(e.InForce.To!.Value.AddDays(1), e.By)));
        return [new ProvisionVersion(first, null), .. changes.Where(c => c.Since > first && (rule.Provision.InForce.To is not { } end || c.Since <= end))
            .GroupBy(c => c.Since).OrderBy(g => g.Key).Select(g => g.OrderBy(c => c.By is null).ThenBy(c => c.By, StringComparer.Ordinal).First())];
    }

    /// <summary>The versions that applied at some time within these periods; none where the provision was not in force then; null where a period is not known.</summary>
    public static IReadOnlyList<ProvisionVersion>? During(ProvisionRule rule, IEnumerable<Period?> periods)
    {
        var times = periods.ToList();
        if (times.Exists(t => t is null or { From: null, To: null })) return null;
        var all = rule.Versions;
        return [.. all.Where((v, i) => times.Exists(t => t!.Meets(new Period(v.Since, i + 1 < all.Count ? all[i + 1].Since.AddDays(-1) : rule.Provision.InForce.To))))];
    }
}
