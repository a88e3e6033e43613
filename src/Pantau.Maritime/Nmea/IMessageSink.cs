using Pantau.Maritime.Bits;

namespace Pantau.Maritime.Nmea;

/// <summary>Takes messages as they are read. A structure, so that the reader's code is made for it and nothing is allocated.</summary>
public interface IMessageSink
{
    /// <summary>Takes one message; its bits are gone when this returns.</summary>
    /// <returns>What is wrong with it, or <see cref="Trouble.None"/>.</returns>
    Trouble Take(in SixBits bits, in Reception reception);
}

/// <summary>How a message was received.</summary>
/// <param name="Milliseconds">When, in Unix milliseconds; 0 where the log does not say.</param>
/// <param name="Channel">The radio channel's letter; 0 where the sentence names none.</param>
/// <param name="Own">True for what the receiving station itself sent (VDO).</param>
public readonly record struct Reception(long Milliseconds, byte Channel, bool Own);
