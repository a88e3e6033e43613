using Pantau.Maritime.Bits;
using Pantau.Maritime.Fields;

namespace Pantau.Maritime.Layouts;

/// <summary>What inland ships add to their static data.</summary>
internal static class InlandLayouts
{
    public static void Ship<T>(ref T o, in SixBits b)
        where T : struct, IFields
    {
        int type = (int)b.U(127, 14), hazard = (int)b.U(141, 3), load = (int)b.U(155, 2);
        o.Text(BinaryNames.Vin, b, 56, 8);
        o.Number(BinaryNames.Length, (int)b.U(104, 13));
        o.Number(BinaryNames.Beam, (int)b.U(117, 10));
        o.Code(FieldNames.Shiptype, FieldNames.ShiptypeText, type, InlandMeanings.Ship(type));
        o.Code(BinaryNames.Hazard, BinaryNames.HazardText, hazard, InlandMeanings.Hazard[hazard]);
        o.Number(FieldNames.Draught, (int)b.U(144, 11), 0);
        o.Code(BinaryNames.Loaded, BinaryNames.LoadedText, load, InlandMeanings.Load[load]);
        o.Flag(BinaryNames.SpeedQ, b.Flag(157));
        o.Flag(BinaryNames.CourseQ, b.Flag(158));
        o.Flag(BinaryNames.HeadingQ, b.Flag(159));
    }
}
