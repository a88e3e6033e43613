namespace Pantau.Maritime.Tracks;

/// <summary>One vessel's positions that one ship can have sailed, and what was taken out of them.</summary>
/// <param name="Positions">In time order, each time once.</param>
public sealed record Leg(TrackPosition[] Positions)
{
    public TrackPosition First => Positions[0];
    public TrackPosition Last => Positions[^1];
}

/// <summary>
/// Takes the positions of one MMSI apart into what single ships can have sailed. A position joins the nearest leg that it
/// can be reached from; where there is none, it begins another. So two ships on one number come apart, a jump there and
/// back is a leg of its own, and a stray fix is alone.
/// </summary>
public sealed class TrackSplitter(double fastestKnots, double fixKm, int stray)
{
    // More ships than this do not share a number; what comes then is noise.
    private const int MostLegs = 8;
    private readonly List<List<TrackPosition>> legs = [];

    /// <summary>The legs, the one with most positions first; those of fewer positions than count are left out unless there is nothing else.</summary>
    public IReadOnlyList<Leg> Split(ReadOnlySpan<TrackPosition> track)
    {
        legs.Clear();
        foreach (ref readonly var p in track) Place(p);
        var kept = legs.Where(l => l.Count >= stray).ToList();
        if (kept.Count == 0 && legs.Count > 0) kept.Add(legs.MaxBy(l => l.Count)!);
        return [.. kept.OrderByDescending(l => l.Count).Select(l => new Leg([.. l]))];
    }

    private void Place(in TrackPosition p)
    {
        List<TrackPosition>? best = null;
        var nearest = double.MaxValue;
        foreach (var leg in legs)
        {
            var last = leg[^1];
            if (last.Time == p.Time && last.LatUnits == p.LatUnits && last.LonUnits == p.LonUnits) return;
            var km = Geo.Km(last, p);
            if (km >= nearest || km > fixKm + fastestKnots * Geo.KmPerNauticalMile * (p.Time - last.Time) / 3600.0) continue;
            (best, nearest) = (leg, km);
        }
        if (best is null)
        {
            if (legs.Count == MostLegs) legs.Remove(legs.MinBy(l => l.Count)!);
            legs.Add([p]);
        }
        else if (best[^1].Time != p.Time)
        {
            best.Add(p);
        }
    }
}
