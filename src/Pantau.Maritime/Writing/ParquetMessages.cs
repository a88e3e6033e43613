using System.Text;
using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;
using Parquet;
using Parquet.Schema;

namespace Pantau.Maritime.Writing;

/// <summary>
/// Gathers messages of ships (positions and static data) as rows of a Parquet file with gpsd's names, scaled, null where the
/// message says "not available": what 'pantau ais behaviours' and any tool for Parquet reads. Other messages have no row.
/// </summary>
public sealed class ParquetMessages
{
    // Rows held before they are written as one group.
    private const int GroupRows = 250_000;
    private static readonly DataField Received = new DataField<DateTime?>("received"), Type = new DataField<int>("type"), Mmsi = new DataField<int>("mmsi");
    private static readonly (DataField Field, FieldName Name, double Scale)[] Numbers =
    [
        (new DataField<double?>("lat"), FieldNames.Lat, 600_000), (new DataField<double?>("lon"), FieldNames.Lon, 600_000), (new DataField<double?>("speed"), FieldNames.Speed, 10), (new DataField<double?>("course"), FieldNames.Course, 10),
        (new DataField<double?>("heading"), FieldNames.Heading, 1), (new DataField<double?>("status"), FieldNames.Status, 1), (new DataField<double?>("imo"), FieldNames.Imo, 1), (new DataField<double?>("shiptype"), FieldNames.Shiptype, 1), (new DataField<double?>("draught"), FieldNames.Draught, 10),
    ];

    private static readonly (DataField Field, FieldName Name)[] Texts = [(new DataField<string>("callsign"), FieldNames.Callsign), (new DataField<string>("shipname"), FieldNames.Shipname), (new DataField<string>("destination"), FieldNames.Destination)];
    private readonly Stream to;
    private readonly FieldValues values = new();
    private readonly List<DateTime?> received = [];
    private readonly List<int> types = [], mmsis = [];
    private readonly List<double?>[] numbers = [.. Numbers.Select(_ => new List<double?>())];
    private readonly List<string?>[] texts = [.. Texts.Select(_ => new List<string?>())];
    private ParquetWriter? writer;

    public ParquetMessages(Stream to) => this.to = to;

    /// <summary>True once so many rows are held that <see cref="WriteAsync"/> should be called.</summary>
    public bool IsFull => types.Count >= GroupRows;

    /// <summary>Takes messages for it. A structure, as the reader asks for.</summary>
    public readonly struct MessageTaker(ParquetMessages rows) : IMessageSink
    {
        public Trouble Take(in SixBits bits, in Reception reception) => rows.Take(bits, reception);
    }

    private Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble != Trouble.None || bits.Type is not (1 or 2 or 3 or 5 or 18 or 19 or 24 or 27)) return trouble;
        values.Clear();
        var taker = new FieldValuesTaker(values);
        MessageLayout.Fields(ref taker, bits);
        received.Add(reception.Milliseconds == 0 ? null : DateTime.UnixEpoch.AddMilliseconds(reception.Milliseconds));
        types.Add(bits.Type);
        mmsis.Add((int)bits.Mmsi);
        // Long-range reports are sent in tenths of a minute, and in whole knots and degrees.
        var coarse = bits.Type == 27;
        for (var i = 0; i < Numbers.Length; i++) numbers[i].Add(values.Number(Numbers[i].Name) / (coarse && i < 4 ? (i < 2 ? 600 : 1) : Numbers[i].Scale));
        for (var i = 0; i < Texts.Length; i++) texts[i].Add(values.Text(Texts[i].Name) is { Length: > 0 } text ? Encoding.ASCII.GetString(text) : null);
        return Trouble.None;
    }

    /// <summary>Writes the rows held as a group.</summary>
    public async Task WriteAsync(CancellationToken cancel = default)
    {
        writer ??= await ParquetWriter.CreateAsync(new ParquetSchema([Received, Type, Mmsi, .. Numbers.Select(n => n.Field), .. Texts.Select(t => t.Field)]), to, cancellationToken: cancel);
        if (types.Count == 0) return;
        using var group = writer.CreateRowGroup();
        await group.WriteAsync<DateTime>(Received, received.ToArray(), cancellationToken: cancel);
        await group.WriteAsync<int>(Type, types.ToArray(), cancellationToken: cancel);
        await group.WriteAsync<int>(Mmsi, mmsis.ToArray(), cancellationToken: cancel);
        for (var i = 0; i < Numbers.Length; i++) await group.WriteAsync<double>(Numbers[i].Field, numbers[i].ToArray(), cancellationToken: cancel);
        for (var i = 0; i < Texts.Length; i++) await group.WriteAsync(Texts[i].Field, texts[i]!);
        received.Clear();
        types.Clear();
        mmsis.Clear();
        foreach (var column in numbers) column.Clear();
        foreach (var column in texts) column.Clear();
    }

    /// <summary>Writes what is held and the end of the file.</summary>
    public async Task EndAsync(CancellationToken cancel = default)
    {
        await WriteAsync(cancel);
        await writer!.DisposeAsync();
    }
}
