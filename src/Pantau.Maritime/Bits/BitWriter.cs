using System.Text;

namespace Pantau.Maritime.Bits;

/// <summary>Puts the bits of a message together, for sentences that are written.</summary>
public sealed class BitWriter
{
    private readonly List<bool> bits = [];

    /// <summary>Adds the lowest bits of a number, the most significant first.</summary>
    public BitWriter U(uint value, int count)
    {
        for (var i = count - 1; i >= 0; i--) bits.Add((value >> i & 1) != 0);
        return this;
    }

    /// <summary>Adds six-bit text, filled up with '@'; what six bits do not have becomes a blank.</summary>
    public BitWriter Text(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var c = i < text.Length ? char.ToUpperInvariant(text[i]) : '@';
            U(c is >= '@' and <= '_' ? (uint)c - 64 : c is >= ' ' and <= '?' ? c : ' ', 6);
        }
        return this;
    }

    /// <summary>The characters of the payload, and how many bits of the last are none.</summary>
    public (string Payload, int Fill) Armoured()
    {
        var text = new StringBuilder();
        for (var at = 0; at < bits.Count; at += 6)
        {
            var six = 0;
            for (var i = 0; i < 6; i++) six = six << 1 | (at + i < bits.Count && bits[at + i] ? 1 : 0);
            text.Append((char)(six < 40 ? six + 48 : six + 56));
        }
        return (text.ToString(), (6 - bits.Count % 6) % 6);
    }
}
