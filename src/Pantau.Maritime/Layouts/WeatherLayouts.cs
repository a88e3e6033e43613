using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>Weather and water, as shore stations and buoys broadcast them: the layout of 2004 (fid 11) and that of 2010 (fid 31).</summary>
internal static class WeatherLayouts
{
    private const int NoTenth = 255;

    public static void Old<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Scaled(FieldNames.Lat, b.S(56, 24), RadioScale.CoarseDegrees, 0x7FFFFF);
        o.Scaled(FieldNames.Lon, b.S(80, 25), RadioScale.CoarseDegrees, 0xFFFFFF);
        o.Moment(FieldNames.Timestamp, new RadioTime(-1, -1, (int)b.U(105, 5), (int)b.U(110, 5), (int)b.U(115, 6)));
        Wind(ref o, b, 121, 511);
        o.Number(BinaryNames.Humidity, (int)b.U(164, 7), 127);
        o.Scaled(BinaryNames.Airtemp, (int)b.U(153, 11), new RadioScale(1, 1, 1, -600), 2047);
        o.Scaled(BinaryNames.Dewpoint, (int)b.U(171, 10), new RadioScale(1, 1, 1, -200), 1023);
        o.Scaled(BinaryNames.Pressure, (int)b.U(181, 9), new RadioScale(1, 1, 0, 800), 511);
        Trend(ref o, BinaryNames.PressureTend, b, 190);
        o.Scaled(BinaryNames.Visibility, (int)b.U(192, 8), RadioScale.Tenths, NoTenth);
        o.Scaled(BinaryNames.Waterlevel, (int)b.U(200, 9), new RadioScale(1, 1, 1, -100), 511);
        Trend(ref o, BinaryNames.Leveltrend, b, 209);
        Currents(ref o, b, 211, 511);
        Waves(ref o, b, 272, 511);
        o.Number(BinaryNames.Seastate, (int)b.U(318, 4), 15);
        o.Scaled(BinaryNames.Watertemp, (int)b.U(322, 10), new RadioScale(1, 1, 1, -100), 1023);
        int rain = (int)b.U(332, 3), ice = (int)b.U(344, 2);
        o.Code(BinaryNames.Preciptype, BinaryNames.PreciptypeText, rain, InlandMeanings.Precipitation[rain], 7);
        o.Scaled(BinaryNames.Salinity, (int)b.U(335, 9), RadioScale.Tenths, 511);
        o.Code(BinaryNames.Ice, BinaryNames.IceText, ice, InlandMeanings.Ice[ice], 3);
    }

    public static void New<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Scaled(FieldNames.Lat, b.S(81, 24), RadioScale.CoarseDegrees, 91 * 60_000);
        o.Scaled(FieldNames.Lon, b.S(56, 25), RadioScale.CoarseDegrees, 181 * 60_000);
        o.Flag(FieldNames.Accuracy, b.Flag(105));
        o.Moment(FieldNames.Timestamp, new RadioTime(-1, -1, (int)b.U(106, 5), (int)b.U(111, 5), (int)b.U(116, 6)));
        Wind(ref o, b, 122, 360);
        o.Number(BinaryNames.Humidity, (int)b.U(165, 7), 101);
        o.Scaled(BinaryNames.Airtemp, b.S(154, 11), RadioScale.Tenths, -1024);
        o.Scaled(BinaryNames.Dewpoint, b.S(172, 10), RadioScale.Tenths, 501);
        o.Scaled(BinaryNames.Pressure, (int)b.U(182, 9), new RadioScale(1, 1, 0, 799), 511);
        Trend(ref o, BinaryNames.PressureTend, b, 191);
        o.Flag(BinaryNames.VisGreater, b.Flag(193));
        o.Scaled(BinaryNames.Visibility, (int)b.U(194, 7), RadioScale.Tenths, 127);
        o.Scaled(BinaryNames.Waterlevel, (int)b.U(201, 12), new RadioScale(1, 10, 1, -1000), 4001);
        Trend(ref o, BinaryNames.Leveltrend, b, 213);
        Currents(ref o, b, 215, 360);
        Waves(ref o, b, 276, 360);
        o.Number(BinaryNames.Seastate, (int)b.U(322, 4), 15);
        o.Scaled(BinaryNames.Watertemp, b.S(326, 10), RadioScale.Tenths, 501);
        int rain = (int)b.U(336, 3), ice = (int)b.U(348, 2);
        o.Code(BinaryNames.Preciptype, BinaryNames.Preciptype, rain, InlandMeanings.Precipitation[rain], 7);
        o.Scaled(BinaryNames.Salinity, (int)b.U(339, 9), RadioScale.Tenths, 510);
        o.Code(BinaryNames.Ice, BinaryNames.Ice, ice, InlandMeanings.Ice[ice], 3);
    }

    private static void Wind<T>(ref T o, in SixBits b, int at, int noDirection)
        where T : struct, IFields
    {
        o.Number(BinaryNames.Wspeed, (int)b.U(at, 7), 127);
        o.Number(BinaryNames.Wgust, (int)b.U(at + 7, 7), 127);
        o.Number(BinaryNames.Wdir, (int)b.U(at + 14, 9), noDirection);
        o.Number(BinaryNames.Wgustdir, (int)b.U(at + 23, 9), noDirection);
    }

    private static void Trend<T>(ref T o, FieldName name, in SixBits b, int at)
        where T : struct, IFields
    {
        var trend = (int)b.U(at, 2);
        o.Code(name, name, trend, InlandMeanings.Trend[trend], 3);
    }

    private static void Currents<T>(ref T o, in SixBits b, int at, int noDirection)
        where T : struct, IFields
    {
        o.Scaled(BinaryNames.Cspeed, (int)b.U(at, 8), RadioScale.Tenths, NoTenth);
        o.Number(BinaryNames.Cdir, (int)b.U(at + 8, 9), noDirection);
        o.Scaled(BinaryNames.Cspeed2, (int)b.U(at + 17, 8), RadioScale.Tenths, NoTenth);
        o.Number(BinaryNames.Cdir2, (int)b.U(at + 25, 9), noDirection);
        o.Number(BinaryNames.Cdepth2, (int)b.U(at + 34, 5), 31);
        o.Scaled(BinaryNames.Cspeed3, (int)b.U(at + 39, 8), RadioScale.Tenths, NoTenth);
        o.Number(BinaryNames.Cdir3, (int)b.U(at + 47, 9), noDirection);
        o.Number(BinaryNames.Cdepth3, (int)b.U(at + 56, 5), 31);
    }

    private static void Waves<T>(ref T o, in SixBits b, int at, int noDirection)
        where T : struct, IFields
    {
        o.Scaled(BinaryNames.Waveheight, (int)b.U(at, 8), RadioScale.Tenths, NoTenth);
        o.Number(BinaryNames.Waveperiod, (int)b.U(at + 8, 6), 63);
        o.Number(BinaryNames.Wavedir, (int)b.U(at + 14, 9), noDirection);
        o.Scaled(BinaryNames.Swellheight, (int)b.U(at + 23, 8), RadioScale.Tenths, NoTenth);
        o.Number(BinaryNames.Swellperiod, (int)b.U(at + 31, 6), 63);
        o.Number(BinaryNames.Swelldir, (int)b.U(at + 37, 9), noDirection);
    }
}
