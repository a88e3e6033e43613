using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>What stations say to one another: acknowledgements, inquiries and texts, types 7, 10, 12 to 15.</summary>
internal static class MessagingLayouts
{
    public static void Acknowledge<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Unsigned(FieldNames.Mmsi1, Ship(b, 0));
        o.Unsigned(FieldNames.Mmsi2, Ship(b, 1));
        o.Unsigned(FieldNames.Mmsi3, Ship(b, 2));
        o.Unsigned(FieldNames.Mmsi4, Ship(b, 3));

        static uint Ship(in SixBits b, int i) => 40 + 32 * i < b.Length ? b.U(40 + 32 * i, 30) : 0;
    }

    public static void Inquiry<T>(ref T o, in SixBits b)
        where T : struct, IFields => o.Unsigned(FieldNames.DestMmsi, b.U(40, 30));

    public static void Addressed<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(FieldNames.Seqno, (int)b.U(38, 2));
        o.Unsigned(FieldNames.DestMmsi, b.U(40, 30));
        o.Flag(FieldNames.Retransmit, b.Flag(70));
        o.Text(FieldNames.Message, b, 72, (b.Length - 72) / 6);
    }

    public static void Broadcast<T>(ref T o, in SixBits b)
        where T : struct, IFields => o.Text(FieldNames.Message, b, 40, (b.Length - 40) / 6);

    public static void Interrogation<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var second = b.Length > 90;
        var third = b.Length > 110;
        o.Unsigned(FieldNames.Mmsi1, b.U(40, 30));
        o.Number(FieldNames.Type1First, (int)b.U(70, 6));
        o.Number(FieldNames.Offset1First, (int)b.U(76, 12));
        o.Number(FieldNames.Type1Second, second ? (int)b.U(90, 6) : 0);
        o.Number(FieldNames.Offset1Second, second ? (int)b.U(96, 12) : 0);
        o.Unsigned(FieldNames.Mmsi2, third ? b.U(110, 30) : 0);
        o.Number(FieldNames.Type2First, third ? (int)b.U(140, 6) : 0);
        o.Number(FieldNames.Offset2First, third ? (int)b.U(146, 12) : 0);
    }
}
