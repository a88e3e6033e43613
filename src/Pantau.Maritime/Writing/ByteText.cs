using System.Runtime.CompilerServices;

namespace Pantau.Maritime.Writing;

/// <summary>A block of text that grows, written to as bytes and emptied into a stream when it is large.</summary>
public sealed class ByteText(int size = 1 << 18)
{
    private byte[] bytes = new byte[size];

    /// <summary>How much is in it.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Leaves off what was written after a place.</summary>
    public void Shorten(int length) => Length = length;

    /// <summary>Empties it into a stream when more than <paramref name="over"/> bytes are in it.</summary>
    public void Flush(Stream to, int over = 0)
    {
        if (Length <= over) return;
        to.Write(bytes, 0, Length);
        Length = 0;
    }

    /// <summary>Room for so many more bytes; <see cref="Advance"/> says how many were used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count) Grow(count);
        return bytes.AsSpan(Length);
    }

    private void Grow(int count) => Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count) => Length += count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(byte c)
    {
        Room(1)[0] = c;
        Length++;
    }

    /// <summary>Writes a number.</summary>
    public void Number(long value)
    {
        var to = Room(20);
        var n = 0;
        if (value < 0)
        {
            to[n++] = (byte)'-';
            value = -value;
        }
        n += Digits(to[n..], (ulong)value, 1);
        Length += n;
    }

    /// <summary>Writes a number of units of the last decimal.</summary>
    public void Decimal(long units, int decimals)
    {
        if (decimals == 0)
        {
            Number(units);
            return;
        }
        var to = Room(24);
        var n = 0;
        if (units < 0)
        {
            to[n++] = (byte)'-';
            units = -units;
        }
        // The common divisors as constants: the compiler makes multiplications of them.
        ulong power = Powers[decimals], whole = decimals switch
        {
            1 => (ulong)units / 10,
            7 => (ulong)units / 10_000_000,
            _ => (ulong)units / power,
        };
        n += Digits(to[n..], whole, 1);
        to[n++] = (byte)'.';
        n += Digits(to[n..], (ulong)units - whole * power, decimals);
        Length += n;
    }

    private static ReadOnlySpan<uint> Powers => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    // Two digits at a time, from a table, halve the divisions.
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(Span<byte> to, ulong value, int least)
    {
        if (value < 10 && least == 1)
        {
            to[0] = (byte)('0' + value);
            return 1;
        }
        return value <= uint.MaxValue ? Digits(to, (uint)value, Math.Max(least, Count((uint)value))) : Long(to, value);
    }

    private static int Digits(Span<byte> to, uint value, int count)
    {
        var pairs = Pairs;
        var at = count;
        while (at >= 2)
        {
            var next = value / 100;
            var pair = (int)(value - next * 100) * 2;
            to[at - 1] = pairs[pair + 1];
            to[at - 2] = pairs[pair];
            value = next;
            at -= 2;
        }
        if (at == 1) to[0] = (byte)('0' + value);
        return count;
    }

    private static int Long(Span<byte> to, ulong value)
    {
        System.Buffers.Text.Utf8Formatter.TryFormat(value, to, out var written);
        return written;
    }

    private static int Count(uint value) => value switch
    {
        < 10 => 1,
        < 100 => 2,
        < 1000 => 3,
        < 10_000 => 4,
        < 100_000 => 5,
        < 1_000_000 => 6,
        < 10_000_000 => 7,
        < 100_000_000 => 8,
        < 1_000_000_000 => 9,
        _ => 10,
    };
}
