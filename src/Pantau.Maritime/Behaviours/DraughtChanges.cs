using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Vessels that come back lighter or deeper, and where they were in between.</summary>
internal static class DraughtChanges
{
    // A crew may enter the draught a day after sailing.
    private static readonly TimeSpan Late = TimeSpan.FromDays(1);

    public static IEnumerable<Behaviour> Find(IReadOnlyDictionary<uint, VesselRecord> vessels, IReadOnlyList<Behaviour> found, Thresholds by)
    {
        var stays = found.Where(f => f.Kind is BehaviourKind.PortVisit or BehaviourKind.Encounter)
            .SelectMany(f => f.Vessels.Select(v => (Vessel: v, Stay: f)))
            .ToLookup(s => s.Vessel, s => s.Stay);
        foreach (var vessel in vessels.Values.OrderBy(v => v.Mmsi))
        {
            // Reports may come out of order, and those of two ships on a number at once.
            var draughts = vessel.Draughts.OrderBy(d => d.First).ThenBy(d => d.Last).ToList();
            for (var i = 1; i < draughts.Count; i++)
            {
                var (before, now) = (draughts[i - 1], draughts[i]);
                var metres = (now.Tenths - before.Tenths) / 10.0;
                if (Math.Abs(metres) < by.DraughtMetres - 1e-9) continue;
                DateTimeOffset start = ReasonText.At(Math.Min(before.Last, now.First)), end = ReasonText.At(now.First);
                var stay = stays[ReasonText.Ship(vessel.Mmsi)].Where(s => s.Start <= end && s.End >= start - Late).MaxBy(s => s.End);
                var where = stay is null ? "no port visit and no meeting was seen in between" : $"{(stay.Kind == BehaviourKind.PortVisit ? "visited" : "met another ship at")} {stay.Place ?? "sea"} in between";
                yield return new Behaviour
                {
                    Kind = BehaviourKind.Draught,
                    Detail = metres > 0 ? "deeper" : "lighter",
                    Vessels = [ReasonText.Ship(vessel.Mmsi)],
                    Start = start,
                    End = end,
                    Lat = stay?.Lat,
                    Lon = stay?.Lon,
                    Place = stay?.Place,
                    Confidence = stay is null ? Sureness.Medium : Sureness.High,
                    Reasons = [$"the draught went from {ReasonText.Metres(before.Tenths / 10.0)} to {ReasonText.Metres(now.Tenths / 10.0)}", where],
                };
            }
        }
    }
}
