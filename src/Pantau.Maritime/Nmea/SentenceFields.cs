namespace Pantau.Maritime.Nmea;

/// <summary>The fields of an AIS sentence, whatever their widths.</summary>
internal readonly struct SentenceFields
{
    /// <summary>How many parts the message has.</summary>
    public int Of { get; private init; }
    /// <summary>Which part this is, from 1 on.</summary>
    public int Number { get; private init; }
    /// <summary>The number that the parts share; -1 for none.</summary>
    public int Sequence { get; private init; }
    public byte Channel { get; private init; }
    /// <summary>Where the payload begins.</summary>
    public int Start { get; private init; }
    public int Length { get; private init; }
    /// <summary>Bits to leave off at the end.</summary>
    public int Fill { get; private init; }

    /// <summary>Reads a sentence up to its asterisk; false where a field is missing or is not what it should be.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out SentenceFields fields)
    {
        fields = default;
        Span<int> commas = stackalloc int[6];
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ',') continue;
            if (found == commas.Length) return false;
            commas[found++] = i;
        }
        if (found != commas.Length || commas[0] != 6) return false;
        var of = Number1(text[(commas[0] + 1)..commas[1]]);
        var number = Number1(text[(commas[1] + 1)..commas[2]]);
        var sequence = text[(commas[2] + 1)..commas[3]];
        var channel = text[(commas[3] + 1)..commas[4]];
        var fill = text[(commas[5] + 1)..];
        if (of is < 1 or > Assembler.MostParts || number < 1 || number > of || sequence.Length > 1 || channel.Length > 2 || fill.Length > 1) return false;
        // An empty fill is none, as some programs write it.
        var bits = fill.IsEmpty ? 0 : fill[0] - '0';
        if (bits is < 0 or > 5) return false;
        fields = new SentenceFields
        {
            Of = of,
            Number = number,
            Sequence = sequence.IsEmpty ? -1 : sequence[0],
            Channel = channel.IsEmpty ? (byte)0 : channel[0],
            Start = commas[4] + 1,
            Length = commas[5] - commas[4] - 1,
            Fill = bits,
        };
        return true;
    }

    private static int Number1(ReadOnlySpan<byte> text) => text.Length == 1 && text[0] is >= (byte)'0' and <= (byte)'9' ? text[0] - '0' : -1;
}
