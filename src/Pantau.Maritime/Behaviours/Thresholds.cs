namespace Pantau.Maritime.Behaviours;

/// <summary>What counts as a behaviour. docs/ais.md says where each default comes from.</summary>
public sealed record Thresholds
{
    /// <summary>A silence of this length is a gap.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromHours(12);
    /// <summary>So many other vessels heard around the place of a gap, while it lasted, make reception good.</summary>
    public int ReceptionVessels { get; init; } = 3;
    /// <summary>Two vessels are together within this distance.</summary>
    public double EncounterKm { get; init; } = 0.5;
    /// <summary>They meet when they are together for so long.</summary>
    public TimeSpan Encounter { get; init; } = TimeSpan.FromMinutes(30);
    /// <summary>Tracks are resampled at this step.</summary>
    public TimeSpan Step { get; init; } = TimeSpan.FromMinutes(10);
    /// <summary>No position is made up in a silence longer than this.</summary>
    public TimeSpan MostBetween { get; init; } = TimeSpan.FromMinutes(70);
    /// <summary>Below this many knots a vessel on the open sea loiters.</summary>
    public double LoiteringKnots { get; init; } = 2;
    /// <summary>It loiters when it does so for so long.</summary>
    public TimeSpan Loitering { get; init; } = TimeSpan.FromHours(4);
    /// <summary>The open sea begins this far from the edge of a port or anchorage.</summary>
    public double OpenSeaKm { get; init; } = 10;
    /// <summary>A silence longer than this ends a stretch of loitering.</summary>
    public TimeSpan LoiteringSilence { get; init; } = TimeSpan.FromHours(6);
    /// <summary>A vessel in port has stopped when it stays within so many kilometres.</summary>
    public double StopKm { get; init; } = 0.5;
    /// <summary>A visit has a stop of at least so long.</summary>
    public TimeSpan Stop { get; init; } = TimeSpan.FromMinutes(30);
    /// <summary>A change of draught of so many metres counts.</summary>
    public double DraughtMetres { get; init; } = 1;
    /// <summary>No ship is faster, in knots.</summary>
    public double FastestKnots { get; init; } = 60;
    /// <summary>A position that is off by no more than this, in kilometres, is a bad fix and no jump.</summary>
    public double FixKm { get; init; } = 2;
    /// <summary>Fewer positions than this away from the rest are stray fixes and no other track.</summary>
    public int StrayPositions { get; init; } = 5;
    /// <summary>Positions further inland than this, in kilometres, are no ship's; the coastline's own error comes on top.</summary>
    public double InlandKm { get; init; } = 10;
}
