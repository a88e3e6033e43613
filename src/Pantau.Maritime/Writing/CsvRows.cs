using System.Text;
using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;

namespace Pantau.Maritime.Writing;

/// <summary>Writes each message as a row of a table with one set of columns for all types.</summary>
public readonly struct CsvRows : IMessageSink
{
    private const int FlushAt = 1 << 17;
    private readonly Stream to;
    private readonly ByteText rows = new(), cells = new(4096);
    private readonly int[] starts = new int[FieldNames.Columns], ends = new int[FieldNames.Columns];

    public CsvRows(Stream to)
    {
        this.to = to;
        rows.Write(Encoding.ASCII.GetBytes(string.Join(',', Header) + "\n"));
    }

    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<string> Header { get; } = [.. FieldNames.Columned.Select(n => n.Text)];

    /// <summary>Writes out what is still held.</summary>
    public void Flush() => rows.Flush(to);

    public Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble != Trouble.None) return trouble;
        cells.Clear();
        Array.Clear(starts);
        Array.Clear(ends);
        if (reception.Milliseconds != 0)
        {
            UnixTime.Write(cells, reception.Milliseconds);
            ends[FieldNames.Received.Column] = cells.Length;
        }
        var fields = new CsvFields(cells, ends, starts);
        fields.Number(FieldNames.Type, bits.Type, IFields.Always);
        fields.Unsigned(FieldNames.Repeat, bits.U(6, 2));
        fields.Unsigned(FieldNames.Mmsi, bits.Mmsi);
        MessageLayout.Fields(ref fields, bits);
        for (var i = 0; i < ends.Length; i++)
        {
            if (i > 0) rows.Write((byte)',');
            if (ends[i] > starts[i]) rows.Write(cells.Written[starts[i]..ends[i]]);
        }
        rows.Write((byte)'\n');
        rows.Flush(to, FlushAt);
        return Trouble.None;
    }
}
