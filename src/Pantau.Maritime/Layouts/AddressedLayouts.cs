using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>The contents of addressed binary messages that ships and ports in fact send.</summary>
internal static class AddressedLayouts
{
    public static void AidMonitoring<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        var volts = new Scale(5, 1, 2);
        o.Flag(BinaryName.OffPos, b.Flag(131));
        o.Flag(BinaryName.Alarm, b.Flag(122));
        o.Number(BinaryName.StatExt, (int)b.U(123, 8));
        o.Scaled(BinaryName.AnaInt, (int)b.U(88, 10), volts);
        o.Scaled(BinaryName.AnaExt1, (int)b.U(98, 10), volts);
        o.Scaled(BinaryName.AnaExt2, (int)b.U(108, 10), volts);
        int racon = (int)b.U(118, 2), light = (int)b.U(120, 2);
        o.Code(BinaryName.Racon, BinaryName.RaconText, racon, InlandMeanings.Racon[racon]);
        o.Code(BinaryName.Light, BinaryName.LightText, light, InlandMeanings.Light[light]);
    }

    public static void DangerousCargo<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Text(BinaryName.Lastport, b, 88, 5);
        o.Moment(BinaryName.Departure, MonthToMinute(b, 118));
        o.Text(BinaryName.Nextport, b, 138, 5);
        o.Moment(Name.Eta, MonthToMinute(b, 168));
        o.Text(BinaryName.Dangerous, b, 188, 20);
        o.Text(BinaryName.Imdcat, b, 308, 4);
        o.Number(BinaryName.Unid, (int)b.U(332, 13));
        o.Number(BinaryName.Amount, (int)b.U(345, 10));
        o.Number(BinaryName.Unit, (int)b.U(355, 2));
    }

    /// <summary>The tidal window, in the older layout and in the newer, coarser one.</summary>
    public static void TidalWindow<T>(ref T o, in SixBits b, bool coarse)
        where T : struct, IFields
    {
        o.Number(BinaryName.Month, (int)b.U(88, 4));
        o.Number(BinaryName.Day, (int)b.U(92, 5));
        o.BeginList(BinaryName.Tidals);
        var size = coarse ? 88 : 93;
        for (var (i, at) = (0, 97); i < 3 && at <= b.Length; i++, at += size)
        {
            o.BeginGroup();
            o.Scaled(Name.Lon, coarse ? b.S(at, 25) : b.S(at + 27, 28), Scale.CoarseDegrees);
            o.Scaled(Name.Lat, coarse ? b.S(at + 25, 24) : b.S(at, 27), Scale.CoarseDegrees);
            var rest = at + (coarse ? 49 : 55);
            o.Number(BinaryName.FromHour, (int)b.U(rest, 5));
            o.Number(BinaryName.FromMin, (int)b.U(rest + 5, 6));
            o.Number(BinaryName.ToHour, (int)b.U(rest + 11, 5));
            o.Number(BinaryName.ToMin, (int)b.U(rest + 16, 6));
            o.Number(BinaryName.Cdir, (int)b.U(rest + 22, 9));
            o.Scaled(BinaryName.Cspeed, (int)b.U(rest + 31, coarse ? 8 : 7), Scale.Tenths);
            o.EndGroup();
        }
        o.EndList();
    }

    public static void Clearance<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(BinaryName.Linkage, (int)b.U(88, 10));
        o.Moment(BinaryName.Arrival, MonthToMinute(b, 98));
        o.Text(BinaryName.Portname, b, 118, 20);
        o.Text(Name.Destination, b, 238, 5);
        o.Scaled(Name.Lon, b.S(268, 25), Scale.CoarseDegrees);
        o.Scaled(Name.Lat, b.S(293, 24), Scale.CoarseDegrees);
    }

    public static void Description<T>(ref T o, in SixBits b, int start = 88)
        where T : struct, IFields
    {
        o.Number(BinaryName.Linkage, (int)b.U(start, 10));
        o.Text(Name.Message, b, start + 10, Math.Max(0, (b.Length - start - 10) / 6));
    }

    private static Moment MonthToMinute(in SixBits b, int start) => new(-1, (int)b.U(start, 4), (int)b.U(start + 4, 5), (int)b.U(start + 9, 5), (int)b.U(start + 14, 6));
}
