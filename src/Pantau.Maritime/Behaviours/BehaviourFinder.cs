using Pantau.Maritime.Coast;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Behaviours;

/// <summary>All behaviours of a fleet. Tracks are taken part by part, so that memory holds a few parts and not all of them.</summary>
/// <param name="land">The coastline; by default the one beside the program. Without one, nothing is said to be on land.</param>
public sealed class BehaviourFinder(PlaceBook places, Thresholds by, LandBands? land = null)
{
    private const int TimeParts = 64;

    // 16 bytes each: about 130 MB.
    private const int PointsHeld = 8_000_000;

    /// <summary>What one worker finds in the parts it takes.</summary>
    private sealed class PartFindings
    {
        public List<Behaviour> Found { get; } = [];
        public List<GapFinder.Silence> Silences { get; } = [];
        public HeardCells Heard { get; } = new();
        public Copies Copies { get; } = new();
        public List<StepPoint> Points { get; } = [];
        public LandIndex? Land { get; init; }
    }

    /// <summary>Finds them, in the order of time. The fleet's positions are used up.</summary>
    public IReadOnlyList<Behaviour> Find(Fleet fleet, CancellationToken cancel = default)
    {
        var step = (uint)by.Step.TotalSeconds;
        var (first, last) = fleet.Span;
        var perPart = Math.Max(1, (last / step - Math.Min(first, last) / step) / TimeParts + 1);
        using var points = new SpillStore<StepPoint>(TimeParts, PointsHeld);
        var works = new List<PartFindings>();
        var gate = new Lock();
        Parallel.For(0, fleet.Positions.Parts, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount), CancellationToken = cancel }, () => new PartFindings { Land = (land ?? LandBands.Default) is { } bands ? new LandIndex(bands, InlandWaters.Default, by.InlandKm) : null }, (part, _, work) =>
        {
            PartTracks.Each(fleet.Positions.Take(part), track => Vessel(track, work, points, first / step, perPart));
            return work;
        }, work =>
        {
            lock (gate) works.Add(work);
        });
        var found = works.SelectMany(w => w.Found).ToList();
        var coverage = new HeardCells();
        var copies = new Copies();
        foreach (var work in works)
        {
            coverage.Add(work.Heard);
            copies.Add(work.Copies);
        }
        found.AddRange(works.SelectMany(w => w.Silences).Select(s => GapFinder.Judge(s, coverage, places, by)));
        var encounters = new Encounters(places, by);
        for (var part = 0; part < points.Parts; part++)
        {
            cancel.ThrowIfCancellationRequested();
            encounters.Take(points.Take(part));
        }
        encounters.End();
        found.AddRange(encounters.Found);
        found.AddRange(copies.Find(step));
        found.AddRange(Identities.Find(fleet.Vessels));
        found.AddRange(DraughtChanges.Find(fleet.Vessels, found, by).ToList());
        return [.. found.OrderBy(f => f.Start).ThenBy(f => f.Kind).ThenBy(f => f.Vessels[0], StringComparer.Ordinal).ThenBy(f => f.End).ThenBy(f => string.Join(',', f.Vessels), StringComparer.Ordinal).ThenBy(f => f.Detail, StringComparer.Ordinal)];
    }

    private void Vessel(ReadOnlySpan<TrackPosition> track, PartFindings work, SpillStore<StepPoint> points, uint firstStep, uint perPart)
    {
        var legs = new TrackSplitter(by.FastestKnots, by.FixKm, by.StrayPositions).Split(track);
        work.Heard.Add(track);
        if (work.Land is not null) Overland.Find(legs, work.Land, by, work.Found);
        var step = (uint)by.Step.TotalSeconds;
        foreach (var leg in Jumps.Find(legs, places, work.Found))
        {
            GapFinder.Find(leg, legs, by, work.Silences);
            PortVisits.Find(leg, places, by, work.Found);
            Loitering.Find(leg, places, by, work.Found);
            Circles.Find(leg, places, work.Found);
            work.Points.Clear();
            Resampling.Steps(leg.Positions, step, (uint)by.MostBetween.TotalSeconds, work.Points);
            work.Copies.Add(work.Points);
            Hand(work.Points, points, firstStep, perPart);
        }
    }

    // Points go to the part of their time, a stretch at once.
    private static void Hand(List<StepPoint> track, SpillStore<StepPoint> to, uint firstStep, uint perPart)
    {
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(track);
        for (int i = 0, end; i < span.Length; i = end)
        {
            var part = (span[i].Step - firstStep) / perPart;
            for (end = i + 1; end < span.Length && (span[end].Step - firstStep) / perPart == part; end++)
            {
            }
            to.AddRange((int)Math.Min(part, TimeParts - 1), span[i..end]);
        }
    }
}
