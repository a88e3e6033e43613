using Pantau.Model;

namespace Pantau.Workspace.Pipeline;

/// <summary>Adds to findings which of their parties and vessels stand on sanctions lists.</summary>
internal static class FindingListings
{
    /// <param name="lookup">Null where no list is at hand: the findings then say nothing of listings.</param>
    public static IReadOnlyList<Finding> Add(IReadOnlyList<Finding> findings, IReadOnlyList<Claim> claims, Func<string, IReadOnlyList<PartyListing>>? lookup)
    {
        if (lookup is null) return findings;
        var told = claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return [.. findings.Select(f => f with { Listings = [.. Named(f, told).SelectMany(lookup)] })];
    }

    private static IEnumerable<string> Named(Finding finding, Dictionary<string, Claim> told) =>
        new[] { finding.Actor, finding.Recipient, finding.Carrier }.Concat(finding.Parties ?? [])
            .Concat(finding.Claims.Select(told.GetValueOrDefault).OfType<Claim>().SelectMany(c => new[] { c.Actor, c.Recipient, c.Carrier }.Concat(c.Parties ?? [])))
            .OfType<string>().Where(p => !Parties.IsState(p) && !(p.Length > 3 && p[2] == '-' && Parties.IsState(p[..2]))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
