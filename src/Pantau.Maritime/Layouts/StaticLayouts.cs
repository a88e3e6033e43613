using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>What a ship or an aid says of itself: types 5, 21 and 24.</summary>
internal static class StaticLayouts
{
    public static void Voyage<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(FieldNames.Imo, (int)b.U(40, 30), 0);
        o.Number(FieldNames.AisVersion, (int)b.U(38, 2));
        o.Text(FieldNames.Callsign, b, 70, 7);
        o.Text(FieldNames.Shipname, b, 112, 20);
        Ship(ref o, (int)b.U(232, 8));
        Dimensions(ref o, b, 240);
        Fix(ref o, (int)b.U(270, 4));
        o.Moment(FieldNames.Eta, new RadioTime(-1, (int)b.U(274, 4), (int)b.U(278, 5), (int)b.U(283, 5), (int)b.U(288, 6)));
        o.Scaled(FieldNames.Draught, (int)b.U(294, 8), RadioScale.Tenths, 0);
        o.Text(FieldNames.Destination, b, 302, 20);
        o.Number(FieldNames.Dte, b.Length >= 423 ? (int)b.U(422, 1) : 0);
    }

    public static void Aid<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var type = (int)b.U(38, 5);
        o.Code(FieldNames.AidType, FieldNames.AidTypeText, type, Meanings.Aid[type]);
        // A name of twenty characters may go on after the report.
        Span<byte> name = stackalloc byte[36];
        var length = b.Text(43, 20, name, trim: false);
        if (length == 20 && b.Length > 272) length += b.Text(272, (b.Length - 272) / 6, name[20..]);
        while (length > 0 && name[length - 1] == ' ') length--;
        o.Ascii(FieldNames.AidName, name[..length]);
        o.Scaled(FieldNames.Lon, b.S(164, 28), RadioScale.Degrees, PositionLayouts.NoLon);
        o.Scaled(FieldNames.Lat, b.S(192, 27), RadioScale.Degrees, PositionLayouts.NoLat);
        o.Flag(FieldNames.Accuracy, b.Flag(163));
        Dimensions(ref o, b, 219);
        Fix(ref o, (int)b.U(249, 4));
        o.Number(FieldNames.Second, (int)b.U(253, 6), PositionLayouts.NoSecond);
        o.Number(FieldNames.Regional, (int)b.U(260, 8));
        o.Flag(FieldNames.OffPosition, b.Flag(259));
        o.Flag(FieldNames.Raim, b.Flag(268));
        o.Flag(FieldNames.VirtualAid, b.Flag(269));
    }

    /// <summary>Part A of type 24: the name.</summary>
    public static void PartA<T>(ref T o, in SixBits b)
        where T : struct, IFields => o.Text(FieldNames.Shipname, b, 40, 20);

    /// <summary>Part B of type 24: all but the name.</summary>
    public static void PartB<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        Ship(ref o, (int)b.U(40, 8));
        o.Text(FieldNames.Vendorid, b, 48, 7);
        o.Number(FieldNames.Model, (int)b.U(66, 4));
        o.Number(FieldNames.Serial, (int)b.U(70, 20));
        o.Text(FieldNames.Callsign, b, 90, 7);
        // The boat of a mother ship gives her MMSI in the place of its own size.
        if (b.Mmsi / 10_000_000 == 98) o.Unsigned(FieldNames.MothershipMmsi, b.U(132, 30));
        else Dimensions(ref o, b, 132);
    }

    public static void Ship<T>(ref T o, int type)
        where T : struct, IFields => o.Code(FieldNames.Shiptype, FieldNames.ShiptypeText, type, Meanings.Ship(type));

    public static void Fix<T>(ref T o, int device)
        where T : struct, IFields => o.Code(FieldNames.Epfd, FieldNames.EpfdText, device, Meanings.Epfd[device]);

    public static void Dimensions<T>(ref T o, in SixBits b, int start)
        where T : struct, IFields
    {
        o.Number(FieldNames.ToBow, (int)b.U(start, 9));
        o.Number(FieldNames.ToStern, (int)b.U(start + 9, 9));
        o.Number(FieldNames.ToPort, (int)b.U(start + 18, 6));
        o.Number(FieldNames.ToStarboard, (int)b.U(start + 24, 6));
    }
}
