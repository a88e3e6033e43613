using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Visits of ports and anchorages: in, a stop, and out again.</summary>
internal static class PortVisits
{
    // A vessel is out again a little further off than it was in, so that the edge does not make two visits of one.
    private const double ExitKm = 1;

    public static void Find(Leg leg, PlaceBook places, Thresholds by, List<Behaviour> to)
    {
        var track = leg.Positions;
        for (var i = 0; i < track.Length; i++)
        {
            if (places.IsOpenSea(track[i].Lat, track[i].Lon) || places.At(track[i].Lat, track[i].Lon) is not { } place) continue;
            var end = i;
            while (end + 1 < track.Length && Geo.Km(track[end + 1].Lat, track[end + 1].Lon, place.Lat, place.Lon) <= place.RadiusKm + ExitKm) end++;
            // What looked like one place may be entered through another: the place of the stop is the place of the visit.
            var (from, until) = LongestStop(track.AsSpan(i, end - i + 1), by.StopKm);
            if (until - from >= by.Stop.TotalSeconds) to.Add(Visit(track, i, end, from, until, places, place));
            i = end;
        }
    }

    private static Behaviour Visit(TrackPosition[] track, int i, int end, uint from, uint until, PlaceBook places, SeaPlace entered)
    {
        var still = Array.Find(track, p => p.Time == from);
        var place = places.At(still.Lat, still.Lon) ?? entered;
        bool came = i > 0, left = end + 1 < track.Length;
        return new Behaviour
        {
            Kind = BehaviourKind.PortVisit,
            Vessels = [ReasonText.Ship(track[i].Mmsi)],
            Start = ReasonText.At(track[i].Time),
            End = ReasonText.At(track[end].Time),
            Lat = ReasonText.Round(still.Lat),
            Lon = ReasonText.Round(still.Lon),
            Place = place.Id,
            Detail = place.Kind == SeaPlaceKind.Anchorage ? "anchorage" : null,
            Confidence = came && left ? Sureness.High : came || left ? Sureness.Medium : Sureness.Low,
            Reasons =
            [
                came ? $"came within {ReasonText.Km(entered.RadiusKm)} of {place.Label}" : $"the track begins at {place.Label}",
                $"lay within half a kilometre for {ReasonText.Hours(until - from)}, from {ReasonText.Time(from)} UTC",
                left ? "left again" : "the track ends there",
            ],
        };
    }

    // The longest stretch that stays near its first position.
    private static (uint From, uint Until) LongestStop(ReadOnlySpan<TrackPosition> inside, double km)
    {
        (uint From, uint Until) longest = (inside[0].Time, inside[0].Time);
        var anchor = 0;
        for (var i = 1; i < inside.Length; i++)
        {
            if (Geo.Km(inside[anchor], inside[i]) > km) anchor = i;
            else if (inside[i].Time - inside[anchor].Time > longest.Until - longest.From) longest = (inside[anchor].Time, inside[i].Time);
        }
        return longest;
    }
}
