using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Writing;

/// <summary>The first parts of type 24 that wait for their second: a fixed table, the latest of each slot kept.</summary>
internal sealed class StaticParts
{
    private const int Size = 4096, Bytes = 32;
    private readonly uint[] ships = new uint[Size];
    private readonly byte[] parts = new byte[Size * Bytes];

    /// <summary>Keeps a first part.</summary>
    public void Keep(in SixBits part)
    {
        var slot = Slot(part.Mmsi);
        ships[slot] = part.Mmsi;
        var to = parts.AsSpan(slot * Bytes, 21);
        for (var i = 0; i < to.Length; i++) to[i] = (byte)part.U(i * 8, 8);
    }

    /// <summary>The first part for a second one, which is then used up; false where none waits.</summary>
    public bool TryTake(uint mmsi, out SixBits first)
    {
        var slot = Slot(mmsi);
        first = new SixBits(parts.AsSpan(slot * Bytes, Bytes), 168);
        if (ships[slot] != mmsi || mmsi == 0) return false;
        ships[slot] = 0;
        return true;
    }

    /// <summary>False for a first part, which waits for its second, and for a second part without a first; other messages are whole.</summary>
    /// <param name="first">The first part that the message completes; of no length where there is none.</param>
    public bool IsWhole(in SixBits bits, WritingOptions options, out SixBits first)
    {
        first = default;
        if (bits.Type != 24 || options.Parts) return true;
        if (bits.U(38, 2) != 0) return TryTake(bits.Mmsi, out first);
        Keep(bits);
        return false;
    }

    private static int Slot(uint mmsi) => (int)(unchecked(mmsi * 2654435761) >> 20);
}
