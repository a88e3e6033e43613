using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>A stretch of time in which a ship sends something else than where it is.</summary>
/// <param name="From">Unix seconds.</param>
/// <param name="Until">Unix seconds.</param>
/// <param name="Where">What it sends instead at a time; null for silence.</param>
internal sealed record Falsehood(long From, long Until, Func<long, (double Lat, double Lon, double Knots, double Course)>? Where);

/// <summary>What a ship says of itself from a time on.</summary>
internal sealed record Saying(long From, uint Mmsi, VesselFacts Facts);

/// <summary>A ship that is not there: another's reports under another number, moved.</summary>
internal sealed record CopiedTrack(long From, long Until, uint Mmsi, VesselFacts Facts, double Lat, double Lon);

/// <summary>A ship of the simulation: where it is, what it says, and when it lies.</summary>
internal sealed class SimulatedShip(ShipTrack track, uint mmsi, VesselFacts facts)
{
    public ShipTrack Track { get; } = track;
    public uint Mmsi { get; } = mmsi;
    public VesselFacts Facts { get; } = facts;
    public List<Saying> Sayings { get; } = [new Saying(0, mmsi, facts)];
    public List<Falsehood> Falsehoods { get; } = [];

    /// <summary>The track that repeats this ship's; null for none.</summary>
    public CopiedTrack? Copy { get; set; }

    /// <summary>The draught in tenths of a metre from a time on.</summary>
    public List<(long From, int Tenths)> Draughts { get; } = [];

    public Saying SayingAt(long time) => Sayings.Last(s => s.From <= time);

    public int DraughtAt(long time) => Draughts.LastOrDefault(d => d.From <= time).Tenths;
}

/// <summary>A report as it was received.</summary>
public readonly record struct SimulatedReport(TrackPosition Position, VesselFacts Facts, int DraughtTenths);
