using Pantau.Names.Listings;

namespace Pantau.Names.Lists;

/// <summary>What one version of a list changed against the one before.</summary>
public sealed record ListDelta(IReadOnlyList<ListedParty> Added, IReadOnlyList<ListedParty> Changed, IReadOnlyList<ListedParty> Removed)
{
    public bool IsEmpty => Added.Count + Changed.Count + Removed.Count == 0;

    public static ListDelta Between(PartyList? before, PartyList after)
    {
        var old = (before?.Parties ?? []).DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var now = after.Parties.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return new ListDelta(
            [.. after.Parties.Where(p => !old.ContainsKey(p.Id))],
            [.. after.Parties.Where(p => old.TryGetValue(p.Id, out var was) && PartyPrint.Of(was) != PartyPrint.Of(p))],
            [.. old.Values.Where(p => !now.Contains(p.Id))]);
    }
}
