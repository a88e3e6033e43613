namespace Pantau.Documents.Text;

/// <summary>The way between UTF-16 offsets, in which .NET counts, and Unicode code points, in which spans count. Constant time where all characters lie in the basic plane, logarithmic in the number of others.</summary>
public sealed class CodePoints
{
    // UTF-16 offsets of the high surrogates of all pairs, in order.
    private readonly int[] pairs;

    public CodePoints(string text)
    {
        var found = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!char.IsHighSurrogate(text[i]) || !char.IsLowSurrogate(text[i + 1])) continue;
            found.Add(i);
            i++;
        }
        pairs = [.. found];
    }

    /// <summary>How many code points stand before this UTF-16 offset.</summary>
    public int FromUtf16(int index)
    {
        if (pairs.Length == 0) return index;
        var at = Array.BinarySearch(pairs, index);
        return index - (at >= 0 ? at : ~at);
    }

    /// <summary>The UTF-16 offset at which this code point begins.</summary>
    public int ToUtf16(int codePoint)
    {
        // The k-th pair begins at code point pairs[k] - k: count the pairs that lie wholly before.
        int low = 0, high = pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }
        return codePoint + low;
    }
}
