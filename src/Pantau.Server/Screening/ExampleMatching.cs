using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Server.Screening;

/// <summary>A listed party that an example may mean.</summary>
/// <param name="Hit">The best of what the example's names and numbers found.</param>
/// <param name="Value">The name or number of the example that found it.</param>
internal sealed record ScoredParty(ScreenHit Hit, string Value, bool ByName);

/// <summary>Who an example may mean, the likeliest first.</summary>
internal static class ExampleMatching
{
    /// <param name="least">A result has at least this score.</param>
    public static IReadOnlyList<ScoredParty> Find(EntityExample example, ListEdition edition, ResultScope scope, double least)
    {
        var best = new Dictionary<string, ScoredParty>(StringComparer.Ordinal);
        foreach (var (_, query) in example.Queries())
        {
            foreach (var hit in edition.Screener.Find(query, least))
            {
                if (!scope.Has(hit.Party) || (best.TryGetValue(hit.Party.Id, out var known) && known.Hit.Score >= hit.Score)) continue;
                best[hit.Party.Id] = new ScoredParty(hit, query.Name, example.IsName(query.Name));
            }
        }
        return [.. best.Values.OrderByDescending(s => s.Hit.Score).ThenBy(s => s.Hit.Party.Id, StringComparer.Ordinal)];
    }
}
