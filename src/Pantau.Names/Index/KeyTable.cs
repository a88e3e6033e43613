using System.Numerics;

namespace Pantau.Names.Index;

/// <summary>
/// Numbers by the hash of a key. Keys are not kept: those that share a bucket are found together, and who asks tells them
/// apart.
/// </summary>
internal sealed class KeyTable(int[] values, int[] starts)
{
    private const int PerBucket = 3, LeastBits = 4, MostBits = 26;
    private readonly int shift = 32 - BitOperations.Log2((uint)Math.Max(1, starts.Length - 1));

    public int[] Values => values;

    public int[] Starts => starts;

    /// <param name="pairs">Gone over twice; values of one key stay in their order.</param>
    public static KeyTable Of(int count, IEnumerable<(uint Key, int Value)> pairs)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)(count / PerBucket) + 1) + 1, LeastBits, MostBits);
        var drop = 32 - bits;
        var starts = new int[(1 << bits) + 1];
        foreach (var (key, _) in pairs) starts[(key >> drop) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var values = new int[count];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        foreach (var (key, value) in pairs) values[next[key >> drop]++] = value;
        return new KeyTable(values, starts);
    }

    /// <summary>The values whose key has a hash as this one.</summary>
    public ReadOnlySpan<int> this[uint key]
    {
        get
        {
            var bucket = key >> shift;
            return values.AsSpan(starts[bucket], starts[bucket + 1] - starts[bucket]);
        }
    }
}
