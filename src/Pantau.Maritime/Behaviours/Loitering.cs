using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Slow stretches on the open sea.</summary>
internal static class Loitering
{
    public static void Find(Leg leg, PlaceBook places, Thresholds by, List<Behaviour> to)
    {
        var step = (uint)by.Step.TotalSeconds;
        var track = leg.Positions;
        int start = -1, last = -1, near = -1;
        for (var i = 0; i < track.Length; i++)
        {
            // Speeds are taken over a step at least: a fix that wanders a few metres a second is not fast.
            if (near >= 0 && track[i].Time - track[near].Time < step && i + 1 < track.Length) continue;
            var open = places.IsOpenSea(track[i].Lat, track[i].Lon) || places.At(track[i].Lat, track[i].Lon, by.OpenSeaKm) is null;
            var slow = near >= 0 && track[i].Time - track[near].Time <= by.LoiteringSilence.TotalSeconds && Geo.Knots(track[near], track[i]) < by.LoiteringKnots;
            if (open && slow && start < 0) start = near;
            if (start >= 0 && !(open && slow))
            {
                Close(track, start, last, places, by, to);
                start = -1;
            }
            last = i;
            near = open ? i : -1;
        }
        if (start >= 0) Close(track, start, last, places, by, to);
    }

    private static void Close(TrackPosition[] track, int start, int end, PlaceBook places, Thresholds by, List<Behaviour> to)
    {
        TrackPosition a = track[start], b = track[end];
        double seconds = b.Time - a.Time;
        if (seconds < by.Loitering.TotalSeconds) return;
        var middle = track[(start + end) / 2];
        var area = places.AreaOf(middle.Lat, middle.Lon);
        var reasons = new List<string> { $"below {ReasonText.Knots(by.LoiteringKnots)} for {ReasonText.Hours(seconds)}, {ReasonText.Km(Geo.Km(a, b))} from beginning to end", $"more than {ReasonText.Km(by.OpenSeaKm)} off every port and anchorage that is known" };
        if (area is not null) reasons.Add($"in the {area.Name}");
        to.Add(new Behaviour
        {
            Kind = BehaviourKind.Loitering,
            Vessels = [ReasonText.Ship(a.Mmsi)],
            Start = ReasonText.At(a.Time),
            End = ReasonText.At(b.Time),
            Lat = ReasonText.Round(middle.Lat),
            Lon = ReasonText.Round(middle.Lon),
            Place = area?.Id,
            Confidence = Sureness.Medium,
            Reasons = reasons,
        });
    }
}
