using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Ships that come close without meaning to, one slowly overtaking another: by the rule that is a meeting, and the truth has to say so.</summary>
internal static class Passings
{
    private const long Step = 600, Least = 1800;
    private const double Km = 0.5;

    /// <summary>Adds what was not planned to the truth, from where the ships truly were.</summary>
    public static void Tell(Cast cast)
    {
        var runs = new Dictionary<(uint A, uint B), (long From, long Until)>();
        var planned = cast.Truth.Where(t => t.Kind == BehaviourKind.Encounter).Select(t => (t.Vessels[0], t.Vessels[1])).ToHashSet();
        for (var t = cast.Start / Step * Step + Step; t < cast.End; t += Step)
        {
            var there = cast.Ships.Where(s => !s.Falsehoods.Exists(f => f.From <= t && t < f.Until))
                .Select(s => (s.SayingAt(t).Mmsi, Place: s.Track.At(t)))
                .OrderBy(s => s.Place.Lat)
                .ToList();
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
            if (run.Until - run.From >= Least && !planned.Contains((Name(pair.A), Name(pair.B)))) cast.Tell(BehaviourKind.Encounter, null, [pair.A, pair.B], run.From, run.Until, null, Sureness.Low);
        }
    }

    private static string Name(uint mmsi) => mmsi.ToString("000000000", System.Globalization.CultureInfo.InvariantCulture);
}
