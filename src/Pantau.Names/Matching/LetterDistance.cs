namespace Pantau.Names.Matching;

/// <summary>How many slips of the pen lie between two words: insertions, deletions, changes and swaps of letters, likely ones cheaper.</summary>
internal static class LetterDistance
{
    private const int Longest = 40;
    private const double Vowel = 0.8, Near = 0.6, Swap = 0.9, Doubled = 0.4, Mute = 0.6, WeakVowel = 0.15, WeakNear = 0.4;
    private static readonly double[] Change = Table(false), WeakChange = Table(true);

    /// <param name="weak">Vowels say little, because one of the words was written without them or by syllables.</param>
    public static double Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool weak = false)
    {
        Trim(ref a, ref b);
        if (a.Length == 0 && b.Length == 0) return 0;
        if (a.Length > Longest || b.Length > Longest) return Math.Max(a.Length, b.Length);
        var width = b.Length + 1;
        Span<double> before = stackalloc double[width], last = stackalloc double[width], row = stackalloc double[width];
        last[0] = 0;
        for (var j = 1; j < width; j++) last[j] = last[j - 1] + Insert(b, j - 1, weak);
        for (var i = 1; i <= a.Length; i++)
        {
            var delete = Insert(a, i - 1, weak);
            row[0] = last[0] + delete;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(last[j] + delete, row[j - 1] + Insert(b, j - 1, weak)), last[j - 1] + Substitute(a[i - 1], b[j - 1], weak));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, before[j - 2] + Swap);
                row[j] = cost;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[width - 1];
    }

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

    private static double Insert(ReadOnlySpan<char> word, int at, bool weak)
    {
        var c = word[at];
        if (weak) return c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' ? WeakVowel : c == 'h' ? WeakNear : 1;
        if (at > 0 && word[at - 1] == c) return Doubled;
        return c == 'h' || (c == 's' && at == word.Length - 1) ? Mute : 1;
    }

    private static double Substitute(char a, char b, bool weak)
    {
        if (a == b) return 0;
        if (a is >= 'a' and <= 'z' && b is >= 'a' and <= 'z') return (weak ? WeakChange : Change)[((a - 'a') * 26) + b - 'a'];
        return 1;
    }

    private static double[] Table(bool weak)
    {
        var table = new double[26 * 26];
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
            foreach (var pair in new[] { "lr", "ct", "sj", "zj", "fh", "uv", "jd", "td" }) Set(pair[0], pair[1], WeakNear);
        }
        return table;

        void Set(char a, char b, double cost) => table[((a - 'a') * 26) + b - 'a'] = table[((b - 'a') * 26) + a - 'a'] = cost;
    }
}
