using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Pantau.Maritime.Bits;

/// <summary>The armour that carries six bits in each character of a sentence: '0' to 'W' and '`' to 'w'.</summary>
public static class Armour
{
    /// <summary>Bytes that may be written past the packed bits: whole vectors are stored.</summary>
    public const int Slack = 32;

    private const int VectorSize = 32;

    /// <summary>Packs the first <paramref name="count"/> characters of <paramref name="text"/> into bits and writes zeros after them.</summary>
    /// <param name="text">The payload and whatever follows it in its line, which is looked past but not used.</param>
    /// <param name="count">How many characters are payload.</param>
    /// <param name="to">The bits: at least <c>count * 6 / 8 + Slack</c> bytes.</param>
    /// <returns>False when a character is no armour.</returns>
    public static bool Strip(ReadOnlySpan<byte> text, int count, Span<byte> to)
    {
        if (!Avx2.IsSupported) return StripSlowly(text[..count], to);
        var bad = Vector256<byte>.Zero;
        var at = 0;
        var written = 0;
        for (; at < count; at += VectorSize, written += 24)
        {
            var chars = text.Length - at >= VectorSize ? Vector256.Create(text.Slice(at, VectorSize)) : Short(text[at..]);
            var inside = Vector256.LessThan(Indices, Vector256.Create((sbyte)Math.Min(count - at, 127))).AsByte();
            var six = chars - Vector256.Create((byte)48);
            var high = Vector256.GreaterThanOrEqual(six, Vector256.Create((byte)48));
            // What is neither 0..39 nor 48..71 after the subtraction is no armour.
            var wrong = Vector256.GreaterThan(six, Vector256.Create((byte)71)) | Vector256.AndNot(Vector256.GreaterThan(six, Vector256.Create((byte)39)), high);
            bad |= wrong & inside;
            six = (six - (high & Vector256.Create((byte)8))) & inside;
            Pack(six).CopyTo(to[written..]);
        }
        to.Slice(written, 8).Clear();
        return bad == Vector256<byte>.Zero;
    }

    private static Vector256<byte> Short(ReadOnlySpan<byte> text)
    {
        Span<byte> end = stackalloc byte[VectorSize];
        end.Clear();
        text.CopyTo(end);
        return Vector256.Create<byte>(end);
    }

    private static Vector256<sbyte> Indices => Vector256<sbyte>.Indices;

    // Two sixes make twelve bits, two twelves make twenty-four, and three bytes of each four are kept, in the order of the air.
    private static Vector256<byte> Pack(Vector256<byte> six)
    {
        var twelves = Avx2.MultiplyAddAdjacent(six, Vector256.Create((short)0x0140).AsSByte());
        var words = Avx2.MultiplyAddAdjacent(twelves, Vector256.Create(0x00011000).AsInt16());
        var order = Vector256.Create(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 255, 255, 255, 255, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 255, 255, 255, (byte)255);
        var bytes = Avx2.Shuffle(words.AsByte(), order);
        return Avx2.PermuteVar8x32(bytes.AsInt32(), Vector256.Create(0, 1, 2, 4, 5, 6, 3, 3)).AsByte();
    }

    internal static bool StripSlowly(ReadOnlySpan<byte> text, Span<byte> to)
    {
        var bad = false;
        var held = 0u;
        var bits = 0;
        var written = 0;
        foreach (var c in text)
        {
            var six = Six(c);
            bad |= six < 0;
            held = held << 6 | (uint)six & 63;
            bits += 6;
            if (bits < 8) continue;
            bits -= 8;
            to[written++] = (byte)(held >> bits);
        }
        if (bits > 0) to[written++] = (byte)(held << (8 - bits));
        to.Slice(written, 16).Clear();
        return !bad;
    }

    /// <summary>The six bits of a character, negative for one that is no armour.</summary>
    internal static int Six(byte c)
    {
        var six = c - 48;
        return six is >= 0 and < 40 ? six : six is >= 48 and < 72 ? six - 8 : -1;
    }
}
