namespace Pantau.Reading.Packs;

/// <summary>The function words of a pack.</summary>
internal static class WordSections
{
    public static void Add(Yaml yaml, Lexicon lexicon, IMorphology morphology)
    {
        var words = yaml.Section("words");
        Plain(words.List("determiner"), Sense.Determiner, "determiner");
        Plain(words.List("conjunction"), Sense.Conjunction, "and");
        Plain(words.List("among"), Sense.Conjunction, "among");
        Plain(words.List("contrast"), Sense.Conjunction, "contrast");
        Plain(words.List("etc"), Sense.Conjunction, "etc");
        foreach (var word in words.List("relative"))
            foreach (var (form, inflection) in morphology.Adjective(word)) lexicon.Add(form.TrimEnd('='), new LexiconEntry(Sense.Relative, "relative") { Inflection = inflection });
        Plain(words.List("negation"), Sense.Negation, "not");
        Plain(words.List("absence"), Sense.Negation, "none");
        // "ne ... pas": a first part that only negates with a second one in sight, or without "que".
        Plain(words.List("negation-opening"), Sense.Negation, "opening");
        Plain(words.List("adverb"), Sense.Adverb, "adverb");
        Plain(yaml.List("nouns"), Sense.Noun, "noun");
        foreach (var word in words.List("adjective"))
            foreach (var (form, _) in morphology.Adjective(word)) lexicon.Add(form, new LexiconEntry(Sense.Adjective, "adjective"));
        Each("clitics", Sense.Clitic);
        Each("auxiliaries", Sense.Auxiliary);
        Each("modals", Sense.Modal);
        Each("hedges", Sense.Hedge);
        Each("prepositions", Sense.Preposition);
        Each("subordinators", Sense.Subordinator);
        // "zur Verfügung", "Gebrauch": a particle that is a phrase or a noun stands by itself.
        Plain(yaml.Section("brackets").List("particles").Where(p => p.Contains(' ', StringComparison.Ordinal) || char.IsUpper(p[0])), Sense.Adverb, "particle");
        Plain(yaml.List("complementizers"), Sense.Complementizer, "that");
        Plain(yaml.List("source-markers"), Sense.SourceMarker, "asserted");
        Plain(yaml.List("source-markers-estimated"), Sense.SourceMarker, "estimated");
        Plain(yaml.List("source-markers-alleged"), Sense.SourceMarker, "alleged");
        Plain(yaml.List("source-markers-after"), Sense.SourceMarker, "after");
        Plain(yaml.List("source-markers-trailing"), Sense.SourceMarker, "trailing");
        Plain(yaml.List("means"), Sense.Means, "means");
        foreach (var (value, list) in yaml.Section("anaphors").Lists())
        {
            foreach (var noun in list)
                foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, new LexiconEntry(Sense.Anaphor, value) { Inflection = inflection });
        }
        foreach (var (value, list) in yaml.Section("content-nouns").Lists())
        {
            foreach (var noun in list)
                foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, new LexiconEntry(Sense.ContentNoun, value) { Inflection = inflection });
        }
        foreach (var noun in yaml.List("platforms"))
            foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, new LexiconEntry(Sense.Agent, "platform") { Inflection = inflection });
        foreach (var noun in yaml.List("culprits"))
            foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, new LexiconEntry(Sense.Agent, "culprit") { Inflection = inflection });
        foreach (var noun in yaml.List("agents"))
            foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, new LexiconEntry(Sense.Agent, "agent") { Inflection = inflection });

        void Plain(IEnumerable<string> list, Sense sense, string value)
        {
            foreach (var word in list) lexicon.Add(word.TrimEnd('='), new LexiconEntry(sense, value));
        }

        void Each(string section, Sense sense)
        {
            foreach (var (value, list) in yaml.Section(section).Lists()) Plain(list, sense, value);
        }
    }
}
