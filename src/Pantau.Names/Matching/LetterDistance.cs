namespace Pantau.Names.Matching;

/// <summary>How many slips of the pen lie between two words: insertions, deletions, changes and swaps of letters, likely ones cheaper.</summary>
internal static class LetterDistance
{
    private const int Longest = 40;
    private const float Vowel = 0.8f, Near = 0.6f, Swap = 0.9f, Doubled = 0.4f, Mute = 0.6f, WeakVowel = 0.15f, WeakNear = 0.4f;
    private static readonly float[] Change = Table(false), WeakChange = Table(true);

    /// <param name="weak">Vowels say little, because one of the words was written without them or by syllables.</param>
    /// <param name="limit">Beyond it the exact count is of no interest.</param>
    public static double Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool weak = false, double limit = 100)
    {
        Trim(ref a, ref b);
        if (a.Length == 0 && b.Length == 0) return 0;
        if (a.Length > Longest || b.Length > Longest) return Math.Max(a.Length, b.Length);
        var width = b.Length + 1;
        Span<float> rows = stackalloc float[4 * width];
        Span<float> before = rows[..width], last = rows.Slice(width, width), row = rows.Slice(2 * width, width), inserts = rows.Slice(3 * width, width);
        last[0] = 0;
        for (var j = 1; j < width; j++)
        {
            inserts[j] = Insert(b, j - 1, weak);
            last[j] = last[j - 1] + inserts[j];
        }
        var changes = weak ? WeakChange : Change;
        var leastBefore = 0f;
        for (var i = 1; i <= a.Length; i++)
        {
            var delete = Insert(a, i - 1, weak);
            var letter = a[i - 1];
            var least = row[0] = last[0] + delete;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(last[j] + delete, row[j - 1] + inserts[j]), last[j - 1] + Substitute(letter, b[j - 1], changes));
                if (i > 1 && j > 1 && letter == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, before[j - 2] + Swap);
                row[j] = cost;
                least = Math.Min(least, cost);
            }
            if (least > limit && leastBefore > limit) return least;
            leastBefore = least;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[width - 1];
    }

    /// <summary>The least cost of slips between a word and any beginning of another, where vowels say little.</summary>
    public static double ToBeginning(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length > Longest || other.Length > Longest) return 0;
        Span<float> before = stackalloc float[Longest + 1], last = stackalloc float[Longest + 1], row = stackalloc float[Longest + 1];
        for (var j = 1; j <= other.Length; j++) last[j] = last[j - 1] + Insert(other, j - 1, weak: true);
        for (var i = 1; i <= word.Length; i++)
        {
            var delete = Insert(word, i - 1, weak: true);
            row[0] = last[0] + delete;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + delete, row[j - 1] + Insert(other, j - 1, weak: true)), last[j - 1] + Substitute(word[i - 1], other[j - 1], WeakChange));
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + Swap);
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        var least = last[0];
        for (var j = 1; j <= other.Length; j++) least = Math.Min(least, last[j]);
        return least;
    }

    /// <summary>What it costs to change a letter into another.</summary>
    public static float ChangeOf(char a, char b, bool weak) => Substitute(a, b, weak ? WeakChange : Change);

    /// <summary>The least that a letter costs which one word has more, wherever it stands.</summary>
    public static float LeastOf(char c, bool weak) => weak ? Insert([c], 0, weak) : c is 'h' or 's' ? Mute : 1;

    /// <summary>What a letter costs that follows itself.</summary>
    public static float OfDoubled(char c, bool weak) => weak ? Insert([c], 0, weak) : Doubled;

    /// <summary>What two letters cost that changed places.</summary>
    public const float OfSwap = Swap;

    private static void Trim(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        var start = a.CommonPrefixLength(b);
        // One letter of what is shared stays, so that a doubled letter is seen as one.
        start = Math.Max(0, start - 1);
        a = a[start..];
        b = b[start..];
        while (a.Length > 1 && b.Length > 1 && a[^1] == b[^1] && a[^2] == b[^2])
        {
            a = a[..^1];
            b = b[..^1];
        }
        if (a.SequenceEqual(b)) a = b = [];
    }

    private static float Insert(ReadOnlySpan<char> word, int at, bool weak)
    {
        var c = word[at];
        if (weak) return c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' ? WeakVowel : c == 'h' ? WeakNear : 1;
        if (at > 0 && word[at - 1] == c) return Doubled;
        return c == 'h' || (c == 's' && at == word.Length - 1) ? Mute : 1;
    }

    private static float Substitute(char a, char b, float[] changes)
    {
        if (a == b) return 0;
        var (i, j) = (a - 'a', b - 'a');
        return (uint)i < 26 && (uint)j < 26 ? changes[(i * 26) + j] : 1;
    }

    private static float[] Table(bool weak)
    {
        var table = new float[26 * 26];
        Array.Fill(table, 1);
        string[] near = ["sz", "sc", "ck", "mn", "jy", "jg", "vw", "vf", "bp", "dt", "gk", "kq", "iy", "bv", "xs", "cs"];
        foreach (var pair in near) Set(pair[0], pair[1], weak ? WeakNear : Near);
        const string Vowels = "aeiouyw";
        foreach (var a in Vowels)
            foreach (var b in Vowels)
                if (a != b && (weak || (a != 'w' && b != 'w'))) Set(a, b, weak ? WeakVowel : Vowel);
        if (weak)
        {
            Set('p', 'f', WeakNear);
            foreach (var pair in new[] { "lr", "ct", "sj", "zj", "fh", "uv", "ov", "jd", "td" }) Set(pair[0], pair[1], WeakNear);
        }
        return table;

        void Set(char a, char b, float cost) => table[((a - 'a') * 26) + b - 'a'] = table[((b - 'a') * 26) + a - 'a'] = cost;
    }
}
