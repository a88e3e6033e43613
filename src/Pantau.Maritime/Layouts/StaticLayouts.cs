using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>What a ship or an aid says of itself: types 5, 21 and 24.</summary>
internal static class StaticLayouts
{
    public static void Voyage<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(Name.Imo, (int)b.U(40, 30), 0);
        o.Number(Name.AisVersion, (int)b.U(38, 2));
        o.Text(Name.Callsign, b, 70, 7);
        o.Text(Name.Shipname, b, 112, 20);
        Ship(ref o, (int)b.U(232, 8));
        Dimensions(ref o, b, 240);
        Fix(ref o, (int)b.U(270, 4));
        o.Moment(Name.Eta, new Moment(-1, (int)b.U(274, 4), (int)b.U(278, 5), (int)b.U(283, 5), (int)b.U(288, 6)));
        o.Scaled(Name.Draught, (int)b.U(294, 8), Scale.Tenths, 0);
        o.Text(Name.Destination, b, 302, 20);
        o.Number(Name.Dte, b.Length >= 423 ? (int)b.U(422, 1) : 0);
    }

    public static void Aid<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var type = (int)b.U(38, 5);
        o.Code(Name.AidType, Name.AidTypeText, type, Meanings.Aid[type]);
        // A name of twenty characters may go on after the report.
        Span<byte> name = stackalloc byte[36];
        var length = b.Text(43, 20, name, trim: false);
        if (length == 20 && b.Length > 272) length += b.Text(272, (b.Length - 272) / 6, name[20..]);
        while (length > 0 && name[length - 1] == ' ') length--;
        o.Ascii(Name.AidName, name[..length]);
        o.Scaled(Name.Lon, b.S(164, 28), Scale.Degrees, PositionLayouts.NoLon);
        o.Scaled(Name.Lat, b.S(192, 27), Scale.Degrees, PositionLayouts.NoLat);
        o.Flag(Name.Accuracy, b.Flag(163));
        Dimensions(ref o, b, 219);
        Fix(ref o, (int)b.U(249, 4));
        o.Number(Name.Second, (int)b.U(253, 6), PositionLayouts.NoSecond);
        o.Number(Name.Regional, (int)b.U(260, 8));
        o.Flag(Name.OffPosition, b.Flag(259));
        o.Flag(Name.Raim, b.Flag(268));
        o.Flag(Name.VirtualAid, b.Flag(269));
    }

    /// <summary>Part A of type 24: the name.</summary>
    public static void PartA<T>(ref T o, in SixBits b)
        where T : struct, IFields => o.Text(Name.Shipname, b, 40, 20);

    /// <summary>Part B of type 24: all but the name.</summary>
    public static void PartB<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        Ship(ref o, (int)b.U(40, 8));
        o.Text(Name.Vendorid, b, 48, 7);
        o.Number(Name.Model, (int)b.U(66, 4));
        o.Number(Name.Serial, (int)b.U(70, 20));
        o.Text(Name.Callsign, b, 90, 7);
        // The boat of a mother ship gives her MMSI in the place of its own size.
        if (b.Mmsi / 10_000_000 == 98) o.Unsigned(Name.MothershipMmsi, b.U(132, 30));
        else Dimensions(ref o, b, 132);
    }

    public static void Ship<T>(ref T o, int type)
        where T : struct, IFields => o.Code(Name.Shiptype, Name.ShiptypeText, type, Meanings.Ship(type));

    public static void Fix<T>(ref T o, int device)
        where T : struct, IFields => o.Code(Name.Epfd, Name.EpfdText, device, Meanings.Epfd[device]);

    public static void Dimensions<T>(ref T o, in SixBits b, int start)
        where T : struct, IFields
    {
        o.Number(Name.ToBow, (int)b.U(start, 9));
        o.Number(Name.ToStern, (int)b.U(start + 9, 9));
        o.Number(Name.ToPort, (int)b.U(start + 18, 6));
        o.Number(Name.ToStarboard, (int)b.U(start + 24, 6));
    }
}
