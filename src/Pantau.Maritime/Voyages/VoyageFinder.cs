using System.Globalization;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Voyages;

/// <summary>
/// Voyages from port to port, made of port visits. Stops at anchorages are part of the way. Ships that share a number are
/// left out: which of them went where cannot be told.
/// </summary>
public sealed class VoyageFinder(PlaceBook places, ShipParticulars particulars)
{
    // A ship that leaves a port and comes back sooner than this has shifted its berth or waited outside.
    private static readonly TimeSpan OutAndBack = TimeSpan.FromHours(12);
    // Between ports, in a straight line; ships of goods make 25 kn at most.
    private const double FastestKnots = 30;

    /// <summary>All voyages, by the time of departure.</summary>
    /// <param name="found">The behaviours of the fleet.</param>
    /// <param name="vessels">What was said under each MMSI.</param>
    public IReadOnlyList<PortVoyage> Find(IReadOnlyList<Behaviour> found, IReadOnlyDictionary<uint, VesselRecord> vessels)
    {
        var hulls = new HullBook(vessels, found);
        var voyages = new List<PortVoyage>();
        var others = found.Where(b => b.Kind is BehaviourKind.Gap or BehaviourKind.Encounter or BehaviourKind.Spoofing).SelectMany(b => b.Vessels.Select(v => (Hull: hulls.Of(v)?.Id, Event: b))).ToLookup(p => p.Hull, p => p.Event);
        foreach (var ship in found.Where(b => b.Kind == BehaviourKind.PortVisit && !hulls.IsShared(b.Vessels[0])).GroupBy(b => hulls.Of(b.Vessels[0])))
        {
            if (ship.Key is not { } hull) continue;
            Behaviour? last = null;
            foreach (var visit in ship.OrderBy(v => v.Start))
            {
                if (places.Find(visit.Place!) is not { Kind: SeaPlaceKind.Port }) continue;
                if (last is not null && visit.Start > last.End && (visit.Place != last.Place || visit.Start - last.End >= OutAndBack)) voyages.Add(Of(hull, last, visit, [.. others[hull.Id]], hulls, vessels));
                last = last is not null && last.End > visit.End ? last : visit;
            }
        }
        return [.. voyages.OrderBy(v => v.Departed).ThenBy(v => v.Ship.Id, StringComparer.Ordinal)];
    }

    private PortVoyage Of(Hull hull, Behaviour from, Behaviour to, List<Behaviour> events, HullBook hulls, IReadOnlyDictionary<uint, VesselRecord> vessels)
    {
        var (departed, arrived) = (from.End, to.Start);
        var between = events.Where(e => e.Start < arrived && e.End > departed).ToList();
        var silent = TimeSpan.FromSeconds(between.Where(e => e.Kind == BehaviourKind.Gap).Sum(e => (Earlier(e.End, arrived) - Later(e.Start, departed)).TotalSeconds));
        var met = between.Where(e => e.Kind == BehaviourKind.Encounter).SelectMany(e => e.Vessels).Select(v => hulls.Of(v)?.Id).OfType<string>().Where(id => id != hull.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var reasons = new List<string>();
        var sure = Sureness.High;
        if (silent > TimeSpan.Zero)
        {
            sure = silent > (arrived - departed) / 2 ? Sureness.Low : Sureness.Medium;
            reasons.Add($"not heard for {ReasonText.Hours(silent.TotalSeconds)} of {ReasonText.Hours((arrived - departed).TotalSeconds)}");
        }
        if (from.Vessels[0] != to.Vessels[0]) reasons.Add($"left as MMSI {from.Vessels[0]} and came as {to.Vessels[0]}");
        if (between.Exists(e => e.Kind == BehaviourKind.Spoofing))
        {
            sure = Sureness.Low;
            reasons.Add($"false positions on the way: {string.Join(", ", between.Where(e => e.Kind == BehaviourKind.Spoofing).Select(e => e.Detail).Distinct(StringComparer.Ordinal))}");
        }
        var (a, b) = (places.Find(from.Place!)!, places.Find(to.Place!)!);
        if (Geo.Km(a.Lat, a.Lon, b.Lat, b.Lon) / Geo.KmPerNauticalMile / Math.Max(0.1, (arrived - departed).TotalHours) > FastestKnots)
        {
            sure = Sureness.Low;
            reasons.Add("faster than a ship of goods sails");
        }
        var draught = DraughtOn(vessels, from.Vessels[0], to.Vessels[0], departed, arrived);
        return new PortVoyage
        {
            Ship = hull,
            Mmsi = from.Vessels[0],
            ArrivedAs = to.Vessels[0],
            Flag = hulls.FlagOf(from.Vessels[0]),
            From = from.Place!,
            To = to.Place!,
            Departed = departed,
            Arrived = arrived,
            Silent = silent,
            Met = met,
            Draught = draught is > 0 ? draught / 10.0 : null,
            Cargo = CargoGuess.Of(hull, draught ?? 0, particulars.Of(hull.Imo)),
            Confidence = sure,
            Reasons = reasons,
        };
    }

    // What was sent on the way, which stands from the last change before the departure on.
    private static int? DraughtOn(IReadOnlyDictionary<uint, VesselRecord> vessels, string left, string came, DateTimeOffset departed, DateTimeOffset arrived)
    {
        var sent = new[] { left, came }.Distinct(StringComparer.Ordinal).SelectMany(m => vessels[uint.Parse(m, CultureInfo.InvariantCulture)].Draughts).Where(d => d.First <= arrived.ToUnixTimeSeconds() && d.Last >= departed.ToUnixTimeSeconds()).OrderBy(d => d.First).ToList();
        return sent.Count > 0 ? sent[0].Tenths : null;
    }

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
