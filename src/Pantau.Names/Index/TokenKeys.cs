using Pantau.Names.Forms;
using Pantau.Names.Text;

namespace Pantau.Names.Index;

/// <summary>
/// The keys under which a word is found by words that may stand for it. Two hard slips (a letter more, less or another)
/// are found by letters left out of the word; one hard slip and any number of soft ones (near consonants, vowels) by a
/// letter left out of its folded form; what tables say by tags; words across scripts by their consonants.
/// </summary>
internal static class TokenKeys
{
    private const int Prefix = 8, BoneSlipFrom = 4, TwoSlipsFrom = 5, OneSlipFrom = 3, ShortestSlipped = 2, ShortestJoined = 4, JoinedSlipFrom = 5;

    /// <summary>Keys of a word in the index.</summary>
    /// <param name="near">Those under which a slip may be found.</param>
    /// <param name="sure">Those that say that the words have something in common.</param>
    public static void Stored(NameWord token, HashSet<uint> near, HashSet<uint> sure)
    {
        Common(token, near, sure);
        if (IsServant(token)) sure.Add(Hash('v', token.Text.AsSpan(3)));
        sure.Add(Hash('x', token.Text));
        if (CanSlip(token)) BonesOf(token.Sound, IsPoor(token) ? 'p' : 'l', 1, near);
    }

    /// <summary>Keys that a word of a query looks under.</summary>
    public static void Sought(NameWord token, HashSet<uint> near, HashSet<uint> sure)
    {
        Common(token, near, sure);
        sure.Add(Hash('v', token.Text));
        if (IsServant(token)) sure.Add(Hash('x', token.Text.AsSpan(3)));
        sure.Add(Hash('x', token.Text));
        if (!CanSlip(token)) return;
        BonesOf(token.Sound, 'p', 1, near);
        if (IsPoor(token)) BonesOf(token.Sound, 'l', 1, near);
    }

    /// <summary>Keys that words of a query run together look under: with one slip, and in poor scripts by their consonants.</summary>
    public static void Joined(string text, HashSet<uint> near, HashSet<uint> poor)
    {
        if (text.Length < ShortestJoined) return;
        LeaveOut('d', text, text.Length >= JoinedSlipFrom ? 1 : 0, near);
        if (text.Length >= JoinedSlipFrom) BonesOf(SoundFold.Of(text), 'p', 0, poor);
    }

    /// <summary>The key of a whole string of a kind: a name run together, an acronym, an id.</summary>
    public static uint Whole(char kind, ReadOnlySpan<char> text) => Hash(kind, text);

    /// <summary>True where only the consonants of the word tell it from others.</summary>
    public static bool IsPoor(NameWord token) => !token.IsReading && (Scripts.IsVowelPoor(token.Script) || token.Script == NameScript.Hangul);

    private static void Common(NameWord token, HashSet<uint> near, HashSet<uint> sure)
    {
        foreach (var tag in token.Tags) sure.Add(Hash('t', tag));
        if (!CanSlip(token)) return;
        Slips(token.Text, near);
        if (token.Sound != token.Text) Slips(token.Sound, near);
        if (token.Script is NameScript.Arabic or NameScript.Other) LeaveOut('d', token.Native, token.Native.Length >= TwoSlipsFrom ? 2 : 1, near);
    }

    private static bool CanSlip(NameWord token) => token.Role != TokenRole.Number && !token.Exact;

    private static bool IsServant(NameWord token) => token.Text.Length > 5 && token.Text.StartsWith("abd", StringComparison.Ordinal);

    private static void Slips(string word, HashSet<uint> keys)
    {
        Span<char> folded = stackalloc char[40];
        LeaveOut('f', folded[..Fold(word, folded)], 1, keys);
        if (word.Length >= ShortestSlipped) LeaveOut('d', word, word.Length >= TwoSlipsFrom ? 2 : word.Length >= OneSlipFrom ? 1 : 0, keys);
    }

    /// <summary>Near consonants as one, vowels as one, doubled letters once, mute ones not at all.</summary>
    private static int Fold(string word, Span<char> folded)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (count == folded.Length) break;
            var bone = c switch { 'a' or 'e' or 'i' or 'o' or 'u' or 'y' => 'a', 'd' or 't' => '3', 's' or 'z' or 'x' or 'c' or 'k' or 'g' or 'q' or 'j' => '2', 'r' => '7', 'w' => '1', 'h' => '\0', _ => SoundFold.Class(c) };
            if (bone != '\0' && (count == 0 || folded[count - 1] != bone)) folded[count++] = bone;
        }
        return count;
    }

    private static void LeaveOut(char kind, ReadOnlySpan<char> word, int most, HashSet<uint> keys)
    {
        Span<char> kept = stackalloc char[Prefix];
        var start = word[..Math.Min(Prefix, word.Length)];
        keys.Add(Hash(kind, start));
        for (var i = 0; i < start.Length && most > 0; i++)
        {
            if (start.Length > 1) keys.Add(Hash(kind, kept[..Without(start, i, -1, kept, kind == 'f')]));
            for (var j = i + 1; j < start.Length && most > 1; j++) keys.Add(Hash(kind, kept[..Without(start, i, j, kept, false)]));
        }
    }

    /// <param name="once">What then follows itself is kept once, as if what is left out had never stood between.</param>
    private static int Without(ReadOnlySpan<char> word, int first, int second, Span<char> kept, bool once)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (i != first && i != second && !(once && count > 0 && kept[count - 1] == word[i])) kept[count++] = word[i];
        return count;
    }

    private static void BonesOf(string sound, char kind, int slips, HashSet<uint> keys)
    {
        Bones(sound, kind, slips, keys, "");
        // A v may be a vowel, and an f the h that is no bone.
        if (sound.AsSpan().IndexOfAny('v', 'f') >= 0) Bones(sound, kind, slips, keys, "vf");
        // What is a j in one land is a g in another: Rajab, Ragab.
        if (sound.Contains('j')) Bones(sound.Replace('j', 'g'), kind, slips, keys, "");
    }

    private static void Bones(string sound, char kind, int slips, HashSet<uint> keys, string but)
    {
        Span<char> bones = stackalloc char[24];
        var count = 0;
        foreach (var c in sound)
        {
            if (count == bones.Length) break;
            if (!but.Contains(c) && SoundFold.Class(c) is var bone and not '\0' && (count == 0 || bones[count - 1] != bone)) bones[count++] = bone;
        }
        if (count == 0) return;
        keys.Add(Hash(kind, bones[..count]));
        if (count < BoneSlipFrom || slips == 0) return;
        Span<char> kept = stackalloc char[24];
        for (var i = 0; i < count; i++) keys.Add(Hash(kind, kept[..Without(bones[..count], i, -1, kept, true)]));
    }

    private static uint Hash(char kind, ReadOnlySpan<char> text)
    {
        var hash = 2166136261u ^ kind;
        hash *= 16777619u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return hash ^ (hash >> 13);
    }
}
