using System.Globalization;
using System.Runtime.InteropServices;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>Tracks that repeat another's, moved in space or in time: the same steps, one after another, as only a copy has them.</summary>
internal sealed class Copies
{
    // An hour of steps, as seen to a ten-thousandth of a degree; what is straight to the metre is interpolated and no evidence.
    private const int Steps = 6, Sampled = 4, Least = 3, Apart = 2 * Steps;
    private const double Quantum = 1e-4;
    private readonly List<StepPrint> prints = [];

    private readonly record struct StepPrint(ulong Hash, uint Mmsi, uint Step);

    /// <summary>Keeps some of a track's stretches, chosen by what they are, so that a copy gives the same.</summary>
    public void Add(List<StepPoint> track)
    {
        for (var i = Steps; i < track.Count; i++)
        {
            if (track[i].Step - track[i - Steps].Step != Steps) continue;
            var hash = 14695981039346656037UL;
            double turned = 0, before = double.NaN, km = 0;
            for (var j = i - Steps + 1; j <= i; j++)
            {
                double dLat = (track[j].LatUnits - (double)track[j - 1].LatUnits) / TrackPosition.PerDegree, dLon = Geo.Wrap(track[j].Lon - track[j - 1].Lon);
                hash = (hash ^ (ulong)(long)Math.Round(dLat / Quantum)) * 1099511628211UL;
                hash = (hash ^ (ulong)(long)Math.Round(dLon / Quantum)) * 1099511628211UL;
                hash ^= hash >> 29;
                km += Math.Abs(dLat) * Geo.KmPerDegree;
                var course = Math.Atan2(dLon, dLat);
                if (!double.IsNaN(before)) turned += Math.Abs(Math.IEEERemainder(course - before, 2 * Math.PI));
                before = course;
            }
            if (km < 2 || turned < 0.001 || (hash >> 7) % Sampled != 0) continue;
            prints.Add(new StepPrint(hash, track[i].Mmsi, track[i].Step));
        }
    }

    public void Add(Copies other) => prints.AddRange(other.prints);

    /// <summary>The pairs of vessels of which one repeats the other.</summary>
    public IEnumerable<Behaviour> Find(uint step)
    {
        CollectionsMarshal.AsSpan(prints).Sort(static (a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Step.CompareTo(b.Step));
        var found = new Dictionary<(uint A, uint B, long Shift), List<uint>>();
        for (int i = 0, end; i < prints.Count; i = end)
        {
            for (end = i + 1; end < prints.Count && prints[end].Hash == prints[i].Hash; end++)
            {
            }
            // What many share is no copy of one by another.
            if (end - i > 8) continue;
            for (var a = i; a < end; a++)
            {
                for (var b = a + 1; b < end; b++)
                {
                    if (prints[a].Mmsi == prints[b].Mmsi) continue;
                    var (first, second) = prints[a].Mmsi < prints[b].Mmsi ? (prints[a], prints[b]) : (prints[b], prints[a]);
                    var key = (first.Mmsi, second.Mmsi, (long)second.Step - first.Step);
                    if (!found.TryGetValue(key, out var steps)) found.Add(key, steps = []);
                    steps.Add(first.Step);
                }
            }
        }
        // Straight stretches also repeat themselves a step later: the shift that most of them have is the copy's.
        return found.Where(f => f.Value.Count >= Least && f.Value.Max() - f.Value.Min() >= Apart).GroupBy(f => (f.Key.A, f.Key.B)).Select(g => g.OrderByDescending(f => f.Value.Count).ThenBy(f => Math.Abs(f.Key.Shift)).First()).Select(f => Event(f.Key.A, f.Key.B, f.Key.Shift, f.Value, step));
    }

    private static Behaviour Event(uint a, uint b, long shift, List<uint> steps, uint step)
    {
        uint first = steps.Min() - Steps, last = steps.Max();
        var start = Math.Min(first, first + shift);
        return new Behaviour
        {
            Kind = BehaviourKind.Spoofing,
            Detail = "copied-track",
            Vessels = [.. new[] { ReasonText.Ship(a), ReasonText.Ship(b) }.Order(StringComparer.Ordinal)],
            Start = ReasonText.At((uint)(start * step)),
            End = ReasonText.At((uint)(Math.Max(last, last + shift) * step)),
            Confidence = Sureness.High,
            Reasons =
            [
                string.Create(CultureInfo.InvariantCulture, $"{steps.Count} stretches of an hour repeat one another step by step, to ten metres"),
                shift == 0 ? "at the same time" : $"{ReasonText.Hours(Math.Abs(shift) * (double)step)} apart",
            ],
        };
    }
}
