using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>Binary messages: types 6, 8, 25 and 26. What has no layout here is given as its bits, after its header.</summary>
internal static class BinaryLayouts
{
    public static void Addressed<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        o.Number(FieldNames.Seqno, (int)b.U(38, 2));
        o.Unsigned(FieldNames.DestMmsi, b.U(40, 30));
        o.Flag(FieldNames.Retransmit, b.Flag(70));
        int dac = (int)b.U(72, 10), fid = (int)b.U(82, 6);
        o.Number(FieldNames.Dac, dac);
        o.Number(FieldNames.Fid, fid);
        switch (dac, fid)
        {
            case (235 or 250, 10) when b.Length == 136: AddressedLayouts.AidMonitoring(ref o, b); break;
            case (1, 12): AddressedLayouts.DangerousCargo(ref o, b); break;
            case (1, 14): AddressedLayouts.TidalWindow(ref o, b, coarse: false); break;
            case (1, 18): AddressedLayouts.Clearance(ref o, b); break;
            case (1, 30): AddressedLayouts.Description(ref o, b); break;
            case (1, 32): AddressedLayouts.TidalWindow(ref o, b, coarse: true); break;
            default: o.Data(FieldNames.Data, b, 88, b.Length - 88); break;
        }
    }

    public static void Broadcast<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        int dac = (int)b.U(40, 10), fid = (int)b.U(50, 6);
        o.Number(FieldNames.Dac, dac);
        o.Number(FieldNames.Fid, fid);
        switch (dac, fid)
        {
            case (1, 11) when b.Length is >= 346 and <= 352: WeatherLayouts.Old(ref o, b); break;
            case (1, 29): AddressedLayouts.Description(ref o, b, 56); break;
            case (1, 31) when b.Length >= 350: WeatherLayouts.New(ref o, b); break;
            case (200, 10) when b.Length == 168 && b.U(141, 3) <= 5: InlandLayouts.Ship(ref o, b); break;
            default: o.Data(FieldNames.Data, b, 56, b.Length - 56); break;
        }
    }

    /// <summary>True where a message of type 25 or 26 is long enough for the header it announces.</summary>
    public static bool Fits(in SixBits b, int tail) => b.Length >= 40 + (b.Flag(38) ? 30 : 0) + (b.Flag(39) ? 16 : 0) + tail;

    public static void Slots<T>(ref T o, in SixBits b, int tail)
        where T : struct, IFields
    {
        bool addressed = b.Flag(38), structured = b.Flag(39);
        o.Flag(FieldNames.Addressed, addressed);
        o.Flag(FieldNames.Structured, structured);
        var at = 40;
        o.Unsigned(FieldNames.DestMmsi, addressed ? b.U(at, 30) : 0);
        if (addressed) at += 30;
        o.Number(FieldNames.AppId, structured ? (int)b.U(at, 16) : 0);
        if (structured) at += 16;
        // As gpsd does: the last byte runs on into the radio state.
        o.Data(FieldNames.Data, b, at, b.Length - at - tail, whole: tail > 0);
        // gpsd does not read the radio state of type 26 and prints zero.
        if (tail > 0) o.Unsigned(FieldNames.Radio, 0);
    }
}
