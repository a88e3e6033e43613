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
        var power = Powers[decimals];
        var whole = (ulong)units / power;
        n += Digits(to[n..], whole, 1);
        to[n++] = (byte)'.';
        n += Digits(to[n..], (ulong)units - whole * power, decimals);
        Length += n;
    }

    private static ReadOnlySpan<uint> Powers => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(Span<byte> to, ulong value, int least)
    {
        if (value < 10 && least == 1)
        {
            to[0] = (byte)('0' + value);
            return 1;
        }
        var count = Math.Max(least, Count(value));
        // Most numbers have fewer than ten digits, and dividing half as many bits is quicker.
        if (value <= uint.MaxValue)
        {
            var small = (uint)value;
            for (var i = count - 1; i >= 0; i--)
            {
                var next = small / 10;
                to[i] = (byte)('0' + small - next * 10);
                small = next;
            }
            return count;
        }
        for (var i = count - 1; i >= 0; i--, value /= 10) to[i] = (byte)('0' + value % 10);
        return count;
    }

    private static int Count(ulong value)
    {
        var n = 1;
        for (; value >= 10; value /= 10) n++;
        return n;
    }
}
