namespace Pantau.Reading.Packs;

/// <summary>Verbs and the nouns that name acts, in all their forms.</summary>
internal static class VerbSections
{
    public static void Add(Yaml yaml, Lexicon lexicon, IMorphology morphology)
    {
        Each("verbs", Sense.Verb);
        Each("operators", Sense.Operator);
        Each("speech", Sense.Speech);
        Each("impersonal-speech", Sense.Speech, "impersonal");
        foreach (var verb in yaml.List("plain"))
            foreach (var (form, kind, inflection) in morphology.Conjugate(verb))
                lexicon.Add(form, new LexiconEntry(Sense.PlainVerb, kind == VerbForm.Parted ? "stem" : "plain", kind == VerbForm.Parted ? VerbForm.Finite : kind, Manner(verb, form)) { Inflection = inflection });
        // Verbs that deny by themselves: 없다, 아니다.
        foreach (var verb in yaml.List("negative"))
            foreach (var (form, kind) in morphology.Verb(verb)) lexicon.Add(form, new LexiconEntry(Sense.PlainVerb, "plain", kind, "negative"));
        foreach (var (frame, nouns) in yaml.Section("nouns").Lists())
        {
            foreach (var noun in nouns)
                foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, new LexiconEntry(Sense.EventNoun, frame) { Inflection = inflection });
        }

        // "abstenerse" holds its pronoun; "abstuvo" needs one before it.
        string? Manner(string verb, string form) => morphology.IsPronominal(verb) && !morphology.IsPronominal(form) ? RomanceMorphology.Pronominal : null;

        void Each(string section, Sense sense, string? detail = null)
        {
            foreach (var (value, verbs) in yaml.Section(section).Lists())
            {
                foreach (var verb in verbs)
                    foreach (var (form, kind, inflection) in morphology.Conjugate(verb))
                        lexicon.Add(form, kind == VerbForm.Parted ? new LexiconEntry(Sense.PlainVerb, "stem", VerbForm.Finite) : new LexiconEntry(sense, value, kind, Manner(verb, form) ?? detail) { Inflection = inflection });
            }
        }
    }
}
