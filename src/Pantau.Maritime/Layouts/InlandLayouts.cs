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
        o.Text(BinaryName.Vin, b, 56, 8);
        o.Number(BinaryName.Length, (int)b.U(104, 13));
        o.Number(BinaryName.Beam, (int)b.U(117, 10));
        o.Code(Name.Shiptype, Name.ShiptypeText, type, InlandMeanings.Ship(type));
        o.Code(BinaryName.Hazard, BinaryName.HazardText, hazard, InlandMeanings.Hazard[hazard]);
        o.Number(Name.Draught, (int)b.U(144, 11), 0);
        o.Code(BinaryName.Loaded, BinaryName.LoadedText, load, InlandMeanings.Load[load]);
        o.Flag(BinaryName.SpeedQ, b.Flag(157));
        o.Flag(BinaryName.CourseQ, b.Flag(158));
        o.Flag(BinaryName.HeadingQ, b.Flag(159));
    }
}
