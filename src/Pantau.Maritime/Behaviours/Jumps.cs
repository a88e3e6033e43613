using System.Globalization;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>What it means that one number's positions fall into legs that no single ship can have sailed.</summary>
internal static class Jumps
{
    // One jump there and back is two changes; ships that share a number are heard in turns.
    private const int SharedChanges = 6;

    /// <summary>Finds jumps and shared numbers.</summary>
    /// <returns>The legs that are some ship's own track: all that share the number, without those that were jumped to.</returns>
    public static IReadOnlyList<Leg> Find(IReadOnlyList<Leg> legs, PlaceBook places, List<Behaviour> to)
    {
        if (legs.Count < 2) return legs;
        var main = legs[0];
        var real = new List<Leg> { main };
        foreach (var leg in legs.Skip(1))
        {
            if (Changes(main, leg) >= SharedChanges)
            {
                real.Add(leg);
                to.Add(Shared(main, leg));
                continue;
            }
            to.Add(Jump(main, leg, places));
            // What lies wholly before or after may be the ship's own track, cut by one wrong clock or a long way round.
            if (leg.First.Time > main.Last.Time || leg.Last.Time < main.First.Time) real.Add(leg);
        }
        return real;
    }

    private static Behaviour Shared(Leg a, Leg b)
    {
        uint start = Math.Max(a.First.Time, b.First.Time), end = Math.Min(a.Last.Time, b.Last.Time);
        var there = b.First;
        var here = a.Positions.MinBy(p => Math.Abs((long)p.Time - there.Time));
        return new Behaviour
        {
            Kind = BehaviourKind.Identity,
            Detail = "two-ships-one-mmsi",
            Vessels = [ReasonText.Ship(there.Mmsi)],
            Start = ReasonText.At(start),
            End = ReasonText.At(Math.Max(start, end)),
            Lat = ReasonText.Round(there.Lat),
            Lon = ReasonText.Round(there.Lon),
            Confidence = Sureness.High,
            Reasons =
            [
                string.Create(CultureInfo.InvariantCulture, $"two tracks in turns under one MMSI: {a.Positions.Length} and {b.Positions.Length} positions"),
                $"{ReasonText.Km(Geo.Km(here, there))} apart at {ReasonText.Time(there.Time)} UTC",
            ],
        };
    }

    private static Behaviour Jump(Leg main, Leg leg, PlaceBook places)
    {
        var before = Array.FindLast(main.Positions, p => p.Time <= leg.First.Time);
        var after = Array.Find(main.Positions, p => p.Time >= leg.Last.Time);
        var (from, landed) = before.Mmsi != 0 ? (before, leg.First) : (leg.Last, after);
        var reasons = new List<string> { $"{ReasonText.Km(Geo.Km(from, landed))} in {ReasonText.Hours(landed.Time - from.Time)} between {ReasonText.Time(from.Time)} and {ReasonText.Time(landed.Time)} UTC: {Speed(from, landed)}" };
        if (before.Mmsi != 0 && after.Mmsi != 0) reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{leg.Positions.Length} positions there, then back on the old track"));
        return new Behaviour
        {
            Kind = BehaviourKind.Spoofing,
            Detail = "impossible-speed",
            Vessels = [ReasonText.Ship(landed.Mmsi)],
            Start = ReasonText.At(leg.First.Time),
            End = ReasonText.At(leg.Last.Time),
            Lat = ReasonText.Round(leg.First.Lat),
            Lon = ReasonText.Round(leg.First.Lon),
            Place = (places.At(leg.First.Lat, leg.First.Lon) ?? places.AreaOf(leg.First.Lat, leg.First.Lon))?.Id,
            Confidence = before.Mmsi != 0 && after.Mmsi != 0 ? Sureness.High : Sureness.Medium,
            Reasons = reasons,
        };
    }

    private static string Speed(in TrackPosition a, in TrackPosition b)
    {
        var knots = Geo.Knots(a, b);
        return double.IsInfinity(knots) ? "in two places at once" : $"{ReasonText.Knots(knots)}, more than any ship";
    }

    // How often the two are heard in turns.
    private static int Changes(Leg a, Leg b)
    {
        int i = 0, j = 0, changes = 0, last = 0;
        while (i < a.Positions.Length && j < b.Positions.Length)
        {
            var now = a.Positions[i].Time <= b.Positions[j].Time ? 1 : 2;
            if (now != last && last != 0) changes++;
            last = now;
            if (now == 1) i++;
            else j++;
        }
        return changes;
    }
}
