using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Pantau.Maritime.Bits;

/// <summary>The bits of one radio message, most significant first. What lies past the end reads as zero, as long as it lies in the buffer.</summary>
public readonly ref struct SixBits
{
    /// <summary>Bytes that a buffer has beyond the last bit that may be read: a field is cut out of eight bytes at once.</summary>
    public const int Slack = 8;

    private readonly ReadOnlySpan<byte> bytes;

    public SixBits(ReadOnlySpan<byte> bytes, int length)
    {
        this.bytes = bytes;
        Length = length;
    }

    /// <summary>How many bits the message has.</summary>
    public int Length { get; }

    /// <summary>How many bytes its buffer has.</summary>
    public int BufferLength => bytes.Length;

    /// <summary>The bytes that hold so many bits and those that fill up the last character.</summary>
    public static int SizeOf(int length) => (length + 5 + 7) / 8;

    /// <summary>Copies the bytes that hold it.</summary>
    /// <returns>How many they are.</returns>
    public int CopyTo(Span<byte> to)
    {
        var size = Math.Min(SizeOf(Length), bytes.Length);
        bytes[..size].CopyTo(to);
        return size;
    }

    /// <summary>The message type, 0 to 63.</summary>
    public int Type => bytes[0] >> 2;

    /// <summary>The sender's MMSI.</summary>
    public uint Mmsi => U(8, 30);

    /// <summary>An unsigned field of at most 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint U(int start, int count)
    {
        Debug.Assert(start >= 0 && count is > 0 and <= 32 && (start >> 3) + 8 <= bytes.Length, "A field lies in the buffer.");
        return (uint)((BytesAt(start) << (start & 7)) >> (64 - count));
    }

    /// <summary>A signed field of at most 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int S(int start, int count) => (int)((long)(BytesAt(start) << (start & 7)) >> (64 - count));

    /// <summary>One bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Flag(int start) => (bytes[start >> 3] & (0x80 >> (start & 7))) != 0;

    // The slice is checked: no message, however broken, reads outside its buffer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong BytesAt(int start)
    {
        var at = start >> 3;
        if ((uint)at > (uint)(bytes.Length - 8)) return Outside();
        var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), at));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word;
    }

    private static ulong Outside() => 0;

    /// <summary>Writes up to <paramref name="count"/> six-bit characters as ASCII: it ends at the first '@' and at the end of the message.</summary>
    /// <returns>How many were written, trailing blanks left out where <paramref name="trim"/> asks for it.</returns>
    public int Text(int start, int count, Span<byte> to, bool trim = true)
    {
        var most = Math.Min(Math.Min(count, to.Length), (bytes.Length - Slack) * 8 / 6);
        var n = 0;
        // Eight characters are cut out of one word.
        most = Math.Min(most, Math.Max(0, (Length - start + 5) / 6));
        while (n < most)
        {
            var at = start + 6 * n;
            var word = BytesAt(at) << (at & 7);
            var end = Math.Min(most, n + 8);
            for (; n < end; n++, word <<= 6)
            {
                var six = (uint)(word >> 58);
                if (six == 0) break;
                to[n] = (byte)(six < 32 ? six + 64 : six);
            }
            if (n < end) break;
        }
        while (trim && n > 0 && to[n - 1] == ' ') n--;
        return n;
    }
}
