using Pantau.Maritime.Reading;

namespace Pantau.Workspace.Tracks;

/// <summary>A stretch of some numbers' rows that a claim needs: which they are is found in a second pass over the text.</summary>
/// <param name="Mmsis">Whose rows: of one ship, or of the two of a meeting.</param>
/// <param name="From">The first second.</param>
/// <param name="To">The last second.</param>
internal sealed record RowStretch(IReadOnlyList<uint> Mmsis, uint From, uint To)
{
    /// <summary>The first and the last row of each number; their times beside them.</summary>
    public (uint Time, TrackRows.TextRow Row)?[] First { get; } = new (uint, TrackRows.TextRow)?[Mmsis.Count];
    public (uint Time, TrackRows.TextRow Row)?[] Last { get; } = new (uint, TrackRows.TextRow)?[Mmsis.Count];

    /// <summary>Of two ships, the rows that stand nearest to one another.</summary>
    public (TrackRows.TextRow Earlier, TrackRows.TextRow Later)? Nearest { get; set; }

    /// <summary>The row that each number had last, while rows are gone through.</summary>
    public TrackRows.TextRow?[] Seen { get; } = new TrackRows.TextRow?[Mmsis.Count];

    /// <summary>Where the first of them was, at most every ten minutes.</summary>
    public List<(uint Time, double Lat, double Lon)> Way { get; } = [];
}
