namespace Pantau.Reading.Packs;

/// <summary>The function words of a pack.</summary>
internal static class WordSections
{
    public static void Add(Yaml yaml, Lexicon lexicon, IMorphology morphology)
    {
        var words = yaml.Section("words");
        Plain(words.List("determiner"), Sense.Determiner, "determiner");
        Plain(words.List("conjunction"), Sense.Conjunction, "and");
        Plain(words.List("contrast"), Sense.Conjunction, "contrast");
        Plain(words.List("relative"), Sense.Relative, "relative");
        Plain(words.List("negation"), Sense.Negation, "not");
        // "ne ... pas": a first part that only negates with a second one in sight, or without "que".
        Plain(words.List("negation-determiner"), Sense.Negation, "none");
        Plain(words.List("negation-opening"), Sense.Negation, "opening");
        Plain(words.List("adverb"), Sense.Adverb, "adverb");
        foreach (var word in words.List("adjective"))
            foreach (var form in morphology.Adjective(word)) lexicon.Add(form, new Entry(Sense.Adjective, "adjective"));
        Each("clitics", Sense.Clitic);
        Each("auxiliaries", Sense.Auxiliary);
        Each("modals", Sense.Modal);
        Each("hedges", Sense.Hedge);
        Each("prepositions", Sense.Preposition);
        Each("subordinators", Sense.Subordinator);
        Plain(yaml.List("complementizers"), Sense.Complementizer, "that");
        Plain(yaml.List("source-markers"), Sense.SourceMarker, "asserted");
        Plain(yaml.List("source-markers-estimated"), Sense.SourceMarker, "estimated");
        Plain(yaml.List("source-markers-alleged"), Sense.SourceMarker, "alleged");
        Plain(yaml.List("means"), Sense.Means, "means");
        foreach (var (value, list) in yaml.Section("anaphors").Lists())
        {
            foreach (var noun in list)
                foreach (var form in morphology.Noun(noun)) lexicon.Add(form, new Entry(Sense.Anaphor, value));
        }
        foreach (var (value, list) in yaml.Section("content-nouns").Lists())
        {
            foreach (var noun in list)
                foreach (var form in morphology.Noun(noun)) lexicon.Add(form, new Entry(Sense.ContentNoun, value));
        }
        foreach (var noun in yaml.List("platforms"))
            foreach (var form in morphology.Noun(noun)) lexicon.Add(form, new Entry(Sense.Agent, "platform"));
        foreach (var noun in yaml.List("agents"))
            foreach (var form in morphology.Noun(noun)) lexicon.Add(form, new Entry(Sense.Agent, "agent"));

        void Plain(IEnumerable<string> list, Sense sense, string value)
        {
            foreach (var word in list) lexicon.Add(word.TrimEnd('='), new Entry(sense, value));
        }

        void Each(string section, Sense sense)
        {
            foreach (var (value, list) in yaml.Section(section).Lists()) Plain(list, sense, value);
        }
    }
}
