using System.Runtime.InteropServices;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>How many vessels were heard where and when, in cells of one degree and six hours: whether a silence is poor reception shows in the others.</summary>
internal sealed class HeardCells
{
    private const uint SixHours = 6 * 3600;
    private readonly Dictionary<long, int> heard = [];
    private readonly List<long> own = [];
    private uint ownPeriod;

    /// <summary>Counts a vessel's track in: each cell and period once.</summary>
    public void Add(ReadOnlySpan<TrackPosition> track)
    {
        own.Clear();
        long last = -1;
        foreach (ref readonly var p in track)
        {
            var period = p.Time / SixHours;
            var key = Key(Cell(p.LatUnits, 90), Cell(p.LonUnits, 180), period);
            if (key == last) continue;
            last = key;
            if (period != ownPeriod) own.Clear();
            ownPeriod = period;
            if (own.Contains(key)) continue;
            own.Add(key);
            CollectionsMarshal.GetValueRefOrAddDefault(heard, key, out _)++;
        }
    }

    public void Add(HeardCells other)
    {
        foreach (var (key, count) in other.heard) CollectionsMarshal.GetValueRefOrAddDefault(heard, key, out _) += count;
    }

    /// <summary>The most vessels heard at once within about a degree of a place, in the whole periods between two times; -1 where no whole period lies between.</summary>
    public int Most(in TrackPosition at, uint from, uint to)
    {
        var most = -1;
        for (var period = from / SixHours + 1; period < to / SixHours; period++)
        {
            var sum = 0;
            int lat = Cell(at.LatUnits, 90), lon = Cell(at.LonUnits, 180);
            for (var y = Math.Max(0, lat - 1); y <= Math.Min(179, lat + 1); y++)
            {
                for (var x = lon - 1; x <= lon + 1; x++) sum += heard.GetValueOrDefault(Key(y, (x + 360) % 360, period));
            }
            most = Math.Max(most, sum);
        }
        return most;
    }

    private static int Cell(int units, int offset) => Math.Clamp((int)Math.Floor(units / (double)TrackPosition.PerDegree) + offset, 0, 2 * offset - 1);

    private static long Key(int lat, int lon, uint period) => (long)period << 17 | (long)(lat * 360 + lon);
}
