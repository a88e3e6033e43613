namespace Pantau.Reading.Packs;

/// <summary>
/// Inflection from a table of endings. A verb's class is the longest ending of its infinitive that the table knows, which
/// may be the whole verb (written <c>^aller</c>); the class gives what stands in the place of that ending, by form. A participle's endings of gender
/// and number are told once. A verb written with the reflexive word ("se procurer", "astenersi") is read only with it.
/// </summary>
public sealed class RomanceMorphology : IMorphology
{
    private static readonly (string Key, VerbForm Form)[] Forms =
    [
        ("finite", VerbForm.Finite), ("future", VerbForm.Future), ("conditional", VerbForm.Conditional), ("subjunctive", VerbForm.Subjunctive),
        ("gerund", VerbForm.Gerund), ("participle", VerbForm.Participle),
    ];

    private readonly List<(string Ending, IReadOnlyList<(VerbForm Form, string Ending)> Forms)> classes = [];
    private readonly string[] participles;
    private readonly List<(string Ending, IReadOnlyList<string> Plurals)> plurals;
    private readonly List<(string Ending, IReadOnlyList<string> Forms)> adjectives;
    private readonly List<(string Ending, VerbForm Form)> unknown = [];
    private readonly HashSet<string> closing;
    private readonly string[] reflexives;
    private readonly string[] attached;
    private readonly Dictionary<string, string> accents;

    private RomanceMorphology(Yaml yaml)
    {
        participles = [.. yaml.List("participle-endings")];
        foreach (var (ending, forms) in yaml.Section("verbs").Sections())
        {
            var list = new List<(VerbForm, string)>();
            foreach (var (key, form) in Forms)
                foreach (var one in forms.List(key)) list.AddRange(form == VerbForm.Participle ? participles.Select(p => (form, one + p)) : [(form, one)]);
            classes.Add((ending, list));
        }
        classes.Sort((a, b) => b.Ending.Length.CompareTo(a.Ending.Length));
        plurals = Table(yaml.Section("plurals"));
        adjectives = Table(yaml.Section("adjectives"));
        foreach (var (key, form) in Forms)
            foreach (var ending in yaml.Section("unknown").List(key)) unknown.Add((ending, form));
        closing = PackLoader.Set(yaml.List("closing"));
        reflexives = [.. yaml.List("reflexives")];
        attached = [.. yaml.List("attached")];
        accents = yaml.Section("gerund-accents").Scalars().ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
    }

    /// <summary>How the entries of a pronominal verb are told from those of the plain one.</summary>
    public const string Pronominal = "pronominal";

    internal static RomanceMorphology Read(Yaml yaml) => new(yaml);

    public IEnumerable<(string Form, VerbForm Kind)> Verb(string entry)
    {
        entry = Bare(entry);
        var space = entry.IndexOf(' ', StringComparison.Ordinal);
        var (head, rest) = space < 0 ? (entry, "") : (entry[..space], entry[space..]);
        if (entry.EndsWith('='))
        {
            // One "=" closes a finite phrase, two an infinitive one: "est responsable du=", "être responsable du==".
            yield return (entry.TrimEnd('='), entry.EndsWith("==", StringComparison.Ordinal) ? VerbForm.Infinitive : VerbForm.Finite);
            yield break;
        }
        foreach (var (form, kind) in Inflected(head)) yield return (form + rest, kind);
    }

    public bool IsPronominal(string entry) => Bare(entry) != entry;

    private IEnumerable<(string Form, VerbForm Kind)> Inflected(string infinitive)
    {
        yield return (infinitive, VerbForm.Infinitive);
        foreach (var pronoun in attached)
            yield return (infinitive.EndsWith("re", StringComparison.Ordinal) && pronoun.StartsWith('~') ? infinitive[..^1] + pronoun[1..] : infinitive.TrimEnd('e') + pronoun.TrimStart('~'), VerbForm.Infinitive);
        var found = classes.Find(c => c.Ending[0] == '^' ? infinitive == c.Ending[1..] : infinitive.EndsWith(c.Ending, StringComparison.Ordinal));
        if (found.Forms is null) throw new PackException($"No class of forms.yaml fits the verb '{infinitive}'.");
        var stem = found.Ending[0] == '^' ? "" : infinitive[..^found.Ending.Length];
        foreach (var (form, ending) in found.Forms)
        {
            yield return (stem + ending, form);
            if (form != VerbForm.Gerund) continue;
            // "facilitándole", "fornendogli"
            foreach (var pronoun in attached) yield return (Stressed(stem + ending) + pronoun.TrimStart('~'), form);
        }
    }

    private string Stressed(string gerund)
    {
        var found = accents.FirstOrDefault(a => gerund.EndsWith(a.Key, StringComparison.Ordinal));
        return found.Key is null ? gerund : gerund[..^found.Key.Length] + found.Value;
    }

    // "se procurer", "s'abstenir", "abstenerse", "astenersi": the verb without its pronoun.
    private string Bare(string entry)
    {
        foreach (var reflexive in reflexives)
        {
            if (reflexive.StartsWith('-'))
            {
                var space = entry.IndexOf(' ', StringComparison.Ordinal);
                var (head, rest) = space < 0 ? (entry, "") : (entry[..space], entry[space..]);
                var (ending, plain) = reflexive[1..].Split('>') is [var from, var to] ? (from, to) : (reflexive[1..], "");
                if (head.EndsWith(ending, StringComparison.Ordinal)) return head[..^ending.Length] + plain + rest;
            }
            else if (entry.StartsWith(reflexive, StringComparison.Ordinal)) return entry[reflexive.Length..].TrimStart();
        }
        return entry;
    }

    /// <summary>Singular and plural of the head and of the adjectives after it, up to a preposition; <c>=</c> says there is only this form, a slash gives the plural.</summary>
    public IEnumerable<string> Noun(string entry)
    {
        if (entry.EndsWith('=')) return [entry[..^1]];
        if (entry.Split('/') is [var one, var many]) return [one, many];
        return [entry, .. Plurals(entry.Split(' '), 0)];
    }

    public IEnumerable<(string Form, Inflection Inflection)> Adjective(string entry) => Adjectival(entry).Select(f => (f, Inflection.None));

    private IEnumerable<string> Adjectival(string entry)
    {
        if (entry.EndsWith('=')) return [entry[..^1]];
        var found = adjectives.Find(a => entry.EndsWith(a.Ending, StringComparison.Ordinal));
        return found.Forms is null ? [entry] : [.. found.Forms.Select(f => entry[..^found.Ending.Length] + f).Prepend(entry).Distinct(StringComparer.Ordinal)];
    }

    public VerbForm LooksLike(string word)
    {
        foreach (var (ending, form) in unknown)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return form;
        return VerbForm.None;
    }

    private IEnumerable<string> Plurals(string[] words, int at)
    {
        if (at == words.Length || closing.Contains(words[at]) || words[at].Contains('\'')) return [string.Join(' ', words[at..])];
        var rest = Plurals(words, at + 1).ToList();
        return Plural(words[at]).SelectMany(_ => rest, (word, tail) => tail.Length == 0 ? word : word + " " + tail);
    }

    private IReadOnlyList<string> Plural(string word)
    {
        // "MLRS", "KN-23": letters and figures do not inflect.
        if (char.IsUpper(word[0]) || char.IsDigit(word[^1])) return [word];
        var found = plurals.Find(p => word.EndsWith(p.Ending, StringComparison.Ordinal));
        return found.Plurals is null ? [word] : [.. found.Plurals.Select(p => word[..^found.Ending.Length] + p)];
    }

    private static List<(string Ending, IReadOnlyList<string> Forms)> Table(Yaml section)
    {
        var list = section.Lists().Select(l => (l.Key.TrimStart('-'), l.Words)).ToList();
        list.Sort((a, b) => b.Item1.Length.CompareTo(a.Item1.Length));
        return list;
    }
}
