using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pantau.Maritime.Nmea;

/// <summary>
/// A line as most are: a sentence of one part without a TAG block, with a channel of one letter and nothing after its
/// checksum, which is right. Whatever is otherwise is left to the reader of any line.
/// </summary>
/// <param name="Next">Where the next line begins.</param>
/// <param name="Star">Where the asterisk is.</param>
/// <param name="Fill">Bits to leave off at the end of the payload.</param>
/// <param name="Channel">The radio channel's letter.</param>
/// <param name="Own">True for what the receiving station itself sent.</param>
internal readonly record struct CommonLine(int Next, int Star, int Fill, byte Channel, bool Own)
{
    private const int Size = 32, Least = 20;

    // ",1,1,," stands at 6 to 11; read as eight bytes with the channel and the comma after it left out.
    private static readonly ulong Form = MemoryMarshal.Read<ulong>(",1,1,,\0,"u8), FormMask = MemoryMarshal.Read<ulong>([255, 255, 255, 255, 255, 255, 0, 255]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> text, out CommonLine line)
    {
        line = default;
        if (!Vector256.IsHardwareAccelerated || text.Length < 2 * Size) return false;
        ref var start = ref MemoryMarshal.GetReference(text);
        var a = Vector256.LoadUnsafe(ref start);
        var b = Vector256.LoadUnsafe(ref start, Size);
        var feed = Vector256.Create((byte)'\n');
        var ends = Vector256.Equals(a, feed).ExtractMostSignificantBits() | (ulong)Vector256.Equals(b, feed).ExtractMostSignificantBits() << Size;
        if (ends == 0 || start != '!' || (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 6)) & FormMask) != Form) return false;
        var end = BitOperations.TrailingZeroCount(ends);
        if (end < Least) return false;
        var star = (text[end - 1] == '\r' ? end - 1 : end) - 3;
        var kind = text[5];
        if (text[star] != '*' || text[star - 2] != ',' || text[3] != 'V' || text[4] != 'D' || (kind | 2) != 'O') return false;
        // All bytes from the first after '!' to the last before '*'.
        var before = Vector256.Create((sbyte)star);
        var sum = (a & Vector256.LessThan(Vector256<sbyte>.Indices, before).AsByte()) ^ (b & Vector256.LessThan(Vector256<sbyte>.Indices + Vector256.Create((sbyte)Size), before).AsByte());
        var half = (sum.GetLower() ^ sum.GetUpper()).AsUInt64();
        var eight = half.GetElement(0) ^ half.GetElement(1);
        eight ^= eight >> 32;
        eight ^= eight >> 16;
        eight ^= eight >> 8;
        if (((byte)eight ^ '!') != Checksum.Hex(text[star + 1], text[star + 2])) return false;
        line = new CommonLine(end + 1, star, text[star - 1] - '0', text[12], kind == 'O');
        return true;
    }
}
