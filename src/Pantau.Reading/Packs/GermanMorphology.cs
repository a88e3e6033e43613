namespace Pantau.Reading.Packs;

/// <summary>
/// German inflection. A weak verb is written as its infinitive (<c>liefern</c>), a strong one with the present, the past and
/// the participle (<c>geben/gibt/gab/gegeben</c>); a bar parts a separable particle (<c>aus|liefern</c>), which may be a
/// phrase of its own (<c>zur Verfügung|stellen</c>).
/// </summary>
public sealed class GermanMorphology : IMorphology
{
    private static readonly string[] Endings = ["e", "en", "er", "es", "em"];
    private static readonly string[] Unstressed = ["be", "ver", "er", "ent", "zer", "ge", "miss", "über", "unter", "wider", "durch", "hinter", "emp"];
    private static readonly string[] Cases = ["", "s", "es", "n", "en", "e"];

    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        var parts = entry.Split('/');
        var bar = parts[0].IndexOf('|', StringComparison.Ordinal);
        var particle = bar < 0 ? "" : parts[0][..bar];
        var verb = parts[0][(bar + 1)..];
        var forms = parts.Length == 4 ? Strong(verb, parts) : Weak(verb, bar >= 0);
        foreach (var (form, kind) in forms)
        {
            var phrase = particle.Contains(' ', StringComparison.Ordinal) || particle.Length > 0 && char.IsUpper(particle[0]);
            yield return (particle + (phrase ? " " : "") + form, kind);
            if (bar < 0) continue;
            if (kind == VerbForm.Finite) yield return (form, VerbForm.Parted);
            if (kind == VerbForm.Base) yield return (phrase ? form : particle + "zu" + form, phrase ? VerbForm.Parted : VerbForm.MarkedInfinitive);
            // "bekannt geben": either spelling is right.
            if (!phrase && particle.Length > 4 && kind is VerbForm.Participle or VerbForm.Base) yield return (particle + " " + form, kind);
        }
    }

    private static IEnumerable<(string, VerbForm)> Strong(string verb, string[] parts)
    {
        var stem = Stem(verb);
        var past = parts[2];
        yield return (verb, VerbForm.Base);
        yield return (verb, VerbForm.Finite);
        yield return (parts[1], VerbForm.Finite);
        yield return (stem + "e", VerbForm.Finite);
        yield return (past, VerbForm.Finite);
        yield return (past.EndsWith('e') ? past + "n" : past + "en", VerbForm.Finite);
        foreach (var form in Described(parts[3], verb)) yield return form;
    }

    private static IEnumerable<(string, VerbForm)> Weak(string verb, bool separable)
    {
        var stem = Stem(verb);
        var link = stem[^1] is 't' or 'd' || stem.Length > 2 && stem[^1] is 'n' or 'm' && stem[^2] is 'f' or 'g' or 'c' or 'd' or 't' ? "e" : "";
        if (stem.EndsWith("chn", StringComparison.Ordinal)) link = "e";
        yield return (verb, VerbForm.Base);
        yield return (verb, VerbForm.Finite);
        yield return (stem + link + "t", VerbForm.Finite);
        yield return (stem + "e", VerbForm.Finite);
        if (verb.EndsWith("eln", StringComparison.Ordinal)) yield return (stem[..^2] + "le", VerbForm.Finite);
        yield return (stem + link + "te", VerbForm.Finite);
        yield return (stem + link + "ten", VerbForm.Finite);
        var bare = !separable && Unstressed.Any(p => verb.StartsWith(p, StringComparison.Ordinal)) || verb.EndsWith("ieren", StringComparison.Ordinal)
            || separable && verb.StartsWith("ver", StringComparison.Ordinal);
        foreach (var form in Described((bare ? "" : "ge") + stem + link + "t", verb)) yield return form;
    }

    // The participles, bare and as adjectives: geliefert, gelieferten, liefernde.
    private static IEnumerable<(string, VerbForm)> Described(string participle, string verb)
    {
        yield return (participle, VerbForm.Participle);
        foreach (var ending in Endings)
        {
            yield return (participle + ending, VerbForm.Attributive);
            yield return (verb + "d" + ending, VerbForm.AttributiveGerund);
        }
    }

    private static string Stem(string verb) => verb.EndsWith("en", StringComparison.Ordinal) ? verb[..^2] : verb[..^1];

    /// <summary>Every form that the cases and the plural may give; other stems are written after a slash: <c>Land/Länder</c>. An adjective before the noun inflects; a trailing <c>=</c> says there is only this form.</summary>
    public IEnumerable<string> Noun(string entry)
    {
        if (entry.EndsWith('=')) return [entry[..^1]];
        var words = entry.Split(' ');
        var heads = words[^1].Split('/').SelectMany(h => Cases.Select(c => h + c));
        var leads = new List<string> { "" };
        foreach (var word in words[..^1])
            leads = [.. leads.SelectMany(l => Lead(word).Select(w => l + w + " "))];
        return [.. leads.SelectMany(l => heads.Select(h => l + h)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lead(string word) =>
        char.IsLower(word[0]) && word.EndsWith('e') ? Endings.Select(e => word[..^1] + e) : [word];

    public IEnumerable<(string Form, Inflection Inflection)> Adjective(string entry) => Adjectival(entry).Select(f => (f, Inflection.None));

    private static IEnumerable<string> Adjectival(string entry) => entry.EndsWith('=') ? [entry[..^1]] : [entry, .. Endings.Select(e => entry + e)];

    public IEnumerable<string> Genitive(string name) => name[^1] is 's' or 'x' or 'z' || !char.IsLetter(name[^1]) ? [] : [name + "s"];

    public VerbForm LooksLike(string word) => VerbForm.None;
}
