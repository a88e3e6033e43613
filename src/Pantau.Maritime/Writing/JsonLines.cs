using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;

namespace Pantau.Maritime.Writing;

/// <summary>Writes each message as a line of JSON.</summary>
public struct JsonLines(Stream to, WritingOptions options) : IMessageSink
{
    private const int FlushAt = 1 << 17;
    private readonly ByteText text = new();
    private readonly StaticParts parts = new();

    /// <summary>Writes out what is still held.</summary>
    public readonly void Flush() => text.Flush(to);

    public readonly Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble != Trouble.None) return trouble;
        var isPart = bits.Type == 24;
        SixBits first = default;
        var both = false;
        if (isPart && !options.Parts)
        {
            if (bits.U(38, 2) == 0)
            {
                parts.Keep(bits);
                return Trouble.None;
            }
            both = parts.TryTake(bits.Mmsi, out first);
            if (!both) return Trouble.None;
        }
        text.Write("{\"class\":\"AIS\",\"type\":"u8);
        text.Number(bits.Type);
        text.Write(",\"repeat\":"u8);
        text.Number(bits.U(6, 2));
        text.Write(",\"mmsi\":"u8);
        text.Number(bits.Mmsi);
        text.Write(options.Scaled ? ",\"scaled\":true"u8 : ",\"scaled\":false"u8);
        if (reception.Milliseconds != 0) Received(reception.Milliseconds);
        var fields = new JsonFields(text, options);
        if (isPart && !both) fields.Ascii(FieldNames.Part, bits.U(38, 2) == 0 ? "A"u8 : "B"u8);
        if (both) StaticLayouts.PartA(ref fields, first);
        MessageLayout.Fields(ref fields, bits);
        text.Write("}\n"u8);
        text.Flush(to, FlushAt);
        return Trouble.None;
    }

    private readonly void Received(long milliseconds)
    {
        text.Write(",\"received\":\""u8);
        UnixTime.Write(text, milliseconds);
        text.Write((byte)'"');
    }
}
