namespace Pantau.Maritime.Simulation;

/// <summary>What is simulated.</summary>
public sealed record SimulationOptions
{
    /// <summary>The same number gives the same ships.</summary>
    public int Seed { get; init; } = 1;
    /// <summary>Ships that do nothing wrong, besides those that do.</summary>
    public int Honest { get; init; } = 24;
    /// <summary>How often each kind of trouble is played.</summary>
    public int Troubles { get; init; } = 3;
    public int Days { get; init; } = 21;
    public DateTimeOffset Start { get; init; } = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);
    /// <summary>Seconds between a ship's reports near the coast.</summary>
    public int Interval { get; init; } = 180;
}
