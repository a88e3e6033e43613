namespace Pantau.Maritime.Tracks;

/// <summary>Puts the positions of a part together by vessel, each vessel's in time order.</summary>
public static class PartTracks
{
    /// <summary>Takes one vessel's positions.</summary>
    public delegate void Taker(ReadOnlySpan<TrackPosition> track);

    public static void Each(TrackPosition[] positions, Taker take)
    {
        // Counting serves: logs come in time order, and then nothing needs sorting.
        var index = new Dictionary<uint, int>();
        var counts = new List<int>();
        uint last = 0;
        var at = -1;
        foreach (ref readonly var p in positions.AsSpan())
        {
            if (at < 0 || p.Mmsi != last)
            {
                if (!index.TryGetValue(p.Mmsi, out at))
                {
                    index.Add(p.Mmsi, at = counts.Count);
                    counts.Add(0);
                }
                last = p.Mmsi;
            }
            counts[at]++;
        }
        var next = new int[counts.Count];
        for (var i = 1; i < next.Length; i++) next[i] = next[i - 1] + counts[i - 1];
        var ordered = new TrackPosition[positions.Length];
        at = -1;
        foreach (ref readonly var p in positions.AsSpan())
        {
            if (at < 0 || p.Mmsi != last) (at, last) = (index[p.Mmsi], p.Mmsi);
            ordered[next[at]++] = p;
        }
        for (int i = 0, start = 0; i < next.Length; start = next[i++])
        {
            var track = ordered.AsSpan(start, next[i] - start);
            if (!InOrder(track)) track.Sort(static (a, b) => a.Time.CompareTo(b.Time));
            take(track);
        }
    }

    private static bool InOrder(ReadOnlySpan<TrackPosition> track)
    {
        for (var i = 1; i < track.Length; i++)
        {
            if (track[i].Time < track[i - 1].Time) return false;
        }
        return true;
    }
}
