namespace Pantau.Reading.Packs;

/// <summary>States, organisations, outlets, ships and places of a pack.</summary>
internal static class PartySection
{
    public static void Add(Yaml yaml, Lexicon lexicon, IMorphology morphology, Dictionary<string, PartyFacts> facts)
    {
        foreach (var (id, state) in yaml.Section("states").Sections())
        {
            foreach (var name in state.List("names")) Add(name, Sense.Party, id, "state");
            // 대북, 対北朝鮮: the one that what follows is aimed at.
            foreach (var name in state.List("toward")) lexicon.Add(name, new LexiconEntry(Sense.PartyAdjective, id, Detail: "toward"));
            foreach (var name in state.List("adjectives"))
                foreach (var (form, inflection) in morphology.Adjective(name)) lexicon.Add(form, Named(Sense.PartyAdjective, id, name, "state") with { Inflection = inflection });
        }
        // Two states in one word, "朝俄": the value is both.
        foreach (var (ids, names) in yaml.Section("pairs").Lists())
            foreach (var name in names) lexicon.Add(name, new LexiconEntry(Sense.Party, ids, Detail: "pair"));
        foreach (var (id, organisation) in yaml.Section("organisations").Sections())
        {
            foreach (var name in organisation.List("names").SelectMany(Alternatives.Of)) Add(name, Sense.Party, id, "organisation");
            var known = facts.GetValueOrDefault(id, PartyFacts.None);
            facts[id] = known with
            {
                Reports = known.Reports || organisation.Flag("reports"),
                Team = known.Team || organisation.Flag("team"),
                BelongsTo = organisation.Value("of") ?? known.BelongsTo,
                Victim = known.Victim || organisation.Flag("victim"),
            };
        }
        foreach (var (id, names) in yaml.Section("outlets").Lists())
        {
            foreach (var name in names) Add(name, Sense.Party, id, "outlet");
            facts[id] = new PartyFacts(Outlet: true);
        }
        foreach (var (id, names) in yaml.Section("carriers").Lists())
            foreach (var name in names) Add(name, Sense.Carrier, id, "named");
        foreach (var (id, names) in yaml.Section("places").Lists())
            foreach (var name in names) Add(name, Sense.Place, id, null);

        void Add(string name, Sense sense, string id, string? detail)
        {
            foreach (var (form, inflection) in morphology.Name(name)) lexicon.Add(form, Named(sense, id, name, detail) with { Inflection = inflection });
            if (sense != Sense.Party) return;
            foreach (var owner in morphology.Genitive(name)) lexicon.Add(owner, Named(Sense.PartyAdjective, id, owner, "genitive"));
        }
    }

    private static LexiconEntry Named(Sense sense, string id, string name, string? detail)
    {
        var last = name.Split(' ', '-')[^1].TrimStart('(');
        return new LexiconEntry(sense, id, Detail: detail, Cased: last.Length > 0 && char.IsUpper(last[0]));
    }
}
