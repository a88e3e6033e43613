namespace Pantau.Maritime.Tracks;

/// <summary>What a vessel says of itself, as far as a report has it.</summary>
/// <param name="Imo">The IMO number; 0 for none.</param>
/// <param name="Name">The name; empty for none.</param>
/// <param name="Callsign">The call sign; empty for none.</param>
/// <param name="Flag">The flag's ISO country code, where the source gives it; empty for none.</param>
/// <param name="ShipType">The type of ship; 0 for none.</param>
/// <param name="Length">The length in metres; 0 for none.</param>
public sealed record VesselFacts(int Imo = 0, string Name = "", string Callsign = "", string Flag = "", int ShipType = 0, int Length = 0);

/// <summary>A stretch of time in which a vessel said the same of itself.</summary>
public sealed class FactsSeen(VesselFacts facts, uint first)
{
    public VesselFacts Facts { get; } = facts;
    public uint First { get; internal set; } = first;
    public uint Last { get; internal set; } = first;
    public int Times { get; internal set; } = 1;
}

/// <summary>A draught as it was sent.</summary>
/// <param name="First">When it was first sent.</param>
/// <param name="Last">When it was last sent before another.</param>
/// <param name="Tenths">In tenths of a metre.</param>
public readonly record struct DraughtSeen(uint First, uint Last, int Tenths);

/// <summary>One MMSI: all that was said under it.</summary>
public sealed class VesselRecord(uint mmsi)
{
    private readonly List<FactsSeen> facts = [];
    private readonly List<DraughtSeen> draughts = [];

    public uint Mmsi { get; } = mmsi;

    /// <summary>What it said of itself, each once, in the order of first appearance.</summary>
    public IReadOnlyList<FactsSeen> Facts => facts;

    /// <summary>Its draughts in the order in which they were received.</summary>
    public IReadOnlyList<DraughtSeen> Draughts => draughts;

    /// <summary>The first name that is known; the MMSI where none is.</summary>
    public string Label => facts.Select(f => f.Facts.Name).FirstOrDefault(n => n.Length > 0) ?? Mmsi.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal void Say(VesselFacts said, uint time)
    {
        foreach (var seen in facts)
        {
            if (!Agree(seen.Facts, said)) continue;
            seen.First = Math.Min(seen.First, time);
            seen.Last = Math.Max(seen.Last, time);
            seen.Times++;
            return;
        }
        facts.Add(new FactsSeen(said, time));
    }

    internal void Draw(int tenths, uint time)
    {
        if (tenths <= 0) return;
        if (draughts.Count > 0 && draughts[^1].Tenths == tenths) draughts[^1] = draughts[^1] with { Last = Math.Max(draughts[^1].Last, time) };
        else draughts.Add(new DraughtSeen(time, time, tenths));
    }

    private static bool Agree(VesselFacts a, VesselFacts b) => ReferenceEquals(a, b) || a == b;
}
