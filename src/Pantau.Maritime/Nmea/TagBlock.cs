namespace Pantau.Maritime.Nmea;

/// <summary>The block between backslashes that stations put before a sentence: when it was received, by whom, and which sentences belong together.</summary>
/// <param name="Milliseconds">The receive time in Unix milliseconds; 0 for none.</param>
/// <param name="Group">The number that the sentences of one message share; 0 for none.</param>
/// <param name="Source">A number made of the station's name, to tell stations apart; 0 for none.</param>
internal readonly record struct TagBlock(long Milliseconds, int Group, int Source)
{
    /// <summary>Reads the text between the backslashes; false when its checksum differs.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TagBlock block)
    {
        block = default;
        if (text.Length < 3 || text[^3] != '*' || Checksum.Of(text[..^3]) != Checksum.Hex(text[^2], text[^1])) return false;
        text = text[..^3];
        long time = 0;
        int group = 0, source = 0;
        while (text.Length > 2)
        {
            var end = text.IndexOf((byte)',');
            var field = end < 0 ? text : text[..end];
            if (field.Length > 2 && field[1] == ':')
            {
                var value = field[2..];
                if (field[0] == 'c') time = ReceiveTime.Unix(value, Digits(value));
                else if (field[0] == 'g') group = GroupOf(value);
                else if (field[0] == 's') source = NumberOf(value);
            }
            if (end < 0) break;
            text = text[(end + 1)..];
        }
        block = new TagBlock(time, group, source);
        return true;
    }

    // "1-2-1234": sentence, sentences, group.
    private static int GroupOf(ReadOnlySpan<byte> value)
    {
        var last = value.LastIndexOf((byte)'-');
        return last < 0 ? 0 : NumberOf(value[(last + 1)..]);
    }

    private static int NumberOf(ReadOnlySpan<byte> text)
    {
        var number = 17;
        foreach (var c in text) number = unchecked(number * 31 + c);
        return number == 0 ? 1 : number;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var n = 0;
        while (n < text.Length && text[n] is >= (byte)'0' and <= (byte)'9') n++;
        return n;
    }
}
