using System.Globalization;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Positions on a circle, round and round at speed: what receivers report that are fed false satellite signals.</summary>
internal static class Circles
{
    private const int Window = 24, Hop = 6;
    private const double LeastKm = 0.15, MostKm = 25, Roundness = 0.08, Turns = 1.9, LeastKnots = 3, MostTurn = 2.6;
    private const uint MostSilence = 1800;

    // Small circles turn quickly and wide ones slowly: each is looked for at its own pace, in seconds.
    private static readonly uint[] Spacings = [60, 180, 420];

    /// <summary>A stretch on a circle.</summary>
    private readonly record struct CircleStretch(uint Start, uint End, double Lat, double Lon, double Km);

    public static void Find(Leg leg, PlaceBook places, List<Behaviour> to)
    {
        if (leg.Positions.Length < Window) return;
        var rounds = new List<CircleStretch>();
        foreach (var spacing in Spacings) Find(Thin(leg.Positions, spacing), rounds);
        rounds.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (int i = 0, end; i < rounds.Count; i = end)
        {
            var whole = rounds[i];
            for (end = i + 1; end < rounds.Count && rounds[end].Start <= whole.End; end++) whole = whole with { End = Math.Max(whole.End, rounds[end].End) };
            to.Add(Event(leg, whole, places));
        }
    }

    private static void Find(List<TrackPosition> thin, List<CircleStretch> to)
    {
        for (var i = 0; i + Window <= thin.Count; i += Hop)
        {
            var window = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(thin).Slice(i, Window);
            if (Fit(window) is not { } circle) continue;
            if (to.Count > 0 && window[0].Time <= to[^1].End && window[0].Time >= to[^1].Start) to[^1] = to[^1] with { End = window[^1].Time };
            else to.Add(new CircleStretch(window[0].Time, window[^1].Time, circle.Lat, circle.Lon, circle.Km));
        }
    }

    private static List<TrackPosition> Thin(TrackPosition[] track, uint spacing)
    {
        var thin = new List<TrackPosition>();
        foreach (var p in track)
        {
            if (thin.Count == 0 || p.Time - thin[^1].Time >= spacing) thin.Add(p);
        }
        return thin;
    }

    private static (double Lat, double Lon, double Km)? Fit(ReadOnlySpan<TrackPosition> window)
    {
        // Most tracks lead away: what ends far from its middle is no circle, and that is quickly known.
        var o = window[0];
        double x = 0, y = 0, path = 0, far = 0;
        Span<double> xs = stackalloc double[Window], ys = stackalloc double[Window];
        var narrow = Math.Cos(Geo.Radians(o.Lat));
        for (var i = 0; i < Window; i++)
        {
            if (i > 0 && window[i].Time - window[i - 1].Time > MostSilence) return null;
            xs[i] = Geo.Wrap(window[i].Lon - o.Lon) * narrow * Geo.KmPerDegree;
            ys[i] = (window[i].Lat - o.Lat) * Geo.KmPerDegree;
            x += xs[i] / Window;
            y += ys[i] / Window;
            if (i > 0) path += Math.Sqrt((xs[i] - xs[i - 1]) * (xs[i] - xs[i - 1]) + (ys[i] - ys[i - 1]) * (ys[i] - ys[i - 1]));
            far = Math.Max(far, xs[i] * xs[i] + ys[i] * ys[i]);
        }
        if (path < 4 * Math.Sqrt(far) || path / Geo.KmPerNauticalMile / ((window[^1].Time - o.Time) / 3600.0) < LeastKnots) return null;
        double uu = 0, vv = 0, uv = 0, uuu = 0, vvv = 0, uvv = 0, vuu = 0;
        for (var i = 0; i < Window; i++)
        {
            double u = xs[i] - x, v = ys[i] - y;
            uu += u * u;
            vv += v * v;
            uv += u * v;
            uuu += u * u * u;
            vvv += v * v * v;
            uvv += u * v * v;
            vuu += v * u * u;
        }
        var det = uu * vv - uv * uv;
        if (det < 1e-9) return null;
        double cu = ((uuu + uvv) * vv - (vvv + vuu) * uv) / 2 / det, cv = ((vvv + vuu) * uu - (uuu + uvv) * uv) / 2 / det;
        var radius = Math.Sqrt(cu * cu + cv * cv + (uu + vv) / Window);
        if (radius is < LeastKm or > MostKm) return null;
        double off = 0, turned = 0, last = 0;
        for (var i = 0; i < Window; i++)
        {
            double u = xs[i] - x - cu, v = ys[i] - y - cv;
            off += Math.Pow(Math.Sqrt(u * u + v * v) - radius, 2) / Window;
            var angle = Math.Atan2(v, u);
            if (i > 0)
            {
                var turn = Math.IEEERemainder(angle - last, 2 * Math.PI);
                // To and fro is not round and round, and half a turn at once may be either.
                if (Math.Abs(turn) > MostTurn || turn * turned < 0) return null;
                turned += turn;
            }
            last = angle;
        }
        if (Math.Sqrt(off) > Roundness * radius || Math.Abs(turned) < Turns * 2 * Math.PI) return null;
        return (o.Lat + (y + cv) / Geo.KmPerDegree, Geo.Wrap(o.Lon + (x + cu) / narrow / Geo.KmPerDegree), radius);
    }

    private static Behaviour Event(Leg leg, CircleStretch run, PlaceBook places) => new()
    {
        Kind = BehaviourKind.Spoofing,
        Detail = "circle",
        Vessels = [ReasonText.Ship(leg.First.Mmsi)],
        Start = ReasonText.At(run.Start),
        End = ReasonText.At(run.End),
        Lat = ReasonText.Round(run.Lat),
        Lon = ReasonText.Round(run.Lon),
        Place = (places.At(run.Lat, run.Lon) ?? places.AreaOf(run.Lat, run.Lon))?.Id,
        Confidence = Sureness.Medium,
        Reasons = [string.Create(CultureInfo.InvariantCulture, $"positions on a circle of {run.Km:0.0} km for {ReasonText.Hours(run.End - run.Start)}, round and round at speed")],
    };
}
