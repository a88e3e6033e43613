using System.Buffers.Text;
using System.Text;
using Pantau.Maritime.Nmea;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Reading;

/// <summary>Reads tables of positions line by line into a fleet.</summary>
internal sealed class TableReader(Fleet fleet)
{
    // Rows repeat what a vessel says of itself: it is made into text only when its bytes change.
    private readonly Dictionary<uint, (byte[] Bytes, VesselFacts Facts)> said = [];
    private readonly byte[] facts = new byte[512];
    private PositionColumns? columns;

    /// <summary>Why the table cannot be read; null as long as it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Rows that have no usable position.</summary>
    public long BadRows { get; private set; }

    public long Rows { get; private set; }

    public int Read(ReadOnlySpan<byte> block)
    {
        var at = 0;
        while (true)
        {
            var length = block[at..].IndexOf((byte)'\n');
            if (length < 0) return at;
            Line(block.Slice(at, length));
            at += length + 1;
        }
    }

    /// <summary>Reads one line.</summary>
    public void Take(ReadOnlySpan<byte> line) => Line(line);

    public void End(ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty) Line(rest);
        if (columns is null && Problem is null) Problem = "the table is empty";
    }

    private void Line(ReadOnlySpan<byte> line)
    {
        if (line.Length > 0 && line[^1] == '\r') line = line[..^1];
        if (line.IsEmpty || Problem is not null) return;
        if (columns is null)
        {
            (columns, Problem) = PositionColumns.Read(line);
            return;
        }
        Rows++;
        if (!Row(line, columns)) BadRows++;
    }

    private bool Row(ReadOnlySpan<byte> line, PositionColumns by)
    {
        uint mmsi = 0;
        long time = 0;
        double lat = double.NaN, lon = double.NaN, speed = double.NaN, course = double.NaN, draught = 0;
        int held = 0, imo = 0, type = 0, length = 0;
        ReadOnlySpan<byte> name = default, callsign = default, flag = default;
        var at = 0;
        for (var column = 0; column < by.Count; column++)
        {
            var cell = Cell(line, ref at, out var more);
            if (cell.Length > 0)
            {
                switch (by.Of(column))
                {
                    case PositionColumns.ColumnKind.Mmsi: if (!Utf8Parser.TryParse(cell, out mmsi, out _)) return false; break;
                    case PositionColumns.ColumnKind.Time: time = TimeOf(cell); break;
                    case PositionColumns.ColumnKind.Lat: lat = Number(cell); break;
                    case PositionColumns.ColumnKind.Lon: lon = Number(cell); break;
                    case PositionColumns.ColumnKind.Speed: speed = Number(cell); break;
                    case PositionColumns.ColumnKind.Course: course = Number(cell); break;
                    case PositionColumns.ColumnKind.Imo: imo = Whole(cell.StartsWith("IMO"u8) ? cell[3..] : cell); break;
                    case PositionColumns.ColumnKind.Name: name = cell; break;
                    case PositionColumns.ColumnKind.Callsign: callsign = cell; break;
                    case PositionColumns.ColumnKind.Flag: flag = cell; break;
                    case PositionColumns.ColumnKind.Draught: draught = Number(cell); break;
                    case PositionColumns.ColumnKind.ShipType: type = Whole(cell); break;
                    case PositionColumns.ColumnKind.Length: length = Whole(cell); break;
                    // The Danish tables hold base stations and aids as well.
                    case PositionColumns.ColumnKind.Mobile: if (!cell.StartsWith("Class"u8)) return true; break;
                }
            }
            if (!more) break;
        }
        if (mmsi == 0 || time == 0 || TrackPosition.From(mmsi, time, lat, lon, speed, course) is not { } position) return false;
        fleet.Add(position);
        if (imo != 0 || !name.IsEmpty || !callsign.IsEmpty || !flag.IsEmpty)
        {
            Hold(ref held, name);
            Hold(ref held, callsign);
            Hold(ref held, flag);
            Say(mmsi, (uint)time, facts.AsSpan(0, held), imo, type, length, name, callsign, flag);
        }
        if (draught > 0) fleet.Draw(mmsi, (int)Math.Round(draught * 10), (uint)time);
        return true;
    }

    private void Hold(ref int held, ReadOnlySpan<byte> text)
    {
        if (held + text.Length + 1 > facts.Length) return;
        text.CopyTo(facts.AsSpan(held));
        held += text.Length;
        facts[held++] = 0;
    }

    private void Say(uint mmsi, uint time, ReadOnlySpan<byte> bytes, int imo, int type, int length, ReadOnlySpan<byte> name, ReadOnlySpan<byte> callsign, ReadOnlySpan<byte> flag)
    {
        if (!said.TryGetValue(mmsi, out var before) || before.Facts.Imo != imo || !bytes.SequenceEqual(before.Bytes))
        {
            before = (bytes.ToArray(), new VesselFacts(imo, Known(name), Known(callsign), Known(flag), type, length));
            said[mmsi] = before;
        }
        fleet.Say(mmsi, before.Facts, time);
    }

    private static string Known(ReadOnlySpan<byte> text)
    {
        var known = Encoding.UTF8.GetString(text).Trim();
        return known.Equals("unknown", StringComparison.OrdinalIgnoreCase) || known.Equals("undefined", StringComparison.OrdinalIgnoreCase) ? "" : known;
    }

    // The next cell; quotes are taken off where they are.
    private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> line, scoped ref int at, scoped out bool more)
    {
        var start = at;
        if (start < line.Length && line[start] == '"')
        {
            // A quote inside is doubled.
            for (start++; start < line.Length; start++)
            {
                if (line[start] != '"') continue;
                if (start + 1 >= line.Length || line[start + 1] != '"') break;
                start++;
            }
            start = Math.Min(start + 1, line.Length);
        }
        var comma = line[start..].IndexOf((byte)',');
        more = comma >= 0;
        var cell = more ? line[at..(start + comma)] : line[at..];
        at = start + comma + 1;
        return cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1] : cell;
    }

    private static double Number(ReadOnlySpan<byte> cell) => Utf8Parser.TryParse(cell, out double value, out var used) && used == cell.Length ? value : double.NaN;

    private static int Whole(ReadOnlySpan<byte> cell) => Utf8Parser.TryParse(cell, out int value, out _) ? value : 0;

    // ISO 8601, Unix seconds, or the Danish tables' 31/12/2024 23:59:59.
    internal static long TimeOf(ReadOnlySpan<byte> cell)
    {
        if (cell.Length >= 19 && cell[2] == '/' && cell[5] == '/')
        {
            Span<byte> iso = stackalloc byte[19];
            cell[6..10].CopyTo(iso);
            iso[4] = iso[7] = (byte)'-';
            cell[3..5].CopyTo(iso[5..]);
            cell[0..2].CopyTo(iso[8..]);
            cell[10..19].CopyTo(iso[10..]);
            return ReceiveTime.Calendar(iso) / 1000;
        }
        return cell.Length >= 10 && cell[4] is (byte)'-' or (byte)'/' ? ReceiveTime.Calendar(cell) / 1000 : ReceiveTime.Find(cell) / 1000;
    }
}
