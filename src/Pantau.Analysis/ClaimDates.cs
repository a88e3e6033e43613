using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>When a fact happened: the stretch that the dated claims share, or, where they share none, the one that most of them give.</summary>
internal static class ClaimDates
{
    public static Period? Of(IReadOnlyList<Claim> claims)
    {
        var dated = claims.Select(c => c.Period).OfType<Period>().Where(p => p.From is not null || p.To is not null).ToList();
        if (dated.Count == 0) return null;
        var from = dated.Max(p => p.From);
        var to = dated.Min(p => p.To);
        if (from is null || to is null || from <= to) return new Period(from, to);
        var most = dated.GroupBy(p => (p.From, p.To)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.From).First().Key;
        return new Period(most.From, most.To);
    }
}
