using Pantau.Maritime.Reading;
using Pantau.Maritime.Tracks;

namespace Pantau.Workspace.Tracks;

/// <summary>Finds the rows of stretches.</summary>
internal static class RowSearch
{
    private const uint WayStep = 600;

    public static void Fill(ReadOnlySpan<byte> text, bool sentences, IReadOnlyList<RowStretch> stretches, CancellationToken cancel)
    {
        var byMmsi = stretches.SelectMany(s => s.Mmsis.Select((m, i) => (Mmsi: m, Stretch: s, Ship: i))).GroupBy(s => s.Mmsi).ToDictionary(g => g.Key, g => g.ToArray());
        if (byMmsi.Count == 0) return;
        TrackRows.Each(text, sentences, (position, row) =>
        {
            if (!byMmsi.TryGetValue(position.Mmsi, out var wanted)) return;
            foreach (var (_, stretch, ship) in wanted)
                if (position.Time >= stretch.From && position.Time <= stretch.To) Take(stretch, ship, position, row);
        }, cancel);
    }

    private static void Take(RowStretch stretch, int ship, in TrackPosition position, TrackRows.TextRow row)
    {
        if (stretch.First[ship] is not { } first || position.Time < first.Time) stretch.First[ship] = (position.Time, row);
        if (stretch.Last[ship] is not { } last || position.Time >= last.Time) stretch.Last[ship] = (position.Time, row);
        stretch.Seen[ship] = row;
        if (ship == 0 && (stretch.Way.Count == 0 || position.Time >= stretch.Way[^1].Time + WayStep)) stretch.Way.Add((position.Time, position.Lat, position.Lon));
        if (stretch.Mmsis.Count != 2 || stretch.Seen[1 - ship] is not { } other) return;
        if (stretch.Nearest is not { } nearest || row.End - other.Start < nearest.Later.End - nearest.Earlier.Start) stretch.Nearest = (other, row);
    }
}
