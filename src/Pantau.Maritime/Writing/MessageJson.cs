using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Layouts;

namespace Pantau.Maritime.Writing;

/// <summary>One message as a line of JSON.</summary>
internal static class MessageJson
{
    /// <param name="first">The first part of a type 24 whose second part the message is; of no length where there is none.</param>
    /// <param name="milliseconds">When it was received, in Unix milliseconds; 0 where the log does not say.</param>
    public static void Write(ByteText text, WritingOptions options, in SixBits bits, in SixBits first, long milliseconds)
    {
        text.Write("{\"class\":\"AIS\",\"type\":"u8);
        text.Number(bits.Type);
        text.Write(",\"repeat\":"u8);
        text.Number(bits.U(6, 2));
        text.Write(",\"mmsi\":"u8);
        text.Number(bits.Mmsi);
        text.Write(options.Scaled ? ",\"scaled\":true"u8 : ",\"scaled\":false"u8);
        if (milliseconds != 0) Received(text, milliseconds);
        var fields = new JsonFields(text, options);
        if (bits.Type == 24 && first.Length == 0) fields.Ascii(FieldNames.Part, bits.U(38, 2) == 0 ? "A"u8 : "B"u8);
        if (first.Length > 0) StaticLayouts.PartA(ref fields, first);
        MessageLayout.Fields(ref fields, bits);
        text.Write("}\n"u8);
    }

    private static void Received(ByteText text, long milliseconds)
    {
        text.Write(",\"received\":\""u8);
        UnixTime.Write(text, milliseconds);
        text.Write((byte)'"');
    }
}
