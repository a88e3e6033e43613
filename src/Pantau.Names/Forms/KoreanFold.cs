using System.Text;

namespace Pantau.Names.Forms;

/// <summary>Korean syllables in Latin letters: how they part, and what DPRK, McCune-Reischauer, Revised and habitual spellings share.</summary>
internal static class KoreanFold
{
    private static readonly string[] Onsets = ["kk", "tt", "pp", "ss", "jj", "tch", "ch", "sh", "kh", "th", "ph", "g", "k", "n", "d", "t", "r", "l", "m", "b", "p", "s", "j", "h", ""];
    private static readonly string[] Nuclei = ["yeo", "yae", "wae", "eui", "yoo", "woo", "you", "weo", "wui", "eo", "eu", "ae", "ya", "ye", "yo", "yu", "wa", "we", "wi", "wo", "oe", "oi", "ui", "oo", "ou", "ee", "ea", "ai", "wu", "uh", "a", "e", "i", "o", "u", "y"];
    private static readonly string[] Codas = ["ng", "ck", "n", "m", "k", "g", "t", "p", "b", "l", "r", "h", ""];

    /// <summary>The syllables of a word, or none where it cannot be Korean or has more than a given name has.</summary>
    public static string[] Syllables(string latin, int most = 3)
    {
        var found = new List<string>();
        return Part(latin, 0, most, found) ? [.. found] : [];
    }

    /// <summary>What the spellings of a syllable share.</summary>
    public static string Fold(string syllable)
    {
        var (onset, nucleus, coda) = Sounds(syllable);
        return onset + nucleus + coda;
    }

    /// <summary>True where two syllables share a beginning, a vowel or an end: a slip of the pen may lie between them.</summary>
    public static bool ShareASound(string one, string other)
    {
        var (a, b) = (Sounds(one), Sounds(other));
        return (a.Onset == b.Onset && a.Onset.Length > 0) || a.Nucleus == b.Nucleus || (a.Coda == b.Coda && a.Coda.Length > 0);
    }

    private static (string Onset, string Nucleus, string Coda) Sounds(string syllable)
    {
        var onset = Array.Find(Onsets, o => syllable.StartsWith(o, StringComparison.Ordinal))!;
        var nucleus = Array.Find(Nuclei, n => string.CompareOrdinal(syllable, onset.Length, n, 0, n.Length) == 0) ?? "";
        return (Onset(onset), Nucleus(nucleus), Coda(syllable[(onset.Length + nucleus.Length)..]));
    }

    private static bool Part(string latin, int at, int left, List<string> found)
    {
        if (at == latin.Length) return found.Count > 0;
        if (left == 0) return false;
        foreach (var onset in Onsets)
        {
            if (string.CompareOrdinal(latin, at, onset, 0, onset.Length) != 0) continue;
            foreach (var nucleus in Nuclei)
            {
                var vowel = at + onset.Length;
                if (string.CompareOrdinal(latin, vowel, nucleus, 0, nucleus.Length) != 0) continue;
                foreach (var coda in Codas)
                {
                    var end = vowel + nucleus.Length;
                    if (string.CompareOrdinal(latin, end, coda, 0, coda.Length) != 0) continue;
                    end += coda.Length;
                    // A single consonant before a vowel opens the next syllable; "ng" never does.
                    if (coda.Length == 1 && coda != "g" && end < latin.Length && IsVowel(latin[end]) && coda != "h") continue;
                    if (coda.Length == 0 && end < latin.Length && found.Count == 0 && IsVowel(latin[end]) && left == 1) continue;
                    found.Add(latin[at..end]);
                    if (Part(latin, end, left - 1, found)) return true;
                    found.RemoveAt(found.Count - 1);
                }
            }
        }
        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';

    private static string Onset(string onset) => onset switch
    {
        "kk" or "g" or "kh" => "k",
        "tt" or "d" or "th" => "t",
        "pp" or "b" or "ph" => "p",
        "ss" or "sh" => "s",
        "jj" or "ch" or "tch" => "j",
        "r" => "l",
        _ => onset,
    };

    private static string Nucleus(string nucleus) => nucleus switch
    {
        "eo" or "u" or "uh" or "eu" or "oo" or "ou" or "woo" or "wu" => "o",
        "ae" or "ai" or "oe" or "oi" or "wae" or "we" or "ye" or "yae" or "ea" => "e",
        "yeo" or "yu" or "you" or "yoo" => "yo",
        "ui" or "eui" or "ee" or "y" or "wi" or "wui" => "i",
        "weo" => "wo",
        _ => nucleus,
    };

    private static string Coda(string coda) => coda switch
    {
        "g" or "ck" => "k",
        "b" => "p",
        "r" => "l",
        "h" => "",
        _ => coda,
    };
}
