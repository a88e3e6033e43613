using System.Globalization;
using System.Runtime.InteropServices;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>
/// Meetings of two vessels. It takes the resampled points step by step in time, finds who is near whom in a grid whose
/// cells are as wide as the distance at every latitude, and keeps each pair's run of steps together.
/// </summary>
internal sealed class Encounters(PlaceBook places, Thresholds by)
{
    private readonly uint step = (uint)by.Step.TotalSeconds;
    private readonly Dictionary<ulong, MeetingRun> runs = [];
    private readonly Dictionary<long, int> heads = [];
    private int[] next = [];
    private uint lastPruned;

    private struct MeetingRun
    {
        public uint First, Last, Steps;
        public double Lat, Lon, PathKm, FurthestKm;
        public StepPoint Middle;
    }

    /// <summary>The meetings that are over.</summary>
    public List<Behaviour> Found { get; } = [];

    /// <summary>Takes points of several steps, none earlier than those before.</summary>
    public void Take(StepPoint[] points)
    {
        points.AsSpan().Sort(static (a, b) => a.Step != b.Step ? a.Step.CompareTo(b.Step) : a.Mmsi.CompareTo(b.Mmsi));
        for (int i = 0, end; i < points.Length; i = end)
        {
            for (end = i + 1; end < points.Length && points[end].Step == points[i].Step; end++)
            {
            }
            if (end - i > 1) Step(points.AsSpan(i, end - i));
        }
    }

    /// <summary>Ends all runs.</summary>
    public void End()
    {
        foreach (var (key, run) in runs) Close(key, run);
        runs.Clear();
    }

    private void Step(ReadOnlySpan<StepPoint> points)
    {
        heads.Clear();
        if (next.Length < points.Length) next = new int[points.Length * 2];
        for (var i = 0; i < points.Length; i++)
        {
            ref readonly var p = ref points[i];
            var row = Row(p.Lat);
            for (var y = row - 1; y <= row + 1; y++)
            {
                var cols = Cols(y);
                // Within the distance, longitude differs by no more than this, in cells of that row.
                var col = Col(p.Lon, cols);
                var reach = Reach(y, cols);
                for (var x = col - reach; x <= col + reach; x++)
                {
                    if (!heads.TryGetValue(Key(y, ((x % cols) + cols) % cols), out var head)) continue;
                    for (var j = head; j >= 0; j = next[j]) Pair(points[j], p);
                    if (2 * reach + 1 >= cols && x - (col - reach) + 1 >= cols) break;
                }
            }
            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(heads, Key(row, Col(p.Lon, Cols(row))), out var known);
            next[i] = known ? own : -1;
            own = i;
        }
        if (points[0].Step - lastPruned <= 144) return;
        lastPruned = points[0].Step;
        foreach (var (key, run) in runs)
        {
            if (run.Last + 1 >= points[0].Step) continue;
            Close(key, run);
            runs.Remove(key);
        }
    }

    private void Pair(in StepPoint a, in StepPoint b)
    {
        if (a.Mmsi == b.Mmsi) return;
        var km = Geo.Km(a.Lat, a.Lon, b.Lat, b.Lon);
        if (km > by.EncounterKm) return;
        var key = (ulong)Math.Min(a.Mmsi, b.Mmsi) << 32 | Math.Max(a.Mmsi, b.Mmsi);
        ref var run = ref CollectionsMarshal.GetValueRefOrAddDefault(runs, key, out var known);
        if (known && run.Last + 1 < a.Step)
        {
            Close(key, run);
            known = false;
        }
        var (lat, lon) = Geo.Between(a.Lat, a.Lon, b.Lat, b.Lon, 0.5);
        if (!known) run = new MeetingRun { First = a.Step, Last = a.Step, Middle = new StepPoint(0, a.Step, (int)(lat * TrackPosition.PerDegree), (int)(lon * TrackPosition.PerDegree)) };
        else run.PathKm += Geo.Km(run.Lat, run.Lon, lat, lon);
        run.Last = a.Step;
        run.Steps++;
        run.FurthestKm = Math.Max(run.FurthestKm, km);
        (run.Lat, run.Lon) = (lat, lon);
        // The place of the meeting is where it was half way through, near enough.
        if (run.Steps % 2 == 0) run.Middle = Geo.Km(run.Middle.Lat, run.Middle.Lon, lat, lon) < 5 ? run.Middle : new StepPoint(0, a.Step, (int)(lat * TrackPosition.PerDegree), (int)(lon * TrackPosition.PerDegree));
    }

    private void Close(ulong key, in MeetingRun run)
    {
        var seconds = (run.Last - run.First) * (double)step;
        if (seconds < by.Encounter.TotalSeconds) return;
        double lat = run.Middle.Lat, lon = run.Middle.Lon;
        var port = places.At(lat, lon, by.OpenSeaKm);
        var area = places.AreaOf(lat, lon);
        var knots = run.PathKm / Geo.KmPerNauticalMile / (seconds / 3600);
        var reasons = new List<string>
        {
            $"within {ReasonText.Km(by.EncounterKm)} of one another for {ReasonText.Hours(seconds)}, at most {string.Create(CultureInfo.InvariantCulture, $"{run.FurthestKm * 1000:0} m")} apart",
            knots < by.LoiteringKnots ? $"nearly still together ({ReasonText.Knots(knots)})" : $"under way together at {ReasonText.Knots(knots)}",
            port is not null ? $"at or near {port.Label}, where ships lie close" : area is not null ? $"on the open sea, in the {area.Name}" : "on the open sea",
        };
        Found.Add(new Behaviour
        {
            Kind = BehaviourKind.Encounter,
            Detail = port is null ? "open-sea" : "near-port",
            Vessels = [.. new[] { ReasonText.Ship((uint)(key >> 32)), ReasonText.Ship((uint)key) }.Order(StringComparer.Ordinal)],
            Start = ReasonText.At(run.First * step),
            End = ReasonText.At(run.Last * step),
            Lat = ReasonText.Round(lat),
            Lon = ReasonText.Round(lon),
            Place = (port ?? area)?.Id,
            Confidence = port is not null ? Sureness.Low : knots < by.LoiteringKnots ? Sureness.High : Sureness.Medium,
            Reasons = reasons,
        });
    }

    private double RowDegrees => Math.Max(by.EncounterKm, 0.01) / Geo.KmPerDegree * 1.001;

    private int Row(double lat) => (int)Math.Floor((lat + 90) / RowDegrees);

    // Cells of a row are as wide as the distance where the row is widest.
    private int Cols(int row)
    {
        var widest = Math.Min(Math.Abs(row * RowDegrees - 90), Math.Abs((row + 1) * RowDegrees - 90));
        return Math.Max(1, (int)(360 * Math.Cos(Geo.Radians(Math.Min(widest, 90))) / RowDegrees));
    }

    private static int Col(double lon, int cols) => Math.Min(cols - 1, (int)((lon + 180) / 360 * cols));

    private int Reach(int row, int cols)
    {
        // Toward the pole a cell's far edge is narrower, and the same distance spans more of them.
        var narrowest = Math.Max(Math.Abs((row - 1) * RowDegrees - 90), Math.Abs((row + 2) * RowDegrees - 90));
        var width = 360.0 / cols * Math.Cos(Geo.Radians(Math.Min(narrowest, 90))) * Geo.KmPerDegree;
        return width * cols <= by.EncounterKm * 8 ? cols / 2 : (int)Math.Ceiling(by.EncounterKm / width);
    }

    private static long Key(int row, int col) => (long)row << 32 | (uint)col;
}
