using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Writing;

/// <summary>Bits as hexadecimal digits, a last byte filled up with zeros, or with the bits that follow.</summary>
internal static class HexDigits
{
    public static void Write(ByteText to, in SixBits bits, int start, int count, bool whole)
    {
        var room = to.Room((count + 7) / 8 * 2);
        var n = 0;
        for (var at = 0; at < count; at += 8)
        {
            var value = bits.U(start + at, 8);
            if (count - at < 8 && !whole) value &= 0xFFu << (8 - (count - at));
            room[n++] = Digit(value >> 4);
            room[n++] = Digit(value & 15);
        }
        to.Advance(n);
    }

    private static byte Digit(uint value) => (byte)(value < 10 ? '0' + value : 'a' + value - 10);
}
