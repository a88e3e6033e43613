using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Discourse;

/// <summary>Who says what a sentence tells, and how.</summary>
/// <param name="Origin">The source in the end; null when the words name none.</param>
/// <param name="Relays">Outlets that passed it on, nearest first.</param>
/// <param name="VerbIndex">Chunk of the verb of speech; -1 for "according to".</param>
public sealed record SentenceSource(string? Origin, IReadOnlyList<string> Relays, Modality Modality, int VerbIndex, int First, int End)
{
    /// <summary>True where someone speaks whom no list names: "two officials said".</summary>
    public bool Stranger { get; init; }
}

/// <summary>Finds the sources of a sentence: "according to X", "X said", "demikian ungkap laporan itu".</summary>
public sealed class SourceFinder(LanguagePack pack, DocumentState state)
{
    public List<SentenceSource> Find(SentenceForm form)
    {
        var found = new List<SentenceSource>();
        for (var i = 0; i < form.Chunks.Count; i++)
        {
            if (form.Kind(i) == ChunkKind.Source) found.Add(From(Speakers(form, i + 1), Slug.TryParse<Modality>(form.Chunks[i].Value, out var told) ? told : Modality.Asserted, -1, form.Chunks[i]));
            else if (form.Chunks[i].Verb is { Role: VerbRole.Operator, Value: "accuse", Negated: false } accusing)
            {
                var accusers = accusing.Shape == VerbShape.Passive ? [.. form.Chunks.Skip(i + 1).Where(c => c.Marker == "by").Take(1)] : new SubjectFinder(form).Of(i).Nouns;
                if (accusers.Count == 0) accusers = Place(form, i);
                if (accusers.Count > 0) found.Add(From(accusers, Modality.Alleged, i, form.Chunks[i]));
            }
            else if (form.Chunks[i].Verb is { Role: VerbRole.Frame, Value: "attribute", Negated: false } blaming)
                found.Add(From(blaming.Shape == VerbShape.Passive ? [.. form.Chunks.Skip(i + 1).Where(c => c.Marker == "by").Take(1)] : new SubjectFinder(form).Of(i).Nouns, Modality.Asserted, i, form.Chunks[i]));
            else if (form.Chunks[i].Verb is { Role: not VerbRole.Speech } && OpensContent(form, i + 1)) found.Add(From(new SubjectFinder(form).Of(i).Nouns, Modality.Asserted, i, form.Chunks[i]));
            else if (form.Chunks[i].Verb is { Role: VerbRole.Speech } speech && Speech(form, i, speech) is { } source) found.Add(source);
        }
        return found;
    }

    // "rejects allegations that", "found signs that"
    private static bool OpensContent(SentenceForm form, int noun) =>
        form.IsBareNoun(noun) && form.Kind(noun + 1) is ChunkKind.Relative or ChunkKind.Complementizer
        && form.Chunks[noun].Mentions.Exists(m => m.Senses.Any(s => s.Sense == Sense.ContentNoun));

    private SentenceSource? Speech(SentenceForm form, int at, VerbGroup speech)
    {
        // "at a ceiling set by the UN": a participle before its noun tells no one's words.
        if (speech.Shape == VerbShape.Passive && form.Kind(at - 1) == ChunkKind.Stop && form.Chunks[at - 1].First == form.Chunks[at - 1].End) return null;
        if (speech.Negated || !Slug.TryParse<Modality>(speech.Value, out var modality)) return null;
        var inverted = Inverted(form, at);
        // "Russia is said to have": who is spoken of does not speak.
        var spokenOf = speech.Shape == VerbShape.Passive && form.IsVerb(at + 1);
        var speakers = spokenOf ? [] : inverted ? Speakers(form, Behind(form, at)) : [.. new SubjectFinder(form).Of(at).Nouns];
        if (speakers.Count == 0 && speech.Shape == VerbShape.Passive) speakers = [.. form.Chunks.Skip(at + 1).Where(c => c.Marker == "by").Take(1)];
        if (speakers.Count == 0 && speech.Shape == VerbShape.Finite) speakers = Place(form, at);
        return From(AtHome(form, speakers, at), modality, at, form.Chunks[at]);
    }

    // "the ministry in Tokyo", "eine Auswertung durch das Institut": where who speaks is at home, and whose the work is that shows it.
    private List<TextChunk> AtHome(SentenceForm form, List<TextChunk> speakers, int verb)
    {
        if (speakers.Count == 0 || speakers.Exists(s => s.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective || m is { Sense: Sense.Anaphor }))) return speakers;
        var last = -1;
        for (var i = 0; i < form.Chunks.Count; i++)
            if (form.Chunks[i].First == speakers[^1].First && form.Chunks[i].End == speakers[^1].End) last = i;
        if (last >= 0 && form.Kind(last + 1) == ChunkKind.Noun && form.Chunks[last + 1].Marker is "at" or "of" or "from" or "by" && form.Chunks[last + 1].Mentions.Exists(m => m.Sense is Sense.Party)) return [.. speakers, form.Chunks[last + 1]];
        if (form.Kind(verb + 1) == ChunkKind.Noun && form.Chunks[verb + 1].Marker == "by" && form.Chunks[verb + 1].Mentions.Exists(m => m.Sense == Sense.Party && DocumentState.FactsOf(pack, m.Value).Reports)) return [.. speakers, form.Chunks[verb + 1]];
        return speakers;
    }

    // "В Сеуле подозревают, что": a capital in which people speak speaks itself.
    private List<TextChunk> Place(SentenceForm form, int verb) =>
        pack.Grammar.Cases && form.Kind(verb + 1) == ChunkKind.Noun && form.Chunks[verb + 1] is { Marker: "at" } place && place.Mentions is [{ Sense: Sense.Party }] ? [place] : [];

    // "said the report", "ungkap laporan itu", "ungkapnya": the speaker follows where the verb closes the sentence or a comma precedes it.
    private static bool Inverted(SentenceForm form, int at)
    {
        var behind = Behind(form, at);
        if (!form.IsBareNoun(behind)) return false;
        var next = form.Chunks[behind];
        if (next.Mentions is [{ Sense: Sense.Anaphor, Value: "third" }]) return true;
        var before = form.Kind(at - 1);
        if (before is ChunkKind.Comma or null || (before == ChunkKind.Noun && form.Chunks[at - 1].Mentions.Count == 0 && form.Chunks[at - 1].Unknown == 0)) return !HasItem(next);
        return false;
    }

    // "ha dichiarato ieri il portavoce": the day stands between.
    private static int Behind(SentenceForm form, int verb) => form.Kind(verb + 1) == ChunkKind.Period && form.IsBareNoun(verb + 2) ? verb + 2 : verb + 1;

    private static bool HasItem(TextChunk chunk) => chunk.Mentions.Exists(m => m.Sense == Sense.Item);

    // All noun phrases of a list of speakers, up to the first thing that ends a list.
    private static List<TextChunk> Speakers(SentenceForm form, int at)
    {
        var list = new List<TextChunk>();
        for (var i = at; i < form.Chunks.Count; i++)
        {
            switch (form.Kind(i))
            {
                case ChunkKind.Noun:
                    if (list.Count > 0 && form.OpensClause(i)) return list;
                    list.Add(form.Chunks[i]);
                    continue;
                case ChunkKind.Conjunction:
                    continue;
                case ChunkKind.Comma when list.Count > 0 && form.IsBareNoun(i + 1) && form.Chunks[i + 1].Mentions.Exists(m => m.Sense == Sense.Party)
                    && list[^1].Mentions.Exists(m => m.Sense == Sense.Party) && !form.OpensClause(i + 1):
                    continue;
                case ChunkKind.Comma when list.Count > 0 && form.Kind(i + 1) == ChunkKind.Conjunction && !form.OpensClause(i + 2):
                    continue;
                default:
                    return list;
            }
        }
        return list;
    }

    private SentenceSource From(List<TextChunk> speakers, Modality modality, int verb, TextChunk marker)
    {
        var relays = new List<string>();
        string? origin = null;
        var states = new List<string>();
        var pointing = false;
        // "Britain's Financial Times": the country of an outlet says nothing itself.
        foreach (var mention in speakers.SelectMany(s => s.Mentions.Exists(m => m.Detail == "outlet") ? s.Mentions.Where(m => m.Sense != Sense.PartyAdjective) : s.Mentions))
        {
            if (mention.Sense is Sense.Party or Sense.PartyAdjective)
            {
                var facts = DocumentState.FactsOf(pack, mention.Value);
                if (facts.Outlet || mention.Detail == "outlet") relays.Add(mention.Value);
                else if (Parties.IsState(mention.Value)) states.Add(mention.Value);
                else if (facts.Reports || origin is null) origin = facts.Reports || origin is null ? mention.Value : origin;
            }
            // "both countries confirmed": the two speak for themselves.
            if (mention is { Sense: Sense.Anaphor, Value: "pair", Possessive: false } && state.Pair is { } pair && states.Count == 0)
            {
                states.Add(pair.One);
                continue;
            }
            pointing |= mention.Sense == Sense.Anaphor || mention.Senses.Any(s => s.Sense == Sense.Anaphor);
        }
        // Several members of the monitoring team that speak together speak for it, where the document is about its work.
        var team = pack.Parties.FirstOrDefault(p => p.Value.Team).Key;
        if (origin is null && states.Count >= 3 && state.MainSource == team && states.All(Parties.MonitoringTeam.Contains)) origin = team;
        if (origin is "un" && states.Count > 0) origin = state.MainSource;
        // "the secretary of Russia's Security Council": a state has one as well.
        if (origin is "un-security-council" && states.Count > 0) origin = states[0];
        if (origin is not null && state.MainSource is not null && origin != state.MainSource && !DocumentState.FactsOf(pack, origin).Reports && pointing) origin = state.MainSource;
        // "the agency said": the one that spoke last.
        if (origin is null && states.Count == 0 && state.LastAgency is { } agency && speakers.Exists(s => s.Mentions is [{ Sense: Sense.Anaphor, Value: "agency" }])) origin = agency;
        if (origin is null && pointing && states.Count == 0) origin = state.MainSource;
        origin ??= states.Count > 0 ? states[0] : null;
        var stranger = origin is null && relays.Count == 0 && !pointing && speakers.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Agent));
        return new SentenceSource(origin, relays, modality, verb, marker.First, marker.End) { Stranger = stranger };
    }
}
