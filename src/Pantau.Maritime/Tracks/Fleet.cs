namespace Pantau.Maritime.Tracks;

/// <summary>All that was read of all vessels: what they said of themselves in memory, where they were in parts that may lie on disk.</summary>
public sealed class Fleet : IDisposable
{
    private const int PartCount = 64;

    // 24 bytes each: about 100 MB.
    private const int HeldByDefault = 4_000_000;

    private readonly Dictionary<uint, VesselRecord> vessels = [];
    private uint lastMmsi;
    private VesselRecord? last;

    private readonly Action<TrackPosition>? watch;

    public Fleet(int held = HeldByDefault) => Positions = new SpillStore<TrackPosition>(PartCount, held);

    /// <summary>A fleet that hands each position on as it is read, and keeps none.</summary>
    public Fleet(Action<TrackPosition> watch)
        : this() => this.watch = watch;

    /// <summary>Where the vessels were; all of one vessel in one part.</summary>
    public SpillStore<TrackPosition> Positions { get; }

    public IReadOnlyDictionary<uint, VesselRecord> Vessels => vessels;

    /// <summary>The earliest and the latest time of a position, in Unix seconds.</summary>
    public (uint First, uint Last) Span { get; private set; } = (uint.MaxValue, 0);

    /// <summary>Positions that were left out because they are none.</summary>
    public long Unusable { get; internal set; }

    /// <summary>Positions without a time.</summary>
    public long Timeless { get; internal set; }

    public void Add(in TrackPosition position)
    {
        if (watch is not null)
        {
            watch(position);
            return;
        }
        Of(position.Mmsi);
        Span = (Math.Min(Span.First, position.Time), Math.Max(Span.Last, position.Time));
        Positions.Add((int)(unchecked(position.Mmsi * 2654435761) >> 26), position);
    }

    public void Say(uint mmsi, VesselFacts facts, uint time) => Of(mmsi).Say(facts, time);

    public void Draw(uint mmsi, int tenths, uint time) => Of(mmsi).Draw(tenths, time);

    public void Dispose() => Positions.Dispose();

    private VesselRecord Of(uint mmsi)
    {
        if (last is not null && lastMmsi == mmsi) return last;
        if (!vessels.TryGetValue(mmsi, out var vessel)) vessels.Add(mmsi, vessel = new VesselRecord(mmsi));
        (last, lastMmsi) = (vessel, mmsi);
        return vessel;
    }
}
