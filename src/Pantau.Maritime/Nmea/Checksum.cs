using System.Runtime.Intrinsics;

namespace Pantau.Maritime.Nmea;

/// <summary>The checksum of a sentence: all its bytes, one exclusive or.</summary>
public static class Checksum
{
    private const int VectorSize = 32;

    /// <summary>The checksum of the bytes between '!' and '*', neither included.</summary>
    public static byte Of(ReadOnlySpan<byte> text)
    {
        if (text.Length < VectorSize) return Slowly(text);
        var sum = Vector256.Create(text[..VectorSize]);
        var at = VectorSize;
        for (; at + VectorSize <= text.Length; at += VectorSize) sum ^= Vector256.Create(text.Slice(at, VectorSize));
        if (at < text.Length)
        {
            // The last whole block, its beginning masked off: those bytes are counted already.
            var last = Vector256.Create(text.Slice(text.Length - VectorSize, VectorSize));
            var counted = Vector256.Create((sbyte)(VectorSize - (text.Length - at)));
            sum ^= last & Vector256.GreaterThanOrEqual(Vector256<sbyte>.Indices, counted).AsByte();
        }
        var half = (sum.GetLower() ^ sum.GetUpper()).AsUInt64();
        var eight = half.GetElement(0) ^ half.GetElement(1);
        eight ^= eight >> 32;
        eight ^= eight >> 16;
        return (byte)(eight ^ eight >> 8);
    }

    private static byte Slowly(ReadOnlySpan<byte> text)
    {
        byte sum = 0;
        foreach (var b in text) sum ^= b;
        return sum;
    }

    /// <summary>The value of two hexadecimal digits, -1 where they are none.</summary>
    public static int Hex(byte high, byte low)
    {
        var value = Digit(high) << 4 | Digit(low);
        return value > 255 ? -1 : value;
    }

    private static int Digit(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        _ => 256,
    };
}
