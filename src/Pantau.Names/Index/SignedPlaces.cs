namespace Pantau.Names.Index;

/// <summary>Where in a form words stand that may be part of a word of the query, or hold several of its words: a bit for each place.</summary>
internal record struct SignedPlaces(uint Heads, uint Tails, uint Wholes)
{
    /// <summary>What a word of the query begins with, ends with, and what words of the query make together.</summary>
    public const byte Head = 1, Tail = 2, Whole = 4;

    /// <summary>True where words of the form may make one of the query, or the other way round.</summary>
    public readonly bool Any(int count) => (Wholes | (Heads & ~(1u << (count - 1))) | (Tails & ~1u)) != 0;

    public void Add(byte signs, uint place)
    {
        if ((signs & Head) != 0) Heads |= place;
        if ((signs & Tail) != 0) Tails |= place;
        if ((signs & Whole) != 0) Wholes |= place;
    }
}
