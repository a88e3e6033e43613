using System.Globalization;
using Pantau.Maritime.Bits;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Simulation;

/// <summary>Writes simulated reports as tables and as NMEA sentences.</summary>
public static class ReportText
{
    public const string Header = "mmsi,timestamp,lat,lon,sog,cog,imo,name,callsign,flag,draught";

    /// <summary>One row of the table.</summary>
    public static string Row(in SimulatedReport report)
    {
        var p = report.Position;
        return string.Create(CultureInfo.InvariantCulture, $"{p.Mmsi},{DateTimeOffset.FromUnixTimeSeconds(p.Time):yyyy-MM-ddTHH:mm:ssZ},{p.Lat:0.######},{p.Lon:0.######},{p.Speed / 10.0:0.0},{p.Course / 10.0:0.0},{report.Facts.Imo},{report.Facts.Name},{report.Facts.Callsign},{report.Facts.Flag},{(report.DraughtTenths > 0 ? (report.DraughtTenths / 10.0).ToString("0.0", CultureInfo.InvariantCulture) : "")}");
    }

    /// <summary>The position as a sentence of type 1 with a TAG block.</summary>
    public static string PositionSentence(in SimulatedReport report)
    {
        var p = report.Position;
        var bits = new BitWriter();
        bits.U(1, 6).U(0, 2).U(p.Mmsi, 30).U(0, 4).U(0x80, 8).U(p.Speed, 10).U(1, 1)
            .U((uint)(int)Math.Round(p.Lon * 600_000), 28).U((uint)(int)Math.Round(p.Lat * 600_000), 27).U(p.Course, 12).U(511, 9).U(p.Time % 60, 6).U(0, 6).U(0, 19);
        return Sentences(bits, p.Time, 1, "A")[0];
    }

    /// <summary>The static data as the two sentences of a type 5.</summary>
    public static IReadOnlyList<string> StaticSentences(in SimulatedReport report, int sequence)
    {
        var bits = new BitWriter();
        bits.U(5, 6).U(0, 2).U(report.Position.Mmsi, 30).U(0, 2).U((uint)report.Facts.Imo, 30).Text(report.Facts.Callsign, 7).Text(report.Facts.Name, 20)
            .U((uint)report.Facts.ShipType, 8).U((uint)report.Facts.Length, 9).U(0, 9).U(0, 6).U(0, 6).U(1, 4).U(0, 4).U(0, 5).U(24, 5).U(60, 6).U((uint)report.DraughtTenths, 8).Text("", 20).U(0, 2);
        return Sentences(bits, report.Position.Time, 2, "B", sequence);
    }

    private static List<string> Sentences(BitWriter bits, uint time, int parts, string channel, int sequence = 0)
    {
        var (payload, fill) = bits.Armoured();
        var lines = new List<string>();
        var size = (payload.Length + parts - 1) / parts;
        for (var i = 0; i < parts; i++)
        {
            var piece = payload[(i * size)..Math.Min(payload.Length, (i + 1) * size)];
            var body = string.Create(CultureInfo.InvariantCulture, $"AIVDM,{parts},{i + 1},{(parts > 1 ? (sequence % 10).ToString(CultureInfo.InvariantCulture) : "")},{channel},{piece},{(i == parts - 1 ? fill : 0)}");
            var tag = string.Create(CultureInfo.InvariantCulture, $"c:{time}");
            lines.Add($"\\{tag}*{Sum(tag)}\\!{body}*{Sum(body)}");
        }
        return lines;
    }

    private static string Sum(string text) => Checksum.Of(System.Text.Encoding.ASCII.GetBytes(text)).ToString("X2", CultureInfo.InvariantCulture);
}
