using System.Text;

namespace Pantau.Maritime.Reading;

/// <summary>Which column of a table holds what: the plain form, the Danish (DMA) and the US (MarineCadastre) sets, and the tables of <c>pantau ais decode</c>.</summary>
internal sealed class PositionColumns
{
    private static readonly Dictionary<string, ColumnKind> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mmsi"] = ColumnKind.Mmsi,
        ["timestamp"] = ColumnKind.Time,
        ["# timestamp"] = ColumnKind.Time,
        ["basedatetime"] = ColumnKind.Time,
        ["base_date_time"] = ColumnKind.Time,
        ["received"] = ColumnKind.Time,
        ["time"] = ColumnKind.Time,
        ["datetime"] = ColumnKind.Time,
        ["t"] = ColumnKind.Time,
        ["lat"] = ColumnKind.Lat,
        ["latitude"] = ColumnKind.Lat,
        ["lon"] = ColumnKind.Lon,
        ["longitude"] = ColumnKind.Lon,
        ["long"] = ColumnKind.Lon,
        ["sog"] = ColumnKind.Speed,
        ["speed"] = ColumnKind.Speed,
        ["cog"] = ColumnKind.Course,
        ["course"] = ColumnKind.Course,
        ["imo"] = ColumnKind.Imo,
        ["name"] = ColumnKind.Name,
        ["vesselname"] = ColumnKind.Name,
        ["vessel_name"] = ColumnKind.Name,
        ["shipname"] = ColumnKind.Name,
        ["callsign"] = ColumnKind.Callsign,
        ["call_sign"] = ColumnKind.Callsign,
        ["flag"] = ColumnKind.Flag,
        ["draught"] = ColumnKind.Draught,
        ["draft"] = ColumnKind.Draught,
        ["vesseltype"] = ColumnKind.ShipType,
        ["vessel_type"] = ColumnKind.ShipType,
        ["shiptype"] = ColumnKind.ShipType,
        ["length"] = ColumnKind.Length,
        ["type of mobile"] = ColumnKind.Mobile,
    };

    private readonly ColumnKind[] fields;

    private PositionColumns(ColumnKind[] fields) => this.fields = fields;

    /// <summary>What a column holds.</summary>
    public enum ColumnKind
    {
        Other, Mmsi, Time, Lat, Lon, Speed, Course, Imo, Name, Callsign, Flag, Draught, ShipType, Length, Mobile,
    }

    public ColumnKind Of(int column) => column < fields.Length ? fields[column] : ColumnKind.Other;

    public int Count => fields.Length;

    /// <summary>The columns of a header, or why they do not serve.</summary>
    public static (PositionColumns? Columns, string? Problem) Read(ReadOnlySpan<byte> header)
    {
        var names = Encoding.UTF8.GetString(header).TrimStart('\uFEFF').TrimEnd('\r').Split(',').Select(n => n.Trim().Trim('"')).ToArray();
        var kinds = names.Select(n => Names.GetValueOrDefault(n)).ToArray();
        // A table may have both a receive time and a time of its own: the first that serves is taken.
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != ColumnKind.Other && Array.IndexOf(kinds, kinds[i]) < i) kinds[i] = ColumnKind.Other;
        }
        var missing = new[] { (ColumnKind.Mmsi, "mmsi"), (ColumnKind.Time, "timestamp"), (ColumnKind.Lat, "lat"), (ColumnKind.Lon, "lon") }.Where(f => !kinds.Contains(f.Item1)).Select(f => f.Item2).ToArray();
        return missing.Length == 0
            ? (new PositionColumns(kinds), null)
            : (null, $"the table has no column {string.Join(", ", missing)} (its columns: {string.Join(", ", names.Take(8))}{(names.Length > 8 ? ", ..." : "")}): name them mmsi,timestamp,lat,lon");
    }
}
