namespace Pantau.Reading.Packs;

/// <summary>
/// Dutch inflection. A weak verb is written as its infinitive (<c>sturen</c>), with the stem after a colon where spelling
/// does not tell it (<c>leveren:lever</c>); a strong one with the present, the past in singular and plural and the
/// participle (<c>krijgen/krijgt/kreeg+kregen/gekregen</c>); a bar parts a separable particle (<c>af|leveren:lever</c>); a trailing <c>=</c> says there is only this form.
/// </summary>
public sealed class DutchMorphology : IMorphology
{
    private static readonly string[] Unstressed = ["be", "ver", "ge", "ont", "her", "er", "over", "onder", "mis"];

    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        // A phrase that stands for a verb beside "to be": "van plan".
        if (entry.EndsWith('=')) return [(entry[..^1], VerbForm.Participle), (entry[..^1], VerbForm.Finite)];
        return Inflected(entry);
    }

    private static IEnumerable<(string Form, VerbForm Kind)> Inflected(string entry)
    {
        var parts = entry.Split('/');
        var bar = parts[0].IndexOf('|', StringComparison.Ordinal);
        var particle = bar < 0 ? "" : parts[0][..bar];
        var verb = parts[0][(bar + 1)..];
        foreach (var (form, kind) in parts.Length == 4 ? Strong(verb, parts) : Weak(verb, bar >= 0))
        {
            yield return (particle + (particle.Contains(' ', StringComparison.Ordinal) ? " " : "") + form, kind);
            if (bar < 0) continue;
            if (kind == VerbForm.Finite) yield return (form, VerbForm.Parted);
        }
    }

    private static IEnumerable<(string, VerbForm)> Strong(string verb, string[] parts)
    {
        yield return (verb, VerbForm.Base);
        yield return (verb, VerbForm.Finite);
        yield return (parts[1], VerbForm.Finite);
        foreach (var past in parts[2].Split('+')) yield return (past, VerbForm.Finite);
        foreach (var form in Described(parts[3], verb)) yield return form;
    }

    private static IEnumerable<(string, VerbForm)> Weak(string entry, bool separable)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        var verb = colon < 0 ? entry : entry[..colon];
        var stem = colon < 0 ? Stem(verb) : entry[(colon + 1)..];
        var bare = verb[..^2];
        // The last sound of the infinitive's stem, not of its spelling, tells t from d: reizen, reisde.
        var voiceless = bare[^1] is 't' or 'k' or 'f' or 's' or 'p' or 'x' || bare.EndsWith("ch", StringComparison.Ordinal);
        var dental = voiceless ? 't' : 'd';
        yield return (verb, VerbForm.Base);
        yield return (verb, VerbForm.Finite);
        // The bare stem is "I" alone, and mostly also a noun: "verkoop", "steun".
        yield return (stem.EndsWith('t') ? stem : stem + "t", VerbForm.Finite);
        yield return (stem + dental + "e", VerbForm.Finite);
        yield return (stem + dental + "en", VerbForm.Finite);
        var prefix = !separable && Unstressed.Any(p => verb.StartsWith(p, StringComparison.Ordinal)) || separable && verb.StartsWith("ver", StringComparison.Ordinal) ? "" : "ge";
        // "geëxporteerd", "geïmporteerd": two vowels that are not one sound are parted.
        if (prefix == "ge" && stem[0] is 'e' or 'i' or 'u') stem = (stem[0] switch { 'e' => 'ë', 'i' => 'ï', _ => 'ü' }) + stem[1..];
        foreach (var form in Described(prefix + stem + (stem[^1] == dental ? "" : dental), verb)) yield return form;
    }

    private static IEnumerable<(string, VerbForm)> Described(string participle, string verb)
    {
        yield return (participle, VerbForm.Participle);
        yield return (participle.EndsWith("en", StringComparison.Ordinal) ? participle : participle + "e", VerbForm.Attributive);
        // "bereid" and "besteed": an open syllable is written with one vowel.
        if (participle is [.., var a, var b, 't' or 'd'] && a == b) yield return (participle[..^2] + participle[^1] + "e", VerbForm.Attributive);
        yield return (verb + "d", VerbForm.AttributiveGerund);
        yield return (verb + "de", VerbForm.AttributiveGerund);
    }

    // maken: maak; zetten: zet; reizen: reis.
    private static string Stem(string verb)
    {
        var stem = verb[..^2];
        if (stem is [.., var last, var same] && last == same && !IsVowel(last)) stem = stem[..^1];
        else if (stem is [.., var vowel, var end] && IsVowel(vowel) && !IsVowel(end) && !(stem.Length > 2 && IsVowel(stem[^3]))) stem = stem[..^1] + vowel + end;
        return stem[^1] switch { 'v' => stem[..^1] + "f", 'z' => stem[..^1] + "s", _ => stem };
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Singular and plural; where spelling changes, the plural is written after a slash: <c>raket/raketten</c>. A trailing <c>=</c> says there is only this form.</summary>
    public IEnumerable<string> Noun(string entry)
    {
        if (entry.EndsWith('=')) return [entry[..^1]];
        var words = entry.Split(' ');
        var heads = words[^1].Split('/');
        if (heads.Length == 1) heads = [heads[0], heads[0] + "s", heads[0] + "en", heads[0] + "'s"];
        var leads = new List<string> { "" };
        foreach (var word in words[..^1])
            leads = [.. leads.SelectMany(l => word.EndsWith('e') && char.IsLower(word[0]) ? new[] { l + word + " ", l + word[..^1] + " " } : [l + word + " "])];
        return [.. leads.SelectMany(l => heads.Select(h => l + h)).Distinct(StringComparer.Ordinal)];
    }

    public IEnumerable<(string Form, Inflection Inflection)> Adjective(string entry) => Adjectival(entry).Select(f => (f, Inflection.None));

    private static IEnumerable<string> Adjectival(string entry) => entry.EndsWith('=') ? [entry[..^1]] : [entry, entry + "e"];

    public IEnumerable<string> Genitive(string name) => !char.IsLetter(name[^1]) ? [] : name[^1] is 's' or 'x' or 'z' ? [name + "'"] : IsVowel(name[^1]) ? [name + "'s"] : [name + "s", name + "'s"];

    public VerbForm LooksLike(string word) => VerbForm.None;
}
