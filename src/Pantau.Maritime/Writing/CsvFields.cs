using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Writing;

/// <summary>Gathers the fields of a message that have a column, for a row of a table; what is not available stays empty.</summary>
internal struct CsvFields(ByteText cells, int[] ends, int[] starts) : IFields
{
    private int depth;

    private readonly bool Begin(FieldName name)
    {
        if (name.Column < 0 || depth > 0) return false;
        starts[name.Column] = cells.Length;
        return true;
    }

    private readonly void End(FieldName name) => ends[name.Column] = cells.Length;

    public readonly void Number(FieldName name, int raw, int none = IFields.Always)
    {
        if ((raw == none && none != IFields.Always) || !Begin(name)) return;
        cells.Number(raw);
        End(name);
    }

    public readonly void Unsigned(FieldName name, uint raw)
    {
        if (!Begin(name)) return;
        cells.Number(raw);
        End(name);
    }

    public readonly void Flag(FieldName name, bool value)
    {
        if (!Begin(name)) return;
        cells.Write(value ? "true"u8 : "false"u8);
        End(name);
    }

    public readonly void Scaled(FieldName name, int raw, in RadioScale scale, int none = IFields.Always)
    {
        if ((raw == none && none != IFields.Always) || !Begin(name)) return;
        cells.Decimal(scale.Apply(raw), scale.Decimals);
        End(name);
    }

    public readonly void Turn(FieldName name, int raw)
    {
        if (raw == -128 || !Begin(name)) return;
        var degrees = raw / 4.733 * (raw / 4.733);
        cells.Decimal((long)Math.Round((raw < 0 ? -degrees : degrees) * 100), 2);
        End(name);
    }

    public readonly void Code(FieldName name, FieldName words, int code, CodeWords meaning, int none = IFields.Always) => Number(name, code, none);

    public readonly void Text(FieldName name, in SixBits bits, int start, int count, bool trim = true)
    {
        if (name.Column < 0) return;
        Span<byte> text = stackalloc byte[256];
        Ascii(name, text[..bits.Text(start, Math.Min(count, text.Length), text, trim)]);
    }

    public readonly void Ascii(FieldName name, ReadOnlySpan<byte> text)
    {
        if (!Begin(name)) return;
        var quoted = text.IndexOfAny((byte)',', (byte)'"') >= 0;
        if (quoted) cells.Write((byte)'"');
        foreach (var c in text)
        {
            if (c == '"') cells.Write(c);
            cells.Write(c);
        }
        if (quoted) cells.Write((byte)'"');
        End(name);
    }

    public readonly void Data(FieldName name, in SixBits bits, int start, int count, bool whole = false)
    {
        if (!Begin(name)) return;
        HexDigits.Write(cells, bits, start, count, whole);
        End(name);
    }

    public readonly void Moment(FieldName name, in RadioTime moment)
    {
        if (moment.IsNone || !Begin(name)) return;
        cells.Advance(moment.Write(cells.Room(32)));
        End(name);
    }

    // Lists have no place in a row.
    public void BeginList(FieldName name) => depth++;

    public readonly void BeginGroup()
    {
    }

    public readonly void EndGroup()
    {
    }

    public void EndList() => depth--;
}
