using Pantau.Model;

namespace Pantau.Reporting.Drawings;

/// <summary>What the tracks in a report tell, put together for the map and the tables.</summary>
internal static class SeaMovements
{
    /// <summary>True for a ship's calls and voyages as tracks tell them.</summary>
    public static bool Are(Finding f) => f.Kind is ClaimKind.Voyage or ClaimKind.PortCall && f.Place is not null;

    /// <summary>The claims from tracks that findings stand on, by time.</summary>
    public static IReadOnlyList<Claim> Of(PeriodReport report)
    {
        var used = report.Findings.SelectMany(f => f.Claims).ToHashSet(StringComparer.Ordinal);
        return [.. report.Claims.Where(c => c.Track is not null && used.Contains(c.Id)).OrderBy(c => c.Track!.From).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>The ships with voyages and meetings, those with most first: each gets a colour by its place.</summary>
    public static IReadOnlyList<TrackShip> Ships(IReadOnlyList<Claim> claims) =>
        [.. claims.Where(c => c.Kind != ClaimKind.PortCall).SelectMany(c => c.Track!.Ships).GroupBy(s => s.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Last())];
}
