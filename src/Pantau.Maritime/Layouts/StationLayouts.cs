using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>What shore stations send to keep the radio channel in order: types 4, 11, 16, 17, 20, 22 and 23.</summary>
internal static class StationLayouts
{
    public static void Base<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Moment(FieldNames.Timestamp, new RadioTime((int)b.U(38, 14), (int)b.U(52, 4), (int)b.U(56, 5), (int)b.U(61, 5), (int)b.U(66, 6), (int)b.U(72, 6)));
        o.Flag(FieldNames.Accuracy, b.Flag(78));
        o.Scaled(FieldNames.Lon, b.S(79, 28), RadioScale.Degrees, PositionLayouts.NoLon);
        o.Scaled(FieldNames.Lat, b.S(107, 27), RadioScale.Degrees, PositionLayouts.NoLat);
        StaticLayouts.Fix(ref o, (int)b.U(134, 4));
        o.Flag(FieldNames.Raim, b.Flag(148));
        o.Unsigned(FieldNames.Radio, b.U(149, 19));
    }

    public static void Assigned<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Unsigned(FieldNames.Mmsi1, b.U(40, 30));
        o.Number(FieldNames.Offsets[0], (int)b.U(70, 12));
        o.Number(FieldNames.Increments[0], (int)b.U(82, 10));
        var second = b.Length >= 144;
        o.Unsigned(FieldNames.Mmsi2, second ? b.U(92, 30) : 0);
        o.Number(FieldNames.Offsets[1], second ? (int)b.U(122, 12) : 0);
        o.Number(FieldNames.Increments[1], second ? (int)b.U(134, 10) : 0);
    }

    public static void Corrections<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Scaled(FieldNames.Lon, b.S(40, 18), RadioScale.CorrectionDegrees, 181 * 600);
        o.Scaled(FieldNames.Lat, b.S(58, 17), RadioScale.CorrectionDegrees, 91 * 600);
        o.Data(FieldNames.Data, b, 80, b.Length - 80);
    }

    public static void DataLink<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        for (var i = 0; i < 4; i++)
        {
            var at = 40 + 30 * i;
            o.Number(FieldNames.Offsets[i], (int)b.U(at, 12));
            o.Number(FieldNames.Numbers[i], (int)b.U(at + 12, 4));
            o.Number(FieldNames.Timeouts[i], (int)b.U(at + 16, 3));
            o.Number(FieldNames.Increments[i], (int)b.U(at + 19, 11));
        }
    }

    public static void Channels<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var addressed = b.Flag(139);
        o.Number(FieldNames.ChannelA, (int)b.U(40, 12));
        o.Number(FieldNames.ChannelB, (int)b.U(52, 12));
        o.Number(FieldNames.Txrx, (int)b.U(64, 4));
        o.Flag(FieldNames.Power, b.Flag(68));
        if (addressed)
        {
            o.Unsigned(FieldNames.Dest1, b.U(69, 30));
            o.Unsigned(FieldNames.Dest2, b.U(104, 30));
        }
        else
        {
            Area(ref o, b, 69);
        }
        o.Flag(FieldNames.Addressed, addressed);
        o.Flag(FieldNames.BandA, b.Flag(140));
        o.Flag(FieldNames.BandB, b.Flag(141));
        o.Number(FieldNames.Zonesize, (int)b.U(142, 3));
    }

    public static void Group<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        Area(ref o, b, 40);
        var station = (int)b.U(110, 4);
        o.Code(FieldNames.StationType, FieldNames.StationTypeText, station, Meanings.Station[station]);
        StaticLayouts.Ship(ref o, (int)b.U(114, 8));
        o.Number(FieldNames.Interval, (int)b.U(146, 4));
        o.Number(FieldNames.Quiet, (int)b.U(150, 4));
    }

    private static void Area<T>(ref T o, in SixBits b, int start)
        where T : struct, IFields
    {
        o.Scaled(FieldNames.NeLon, b.S(start, 18), RadioScale.AreaDegrees, 181 * 600);
        o.Scaled(FieldNames.NeLat, b.S(start + 18, 17), RadioScale.AreaDegrees, 91 * 600);
        o.Scaled(FieldNames.SwLon, b.S(start + 35, 18), RadioScale.AreaDegrees, 181 * 600);
        o.Scaled(FieldNames.SwLat, b.S(start + 53, 17), RadioScale.AreaDegrees, 91 * 600);
    }
}
