using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Writing;

/// <summary>Writes fields as members of a JSON object, as gpsd prints them.</summary>
internal struct JsonFields(ByteText to, WritingOptions options) : IFields
{
    private static readonly byte[][] Turns = [.. Enumerable.Range(0, 256).Select(i => Encoding.ASCII.GetBytes(TurnOf((sbyte)i)))];
    private readonly ByteText to = to;
    private readonly bool scaled = options.Scaled, nulls = !options.Sentinels;
    private bool first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Begin(FieldName name)
    {
        var json = name.Json.AsSpan();
        to.Write(first ? json[1..] : json);
        first = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsNone(int raw, int none) => none != IFields.Always && raw == none && nulls;

    private readonly void Null() => to.Write("null"u8);

    public void Number(FieldName name, int raw, int none = IFields.Always)
    {
        Begin(name);
        if (IsNone(raw, none)) Null();
        else to.Number(raw);
    }

    public void Unsigned(FieldName name, uint raw)
    {
        Begin(name);
        to.Number(raw);
    }

    public void Flag(FieldName name, bool value)
    {
        Begin(name);
        to.Write(value ? "true"u8 : "false"u8);
    }

    public void Scaled(FieldName name, int raw, in RadioScale scale, int none = IFields.Always)
    {
        Begin(name);
        if (IsNone(raw, none))
        {
            Null();
            return;
        }
        if (!scaled)
        {
            to.Number(raw);
            return;
        }
        if (scale.Quoted) to.Write((byte)'"');
        to.Decimal(scale.Apply(raw), scale.Decimals);
        if (scale.Quoted) to.Write((byte)'"');
    }

    public void Turn(FieldName name, int raw)
    {
        Begin(name);
        if (raw == -128 && nulls) Null();
        else if (scaled) to.Write(Turns[(byte)raw]);
        else to.Number(raw);
    }

    public void Code(FieldName name, FieldName words, int code, CodeWords meaning, int none = IFields.Always)
    {
        var one = ReferenceEquals(name, words);
        if (one && scaled && !IsNone(code, none))
        {
            Quoted(name, meaning);
            return;
        }
        Number(name, code, none);
        if (!one) Quoted(words, meaning);
    }

    private void Quoted(FieldName name, CodeWords text)
    {
        Begin(name);
        to.Write(text.Json);
    }

    public void Text(FieldName name, in SixBits bits, int start, int count, bool trim = true)
    {
        Span<byte> text = stackalloc byte[256];
        Ascii(name, text[..bits.Text(start, Math.Min(count, text.Length), text, trim)]);
    }

    public void Ascii(FieldName name, ReadOnlySpan<byte> text)
    {
        Begin(name);
        if (text.IsEmpty && nulls)
        {
            Null();
            return;
        }
        var room = to.Room(text.Length * 2 + 2);
        var n = 0;
        room[n++] = (byte)'"';
        foreach (var c in text)
        {
            if (c is (byte)'"' or (byte)'\\') room[n++] = (byte)'\\';
            room[n++] = c;
        }
        room[n++] = (byte)'"';
        to.Advance(n);
    }

    public void Data(FieldName name, in SixBits bits, int start, int count, bool whole = false)
    {
        Begin(name);
        to.Write((byte)'"');
        to.Number(count);
        to.Write((byte)':');
        HexDigits.Write(to, bits, start, count, whole);
        to.Write((byte)'"');
    }

    public void Moment(FieldName name, in RadioTime moment)
    {
        Begin(name);
        if (nulls && moment.IsNone)
        {
            Null();
            return;
        }
        var room = to.Room(32);
        room[0] = (byte)'"';
        var n = moment.Write(room[1..]);
        room[n + 1] = (byte)'"';
        to.Advance(n + 2);
    }

    public void BeginList(FieldName name)
    {
        Begin(name);
        to.Write((byte)'[');
        first = true;
    }

    public void BeginGroup()
    {
        to.Write(first ? "{"u8 : ",{"u8);
        first = true;
    }

    public void EndGroup()
    {
        to.Write((byte)'}');
        first = false;
    }

    public void EndList()
    {
        to.Write((byte)']');
        first = false;
    }

    private static string TurnOf(int raw)
    {
        if (raw == -128) return "\"n/a\"";
        if (raw is 127 or -127) return raw > 0 ? "\"fastright\"" : "\"fastleft\"";
        var root = raw / 4.733;
        return string.Create(CultureInfo.InvariantCulture, $"\"{(raw < 0 ? -1 : 1) * root * root:F2}\"");
    }
}
