namespace Pantau.Documents.Text;

/// <summary>
/// The way from a place in the text back to the original bytes. Exact to the character in every encoding: a stretch of
/// text gives the bytes from its first character to its last, with the markup in between. What stands in the text but
/// not in the original (the break between two blocks) gives the bytes that it replaces.
/// </summary>
public sealed class OriginMap
{
    private readonly IReadOnlyList<OriginRun> runs;
    private readonly ByteMap bytes;
    // Of a file whose bytes are not its characters: any stretch of the text stands for all of it.
    private readonly long? whole;

    internal OriginMap(IReadOnlyList<OriginRun> runs, ByteMap bytes)
    {
        (this.runs, this.bytes) = (runs, bytes);
    }

    private OriginMap(long size) : this([], new ByteMap([], 0, 0, []))
    {
        whole = size;
    }

    /// <summary>The map of a file in which no stretch of text has bytes of its own: compressed, or drawn glyph by glyph.</summary>
    internal static OriginMap Whole(long size) => new(size);

    /// <summary>The bytes of the original that the text <c>[start, end)</c>, in UTF-16 units, was read from.</summary>
    public ByteRange Of(int start, int end)
    {
        if (whole is { } size) return new ByteRange(0, size);
        var first = FirstEndingAfter(start);
        long from = long.MaxValue, to = -1;
        for (var i = first; i < runs.Count && runs[i].TextStart < end; i++)
        {
            var (low, high) = Within(runs[i], start, end);
            from = Math.Min(from, low);
            to = Math.Max(to, high);
        }
        return to >= 0 ? new ByteRange(from, to) : Between(first);
    }

    private (long, long) Within(OriginRun run, int start, int end)
    {
        // A character reference stands for its character as a whole.
        if (run.TextLength != run.SourceLength) return bytes.Of(run.SourceStart, run.SourceStart + run.SourceLength);
        var from = Math.Max(start, run.TextStart) - run.TextStart;
        var to = Math.Min(end, run.TextStart + run.TextLength) - run.TextStart;
        return bytes.Of(run.SourceStart + from, run.SourceStart + to);
    }

    private ByteRange Between(int next)
    {
        var from = next > 0 ? bytes.Of(runs[next - 1].SourceStart, runs[next - 1].SourceStart + runs[next - 1].SourceLength).End : 0;
        var to = next < runs.Count ? bytes.Of(runs[next].SourceStart, runs[next].SourceStart + 1).Start : from;
        return new ByteRange(from, Math.Max(from, to));
    }

    private int FirstEndingAfter(int start)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].TextStart + runs[middle].TextLength <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

/// <summary>A stretch <c>[Start, End)</c> of a file, in bytes from its beginning, a byte order mark counted.</summary>
public readonly record struct ByteRange(long Start, long End);

/// <summary>A stretch of text and the stretch of the decoded original it was read from: of one length where character stands for character, of two where the whole stands for the whole.</summary>
internal readonly record struct OriginRun(int TextStart, int TextLength, int SourceStart, int SourceLength);
