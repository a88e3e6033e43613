using Pantau.Maritime.Nmea;
using Pantau.Maritime.Tracks;

namespace Pantau.Maritime.Reading;

/// <summary>Reads a file of any known form into a fleet; which form it has, its first line says.</summary>
public static class TrackReading
{
    /// <summary>Reads one file.</summary>
    /// <returns>Null, or in one line what is wrong with the file and what to do; what was sound was read.</returns>
    public static string? Read(Stream stream, Fleet fleet, CancellationToken cancel = default)
    {
        var start = new byte[4096];
        int read;
        try
        {
            read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException e)
        {
            return $"the compressed data is damaged ({e.Message.TrimEnd('.')}): get the file again";
        }
        if (read == 0) return "the file is empty";
        var whole = new StreamWithStart(start.AsMemory(0, read), stream);
        if (start.AsSpan(0, read).StartsWith(ParquetTracks.Magic)) return ParquetTracks.Read(whole, fleet, cancel);
        return start.AsSpan(0, read).IndexOf("VDM,"u8) >= 0 || start.AsSpan(0, read).IndexOf("VDO,"u8) >= 0 ? Sentences(whole, fleet, cancel) : Table(whole, fleet, cancel);
    }

    private static string? Sentences(Stream stream, Fleet fleet, CancellationToken cancel)
    {
        var reader = new AivdmReader<TrackSink>(new TrackSink(fleet));
        var problem = LogInput.ReadLines(stream, reader.Read, reader.End, cancel);
        if (problem is null && fleet.Positions.Count == 0 && fleet.Timeless > 0) problem = $"none of its {fleet.Timeless} positions has a time: log with receive times or TAG blocks";
        return problem;
    }

    private static string? Table(Stream stream, Fleet fleet, CancellationToken cancel)
    {
        var reader = new TableReader(fleet);
        var problem = LogInput.ReadLines(stream, reader.Read, reader.End, cancel) ?? reader.Problem;
        fleet.Unusable += reader.BadRows;
        if (problem is null && reader.Rows > 0 && reader.BadRows == reader.Rows) problem = $"none of its {reader.Rows} rows has a position that can be read: it needs mmsi, an ISO 8601 timestamp, and lat and lon in degrees";
        return problem;
    }
}
