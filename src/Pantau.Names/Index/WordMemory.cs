using System.Collections.Concurrent;

namespace Pantau.Names.Index;

/// <summary>Words of a segment that may stand for one word of a query, and the weight of each difference.</summary>
/// <param name="Reach">How many forms hold one of them.</param>
internal sealed record Standing(ArraySegment<int> Tokens, ArraySegment<float> Weights, long Reach)
{
    /// <summary>Beyond it no name matches, whatever its other words. Weights are kept in single precision.</summary>
    public const double Most = 1 + 1e-6;
}

/// <summary>What was found for words that were asked for before. Words come again far more often than names.</summary>
internal sealed class WordMemory
{
    private const int Most = 1 << 15;
    private readonly ConcurrentDictionary<string, Standing> known = new(StringComparer.Ordinal);
    private int count;

    public Standing? Recall(string word) => known.GetValueOrDefault(word);

    public void Keep(string word, Standing standing)
    {
        if (Interlocked.Increment(ref count) > Most)
        {
            known.Clear();
            count = 0;
        }
        known[word] = standing;
    }
}
