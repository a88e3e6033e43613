namespace Pantau.Maritime.Nmea;

/// <summary>
/// Puts the parts of long messages together. Parts come in any order and between one another's; each message is known by
/// its station, channel, sequence number and count of parts. What stays incomplete makes room for what comes.
/// </summary>
internal sealed class Assembler
{
    /// <summary>The most parts that a message can have.</summary>
    public const int MostParts = 9;

    // Messages under way at a time: ten sequence numbers on two channels from a few stations.
    private const int Slots = 64;

    // The longest payload of a sentence that keeps to the standard has 62 characters; some programs write more.
    private const int PartSize = 192;

    private readonly PartsSlot[] slots = new PartsSlot[Slots];
    private readonly byte[] held = new byte[Slots * MostParts * PartSize];
    private readonly byte[] whole = new byte[MostParts * PartSize];
    private long clock;

    private struct PartsSlot
    {
        public long Key, Used, Milliseconds;
        public int Parts, Have, Fill;
        public Lengths Length;
    }

    [System.Runtime.CompilerServices.InlineArray(MostParts)]
    private struct Lengths
    {
        private byte first;
    }

    /// <summary>One part of a message.</summary>
    public readonly ref struct Part
    {
        public required long Key { get; init; }
        public required int Number { get; init; }
        public required int Of { get; init; }
        public required int Fill { get; init; }
        public required long Milliseconds { get; init; }
        public required ReadOnlySpan<byte> Payload { get; init; }
    }

    /// <summary>Adds a part.</summary>
    /// <param name="part">The part, its number from 1 on.</param>
    /// <param name="counts">Where parts that must be given up are counted.</param>
    /// <param name="payload">All parts' characters in their order, once the last has come.</param>
    /// <param name="fill">Bits to leave off at the end.</param>
    /// <param name="milliseconds">When the first part was received, where the log said it.</param>
    /// <returns>True when the message is whole.</returns>
    public bool Add(in Part part, ReadingCounts counts, out ReadOnlySpan<byte> payload, out int fill, out long milliseconds)
    {
        payload = default;
        (fill, milliseconds) = (0, 0L);
        if (part.Payload.Length > PartSize)
        {
            counts.Count(Trouble.TooLong);
            return false;
        }
        var index = Find(part, counts);
        ref var slot = ref slots[index];
        var bit = 1 << (part.Number - 1);
        // The same number again, or a first part while others wait, begins a new message.
        if ((slot.Have & bit) != 0)
        {
            counts.Count(Trouble.Incomplete);
            slot.Have = 0;
            slot.Milliseconds = 0;
        }
        slot.Used = ++clock;
        slot.Have |= bit;
        if (slot.Milliseconds == 0) slot.Milliseconds = part.Milliseconds;
        if (part.Number == part.Of) slot.Fill = part.Fill;
        slot.Length[part.Number - 1] = (byte)part.Payload.Length;
        part.Payload.CopyTo(held.AsSpan((index * MostParts + part.Number - 1) * PartSize));
        if (slot.Have != (1 << slot.Parts) - 1) return false;
        var written = 0;
        for (var i = 0; i < slot.Parts; i++)
        {
            held.AsSpan((index * MostParts + i) * PartSize, slot.Length[i]).CopyTo(whole.AsSpan(written));
            written += slot.Length[i];
        }
        payload = whole.AsSpan(0, written);
        (fill, milliseconds) = (slot.Fill, slot.Milliseconds);
        slot = default;
        return true;
    }

    /// <summary>Counts what never became whole.</summary>
    public void End(ReadingCounts counts)
    {
        foreach (ref var slot in slots.AsSpan())
        {
            if (slot.Have != 0) counts.Count(Trouble.Incomplete);
            slot = default;
        }
    }

    private int Find(in Part part, ReadingCounts counts)
    {
        var oldest = 0;
        for (var i = 0; i < Slots; i++)
        {
            if (slots[i].Have != 0 && slots[i].Key == part.Key && slots[i].Parts == part.Of) return i;
            if (slots[i].Used < slots[oldest].Used) oldest = i;
        }
        ref var slot = ref slots[oldest];
        if (slot.Have != 0) counts.Count(Trouble.Incomplete);
        slot = new PartsSlot { Key = part.Key, Parts = part.Of };
        return oldest;
    }
}
