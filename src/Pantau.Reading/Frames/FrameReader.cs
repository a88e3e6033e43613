using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

/// <summary>Turns acts into claims: one method a frame, each saying which of the act's phrases fills which slot.</summary>
public sealed partial class FrameReader(LanguagePack pack, SentenceForm form, DocumentState state, ItemReader items, PartyResolver parties, int sentence, Lazy<bool> rejects)
{
    // What the sentence told last.
    private List<ClaimDraft> told = [];

    private readonly ActScope scope = new(form, state.MainSource is not null);

    public IEnumerable<ClaimDraft> Read(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        if (act.Background || scope.Of(act) is not { } modality) return [];
        // "will consider supplying arms if ...": what hangs on a condition is no plan yet.
        if (modality == Modality.Intended && (form.Chunks.Any(c => c is { Kind: ChunkKind.Subordinator, Value: "condition" }) || OpensSupposing())) return [];
        parties.Speaker = null;
        parties.Speaker = Speaker(act);
        var drafts = Drafts(act, all).ToList();
        // "called reports that it had sent troops baseless": what is told under the noun is denied.
        if (drafts.Count > 0 && modality is Modality.Asserted or Modality.Alleged && scope.IsReport(act) && rejects.Value) modality = Modality.Denied;
        foreach (var draft in drafts)
            if (draft.Modality == Modality.Asserted) draft.Modality = modality;
        if (drafts.Count > 0) told = drafts;
        return drafts;
    }

    // "Mocht dat gebeuren, dan wil Seoul ...": a sentence whose first word is a verb that supposes.
    private bool OpensSupposing() =>
        form.Chunks.Where(c => c.End > c.First && c.First >= 0).MinBy(c => c.First) is { Kind: ChunkKind.Verb, Verb: { Modal: "hypothetical", Shape: VerbShape.Finite } };

    private IEnumerable<ClaimDraft> Drafts(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        if (act.Nominal) return act.Frame switch
        {
            "give" or "receive" or "deploy" => NominalGive(act, all),
            "sts" => ShipToShip(act),
            "train" => NominalTrain(act),
            "steal" => act.With("by").Any() ? Steal(act) : [],
            "abstain" => Abstention(act),
            "veto" => Vetoed(act),
            _ => [],
        };
        if (act.Head.Verb is { Role: VerbRole.Operator, Value: "light" }) return Voyages(act).Concat(Light(act));
        if (act.Head.Verb is { Role: VerbRole.Operator, Value: "intend" }) return Intent(act, all);
        if (ByVeto(act) is { } veto) return [veto];
        if (act.Head.Verb is { Role: VerbRole.Plain or VerbRole.Frame } && act.Frame is "be" or "work" or "exist") return act.Frame == "be" && (IsCulprit(act) || IsResponsible(act)) ? Steal(act) : Taken(act).Concat(Work(act));
        if (act.Head.Verb is { Role: VerbRole.Speech, Value: "denied" }) return DeniedTrade(act);
        if (act.Head.Verb is not { Role: VerbRole.Frame }) return [];
        return act.Frame switch
        {
            "give" => Give(act, all),
            "receive" when IsTheft(act) => Steal(act),
            "receive" when Taken(act).ToList() is [_, ..] taken => taken,
            "receive" => Receive(act),
            "deploy" => Give(act, all),
            "help" => Help(act, all),
            "enable" => Enable(act),
            "improve" => [],
            "train" => Train(act),
            "employ" => Employ(act),
            // "China has 1,500 North Korean workers": where they are, not whose they are.
            // "another 150 to 300 are in Russia": 另有150至300人在俄罗斯.
            "have" => Employ(act).Concat(Stationed(act)).Concat(Party(act.Subjects) is null ? Work(act) : []).Where(d => d.Recipient is not null),
            "arrive" or "call" or "sail" => Work(act).Concat(Come(act)),
            "originate" => Taken(act).Concat(Come(act)),
            "finance" => Finance(act),
            "bank" => Bank(act),
            "steal" => Steal(act),
            "lose" => Lose(act),
            "attribute" => Attributed(act),
            "add" => Added(act),
            "amount" => Total(act),
            "sign" => Sign(act),
            "form" or "arise" => Form(act),
            "veto" => Vote(act, "veto"),
            "abstain" => Vote(act, "abstain"),
            "vote-for" => Vote(act, "for"),
            "vote-against" => Vote(act, "against"),
            "designate" => Against(act, ClaimKind.Designation),
            "interdict" => Against(act, ClaimKind.Interdiction),
            "cover" => Cover(act),
            _ => [],
        };
    }

    private string? Speaker(StatedAct act)
    {
        for (var (verb, steps) = (act.Governor, 0); verb >= 0 && steps < 4; verb = form.VerbBefore(verb), steps++)
        {
            if (form.Chunks[verb].Verb is not ({ Role: VerbRole.Speech } or { Role: VerbRole.Operator, Value: "prevent" })) continue;
            return Party(new SubjectFinder(form).Of(verb).Nouns) is { } speaker && Parties.IsState(speaker.Id) ? speaker.Id : null;
        }
        return null;
    }

    /// <summary>Groups of noun phrases: each phrase with the of-phrases that hang on it.</summary>
    private List<List<TextChunk>> Groups(IEnumerable<TextChunk> heads)
    {
        var groups = new List<List<TextChunk>>();
        foreach (var head in heads)
        {
            var group = new List<TextChunk> { head };
            var at = IndexOf(head);
            if (at >= 0)
            {
                for (var i = at + 1; form.Kind(i) == ChunkKind.Noun && Describes(form.Chunks[i], head); i++)
                {
                    group.Add(form.Chunks[i]);
                    // "90 percent of the textiles and of the seafood"
                    if (form.Kind(i + 1) is ChunkKind.Conjunction or ChunkKind.Comma && form.Kind(i + 2) == ChunkKind.Noun && form.Chunks[i + 2].Marker == "of" && form.Chunks[i].Marker == "of" && head.Mentions.Exists(m => m.Sense == Sense.UnitNoun) && NamesItem(form.Chunks[i]) && NamesItem(form.Chunks[i + 2])) i++;
                }
            }
            groups.Add(group);
        }
        return groups;
    }

    // "containers of shells, rockets and fuses": what is listed behind the unit is an item each, and the first has the count.
    private static IEnumerable<List<TextChunk>> Listed(List<TextChunk> group)
    {
        var from = group.Count;
        if (group[0].Mentions.Exists(m => m.Sense == Sense.UnitNoun) && !group[0].Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead))
            for (var i = 2; i < group.Count && from == group.Count; i++)
                if (group[i].First > group[i - 1].End && Named(group[i]) && Named(group[i - 1])) from = i;
        yield return group[..from];
        for (var i = from; i < group.Count; i++) yield return [group[i]];

        static bool Named(TextChunk chunk) => NamesItem(chunk);
    }

    private static bool NamesItem(TextChunk chunk) => chunk.Mentions.Exists(m => m.Sense == Sense.Item);

    // "tons of coal"; "technology for satellites", "data on missiles".
    // "Ausrüstung zur Luftverteidigung": so does what the things are for, where no one is named.
    private static bool Describes(TextChunk chunk, TextChunk head) =>
        chunk.Marker == "of" || (chunk.Marker is "for" or "against" or "to" && head.Mentions is [.., { } last] && last.Senses.Any(s => s.Sense == Sense.CompoundHead) && (chunk.Marker != "to" || chunk.Mentions.Count > 0 && !chunk.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Anaphor or Sense.Place)));

    private int IndexOf(TextChunk chunk)
    {
        for (var i = 0; i < form.Chunks.Count; i++)
            if (ReferenceEquals(form.Chunks[i], chunk)) return i;
        // A copy made under another marker stands where the original does.
        for (var i = 0; i < form.Chunks.Count; i++)
            if (form.Chunks[i].First == chunk.First && form.Chunks[i].Kind == ChunkKind.Noun) return i;
        return -1;
    }

    private List<(CountedItem Item, TextChunk Head)> ItemsOf(StatedAct act, IEnumerable<TextChunk> heads)
    {
        var list = new List<(CountedItem, TextChunk)>();
        foreach (var group in Groups(heads).SelectMany(Listed))
        {
            if ((items.Read(group) ?? items.Unnamed(group)) is { } item) list.Add((item, group[0]));
            // "coal, some 150,000 tonnes in all": a measure that stands by itself is that of the thing before it.
            else if (list is [.., ({ Number: null, Slug: not CountedItem.Unnamed } bare, var named)] && group is [{ Marker: null, Mentions: [{ Number: { Currency: null } }, { Sense: Sense.UnitNoun }] }] && items.Number(group[0].Mentions, bare.Slug) is { Number: { } measure, Unit: Units.Tonne or Units.Barrel or Units.Container } measured)
                list[^1] = (bare with { Number = measure, Unit = measured.Unit, End = Math.Max(bare.End, measured.End) }, named);
            // "11,000 troops in 2024 and 3,000 in 2025": a number alone counts what the one before it counted.
            else if (list is [.., ({ Number: not null, Unit: { } unit } before, _)] && !Units.Money.Contains(unit) && group is [{ Mentions: [{ Number: { Currency: null } number }], Unknown: 0 }] && form.Kind(IndexOf(group[0]) + 1) == ChunkKind.Period)
                list.Add((before with { Number = number, First = group[0].First, End = group[0].End, Rule = "number alone" }, group[0]));
        }
        return list;
    }

    private FoundParty? Party(IEnumerable<TextChunk> chunks, string? except = null)
    {
        foreach (var chunk in chunks)
        {
            // "le régime de Pyongyang", "des ports de Russie": the name behind says who it is.
            if (pack.Grammar.DeterminersFirst && !chunk.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective) && OwnerBehind(chunk) is { } named && named.Id != except) return named;
            if (parties.Of(chunk, except).Find(p => p.Id != except) is { } found) return found;
            // "a company in Singapore": who acts is of where it is.
            if (chunk.Mentions.Exists(m => m.Sense == Sense.Agent) && IndexOf(chunk) is >= 0 and var at && form.Kind(at + 1) == ChunkKind.Noun && form.Chunks[at + 1].Marker is "at" or "of" or "from"
                && parties.Of(form.Chunks[at + 1], except).Find(p => p.Id != except && (Parties.IsState(p.Id) || DocumentState.FactsOf(pack, p.Id).BelongsTo is not null)) is { } home) return home;
        }
        return null;
    }

    /// <summary>Whose the thing is: "North Korean shells", and where owners follow, "obus de la Corée du Nord".</summary>
    private FoundParty? Owner(TextChunk chunk) => parties.Owner(chunk) ?? (pack.Grammar.DeterminersFirst ? OwnerBehind(chunk) : null);

    private FoundParty? OwnerBehind(TextChunk chunk)
    {
        foreach (var phrase in Groups([chunk])[0].Skip(1))
        {
            if (phrase.Mentions.Exists(m => m.Sense is Sense.Item or Sense.EventNoun)) continue;
            if ((parties.Owner(phrase) ?? parties.Of(phrase).FirstOrDefault()) is { } owner && (Parties.IsState(owner.Id) || DocumentState.FactsOf(pack, owner.Id).BelongsTo is not null)) return owner;
        }
        return null;
    }

    private bool IsPartyOnly(TextChunk chunk) =>
        !chunk.Mentions.Exists(m => m.Sense == Sense.Item || m.Number is not null) && parties.Of(chunk).Count > 0
        && !chunk.Mentions.Exists(m => m.Sense is Sense.EventNoun or Sense.CompoundHead);

    /// <summary>"by Russian cargo vessels": a slug of the flag and the kind, or the ship's own.</summary>
    private void Carry(ClaimDraft draft, IEnumerable<TextChunk> chunks)
    {
        foreach (var chunk in chunks)
        {
            // "The cargo ship Angara": the name, not the kind that stands before it.
            if ((chunk.Mentions.Find(m => m is { Sense: Sense.Carrier, Detail: "named" }) ?? chunk.Mentions.Find(m => m.Sense == Sense.Carrier)) is not { } carrier) continue;
            var named = carrier.Detail == "named";
            var flag = Owner(chunk)?.Id ?? Groups([chunk]).SelectMany(g => g.Skip(1)).Select(o => Owner(o) ?? Party([o])).FirstOrDefault(o => o is not null)?.Id;
            draft.Carrier = named ? carrier.Value : flag is null ? carrier.Value : $"{flag}-{carrier.Value}";
            draft.CarrierWords = (chunk.First, chunk.End);
            return;
        }
    }

    private static void Locate(ClaimDraft draft, StatedAct act)
    {
        string? Port(string role) => act.With(role).SelectMany(o => o.Mentions).FirstOrDefault(m => m.Sense == Sense.Place)?.Value;
        var (from, to, at) = (Port("from"), Port("to"), Port("at"));
        if (from is not null || to is not null || at is not null) draft.Place = new Place(from, to, at);
    }
}
