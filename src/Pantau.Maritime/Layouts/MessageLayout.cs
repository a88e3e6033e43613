using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;
using Pantau.Maritime.Nmea;

namespace Pantau.Maritime.Layouts;

/// <summary>All 27 types of message: how long each is, and which fields it has in which order.</summary>
public static class MessageLayout
{
    /// <summary>Whether a message can be what its type says: the lengths are those that gpsd lets through.</summary>
    public static Trouble Check(in SixBits b)
    {
        // Type, repeat and MMSI are what every message begins with.
        if (b.Length < 38) return Trouble.WrongLength;
        var n = b.Length;
        var fits = b.Type switch
        {
            1 or 2 or 3 => n is >= 163 and <= 204,
            4 or 11 or 9 or 18 or 22 => n >= 168,
            5 => n >= 420,
            6 => n is >= 88 and <= 1008,
            7 or 13 => n is >= 72 and <= 168,
            8 => n is >= 56 and <= 1008,
            10 => n >= 72,
            12 => n is >= 72 and <= 1008,
            14 => n is >= 40 and <= 1008,
            15 => n is >= 88 and <= 168,
            16 => n is >= 96 and <= 168,
            17 => n is >= 80 and <= 816,
            19 => n >= 312,
            20 => n is >= 72 and <= 186,
            21 => n is >= 272 and <= 368,
            23 => n >= 160,
            24 => b.U(38, 2) switch { 0 => n is >= 160 and <= 168, 1 => n >= 162, _ => false },
            25 => n is >= 40 and <= 168 && BinaryLayouts.Fits(b, 0),
            26 => n is >= 60 and <= 1064 && BinaryLayouts.Fits(b, 20),
            27 => n is 96 or 168,
            _ => true,
        };
        return b.Type is 0 or > 27 ? Trouble.UnknownType : fits ? Trouble.None : Trouble.WrongLength;
    }

    /// <summary>Hands on the fields after the MMSI, of a message that was checked. Of type 24 it is the part that the message is.</summary>
    public static void Fields<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        switch (b.Type)
        {
            case 1 or 2 or 3: PositionLayouts.ClassA(ref o, b); break;
            case 4 or 11: StationLayouts.Base(ref o, b); break;
            case 5: StaticLayouts.Voyage(ref o, b); break;
            case 6: BinaryLayouts.Addressed(ref o, b); break;
            case 7 or 13: MessagingLayouts.Acknowledge(ref o, b); break;
            case 8: BinaryLayouts.Broadcast(ref o, b); break;
            case 9: PositionLayouts.Aircraft(ref o, b); break;
            case 10: MessagingLayouts.Inquiry(ref o, b); break;
            case 12: MessagingLayouts.Addressed(ref o, b); break;
            case 14: MessagingLayouts.Broadcast(ref o, b); break;
            case 15: MessagingLayouts.Interrogation(ref o, b); break;
            case 16: StationLayouts.Assigned(ref o, b); break;
            case 17: StationLayouts.Corrections(ref o, b); break;
            case 18: PositionLayouts.ClassB(ref o, b); break;
            case 19: PositionLayouts.ClassBExtended(ref o, b); break;
            case 20: StationLayouts.DataLink(ref o, b); break;
            case 21: StaticLayouts.Aid(ref o, b); break;
            case 22: StationLayouts.Channels(ref o, b); break;
            case 23: StationLayouts.Group(ref o, b); break;
            case 24 when b.U(38, 2) == 0: StaticLayouts.PartA(ref o, b); break;
            case 24: StaticLayouts.PartB(ref o, b); break;
            case 25: BinaryLayouts.Slots(ref o, b, 0); break;
            case 26: BinaryLayouts.Slots(ref o, b, 20); break;
            case 27: PositionLayouts.LongRange(ref o, b); break;
        }
    }
}
