namespace Pantau.Reading.Text;

/// <summary>
/// The way from a place in the text back to the original bytes: runs, in order, that each map a stretch of text
/// (UTF-16 units) to the byte offset where it begins in the original.
/// </summary>
public sealed class OriginMap(IReadOnlyList<OriginRun> runs)
{
    public IReadOnlyList<OriginRun> Runs { get; } = runs;

    /// <summary>The run that holds this place in the text; null when it stands for no place of the original.</summary>
    public OriginRun? At(int textIndex)
    {
        int low = 0, high = Runs.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var run = Runs[middle];
            if (textIndex < run.TextStart) high = middle - 1;
            else if (textIndex >= run.TextStart + run.TextLength) low = middle + 1;
            else return run;
        }
        return null;
    }
}

/// <summary>A stretch of text and the bytes it was read from.</summary>
/// <param name="TextStart">In UTF-16 units of the text.</param>
/// <param name="TextLength">In UTF-16 units.</param>
/// <param name="ByteStart">In bytes of the original.</param>
/// <param name="ByteLength">In bytes; markup and character references in between are counted.</param>
public readonly record struct OriginRun(int TextStart, int TextLength, long ByteStart, long ByteLength);
