using System.Runtime.InteropServices;
using Pantau.Maritime.Behaviours;
using Pantau.Maritime.Places;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>
/// Ships on sea routes around Korea, as coast stations and satellites would hear them, and the truth beside: who visited
/// which port, met whom, went dark, changed its name or lied about where it was.
/// </summary>
public sealed class Simulator
{
    // Receivers scatter by about ten metres.
    private const double Scatter = 0.00006;
    private readonly SimulatedCast cast;
    private readonly Ears ears;
    private readonly SimulationOptions options;

    public Simulator(SimulationOptions options, PlaceBook places)
    {
        this.options = options;
        cast = new SimulatedCast(options, places);
        ears = new Ears(places);
        for (var i = 0; i < options.Honest; i++)
        {
            var (a, b) = SimulatedCast.Line(i);
            var aside = cast.NextAside();
            var ship = cast.Make(SimulatedCast.Berth(cast.Port(a), aside));
            cast.Shuttle(ship, a, b, aside, cast.End);
        }
        var plays = new Plays(cast);
        plays.Traffic();
        for (var i = 0; i < options.Troubles; i++)
        {
            plays.Transfer(i, dark: false);
            plays.Transfer(i, dark: true);
            plays.Swap();
            plays.Share();
            plays.Jump();
            plays.Circle();
            plays.Copy();
        }
        for (var i = 0; i < options.Troubles; i++) plays.Cross(i);
    }

    /// <summary>What happened. Silences that poor reception made, and chance meetings, are there only after the reports were taken.</summary>
    public IReadOnlyList<Behaviour> Truth => [.. cast.Truth.OrderBy(t => t.Start)];

    /// <summary>All reports that are heard, in the order of time.</summary>
    public IEnumerable<SimulatedReport> Reports()
    {
        var all = new List<SimulatedReport>();
        var heard = new List<(SimulatedShip, List<SimulatedReport>)>();
        foreach (var ship in cast.Ships)
        {
            var from = all.Count;
            Send(ship, all);
            heard.Add((ship, [.. all.Skip(from).Where(r => ship.Copy is not { } copy || r.Position.Mmsi != copy.Mmsi)]));
        }
        Passings.Tell(cast, heard);
        CollectionsMarshal.AsSpan(all).Sort(static (a, b) => a.Position.Time != b.Position.Time ? a.Position.Time.CompareTo(b.Position.Time) : a.Position.Mmsi.CompareTo(b.Position.Mmsi));
        return all;
    }

    private void Send(SimulatedShip ship, List<SimulatedReport> to)
    {
        var random = new Random(unchecked((int)ship.Mmsi ^ options.Seed));
        long last = 0;
        for (var t = cast.Start + random.Next(options.Interval); t < cast.End; t += options.Interval + random.Next(-20, 21))
        {
            var falsehood = ship.Falsehoods.Find(f => f.From <= t && t < f.Until);
            if (falsehood is { Where: null }) continue;
            var (lat, lon, knots, course) = falsehood?.Where?.Invoke(t) ?? ship.Track.At(t);
            // What is false is heard like what is true, but for the blind stretch of sea.
            if (falsehood is null && !ears.Hear(lat, lon, t)) continue;
            lat += (random.NextDouble() + random.NextDouble() - 1) * Scatter;
            lon += (random.NextDouble() + random.NextDouble() - 1) * Scatter;
            var saying = ship.SayingAt(t);
            if (TrackPosition.From(saying.Mmsi, t, Math.Round(lat, 6), Math.Round(Geo.Wrap(lon), 6), Math.Round(knots, 1), Math.Round(course, 1)) is not { } position) continue;
            if (last != 0 && t - last >= 12 * SimulatedCast.Hour && !ship.Falsehoods.Exists(f => f.Where is null && f.From < t && f.Until > last)) cast.Tell(BehaviourKind.Gap, null, [saying.Mmsi], last, t, null, Sureness.Low);
            last = t;
            to.Add(new SimulatedReport(position, saying.Facts, ship.DraughtAt(t)));
            // A copied track repeats the other's reports to the second and to the digit.
            if (ship.Copy is { } copy && t >= copy.From && t < copy.Until && TrackPosition.From(copy.Mmsi, t, position.Lat + copy.Lat, Geo.Wrap(position.Lon + copy.Lon), Math.Round(knots, 1), Math.Round(course, 1)) is { } copied) to.Add(new SimulatedReport(copied, copy.Facts, 0));
        }
    }
}
