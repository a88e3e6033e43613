using Pantau.Maritime.Bits;
using Pantau.Maritime.Layouts;
using Pantau.Maritime.Nmea;

namespace Pantau.Maritime.Writing;

/// <summary>Writes each message as a line of JSON.</summary>
public struct JsonLines(Stream to, WritingOptions options) : IMessageSink
{
    private const int FlushAt = 1 << 17;
    private readonly ByteText text = new();
    private readonly StaticParts parts = new();

    /// <summary>Writes out what is still held.</summary>
    public readonly void Flush() => text.Flush(to);

    public readonly Trouble Take(in SixBits bits, in Reception reception)
    {
        var trouble = MessageLayout.Check(bits);
        if (trouble != Trouble.None) return trouble;
        if (!parts.IsWhole(bits, options, out var first)) return Trouble.None;
        MessageJson.Write(text, options, bits, first, reception.Milliseconds);
        text.Flush(to, FlushAt);
        return Trouble.None;
    }
}
