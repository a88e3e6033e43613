using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Writing;

/// <summary>Messages that are held until another thread makes lines of them. Its memory is used again.</summary>
internal sealed class MessageBatch(WritingOptions options)
{
    private const int Most = 2048, LongestMessage = 256, FirstPart = 32;
    private readonly Held[] held = new Held[Most];
    private readonly byte[] bytes = new byte[Most * 64];
    private readonly byte[] message = new byte[LongestMessage], first = new byte[FirstPart];
    private int count, used, dirty;

    private readonly record struct Held(int Start, int Length, int FirstLength, int Buffer, long Milliseconds);

    public bool IsFull => count == Most || bytes.Length - used < LongestMessage + FirstPart;

    public bool IsEmpty => count == 0;

    public ByteText Text { get; } = new(1 << 20);

    public void Add(in SixBits bits, in SixBits part, long milliseconds)
    {
        held[count++] = new Held(used, bits.Length, part.Length, bits.BufferLength, milliseconds);
        used += bits.CopyTo(bytes.AsSpan(used));
        if (part.Length > 0) used += part.CopyTo(bytes.AsSpan(used));
    }

    /// <summary>Makes the lines and forgets the messages.</summary>
    public void ToLines()
    {
        Text.Clear();
        for (var i = 0; i < count; i++)
        {
            ref readonly var one = ref held[i];
            var size = SixBits.SizeOf(one.Length);
            bytes.AsSpan(one.Start, size).CopyTo(message);
            // What lies past a message reads as zero, as it does where it was read.
            if (dirty > size) message.AsSpan(size, dirty - size).Clear();
            dirty = size;
            SixBits part = default;
            if (one.FirstLength > 0)
            {
                bytes.AsSpan(one.Start + size, SixBits.SizeOf(one.FirstLength)).CopyTo(first);
                part = new SixBits(first, one.FirstLength);
            }
            MessageJson.Write(Text, options, new SixBits(message.AsSpan(0, one.Buffer), one.Length), part, one.Milliseconds);
        }
        (count, used) = (0, 0);
    }
}
