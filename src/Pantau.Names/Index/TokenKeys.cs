using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// The keys under which a word is found by words that may stand for it: its sound with up to two letters left out, what
/// it shares by its tags, and for words across scripts its consonants. Two words that fit share a key.
/// </summary>
internal static class TokenKeys
{
    private const int Prefix = 8, TwoSlipsFrom = 5, SkeletonSlipFrom = 4;

    /// <summary>Keys of a word in the index.</summary>
    public static void Stored(NameWord token, HashSet<uint> keys)
    {
        Common(token, keys);
        var poor = IsPoor(token);
        Skeleton(token, poor ? 'p' : 'l', keys);
    }

    /// <summary>Keys that a word of a query looks under.</summary>
    public static void Sought(NameWord token, HashSet<uint> keys)
    {
        Common(token, keys);
        Skeleton(token, 'p', keys);
        if (IsPoor(token)) Skeleton(token, 'l', keys);
    }

    /// <summary>The key of a whole string of a kind: a name run together, an acronym.</summary>
    public static uint Whole(char kind, string text) => Hash(kind, text);

    private static void Common(NameWord token, HashSet<uint> keys)
    {
        foreach (var tag in token.Tags) keys.Add(Hash('t', tag));
        if (token.Role is TokenRole.Number || token.Exact)
        {
            keys.Add(Hash('x', token.Text));
            return;
        }
        // Slavic stems and servants' names meet the plain word.
        keys.Add(Hash('t', "s:" + token.Text));
        if (token.Text.Length > 5 && token.Text.StartsWith("abd", StringComparison.Ordinal)) keys.Add(Hash('d', token.Text.AsSpan(3)));
        keys.Add(Hash('x', token.Text));
        Deletions(token.Sound, token.Sound.Length >= TwoSlipsFrom ? 2 : 1, keys);
        if (token.Script is NameScript.Arabic or NameScript.Other) Deletions(token.Native, token.Native.Length >= TwoSlipsFrom ? 2 : 1, keys);
        keys.Add(Hash('d', token.Text));
    }

    private static void Deletions(string word, int most, HashSet<uint> keys)
    {
        Span<char> kept = stackalloc char[Prefix];
        var length = Math.Min(Prefix, word.Length);
        keys.Add(Hash('d', word.AsSpan(0, length)));
        for (var i = 0; i < length; i++)
        {
            var one = Without(word.AsSpan(0, length), i, -1, kept);
            if (one > 0) keys.Add(Hash('d', kept[..one]));
            if (most < 2) continue;
            for (var j = i + 1; j < length; j++) keys.Add(Hash('d', kept[..Without(word.AsSpan(0, length), i, j, kept)]));
        }
        // A longer word may lose letters inside its prefix and gain others at its end.
        if (word.Length <= Prefix) return;
        keys.Add(Hash('d', word.AsSpan(0, Prefix - 1)));
        keys.Add(Hash('d', word.AsSpan(0, Prefix - 2)));
    }

    private static int Without(ReadOnlySpan<char> word, int first, int second, Span<char> kept)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (i != first && i != second) kept[count++] = word[i];
        return count;
    }

    private static void Skeleton(NameWord token, char kind, HashSet<uint> keys)
    {
        Span<char> bones = stackalloc char[24];
        var count = 0;
        foreach (var c in token.Sound)
        {
            if (count == bones.Length) break;
            if (Class(c) is var bone and not '\0' && (count == 0 || bones[count - 1] != bone)) bones[count++] = bone;
        }
        if (count == 0) return;
        keys.Add(Hash(kind, bones[..count]));
        if (count < SkeletonSlipFrom) return;
        Span<char> kept = stackalloc char[24];
        for (var i = 0; i < count; i++) keys.Add(Hash(kind, kept[..Without(bones[..count], i, -1, kept)]));
    }

    private static char Class(char c) => c switch
    {
        'b' or 'p' or 'f' or 'v' => '1',
        'd' or 't' or 'c' or 's' or 'z' or 'x' or 'j' => '2',
        'k' or 'g' or 'q' => '4',
        'm' or 'n' => '5',
        'l' or 'r' => '6',
        >= '0' and <= '9' => c,
        _ => '\0',
    };

    private static bool IsPoor(NameWord token) => Scripts.IsVowelPoor(token.Script) || token.Script == NameScript.Hangul;

    private static uint Hash(char kind, ReadOnlySpan<char> text)
    {
        var hash = 2166136261u ^ kind;
        hash *= 16777619u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        return hash * 2246822519u;
    }
}
