using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>What stations say to one another: acknowledgements, inquiries and texts, types 7, 10, 12 to 15.</summary>
internal static class MessagingLayouts
{
    public static void Acknowledge<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Unsigned(Name.Mmsi1, Ship(b, 0));
        o.Unsigned(Name.Mmsi2, Ship(b, 1));
        o.Unsigned(Name.Mmsi3, Ship(b, 2));
        o.Unsigned(Name.Mmsi4, Ship(b, 3));

        static uint Ship(in SixBits b, int i) => 40 + 32 * i < b.Length ? b.U(40 + 32 * i, 30) : 0;
    }

    public static void Inquiry<T>(ref T o, in SixBits b)
        where T : struct, IFields => o.Unsigned(Name.DestMmsi, b.U(40, 30));

    public static void Addressed<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(Name.Seqno, (int)b.U(38, 2));
        o.Unsigned(Name.DestMmsi, b.U(40, 30));
        o.Flag(Name.Retransmit, b.Flag(70));
        o.Text(Name.Message, b, 72, (b.Length - 72) / 6);
    }

    public static void Broadcast<T>(ref T o, in SixBits b)
        where T : struct, IFields => o.Text(Name.Message, b, 40, (b.Length - 40) / 6);

    public static void Interrogation<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var second = b.Length > 90;
        var third = b.Length > 110;
        o.Unsigned(Name.Mmsi1, b.U(40, 30));
        o.Number(Name.Type1First, (int)b.U(70, 6));
        o.Number(Name.Offset1First, (int)b.U(76, 12));
        o.Number(Name.Type1Second, second ? (int)b.U(90, 6) : 0);
        o.Number(Name.Offset1Second, second ? (int)b.U(96, 12) : 0);
        o.Unsigned(Name.Mmsi2, third ? b.U(110, 30) : 0);
        o.Number(Name.Type2First, third ? (int)b.U(140, 6) : 0);
        o.Number(Name.Offset2First, third ? (int)b.U(146, 12) : 0);
    }
}
