using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>Reports of where a ship or an aircraft is: types 1 to 3, 9, 18, 19 and 27.</summary>
internal static class PositionLayouts
{
    public const int NoLon = 181 * 600_000, NoLat = 91 * 600_000, NoSpeed = 1023, NoCourse = 3600, NoHeading = 511, NoSecond = 60;
    private const int NoLongRangeLon = 181 * 600, NoLongRangeLat = 91 * 600;

    public static void ClassA<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var status = (int)b.U(38, 4);
        o.Code(FieldNames.Status, FieldNames.StatusText, status, Meanings.Status[status]);
        o.Turn(FieldNames.Turn, b.S(42, 8));
        o.Scaled(FieldNames.Speed, (int)b.U(50, 10), RadioScale.Tenths, NoSpeed);
        o.Flag(FieldNames.Accuracy, b.Flag(60));
        o.Scaled(FieldNames.Lon, b.S(61, 28), RadioScale.Degrees, NoLon);
        o.Scaled(FieldNames.Lat, b.S(89, 27), RadioScale.Degrees, NoLat);
        o.Scaled(FieldNames.Course, (int)b.U(116, 12), RadioScale.Tenths, NoCourse);
        o.Number(FieldNames.Heading, (int)b.U(128, 9), NoHeading);
        o.Number(FieldNames.Second, (int)b.U(137, 6), NoSecond);
        o.Number(FieldNames.Maneuver, (int)b.U(143, 2));
        o.Flag(FieldNames.Raim, b.Flag(148));
        o.Unsigned(FieldNames.Radio, b.U(149, Math.Min(19, b.Length - 149)));
    }

    public static void Aircraft<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(FieldNames.Alt, (int)b.U(38, 12), 4095);
        o.Number(FieldNames.Speed, (int)b.U(50, 10), NoSpeed);
        o.Flag(FieldNames.Accuracy, b.Flag(60));
        o.Scaled(FieldNames.Lon, b.S(61, 28), RadioScale.Degrees, NoLon);
        o.Scaled(FieldNames.Lat, b.S(89, 27), RadioScale.Degrees, NoLat);
        o.Scaled(FieldNames.Course, (int)b.U(116, 12), RadioScale.Tenths, NoCourse);
        o.Number(FieldNames.Second, (int)b.U(128, 6), NoSecond);
        o.Number(FieldNames.Regional, (int)b.U(134, 8));
        o.Number(FieldNames.Dte, (int)b.U(142, 1));
        o.Flag(FieldNames.Raim, b.Flag(147));
        o.Unsigned(FieldNames.Radio, b.U(148, 20));
    }

    public static void ClassB<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        BeginClassB(ref o, b);
        o.Number(FieldNames.Regional, (int)b.U(139, 2));
        o.Flag(FieldNames.Cs, b.Flag(141));
        o.Flag(FieldNames.Display, b.Flag(142));
        o.Flag(FieldNames.Dsc, b.Flag(143));
        o.Flag(FieldNames.Band, b.Flag(144));
        o.Flag(FieldNames.Msg22, b.Flag(145));
        o.Flag(FieldNames.Raim, b.Flag(147));
        o.Unsigned(FieldNames.Radio, b.U(148, 20));
    }

    public static void ClassBExtended<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        BeginClassB(ref o, b);
        o.Number(FieldNames.Regional, (int)b.U(139, 4));
        o.Text(FieldNames.Shipname, b, 143, 20);
        StaticLayouts.Ship(ref o, (int)b.U(263, 8));
        StaticLayouts.Dimensions(ref o, b, 271);
        StaticLayouts.Fix(ref o, (int)b.U(301, 4));
        o.Flag(FieldNames.Raim, b.Flag(305));
        o.Number(FieldNames.Dte, (int)b.U(306, 1));
        o.Flag(FieldNames.Assigned, b.Flag(307));
    }

    private static void BeginClassB<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(FieldNames.Reserved, (int)b.U(38, 8));
        o.Scaled(FieldNames.Speed, (int)b.U(46, 10), RadioScale.Tenths, NoSpeed);
        o.Flag(FieldNames.Accuracy, b.Flag(56));
        o.Scaled(FieldNames.Lon, b.S(57, 28), RadioScale.Degrees, NoLon);
        o.Scaled(FieldNames.Lat, b.S(85, 27), RadioScale.Degrees, NoLat);
        o.Scaled(FieldNames.Course, (int)b.U(112, 12), RadioScale.Tenths, NoCourse);
        o.Number(FieldNames.Heading, (int)b.U(124, 9), NoHeading);
        o.Number(FieldNames.Second, (int)b.U(133, 6), NoSecond);
    }

    public static void LongRange<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var status = (int)b.U(40, 4);
        o.Code(FieldNames.Status, FieldNames.StatusText, status, Meanings.Status[status]);
        o.Flag(FieldNames.Accuracy, b.Flag(38));
        o.Scaled(FieldNames.Lon, b.S(44, 18), RadioScale.LongRangeDegrees, NoLongRangeLon);
        o.Scaled(FieldNames.Lat, b.S(62, 17), RadioScale.LongRangeDegrees, NoLongRangeLat);
        o.Number(FieldNames.Speed, (int)b.U(79, 6), 63);
        o.Number(FieldNames.Course, (int)b.U(85, 9), 511);
        o.Flag(FieldNames.Raim, b.Flag(39));
        o.Flag(FieldNames.Gnss, b.Flag(94));
    }
}
