namespace Pantau.Names.Index;

/// <summary>Numbers by key: pairs sorted by key, with the start of each range of keys.</summary>
internal sealed class KeyTable(uint[] keys, int[] values, int[] starts)
{
    private const int Bits = 18, Shift = 32 - Bits;

    public uint[] Keys => keys;

    public int[] Values => values;

    public int[] Starts => starts;

    public static KeyTable Of(List<uint> keys, List<int> values)
    {
        var (k, v) = (keys.ToArray(), values.ToArray());
        Array.Sort(k, v);
        var starts = new int[(1 << Bits) + 1];
        var at = 0;
        for (var range = 0; range < starts.Length; range++)
        {
            while (at < k.Length && k[at] >> Shift < range) at++;
            starts[range] = at;
        }
        return new KeyTable(k, v, starts);
    }

    /// <summary>The values under a key.</summary>
    public ReadOnlySpan<int> this[uint key]
    {
        get
        {
            var range = (int)(key >> Shift);
            var span = keys.AsSpan(starts[range], starts[range + 1] - starts[range]);
            var first = span.BinarySearch(key);
            if (first < 0) return [];
            var last = first;
            while (first > 0 && span[first - 1] == key) first--;
            while (last < span.Length - 1 && span[last + 1] == key) last++;
            return values.AsSpan(starts[range] + first, last - first + 1);
        }
    }
}
