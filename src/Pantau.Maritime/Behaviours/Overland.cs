using Pantau.Maritime.Coast;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>
/// Positions well inland of ships that are at sea at other times. A vessel that is never at sea is taken for a river boat or
/// a set ashore, and tells nothing.
/// </summary>
internal static class Overland
{
    private const double FarKm = 20;

    public static void Find(IReadOnlyList<Leg> legs, LandIndex land, Thresholds by, List<Behaviour> to)
    {
        var before = to.Count;
        var sea = 0;
        for (var l = 0; l < legs.Count; l++)
        {
            var track = legs[l].Positions;
            int start = -1, last = -1;
            for (var i = 0; i <= track.Length; i++)
            {
                var inland = i < track.Length && land.IsInland(track[i].Lat, track[i].Lon);
                if (i < track.Length && !inland) sea++;
                if (inland && start < 0) start = i;
                if (inland)
                {
                    last = i;
                    continue;
                }
                if (start >= 0 && last - start + 1 >= by.StrayPositions) Close(track, start, last, jumped: l > 0, by, to);
                start = -1;
            }
        }
        if (sea < by.StrayPositions) to.RemoveRange(before, to.Count - before);
    }

    private static void Close(TrackPosition[] track, int start, int end, bool jumped, Thresholds by, List<Behaviour> to)
    {
        var middle = track[(start + end) / 2];
        var km = 0.0;
        for (var i = start; i < end; i++) km += Geo.Km(track[i], track[i + 1]);
        // What comes in from the sea and goes out to it again crossed land; what only ends there may be a waterway that nobody drew.
        var crossed = start > 0 && end + 1 < track.Length;
        // A berth up a creek that nobody drew: the ship goes in, lies, and the record ends.
        if (!crossed && !jumped && km < FarKm) return;
        to.Add(new Behaviour
        {
            Kind = BehaviourKind.Spoofing,
            Detail = "on-land",
            Vessels = [ReasonText.Ship(middle.Mmsi)],
            Start = ReasonText.At(track[start].Time),
            End = ReasonText.At(track[end].Time),
            Lat = ReasonText.Round(middle.Lat),
            Lon = ReasonText.Round(middle.Lon),
            Confidence = crossed ? Sureness.Medium : Sureness.Low,
            Reasons =
            [
                $"{end - start + 1} positions more than {ReasonText.Km(by.InlandKm)} inland, over {ReasonText.Km(km)} in {ReasonText.Hours(track[end].Time - track[start].Time)}",
                crossed ? "from the sea and back to it, and on no waterway that is known" : "on no waterway that is known; the coastline has no small rivers and lakes",
            ],
        });
    }
}
