namespace Pantau.Documents.Text;

/// <summary>
/// The bytes each UTF-16 unit of a decoded text was read from. One byte of memory a unit: the width of the unit in the
/// original, with the offset noted every so many units. A unit of width 0 (the second half of a surrogate pair, or of
/// what a decoder gave in one go) shares the bytes of the unit before it.
/// </summary>
internal sealed class ByteMap
{
    private const int Stride = 256;

    private readonly byte[] widths;
    private readonly int length;
    private readonly long[] offsets;
    // Bytes that stand for nothing (shift sequences) and do not fit a width, before the unit they precede.
    private readonly IReadOnlyList<(int Unit, long Bytes)> jumps;

    public ByteMap(byte[] widths, int length, long lead, IReadOnlyList<(int Unit, long Bytes)> jumps)
    {
        (this.widths, this.length, this.jumps) = (widths, length, jumps);
        offsets = new long[(length / Stride) + 1];
        var at = lead;
        var jump = 0;
        for (var i = 0; i < length; i++)
        {
            while (jump < jumps.Count && jumps[jump].Unit == i) at += jumps[jump++].Bytes;
            if (i % Stride == 0) offsets[i / Stride] = at;
            at += widths[i];
        }
        if (length % Stride == 0) offsets[length / Stride] = at;
    }

    /// <summary>The bytes <c>[Start, End)</c> of the units <c>[start, end)</c>; an empty stretch gives the empty place between its neighbours.</summary>
    public (long Start, long End) Of(int start, int end)
    {
        start = Math.Clamp(start, 0, length);
        end = Math.Clamp(end, start, length);
        while (start > 0 && start < length && widths[start] == 0) start--;
        if (start == end) return (Begin(start), Begin(start));
        return (Begin(start), Begin(end - 1, after: true));
    }

    private long Begin(int unit, bool after = false)
    {
        var from = unit / Stride * Stride;
        var at = offsets[unit / Stride];
        for (var i = from; i < unit; i++) at += widths[i];
        foreach (var (place, bytes) in jumps)
            if (place > from && place <= unit) at += bytes;
        return after ? at + widths[unit] : at;
    }
}
