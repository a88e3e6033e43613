using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Silences: from where to where, how fast in between, and whether others were heard there and then.</summary>
internal static class GapFinder
{
    /// <summary>A silence as the track has it.</summary>
    public readonly record struct SilentStretch(TrackPosition From, TrackPosition To);

    /// <summary>The silences of a leg; those in which another leg of the same number was heard are none.</summary>
    public static void Find(Leg leg, IReadOnlyList<Leg> all, Thresholds by, List<SilentStretch> to)
    {
        var least = (uint)by.Gap.TotalSeconds;
        for (var i = 1; i < leg.Positions.Length; i++)
        {
            TrackPosition a = leg.Positions[i - 1], b = leg.Positions[i];
            if (b.Time - a.Time < least || all.Any(o => !ReferenceEquals(o, leg) && Array.Exists(o.Positions, p => p.Time > a.Time && p.Time < b.Time))) continue;
            to.Add(new SilentStretch(a, b));
        }
    }

    /// <summary>What a silence is, once all vessels are known.</summary>
    public static Behaviour Judge(in SilentStretch silence, HeardCells coverage, PlaceBook places, Thresholds by)
    {
        var (a, b) = silence;
        double seconds = b.Time - a.Time, km = Geo.Km(a, b);
        var reasons = new List<string>
        {
            $"silent for {ReasonText.Hours(seconds)}",
            $"came back {ReasonText.Km(km)} away, {ReasonText.Knots(Geo.Knots(a, b))} on the straight way",
        };
        var place = places.At(a.Lat, a.Lon);
        var back = places.At(b.Lat, b.Lon);
        // Where it went silent, and half way to where it came back: a ship may sail out of everyone's hearing.
        var (lat, lon) = Geo.Between(a.Lat, a.Lon, b.Lat, b.Lon, 0.5);
        var half = TrackPosition.From(a.Mmsi, a.Time, lat, lon) ?? a;
        var heard = Math.Min(coverage.Most(a, a.Time, (uint)Math.Min(b.Time, a.Time + 2 * by.Gap.TotalSeconds)), coverage.Most(half, a.Time, b.Time));
        Sureness confidence;
        if (place is not null && back?.Id == place.Id)
        {
            confidence = Sureness.Low;
            reasons.Add($"went silent and came back in {place.Label}: transponders are often off at berth");
        }
        else if (km < by.EncounterKm && heard >= by.ReceptionVessels)
        {
            confidence = Sureness.Medium;
            reasons.Add($"it did not move, and {heard} other vessels were heard there and on the straight way meanwhile: it may have lain switched off");
        }
        else if (heard >= by.ReceptionVessels)
        {
            confidence = Sureness.High;
            reasons.Add($"reception was good: {heard} other vessels were heard there and on the straight way meanwhile");
        }
        else
        {
            confidence = heard > 0 ? Sureness.Medium : Sureness.Low;
            reasons.Add(heard > 0 ? $"reception was thin: {heard} other vessels were heard there and on the straight way meanwhile" : heard == 0 ? "no other vessel was heard there and on the straight way meanwhile: it may be poor reception" : "too short to tell reception by");
        }
        return new Behaviour
        {
            Kind = BehaviourKind.Gap,
            Vessels = [ReasonText.Ship(a.Mmsi)],
            Start = ReasonText.At(a.Time),
            End = ReasonText.At(b.Time),
            Lat = ReasonText.Round(a.Lat),
            Lon = ReasonText.Round(a.Lon),
            Place = (place ?? places.AreaOf(a.Lat, a.Lon))?.Id,
            Confidence = confidence,
            Reasons = reasons,
        };
    }
}
