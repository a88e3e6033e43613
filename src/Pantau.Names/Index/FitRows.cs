namespace Pantau.Names.Index;

/// <summary>For words of a segment, the weights at which they stand for each word of a query.</summary>
internal sealed class FitRows(int tokenCount)
{
    private readonly int[] slots = new int[tokenCount];
    private readonly List<int> touched = [];
    private double[] weights = [];
    private uint[] masks = [0];
    private int width;

    /// <param name="words">The number of words of the query, 32 at most.</param>
    public void Begin(int words)
    {
        foreach (var token in touched) slots[token] = 0;
        touched.Clear();
        width = words;
    }

    public void Set(int token, int word, double weight)
    {
        var slot = slots[token];
        if (slot == 0)
        {
            touched.Add(token);
            slots[token] = slot = touched.Count;
            if (masks.Length <= slot) Array.Resize(ref masks, Math.Max(256, slot * 2));
            if (weights.Length < (slot + 1) * width) Array.Resize(ref weights, Math.Max(1024, (slot + 1) * width * 2));
            masks[slot] = 0;
        }
        masks[slot] |= 1u << word;
        weights[(slot * width) + word] = weight;
    }

    /// <summary>A bit for each word of the query that a word of the segment may stand for.</summary>
    public uint Mask(int token) => masks[slots[token]];

    public double Weight(int token, int word) => weights[(slots[token] * width) + word];
}
