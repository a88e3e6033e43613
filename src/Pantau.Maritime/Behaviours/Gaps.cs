using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Silences: from where to where, how fast in between, and whether others were heard there and then.</summary>
internal static class Gaps
{
    /// <summary>A silence as the track has it.</summary>
    public readonly record struct Silence(Position From, Position To);

    /// <summary>The silences of a leg; those in which another leg of the same number was heard are none.</summary>
    public static void Find(Leg leg, IReadOnlyList<Leg> all, Thresholds by, List<Silence> to)
    {
        var least = (uint)by.Gap.TotalSeconds;
        for (var i = 1; i < leg.Positions.Length; i++)
        {
            Position a = leg.Positions[i - 1], b = leg.Positions[i];
            if (b.Time - a.Time < least || all.Any(o => !ReferenceEquals(o, leg) && Array.Exists(o.Positions, p => p.Time > a.Time && p.Time < b.Time))) continue;
            to.Add(new Silence(a, b));
        }
    }

    /// <summary>What a silence is, once all vessels are known.</summary>
    public static Behaviour Judge(in Silence silence, Coverage coverage, PlaceBook places, Thresholds by)
    {
        var (a, b) = silence;
        double seconds = b.Time - a.Time, km = Geo.Km(a, b);
        var reasons = new List<string>
        {
            $"silent for {Say.Hours(seconds)}",
            $"came back {Say.Km(km)} away, {Say.Knots(Geo.Knots(a, b))} on the straight way",
        };
        var place = places.At(a.Lat, a.Lon);
        var back = places.At(b.Lat, b.Lon);
        var heard = coverage.Most(a, a.Time, (uint)Math.Min(b.Time, a.Time + 2 * by.Gap.TotalSeconds));
        Confidence confidence;
        if (place is not null && back?.Id == place.Id)
        {
            confidence = Confidence.Low;
            reasons.Add($"went silent and came back in {place.Label}: transponders are often off at berth");
        }
        else if (heard >= by.ReceptionVessels)
        {
            confidence = Confidence.High;
            reasons.Add($"reception was good: {heard} other vessels were heard within a degree meanwhile");
        }
        else
        {
            confidence = heard > 0 ? Confidence.Medium : Confidence.Low;
            reasons.Add(heard > 0 ? $"reception was thin: {heard} other vessels were heard within a degree meanwhile" : heard == 0 ? "no other vessel was heard within a degree meanwhile: it may be poor reception" : "too short to tell reception by");
        }
        return new Behaviour
        {
            Kind = BehaviourKind.Gap,
            Vessels = [Say.Ship(a.Mmsi)],
            Start = Say.At(a.Time),
            End = Say.At(b.Time),
            Lat = Say.Round(a.Lat),
            Lon = Say.Round(a.Lon),
            Place = (place ?? places.AreaOf(a.Lat, a.Lon))?.Id,
            Confidence = confidence,
            Reasons = reasons,
        };
    }
}
