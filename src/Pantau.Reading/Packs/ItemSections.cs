using Pantau.Model;

namespace Pantau.Reading.Packs;

/// <summary>Items, what they are counted in, compounds and means of transport.</summary>
internal static class ItemSections
{
    public static Dictionary<string, Compound> Add(Yaml yaml, Lexicon lexicon, IMorphology morphology)
    {
        foreach (var (slug, nouns) in yaml.Section("items").Lists())
        {
            if (!Items.IsKnown(slug)) throw new PackException($"'{slug}' is not an item of the taxonomy.");
            Nouns(nouns, new LexiconEntry(Sense.Item, slug));
        }
        foreach (var (unit, nouns) in yaml.Section("units").Lists()) Nouns(nouns, new LexiconEntry(Sense.UnitNoun, unit));
        foreach (var (carrier, nouns) in yaml.Section("carriers").Lists()) Nouns(nouns, new LexiconEntry(Sense.Carrier, carrier));
        var compounds = new Dictionary<string, Compound>(StringComparer.Ordinal);
        foreach (var (name, compound) in yaml.Section("compounds").Sections())
        {
            compounds[name] = new Compound(name, compound.Value("bare"), compound.Value("several"), compound.Value("needs"));
            Nouns(compound.List("heads"), new LexiconEntry(Sense.CompoundHead, name));
            foreach (var (item, words) in compound.Section("modifiers").Lists())
                Nouns(words, new LexiconEntry(Sense.CompoundModifier, item, Detail: name));
        }
        return compounds;

        void Nouns(IEnumerable<string> nouns, LexiconEntry entry)
        {
            foreach (var noun in nouns)
                foreach (var (form, inflection) in morphology.Decline(noun)) lexicon.Add(form, entry with { Inflection = inflection });
        }
    }
}
