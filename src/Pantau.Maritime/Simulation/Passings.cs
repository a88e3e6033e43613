using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Ships that come close without meaning to, one slowly overtaking another: by the rule that is a meeting, and the truth has to say so.</summary>
internal static class Passings
{
    private const long Step = 600, Least = 1800, MostBetween = 4200;
    private const double Km = 0.5;

    /// <summary>Adds what was not planned to the truth, from where the ships were heard: on a straight way between two reports.</summary>
    public static void Tell(SimulatedCast cast, IReadOnlyList<(SimulatedShip Ship, List<SimulatedReport> Reports)> heard)
    {
        var runs = new Dictionary<(uint A, uint B), (long From, long Until)>();
        var planned = cast.Truth.Where(t => t.Kind == BehaviourKind.Encounter).ToLookup(t => (t.Vessels[0], t.Vessels[1]), t => (From: t.Start.ToUnixTimeSeconds(), Until: t.End.ToUnixTimeSeconds()));
        var at = new int[heard.Count];
        for (var t = cast.Start / Step * Step + Step; t < cast.End; t += Step)
        {
            var there = heard.Select((h, i) => (h.Ship.SayingAt(t).Mmsi, Place: h.Ship.Falsehoods.Exists(f => f.From <= t && t < f.Until) ? null : At(h.Reports, ref at[i], t))).Where(s => s.Place is not null).Select(s => (s.Mmsi, Place: s.Place!.Value)).OrderBy(s => s.Place.Lat).ToList();
            for (var i = 0; i < there.Count; i++)
            {
                for (var j = i + 1; j < there.Count && (there[j].Place.Lat - there[i].Place.Lat) * Geo.KmPerDegree <= Km; j++)
                {
                    var (a, b) = (there[i], there[j]);
                    if (a.Mmsi == b.Mmsi || Geo.Km(a.Place.Lat, a.Place.Lon, b.Place.Lat, b.Place.Lon) > Km) continue;
                    var key = a.Mmsi < b.Mmsi ? (a.Mmsi, b.Mmsi) : (b.Mmsi, a.Mmsi);
                    if (runs.TryGetValue(key, out var run) && run.Until == t - Step)
                    {
                        runs[key] = (run.From, t);
                        continue;
                    }
                    if (runs.ContainsKey(key)) Close(key, run);
                    runs[key] = (t, t);
                }
            }
        }
        foreach (var (key, run) in runs) Close(key, run);

        void Close((uint A, uint B) pair, (long From, long Until) run)
        {
            if (run.Until - run.From >= Least && !planned[(Name(pair.A), Name(pair.B))].Any(p => p.From <= run.Until && run.From <= p.Until)) cast.Tell(BehaviourKind.Encounter, null, [pair.A, pair.B], run.From, run.Until, null, Sureness.Low);
        }
    }

    // Between the last report before a time and the next one, where these are not too far apart.
    private static (double Lat, double Lon)? At(List<SimulatedReport> reports, ref int at, long time)
    {
        while (at + 1 < reports.Count && reports[at + 1].Position.Time <= time) at++;
        if (at + 1 >= reports.Count) return null;
        var (a, b) = (reports[at].Position, reports[at + 1].Position);
        if (a.Time > time || b.Time - a.Time > MostBetween) return null;
        return Geo.Between(a.Lat, a.Lon, b.Lat, b.Lon, (time - a.Time) / (double)(b.Time - a.Time));
    }

    private static string Name(uint mmsi) => mmsi.ToString("000000000", System.Globalization.CultureInfo.InvariantCulture);
}
