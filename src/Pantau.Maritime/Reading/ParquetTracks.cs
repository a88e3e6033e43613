using System.Text;
using Pantau.Maritime.Tracks;
using Parquet;
using Parquet.Schema;

namespace Pantau.Maritime.Reading;

/// <summary>Reads positions from a Parquet file whose columns have the names that tables have.</summary>
internal static class ParquetTracks
{
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <returns>Null, or in one line what is wrong with the file and what to do.</returns>
    public static string? Read(Stream stream, Fleet fleet, CancellationToken cancel)
    {
        // The format is read from its end.
        using var file = new FileStream(Path.Combine(Path.GetTempPath(), "pantau-" + Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            stream.CopyTo(file);
            file.Position = 0;
            return ReadAsync(file, fleet, cancel).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // For bytes that are no Parquet the package's reader throws exceptions of many kinds, some of them its own secret.
            return $"the Parquet file is damaged or of a kind that cannot be read ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}): write it again";
        }
    }

    private static async Task<string?> ReadAsync(Stream file, Fleet fleet, CancellationToken cancel)
    {
        await using var reader = await ParquetReader.CreateAsync(file, cancellationToken: cancel);
        var fields = reader.Schema.GetDataFields();
        var (columns, problem) = PositionColumns.Read(Encoding.UTF8.GetBytes(string.Join(',', fields.Select(f => f.Name))));
        if (columns is null) return problem;
        long rows = 0, bad = 0;
        for (var g = 0; g < reader.RowGroupCount; g++)
        {
            using var group = reader.OpenRowGroupReader(g);
            var count = (int)group.RowCount;
            var numbers = new Dictionary<PositionColumns.ColumnKind, double[]>();
            var texts = new Dictionary<PositionColumns.ColumnKind, string?[]>();
            for (var i = 0; i < fields.Length; i++)
            {
                var kind = columns.Of(i);
                if (kind == PositionColumns.ColumnKind.Other) continue;
                if (await NumbersOf(group, fields[i], count, cancel) is { } column)
                {
                    numbers[kind] = column;
                    continue;
                }
                // All else is read as text, whatever the file calls it.
                var words = new string?[count];
                await group.ReadAsync(fields[i], words.AsMemory()!, null, cancel);
                texts[kind] = words;
            }
            for (var r = 0; r < count; r++, rows++)
                if (!Row(numbers, texts, r, fleet)) bad++;
        }
        fleet.Unusable += bad;
        return rows > 0 && bad == rows ? $"none of its {rows} rows has a position that can be read: it needs mmsi, a timestamp, and lat and lon in degrees" : null;
    }

    private static bool Row(Dictionary<PositionColumns.ColumnKind, double[]> numbers, Dictionary<PositionColumns.ColumnKind, string?[]> texts, int row, Fleet fleet)
    {
        double Number(PositionColumns.ColumnKind kind) =>
            numbers.TryGetValue(kind, out var column) ? column[row]
            : texts.TryGetValue(kind, out var written) && double.TryParse(written[row]?.Replace("IMO", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : double.NaN;
        string Text(PositionColumns.ColumnKind kind) => texts.TryGetValue(kind, out var column) ? column[row]?.Trim() ?? "" : "";
        var (mmsi, time) = (Number(PositionColumns.ColumnKind.Mmsi), TimeOf(Number(PositionColumns.ColumnKind.Time), Text(PositionColumns.ColumnKind.Time)));
        if (!(mmsi is > 0 and <= uint.MaxValue) || time <= 0) return false;
        var facts = new VesselFacts(Whole(Number(PositionColumns.ColumnKind.Imo)), Text(PositionColumns.ColumnKind.Name), Text(PositionColumns.ColumnKind.Callsign), Text(PositionColumns.ColumnKind.Flag), Whole(Number(PositionColumns.ColumnKind.ShipType)), Whole(Number(PositionColumns.ColumnKind.Length)));
        var said = facts.Imo != 0 || facts.Name.Length > 0 || facts.Callsign.Length > 0 || facts.Flag.Length > 0;
        if (said) fleet.Say((uint)mmsi, facts, (uint)time);
        var draught = Number(PositionColumns.ColumnKind.Draught);
        if (draught > 0) fleet.Draw((uint)mmsi, (int)Math.Round(draught * 10), (uint)time);
        // A message that only says who it is from has no position, and is no bad row.
        if (TrackPosition.From((uint)mmsi, time, Number(PositionColumns.ColumnKind.Lat), Number(PositionColumns.ColumnKind.Lon), Number(PositionColumns.ColumnKind.Speed), Number(PositionColumns.ColumnKind.Course)) is not { } position) return said;
        fleet.Add(position);
        return true;
    }

    private static int Whole(double value) => value is > 0 and < int.MaxValue ? (int)value : 0;

    // Seconds; a number above any date in seconds is in milliseconds.
    private static long TimeOf(double number, string text) => text.Length > 0 ? TableReader.TimeOf(Encoding.UTF8.GetBytes(text)) : double.IsNaN(number) ? 0 : (long)(number > 1e11 ? number / 1000 : number);

    private static async Task<double[]?> NumbersOf(ParquetRowGroupReader group, DataField field, int count, CancellationToken cancel)
    {
        var type = field.ClrType;
        if (type == typeof(double)) return await Of<double>(v => v);
        if (type == typeof(float)) return await Of<float>(v => v);
        if (type == typeof(int)) return await Of<int>(v => v);
        if (type == typeof(uint)) return await Of<uint>(v => v);
        if (type == typeof(long)) return await Of<long>(v => v);
        if (type == typeof(ulong)) return await Of<ulong>(v => v);
        if (type == typeof(short)) return await Of<short>(v => v);
        if (type == typeof(ushort)) return await Of<ushort>(v => v);
        if (type == typeof(byte)) return await Of<byte>(v => v);
        return type == typeof(DateTime) ? await Of<DateTime>(v => Math.Floor((DateTime.SpecifyKind(v, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds)) : null;

        async Task<double[]> Of<T>(Func<T, double> number)
            where T : struct
        {
            if (field.IsNullable)
            {
                var some = new T?[count];
                await group.ReadAsync<T>(field, some.AsMemory(), null, cancel);
                return Array.ConvertAll(some, v => v is { } value ? number(value) : double.NaN);
            }
            var all = new T[count];
            await group.ReadAsync<T>(field, all.AsMemory(), null, cancel);
            return Array.ConvertAll(all, v => number(v));
        }
    }
}
