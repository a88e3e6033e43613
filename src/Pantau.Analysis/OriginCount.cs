using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Counts origins, not articles: claims lead back to the source they name, or to who published them when they name none.</summary>
internal static class OriginCount
{
    public static IReadOnlyList<SourceOrigin> Of(List<Claim> claims, AnalysisContext context) =>
        [.. claims.GroupBy(c => SourceOf(c, context), StringComparer.Ordinal)
            .Select(g => new SourceOrigin(g.Key, g.Count()))
            .OrderByDescending(o => o.Claims).ThenBy(o => o.Source, StringComparer.Ordinal)];

    public static string SourceOf(Claim claim, AnalysisContext context) =>
        claim.Attribution ?? context.OutletOf.GetValueOrDefault(claim.Evidence) ?? (claim.RelayedBy is [var relay, ..] ? relay : null) ?? "unnamed-" + claim.Evidence[^Math.Min(8, claim.Evidence.Length)..];
}
