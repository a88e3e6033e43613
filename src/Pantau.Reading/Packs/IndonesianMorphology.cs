namespace Pantau.Reading.Packs;

/// <summary>
/// Indonesian affixes. A verb is written as its root, with the suffixes it takes after a plus: <c>kirim+kan</c> gives
/// mengirim, mengirimkan, dikirim, dikirimkan and the bare forms. A root written with <c>=</c> is taken as it stands
/// (<c>berencana=</c>); a phrase inflects in its first word.
/// </summary>
public sealed class IndonesianMorphology : IMorphology
{
    private static readonly HashSet<string> NotVerbs = new(StringComparer.Ordinal)
    {
        "media", "mereka", "meter", "mesin", "menteri", "menurut", "melalui", "mengenai", "meskipun", "merdeka", "mentah", "medan", "medis",
        "mekanisme", "memori", "menara", "merek", "merah", "metode", "melawan", "mesir", "meksiko", "melayu", "mei", "menit", "menlu", "menhan",
        "berita", "berikut", "beberapa", "berbagai", "bersama", "berat", "besar", "berlin", "bersenjata", "bernama", "berkala", "berwenang", "bertenaga",
        "berkelanjutan", "berbasis", "berskala", "bersejarah", "bersangkutan", "berkekuatan", "berbahaya", "berupa", "berbendera",
        "dialog", "digital", "dinas", "diplomat", "diplomatik", "direktur", "direktorat", "distrik", "divisi", "diesel", "disertai", "dipimpin",
        "dimensi", "dinamika", "disebut", "dikenal", "diri", "dirinya", "dini", "dibanding", "dibandingkan",
    };

    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        if (entry.EndsWith('='))
        {
            var whole = entry[..^1];
            yield return (whole, Passive(whole) ? VerbForm.Passive : VerbForm.Finite);
            yield break;
        }
        var space = entry.IndexOf(' ', StringComparison.Ordinal);
        var (head, rest) = space < 0 ? (entry, "") : (entry[..space], entry[space..]);
        var parts = head.Split('+');
        var suffixes = new List<string> { "" };
        suffixes.AddRange(parts.Skip(1));
        // A root that is only used with a suffix is written "keluar++kan".
        if (suffixes.Count > 2 && suffixes[1].Length == 0) suffixes.RemoveRange(0, 2);
        foreach (var suffix in suffixes)
        {
            foreach (var active in Nasal(parts[0])) yield return (active + suffix + rest, VerbForm.Finite);
            yield return ("di" + parts[0] + suffix + rest, VerbForm.Passive);
            // "tersebut" points; it tells of no saying.
            if (parts[0] != "sebut") yield return ("ter" + parts[0] + suffix + rest, VerbForm.Passive);
            if (suffix.Length > 0) yield return (parts[0] + suffix + rest, VerbForm.Base);
        }
    }

    public IEnumerable<string> Noun(string entry)
    {
        yield return entry.TrimEnd('=');
    }

    public VerbForm LooksLike(string word)
    {
        if (word.Length < 6 || NotVerbs.Contains(word)) return VerbForm.None;
        if (word.StartsWith("di", StringComparison.Ordinal) && word[2] is not ('o' or 'e')) return VerbForm.Passive;
        if (word.StartsWith("mem", StringComparison.Ordinal) || word.StartsWith("men", StringComparison.Ordinal) || word.StartsWith("mel", StringComparison.Ordinal)
            || word.StartsWith("mer", StringComparison.Ordinal) || word.StartsWith("mew", StringComparison.Ordinal) || word.StartsWith("mey", StringComparison.Ordinal)) return VerbForm.Finite;
        return word.Length >= 7 && word.StartsWith("ber", StringComparison.Ordinal) ? VerbForm.Finite : VerbForm.None;
    }

    private static bool Passive(string word) => word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal);

    /// <summary>The forms of meN- before a root: a voiceless stop or s melts into the nasal; newer loans keep it, so both are given.</summary>
    internal static IEnumerable<string> Nasal(string root)
    {
        switch (root[0])
        {
            case 'p':
                yield return "mem" + root[1..];
                if (root.StartsWith("pr", StringComparison.Ordinal)) yield return "mem" + root;
                break;
            case 't':
                yield return "men" + root[1..];
                if (root.StartsWith("tr", StringComparison.Ordinal)) yield return "men" + root;
                break;
            case 'k':
                yield return "meng" + root[1..];
                if (root.StartsWith("kl", StringComparison.Ordinal) || root.StartsWith("kr", StringComparison.Ordinal)) yield return "meng" + root;
                break;
            case 's':
                yield return "meny" + root[1..];
                yield return "men" + root;
                break;
            case 'b' or 'f' or 'v':
                yield return "mem" + root;
                break;
            case 'd' or 'c' or 'j' or 'z':
                yield return "men" + root;
                break;
            case 'l' or 'm' or 'n' or 'r' or 'w' or 'y':
                yield return "me" + root;
                break;
            default:
                yield return "meng" + root;
                break;
        }
    }
}
