namespace Pantau.Maritime.Tracks;

/// <summary>Where a vessel was at a full step of the clock.</summary>
/// <param name="Mmsi">Who.</param>
/// <param name="Step">The step since 1970.</param>
/// <param name="LatUnits">As in <see cref="TrackPosition"/>.</param>
/// <param name="LonUnits">As in <see cref="TrackPosition"/>.</param>
public readonly record struct StepPoint(uint Mmsi, uint Step, int LatUnits, int LonUnits)
{
    public double Lat => LatUnits / (double)TrackPosition.PerDegree;

    public double Lon => LonUnits / (double)TrackPosition.PerDegree;
}

/// <summary>Puts a track on the steps of the clock, by straight lines between positions and never across a long silence.</summary>
public static class Resampling
{
    public static void Steps(ReadOnlySpan<TrackPosition> track, uint step, uint mostBetween, List<StepPoint> to)
    {
        for (var i = 0; i < track.Length; i++)
        {
            ref readonly var a = ref track[i];
            if (a.Time % step == 0) to.Add(new StepPoint(a.Mmsi, a.Time / step, a.LatUnits, a.LonUnits));
            if (i + 1 == track.Length) break;
            ref readonly var b = ref track[i + 1];
            var between = b.Time - a.Time;
            if (between > mostBetween) continue;
            for (var next = a.Time / step + 1; next * step < b.Time; next++)
            {
                var part = (next * step - a.Time) / (double)between;
                if (Math.Abs((long)b.LonUnits - a.LonUnits) > 180L * TrackPosition.PerDegree)
                {
                    var (lat, lon) = Geo.Between(a.Lat, a.Lon, b.Lat, b.Lon, part);
                    to.Add(new StepPoint(a.Mmsi, next, (int)(lat * TrackPosition.PerDegree), (int)(lon * TrackPosition.PerDegree)));
                }
                else
                {
                    to.Add(new StepPoint(a.Mmsi, next, (int)(a.LatUnits + (b.LatUnits - (double)a.LatUnits) * part), (int)(a.LonUnits + (b.LonUnits - (double)a.LonUnits) * part)));
                }
            }
        }
    }
}
