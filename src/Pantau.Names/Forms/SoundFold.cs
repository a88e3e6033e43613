using System.Text;
using Pantau.Names.Text;

namespace Pantau.Names.Forms;

/// <summary>
/// Folds what romanisations of the same sound differ in (kh and h, q and k, iy and y, doubled letters), so that most
/// spellings of one name meet in one string.
/// </summary>
internal static class SoundFold
{
    // The longest first; what stands at the start of a word is marked with ^, what ends it with $.
    private static readonly (string From, string To)[] Rules =
    [
        ("tsch", "c"), ("shch", "s"), ("szcz", "s"), ("^yev", "ev"), ("^yel", "el"), ("^yek", "ek"), ("^yef", "ef"), ("^ye", "e"), ("^ie", "e"),
        ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("eau", "o"),
        ("^xi", "si"), ("iya$", "ia"), ("iia$", "ia"), ("ija$", "ia"), ("iyy$", "i"), ("iy$", "i"), ("ij$", "i"), ("yy$", "i"), ("yj$", "i"), ("yi$", "i"), ("ii$", "i"), ("ey$", "ei"), ("ej$", "ei"), ("ay$", "ai"), ("aj$", "ai"), ("y$", "i"),
        ("ah$", "a"), ("eh$", "e"), ("oh$", "o"), ("sh", "s"), ("ch", "c"), ("cz", "c"), ("kh", "h"), ("gh", "g"), ("zh", "j"), ("dj", "j"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("ck", "k"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ts", "c"), ("tz", "c"), ("ks", "x"), ("qu", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ae", "e"), ("ai", "e"), ("ei", "e"), ("ey", "e"), ("ay", "e"), ("ue", "u"), ("oe", "o"),
        ("q", "k"), ("w", "v"), ("y", "i"), ("c", "k"),
    ];

    private static readonly Dictionary<char, (string From, string To, bool Start, bool End)[]> ByFirst = Rules
        .Select(r => (From: r.From.Trim('^', '$'), r.To, Start: r.From[0] == '^', End: r.From[^1] == '$'))
        .GroupBy(r => r.From[0]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <param name="script">In the Arabic script a letter written twice has a vowel between.</param>
    public static string Of(string latin, NameScript script = NameScript.Latin)
    {
        var sound = new StringBuilder(latin.Length);
        for (var i = 0; i < latin.Length;)
        {
            var (to, taken) = Step(latin, i);
            foreach (var c in to)
                if (sound.Length == 0 || sound[^1] != c || char.IsAsciiDigit(c) || script == NameScript.Arabic) sound.Append(c);
            i += taken;
        }
        return sound.ToString();
    }

    private static (string To, int Taken) Step(string latin, int at)
    {
        if (ByFirst.TryGetValue(latin[at], out var rules))
        {
            foreach (var (from, to, start, end) in rules)
            {
                if (start && at > 0) continue;
                if (end && at + from.Length != latin.Length) continue;
                // A rule for the end must not eat a whole short word.
                if (end && at == 0) continue;
                if (string.CompareOrdinal(latin, at, from, 0, from.Length) == 0) return (to, from.Length);
            }
        }
        return (latin[at].ToString(), 1);
    }

    /// <summary>Consonants that one script writes as one.</summary>
    public static char Class(char c) => c switch
    {
        'b' or 'p' or 'f' or 'v' => '1',
        'd' or 't' or 'c' or 's' or 'z' or 'x' or 'j' => '2',
        'k' or 'g' or 'q' => '4',
        'm' or 'n' => '5',
        'l' or 'r' => '6',
        >= '0' and <= '9' => c,
        _ => '\0',
    };
}
