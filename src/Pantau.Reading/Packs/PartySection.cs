namespace Pantau.Reading.Packs;

/// <summary>States, organisations, outlets, ships and places of a pack.</summary>
internal static class PartySection
{
    public static void Add(Yaml yaml, Lexicon lexicon, Dictionary<string, PartyFacts> facts, IMorphology morphology)
    {
        foreach (var (id, state) in yaml.Section("states").Sections())
        {
            foreach (var name in state.List("names")) lexicon.Add(name, Named(Sense.Party, id, name, "state"));
            foreach (var name in state.List("adjectives"))
                foreach (var form in morphology.Adjective(name)) lexicon.Add(form, Named(Sense.PartyAdjective, id, form, "state"));
        }
        // Two states in one word, "朝俄": the value is both.
        foreach (var (ids, names) in yaml.Section("pairs").Lists())
            foreach (var name in names) lexicon.Add(name, new Entry(Sense.Party, ids, Detail: "pair"));
        foreach (var (id, organisation) in yaml.Section("organisations").Sections())
        {
            foreach (var name in organisation.List("names")) lexicon.Add(name, Named(Sense.Party, id, name, "organisation"));
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
            foreach (var name in names) lexicon.Add(name, Named(Sense.Party, id, name, "outlet"));
            facts[id] = new PartyFacts(Outlet: true);
        }
        foreach (var (id, names) in yaml.Section("carriers").Lists())
            foreach (var name in names) lexicon.Add(name, Named(Sense.Carrier, id, name, "named"));
        foreach (var (id, names) in yaml.Section("places").Lists())
            foreach (var name in names) lexicon.Add(name, Named(Sense.Place, id, name, null));
    }

    private static Entry Named(Sense sense, string id, string name, string? detail)
    {
        var last = name.Split(' ', '-')[^1].TrimStart('(');
        return new Entry(sense, id, Detail: detail, Cased: last.Length > 0 && char.IsUpper(last[0]));
    }
}
