namespace Pantau.Names.Index;

/// <summary>Keys of words, in the order in which the words came.</summary>
internal sealed class WordKeys
{
    private readonly List<uint> keys = [];
    private readonly List<int> starts = [0];

    public int Count => keys.Count;

    public void Add(IEnumerable<uint> ofNext)
    {
        keys.AddRange(ofNext);
        starts.Add(keys.Count);
    }

    /// <summary>Each key with the new number of its word.</summary>
    /// <param name="order">The old number of each word.</param>
    public IEnumerable<(uint Key, int Value)> Of(int[] order)
    {
        for (var word = 0; word < order.Length; word++)
            for (var at = starts[order[word]]; at < starts[order[word] + 1]; at++) yield return (keys[at], word);
    }
}
