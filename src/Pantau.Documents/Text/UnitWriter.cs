namespace Pantau.Documents.Text;

/// <summary>Takes characters with the number of bytes they were read from, makes line breaks one, and keeps the count.</summary>
internal sealed class UnitWriter
{
    private char[] units;
    private byte[] widths;
    private readonly List<(int Unit, long Bytes)> jumps = [];
    private int length;
    private long lead;
    private bool afterReturn;

    public UnitWriter(int capacity, long lead)
    {
        units = new char[capacity];
        widths = new byte[capacity];
        this.lead = lead;
    }

    public void Add(char c, int bytes)
    {
        if (afterReturn)
        {
            afterReturn = false;
            if (c == '\n' && widths[length - 1] + bytes <= byte.MaxValue)
            {
                widths[length - 1] += (byte)bytes;
                return;
            }
        }
        if (c == '\uFEFF' && length == 0)
        {
            lead += bytes;
            return;
        }
        if (length == units.Length) Grow();
        if (bytes > byte.MaxValue)
        {
            jumps.Add((length, bytes - 1));
            bytes = 1;
        }
        afterReturn = c == '\r';
        // A zero character is no text, and not every store keeps one.
        units[length] = c switch { '\r' => '\n', '\0' => '\uFFFD', _ => c };
        widths[length++] = (byte)bytes;
    }

    /// <summary>What a decoder gave in one go for so many bytes: they count for the first character.</summary>
    public void Add(ReadOnlySpan<char> characters, int bytes)
    {
        for (var i = 0; i < characters.Length; i++) Add(characters[i], i == 0 ? bytes : 0);
    }

    public DecodedText Finish(string encoding) => new(new string(units, 0, length), encoding, new ByteMap(widths, length, lead, jumps));

    private void Grow()
    {
        var size = Math.Max(256, units.Length + (units.Length / 2));
        Array.Resize(ref units, size);
        Array.Resize(ref widths, size);
    }
}
