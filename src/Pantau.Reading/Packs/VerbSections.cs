namespace Pantau.Reading.Packs;

/// <summary>Verbs and the nouns that name acts, in all their forms.</summary>
internal static class VerbSections
{
    public static void Add(Yaml yaml, Lexicon lexicon, IMorphology morphology)
    {
        Each("verbs", Sense.Verb);
        Each("operators", Sense.Operator);
        Each("speech", Sense.Speech);
        foreach (var verb in yaml.List("plain"))
            foreach (var (form, kind) in morphology.Verb(verb)) lexicon.Add(form, new Entry(Sense.PlainVerb, "plain", kind, Manner(verb, form)));
        foreach (var (frame, nouns) in yaml.Section("nouns").Lists())
        {
            foreach (var noun in nouns)
                foreach (var form in morphology.Noun(noun)) lexicon.Add(form, new Entry(Sense.EventNoun, frame));
        }

        // "abstenerse" holds its pronoun; "abstuvo" needs one before it.
        string? Manner(string verb, string form) => morphology.IsPronominal(verb) && !morphology.IsPronominal(form) ? RomanceMorphology.Pronominal : null;

        void Each(string section, Sense sense)
        {
            foreach (var (value, verbs) in yaml.Section(section).Lists())
            {
                foreach (var verb in verbs)
                    foreach (var (form, kind) in morphology.Verb(verb)) lexicon.Add(form, new Entry(sense, value, kind, Manner(verb, form)));
            }
        }
    }
}
