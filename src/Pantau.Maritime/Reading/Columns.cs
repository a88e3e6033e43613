using System.Text;

namespace Pantau.Maritime.Reading;

/// <summary>Which column of a table holds what: the plain form, the Danish (DMA) and the US (MarineCadastre) sets, and the tables of <c>pantau ais decode</c>.</summary>
internal sealed class Columns
{
    private static readonly Dictionary<string, Field> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mmsi"] = Field.Mmsi,
        ["timestamp"] = Field.Time, ["# timestamp"] = Field.Time, ["basedatetime"] = Field.Time, ["base_date_time"] = Field.Time, ["received"] = Field.Time, ["time"] = Field.Time, ["datetime"] = Field.Time, ["t"] = Field.Time,
        ["lat"] = Field.Lat, ["latitude"] = Field.Lat,
        ["lon"] = Field.Lon, ["longitude"] = Field.Lon, ["long"] = Field.Lon,
        ["sog"] = Field.Speed, ["speed"] = Field.Speed,
        ["cog"] = Field.Course, ["course"] = Field.Course,
        ["imo"] = Field.Imo,
        ["name"] = Field.Name, ["vesselname"] = Field.Name, ["vessel_name"] = Field.Name, ["shipname"] = Field.Name,
        ["callsign"] = Field.Callsign, ["call_sign"] = Field.Callsign,
        ["flag"] = Field.Flag,
        ["draught"] = Field.Draught, ["draft"] = Field.Draught,
        ["vesseltype"] = Field.ShipType, ["vessel_type"] = Field.ShipType, ["shiptype"] = Field.ShipType,
        ["length"] = Field.Length,
        ["type of mobile"] = Field.Mobile,
    };

    private readonly Field[] fields;

    private Columns(Field[] fields) => this.fields = fields;

    /// <summary>What a column holds.</summary>
    public enum Field
    {
        Other, Mmsi, Time, Lat, Lon, Speed, Course, Imo, Name, Callsign, Flag, Draught, ShipType, Length, Mobile,
    }

    public Field Of(int column) => column < fields.Length ? fields[column] : Field.Other;

    public int Count => fields.Length;

    /// <summary>The columns of a header, or why they do not serve.</summary>
    public static (Columns? Columns, string? Problem) Read(ReadOnlySpan<byte> header)
    {
        var names = Encoding.UTF8.GetString(header).TrimStart('\uFEFF').TrimEnd('\r').Split(',').Select(n => n.Trim().Trim('"')).ToArray();
        var fields = names.Select(n => Names.GetValueOrDefault(n)).ToArray();
        // A table may have both a receive time and a time of its own: the first that serves is taken.
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i] != Field.Other && Array.IndexOf(fields, fields[i]) < i) fields[i] = Field.Other;
        }
        var missing = new[] { (Field.Mmsi, "mmsi"), (Field.Time, "timestamp"), (Field.Lat, "lat"), (Field.Lon, "lon") }.Where(f => !fields.Contains(f.Item1)).Select(f => f.Item2).ToArray();
        return missing.Length == 0
            ? (new Columns(fields), null)
            : (null, $"the table has no column {string.Join(", ", missing)} (its columns: {string.Join(", ", names.Take(8))}{(names.Length > 8 ? ", ..." : "")}): name them mmsi,timestamp,lat,lon");
    }
}
