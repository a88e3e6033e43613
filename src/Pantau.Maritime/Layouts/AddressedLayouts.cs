using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>The contents of addressed binary messages that ships and ports in fact send.</summary>
internal static class AddressedLayouts
{
    public static void AidMonitoring<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var volts = new RadioScale(5, 1, 2);
        o.Flag(BinaryNames.OffPos, b.Flag(131));
        o.Flag(BinaryNames.Alarm, b.Flag(122));
        o.Number(BinaryNames.StatExt, (int)b.U(123, 8));
        o.Scaled(BinaryNames.AnaInt, (int)b.U(88, 10), volts);
        o.Scaled(BinaryNames.AnaExt1, (int)b.U(98, 10), volts);
        o.Scaled(BinaryNames.AnaExt2, (int)b.U(108, 10), volts);
        int racon = (int)b.U(118, 2), light = (int)b.U(120, 2);
        o.Code(BinaryNames.Racon, BinaryNames.RaconText, racon, InlandMeanings.Racon[racon]);
        o.Code(BinaryNames.Light, BinaryNames.LightText, light, InlandMeanings.Light[light]);
    }

    public static void DangerousCargo<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Text(BinaryNames.Lastport, b, 88, 5);
        o.Moment(BinaryNames.Departure, MonthToMinute(b, 118));
        o.Text(BinaryNames.Nextport, b, 138, 5);
        o.Moment(FieldNames.Eta, MonthToMinute(b, 168));
        o.Text(BinaryNames.Dangerous, b, 188, 20);
        o.Text(BinaryNames.Imdcat, b, 308, 4);
        o.Number(BinaryNames.Unid, (int)b.U(332, 13));
        o.Number(BinaryNames.Amount, (int)b.U(345, 10));
        o.Number(BinaryNames.UnitCode, (int)b.U(355, 2));
    }

    /// <summary>The tidal window, in the older layout and in the newer, coarser one.</summary>
    public static void TidalWindow<T>(ref T o, in SixBits b, bool coarse)
        where T : struct, IFields
    {
        o.Number(BinaryNames.Month, (int)b.U(88, 4));
        o.Number(BinaryNames.Day, (int)b.U(92, 5));
        o.BeginList(BinaryNames.Tidals);
        var size = coarse ? 88 : 93;
        for (var (i, at) = (0, 97); i < 3 && at <= b.Length; i++, at += size)
        {
            o.BeginGroup();
            o.Scaled(FieldNames.Lon, coarse ? b.S(at, 25) : b.S(at + 27, 28), RadioScale.CoarseDegrees);
            o.Scaled(FieldNames.Lat, coarse ? b.S(at + 25, 24) : b.S(at, 27), RadioScale.CoarseDegrees);
            var rest = at + (coarse ? 49 : 55);
            o.Number(BinaryNames.FromHour, (int)b.U(rest, 5));
            o.Number(BinaryNames.FromMin, (int)b.U(rest + 5, 6));
            o.Number(BinaryNames.ToHour, (int)b.U(rest + 11, 5));
            o.Number(BinaryNames.ToMin, (int)b.U(rest + 16, 6));
            o.Number(BinaryNames.Cdir, (int)b.U(rest + 22, 9));
            o.Scaled(BinaryNames.Cspeed, (int)b.U(rest + 31, coarse ? 8 : 7), RadioScale.Tenths);
            o.EndGroup();
        }
        o.EndList();
    }

    public static void Clearance<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(BinaryNames.Linkage, (int)b.U(88, 10));
        o.Moment(BinaryNames.Arrival, MonthToMinute(b, 98));
        o.Text(BinaryNames.Portname, b, 118, 20);
        o.Text(FieldNames.Destination, b, 238, 5);
        o.Scaled(FieldNames.Lon, b.S(268, 25), RadioScale.CoarseDegrees);
        o.Scaled(FieldNames.Lat, b.S(293, 24), RadioScale.CoarseDegrees);
    }

    public static void Description<T>(ref T o, in SixBits b, int start = 88)
        where T : struct, IFields
    {
        o.Number(BinaryNames.Linkage, (int)b.U(start, 10));
        o.Text(FieldNames.Message, b, start + 10, Math.Max(0, (b.Length - start - 10) / 6));
    }

    private static RadioTime MonthToMinute(in SixBits b, int start) => new(-1, (int)b.U(start, 4), (int)b.U(start + 4, 5), (int)b.U(start + 9, 5), (int)b.U(start + 14, 6));
}
