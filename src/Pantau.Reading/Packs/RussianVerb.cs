namespace Pantau.Reading.Packs;

/// <summary>
/// Conjugates Russian verbs. An entry is the infinitive, with a plus where it is perfective, and after slashes what the class
/// does not tell; an exclamation mark says that the subject undergoes what the phrase names (<c>проходить! подготовку</c>): third person singular (and plural after an ampersand), masculine past, short passive participle:
/// <c>украсть+/украдет/украл/украден</c>. What follows the first word of a phrase does not inflect.
/// </summary>
internal sealed class RussianVerb
{
    private readonly string infinitive;
    private readonly bool perfective;
    private readonly bool reflexive;
    private readonly bool undergone;
    private readonly string singular;
    private readonly string plural;
    private readonly string past;
    private readonly IReadOnlyList<string> participles;
    private readonly string lead;
    private readonly string rest;
    private readonly Dictionary<(string, VerbForm), Inflection> forms = [];

    private RussianVerb(string entry)
    {
        // "не исключать": a particle before the verb stays as it is.
        var start = entry.StartsWith("не ", StringComparison.Ordinal) ? "не ".Length : 0;
        lead = entry[..start];
        var space = entry.IndexOf(' ', start);
        rest = space < 0 ? "" : entry[space..];
        var parts = (space < 0 ? entry[start..] : entry[start..space]).Split('/');
        perfective = parts[0].TrimEnd('!').EndsWith('+');
        undergone = parts[0].EndsWith('!');
        var word = parts[0].TrimEnd('+', '!');
        reflexive = word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal);
        infinitive = reflexive ? word[..^2] : word;
        var present = parts.ElementAtOrDefault(1) is { Length: > 0 } given ? given : Present(infinitive, perfective);
        if (reflexive) present = present.Replace("ся", "", StringComparison.Ordinal);
        var joint = present.IndexOf('&', StringComparison.Ordinal);
        singular = joint < 0 ? present : present[..joint];
        plural = joint < 0 ? ThirdPlural(singular) : present[(joint + 1)..];
        past = parts.ElementAtOrDefault(2) is { Length: > 0 } told ? told : Past(infinitive);
        participles = parts.ElementAtOrDefault(3) is { } participle ? participle == "-" ? [] : [participle] : RussianVerbStems.Participles(infinitive);
    }

    public static IEnumerable<(string Form, VerbForm Kind, Inflection Inflection)> Forms(string entry)
    {
        var verb = new RussianVerb(entry);
        verb.Finite();
        verb.Nonfinite();
        return verb.forms.Select(f => (f.Key.Item1, f.Key.Item2, f.Value));
    }

    private void Add(string form, VerbForm kind, Inflection inflection, bool self = false)
    {
        var ending = !self && !reflexive ? "" : RussianLetters.IsVowel(form[^1]) && kind is VerbForm.Finite or VerbForm.Future or VerbForm.Gerund or VerbForm.Passive ? "сь" : "ся";
        if (undergone) kind = kind switch { VerbForm.Finite or VerbForm.Future => VerbForm.Passive, VerbForm.Participle => VerbForm.PassiveParticiple, VerbForm.Base => VerbForm.PassiveInfinitive, _ => kind };
        var key = (lead + form + ending + rest, kind);
        forms[key] = forms.GetValueOrDefault(key) | inflection;
    }

    private static Inflection Subject(Concord agreement) => Inflection.Of(NounCase.Nominative, agreement);

    private void Finite()
    {
        var one = Subject(Concord.Masculine) | Subject(Concord.Feminine) | Subject(Concord.Neuter);
        var present = perfective ? VerbForm.Future : VerbForm.Finite;
        Voices(singular, present, one);
        Voices(plural, present, Subject(Concord.Plural));
        var stem = past.EndsWith("шел", StringComparison.Ordinal) ? past[..^2] : past.EndsWith('л') ? past[..^1] : past;
        Voices(past, VerbForm.Finite, Subject(Concord.Masculine));
        Voices(stem + "ла", VerbForm.Finite, Subject(Concord.Feminine));
        Voices(stem + "ло", VerbForm.Finite, Subject(Concord.Neuter));
        Voices(stem + "ли", VerbForm.Finite, Subject(Concord.Plural));
    }

    // An imperfective verb with -ся is the passive of the one without.
    private void Voices(string form, VerbForm kind, Inflection inflection)
    {
        Add(form, kind, inflection);
        if (!perfective && !reflexive) Add(form, VerbForm.Passive, inflection, true);
    }

    private void Nonfinite()
    {
        Add(infinitive, VerbForm.Base, Inflection.None);
        if (!perfective && !reflexive) Add(infinitive, VerbForm.PassiveInfinitive, Inflection.None, true);
        var before = past.EndsWith('л') && RussianLetters.IsVowel(past[^2]) ? past[..^1] + "вший" : past.EndsWith("шел", StringComparison.Ordinal) ? past[..^2] + "едший" : past.EndsWith('л') ? past[..^1] + "вший" : past + "ший";
        Long(before, VerbForm.Participle);
        Add(perfective && infinitive.EndsWith("ть", StringComparison.Ordinal) && past.EndsWith('л') ? past[..^1] + (reflexive ? "вши" : "в") : RussianVerbStems.Converb(infinitive, plural), VerbForm.Gerund, Inflection.None);
        if (!perfective)
        {
            var now = plural[..^1] + "щий";
            Long(now, VerbForm.Participle);
            if (!reflexive)
            {
                Long(infinitive.EndsWith("давать", StringComparison.Ordinal) ? infinitive[..^2] + "емый" : singular[..^1] + "мый", VerbForm.PassiveParticiple);
                Long(now, VerbForm.PassiveParticiple, true);
                Long(before, VerbForm.PassiveParticiple, true);
            }
        }
        if (reflexive) return;
        foreach (var participle in participles)
        {
            Add(participle, VerbForm.Passive, Subject(Concord.Masculine));
            Add(participle + "а", VerbForm.Passive, Subject(Concord.Feminine));
            Add(participle + "о", VerbForm.Passive, Subject(Concord.Neuter));
            Add(participle + "ы", VerbForm.Passive, Subject(Concord.Plural));
            Long(participle + (participle.EndsWith('н') ? "ный" : "ый"), VerbForm.PassiveParticiple);
        }
    }

    private void Long(string participle, VerbForm kind, bool self = false)
    {
        foreach (var (form, inflection) in RussianAdjective.Forms(participle)) Add(form, kind, inflection, self);
    }

    private static string Present(string infinitive, bool perfective)
    {
        if (infinitive.EndsWith("овать", StringComparison.Ordinal)) return infinitive[..^5] + "ует";
        if (infinitive.EndsWith("давать", StringComparison.Ordinal)) return infinitive[..^4] + "ет";
        if (infinitive.EndsWith("дать", StringComparison.Ordinal) && perfective) return infinitive[..^2] + "ст&" + infinitive[..^3] + "адут";
        if (infinitive.EndsWith("йти", StringComparison.Ordinal)) return infinitive[..^2] + "дет";
        if (infinitive.EndsWith("вести", StringComparison.Ordinal)) return infinitive[..^3] + "дет";
        if (infinitive.EndsWith("ить", StringComparison.Ordinal)) return infinitive[..^2] + "т";
        if (infinitive.EndsWith("нуть", StringComparison.Ordinal)) return infinitive[..^3] + "ет";
        return infinitive[..^2] + "ет";
    }

    private static string ThirdPlural(string singular) =>
        singular.EndsWith("ит", StringComparison.Ordinal) ? singular[..^2] + (RussianLetters.IsHush(singular[^3]) ? "ат" : "ят")
        : singular[..^2] + (RussianLetters.IsVowel(singular[^3]) || singular[^3] == 'ь' ? "ют" : "ут");

    private static string Past(string infinitive) =>
        infinitive.EndsWith("йти", StringComparison.Ordinal) ? infinitive[..^3] + "шел"
        : infinitive.EndsWith("вести", StringComparison.Ordinal) ? infinitive[..^3] + "л"
        : infinitive.EndsWith("ти", StringComparison.Ordinal) ? infinitive[..^2]
        : infinitive[..^2] + "л";
}
