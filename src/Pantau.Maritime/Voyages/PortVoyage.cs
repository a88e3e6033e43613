using Pantau.Maritime.Behaviours;

namespace Pantau.Maritime.Voyages;

/// <summary>One ship's way from a stop in one port to the next stop in a port.</summary>
public sealed record PortVoyage
{
    public required Hull Ship { get; init; }
    /// <summary>The MMSI at the departure, nine digits.</summary>
    public required string Mmsi { get; init; }
    /// <summary>The MMSI at the arrival: another where the ship changed it on the way.</summary>
    public required string ArrivedAs { get; init; }
    /// <summary>The flag at the departure; null where it is not known.</summary>
    public string? Flag { get; init; }
    /// <summary>Slug of the port it left.</summary>
    public required string From { get; init; }
    /// <summary>Slug of the port it came to; the same where it went out and came back.</summary>
    public required string To { get; init; }
    /// <summary>When it was last heard in the port it left.</summary>
    public required DateTimeOffset Departed { get; init; }
    /// <summary>When it was first heard in the port it came to.</summary>
    public required DateTimeOffset Arrived { get; init; }
    /// <summary>How long of that it was not heard, where that is a gap by the thresholds.</summary>
    public required TimeSpan Silent { get; init; }
    /// <summary>Ids of the ships that it met on the way.</summary>
    public required IReadOnlyList<string> Met { get; init; }
    /// <summary>The draught that it sent on the way, in metres; null for none.</summary>
    public double? Draught { get; init; }
    public CargoEstimate? Cargo { get; init; }
    public required Sureness Confidence { get; init; }
    /// <summary>Why it is no surer, and what else there is to know.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public TimeSpan Under => Arrived - Departed;
}

/// <summary>What a ship may have carried: bounds, and what they rest on.</summary>
/// <param name="Min">The least; null where nothing says it.</param>
/// <param name="Max">The most; null where nothing says it.</param>
/// <param name="Unit"><c>container</c> (of twenty feet), <c>barrel</c> or <c>tonne</c>.</param>
/// <param name="Assumption">What was taken for granted, in words with its numbers.</param>
public sealed record CargoEstimate(decimal? Min, decimal? Max, string Unit, string Assumption);

/// <summary>How often a ship went one way in a month, by the day of departure.</summary>
public sealed record ShuttleMonth(Hull Ship, string From, string To, int Year, int Month, int Voyages)
{
    /// <summary>Counts voyages by ship, way and month, in this order.</summary>
    public static IReadOnlyList<ShuttleMonth> Count(IEnumerable<PortVoyage> voyages) =>
        [.. voyages.GroupBy(v => (v.Ship, v.From, v.To, v.Departed.UtcDateTime.Year, v.Departed.UtcDateTime.Month))
            .Select(g => new ShuttleMonth(g.Key.Ship, g.Key.From, g.Key.To, g.Key.Year, g.Key.Month, g.Count()))
            .OrderBy(m => m.Ship.Id, StringComparer.Ordinal).ThenBy(m => m.Year).ThenBy(m => m.Month).ThenBy(m => m.From, StringComparer.Ordinal).ThenBy(m => m.To, StringComparer.Ordinal)];
}
