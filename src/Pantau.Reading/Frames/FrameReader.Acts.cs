using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Thefts, treaties, votes, bodies and what authorities do.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> Steal(StatedAct act)
    {
        var actor = Party(act.Passive || act.Nominal ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is not null && IsNoState(actor.Id)) return [];
        // 14億美元是從Bybit盜走的: a sum steals nothing, it is stolen.
        if (actor is null && !act.Passive && act.Subjects.FirstOrDefault(s => s.Mentions.Exists(m => m.Number?.Currency is not null)) is { } sum) act.Objects.Insert(0, sum);
        CountedItem? item = null;
        var money = false;
        foreach (var group in Groups(act.Objects.Concat(act.With("for").Where(f => f.Mentions.Exists(m => m.Number?.Currency is not null)))))
        {
            var mentions = group.SelectMany(c => c.Mentions).ToList();
            var (number, unit, end) = items.Number(mentions, "cryptocurrency");
            money |= unit is not null && Units.Money.Contains(unit);
            var named = items.Read(group);
            if (named is not null && !Items.Is(named.Slug, "funds")) named = null;
            if (named is null && !money) continue;
            var crypto = named?.Slug == "cryptocurrency" || state.SpeaksOfCrypto;
            item = new CountedItem(crypto ? "cryptocurrency" : named?.Slug ?? "funds", money ? number : null, money ? unit : null, number?.First ?? group[0].First, Math.Max(end, group[^1].End), "what is stolen");
            break;
        }
        if (item is { Number: null } && Amount(act.Objects) is { } total) item = item with { Number = total.Number, Unit = total.Unit, End = total.End };
        var parts = Parts(item);
        var victim = Victim(act.With("from").Concat(act.With("at")).Concat(act.Objects).Concat(act.With("to")).Concat(act.With("of")).Where(v => !parts.Exists(p => p.From.First == v.First)));
        if (item is null && victim is null) return [];
        if (actor is null && state.LastState() != "KP" && state.LastThief is null) return [];
        // "the stolen funds" tell of no theft of their own.
        if (actor is null && item?.Number is null && victim is null) return [];
        actor ??= act.Passive && item?.Number is null ? null : Inferred(state.LastState() == "KP" ? "KP" : state.LastThief ?? "KP", "carried over from the sentence before");
        if (actor is null) return [];
        item ??= state.SpeaksOfCrypto ? new CountedItem("cryptocurrency", null, null, -1, -1, "what the text is about") : null;
        var whole = new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = actor, Recipient = victim, Item = item };
        return [whole, .. parts.Select(p => new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = actor, Recipient = Victim([p.From]), Item = p.Item with { Slug = item?.Slug ?? "funds" } })];
    }

    // "the cryptocurrency that X stole came to 1.2 billion dollars": how much is told by another verb of the sentence.
    private (NumberMention? Number, string? Unit, int End)? Amount(List<TextChunk> things)
    {
        for (var i = 0; i < form.Chunks.Count - 1; i++)
        {
            if (form.Chunks[i].Verb is not { Role: VerbRole.Frame, Value: "amount", Negated: false } || !form.IsBareNoun(i + 1)) continue;
            if (!new SubjectFinder(form).Of(i).Nouns.Exists(n => things.Exists(t => t.First == n.First))) continue;
            if (items.Number(form.Chunks[i + 1].Mentions, "cryptocurrency") is { Number: not null, Unit: { } unit } sum && Units.Money.Contains(unit)) return sum;
        }
        return null;
    }

    // "stole 2 billion dollars, including 1.4 billion from Bybit": a smaller sum with its own victim right behind it.
    private List<(CountedItem Item, TextChunk From)> Parts(CountedItem? whole)
    {
        var parts = new List<(CountedItem, TextChunk)>();
        if (whole?.Number is not { } total) return parts;
        for (var i = 0; i < form.Chunks.Count; i++)
        {
            if (form.Kind(i) != ChunkKind.Noun || form.Chunks[i].First <= total.First || form.Chunks[i].Mentions.Find(m => m.Number is not null)?.Number is not { } number || number.First == total.First) continue;
            // Only a sum of money has the currency of the whole: "2 exchanges" counts something else.
            if ((number.Currency ?? whole.Unit) != whole.Unit || number.Min > total.Max || number.Currency is null && form.Chunks[i].Mentions.Count > 1) continue;
            var from = form.Kind(i + 1) == ChunkKind.Noun ? form.Chunks[i + 1] : form.Chunks[i];
            if (Victim([from]) is not null) parts.Add((new CountedItem("", number, whole.Unit, number.First, number.End, "what is stolen"), from));
        }
        return parts;
    }

    // "including 1.4 billion taken from Bybit": in a text of thefts, what is taken from a victim is stolen.
    private IEnumerable<ClaimDraft> Taken(StatedAct act)
    {
        if (act.Subjects.Concat(act.Objects).FirstOrDefault(s => items.Number(s.Mentions, "cryptocurrency").Unit is { } unit && Units.Money.Contains(unit)) is not { } sum || Victim(act.With("from")) is not { } victim) return [];
        var thief = act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Value: "steal", Shape: not VerbShape.Passive } ? Party(new SubjectFinder(form).Of(act.Governor).Nouns) : Party(act.With("by"));
        thief ??= state.LastState() == "KP" ? Inferred("KP", "carried over from the sentence before") : null;
        if (thief is null) return [];
        var (number, unit, end) = items.Number(sum.Mentions, "cryptocurrency");
        return [new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = thief, Recipient = victim, Item = new CountedItem(state.SpeaksOfCrypto ? "cryptocurrency" : "funds", number, unit, number!.First, end, "what is stolen") }];
    }

    // "X is the hand behind the theft": who is named as the thief.
    private static bool IsCulprit(StatedAct act) => act.Objects.Exists(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "steal" }) && o.Mentions[^1] is { Sense: Sense.Agent, Value: "culprit" });

    // "were responsible for the theft of 308 million dollars"
    private static bool IsResponsible(StatedAct act)
    {
        if (act.With("for").FirstOrDefault(f => f.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "steal" })) is not { } theft || !act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense is Sense.Agent or Sense.Party))) return false;
        act.Objects.Add(theft);
        return true;
    }

    // "the exchange lost 300 million dollars to the hackers": who loses is the one stolen from.
    private IEnumerable<ClaimDraft> Lose(StatedAct act)
    {
        var thief = Party(act.With("to"));
        if (thief is null || (thief.Id != "KP" && DocumentState.FactsOf(pack, thief.Id).BelongsTo is null)) return [];
        var (number, unit, end) = act.Objects.Select(o => items.Number(o.Mentions, "cryptocurrency")).FirstOrDefault(n => n.Unit is not null && Units.Money.Contains(n.Unit));
        var named = ItemsOf(act, act.Objects).Select(g => g.Item).FirstOrDefault(i => Items.Is(i.Slug, "funds"));
        if (number is null && named is null) return [];
        var item = new CountedItem(named?.Slug == "cryptocurrency" || state.SpeaksOfCrypto ? "cryptocurrency" : "funds", number, unit, number?.First ?? named!.First, number is null ? named!.End : end, "what is lost");
        return [new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = thief, Recipient = Victim(act.Subjects), Item = item }];
    }

    /// <summary>Money of the net got by attacks is stolen, whatever mild verb tells it: "durch Angriffe auf Börsen erworben".</summary>
    private bool IsTheft(StatedAct act) =>
        act.With("by").SelectMany(b => b.Mentions).Any(m => m.Senses.Any(s => s is { Sense: Sense.CompoundHead, Value: "attack" } or { Sense: Sense.EventNoun, Value: "steal" }))
        && state.SpeaksOfCrypto && act.Objects.Concat(act.Obliques).SelectMany(o => o.Mentions).Any(m => m is { Sense: Sense.Item, Value: "cryptocurrency" });

    private FoundParty? Victim(IEnumerable<TextChunk> chunks)
    {
        foreach (var mention in chunks.SelectMany(c => c.Mentions).Where(m => m.Sense == Sense.Party))
            if (mention.Detail == "victim" || DocumentState.FactsOf(pack, mention.Value).Victim) return new FoundParty(mention.Value, mention.First, mention.End, "name");
        return null;
    }

    private IEnumerable<ClaimDraft> Sign(StatedAct act)
    {
        var signed = ItemsOf(act, act.Objects).Select(g => g.Item).FirstOrDefault(i => i.Slug is "comprehensive-strategic-partnership" or "military-cooperation")
            ?? ItemsOf(act, act.Obliques).Select(g => g.Item).FirstOrDefault(i => i.Slug is "comprehensive-strategic-partnership" or "military-cooperation");
        if (signed is null) return [];
        var signers = new List<FoundParty>();
        foreach (var chunk in act.Subjects.Concat(act.With("by")).Concat(act.With("with"))) signers.AddRange(parties.Of(chunk));
        if (signers.Count < 2) foreach (var between in act.Obliques.Where(o => o.Marker is "against" or "of" or "with")) signers.AddRange(parties.Of(between));
        var ids = signers.Select(s => s.Id).Where(Parties.IsState).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count < 2) return [];
        var draft = new ClaimDraft { Kind = ClaimKind.Agreement, Act = act, Item = signed with { Number = null, Unit = null } };
        draft.Parties.AddRange(ids);
        return [draft];
    }

    // "eleven states set up the team", "the team was launched in October"
    private IEnumerable<ClaimDraft> Form(StatedAct act)
    {
        var body = act.Objects.Select(o => Body(o)).FirstOrDefault(b => b is not null);
        if (body is null) return [];
        var draft = new ClaimDraft { Kind = ClaimKind.Formation, Act = act, Actor = body };
        var members = act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects;
        foreach (var mention in members.SelectMany(c => c.Mentions))
            if (Parties.IsState(mention.Value) && !draft.Parties.Contains(mention.Value)) draft.Parties.Add(mention.Value);
        draft.Parties.Sort(StringComparer.Ordinal);
        return [draft];
    }

    private FoundParty? Body(TextChunk chunk)
    {
        foreach (var mention in chunk.Mentions)
        {
            if (mention.Sense == Sense.Party && !mention.Possessive && DocumentState.FactsOf(pack, mention.Value).Reports) return new FoundParty(mention.Value, mention.First, mention.End, "name");
            if (mention.Sense == Sense.Anaphor && mention.Value == "group" && state.MainSource is { } source) return new FoundParty(source, mention.First, mention.End, "points to the reporting body");
        }
        return null;
    }

    private IEnumerable<ClaimDraft> Vote(StatedAct act, string vote)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is null || !Parties.IsState(actor.Id)) return [];
        return [new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = actor, Item = new CountedItem(vote, null, null, act.Head.First, act.Head.End, "the vote that the verb names") }];
    }

    // "with thirteen votes for and China's abstention", "la abstención de China"
    private IEnumerable<ClaimDraft> Abstention(StatedAct act)
    {
        if ((Owner(act.Head) ?? Party(act.With("of"))) is not { } voter || !Parties.IsState(voter.Id)) yield break;
        yield return new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = voter, Item = new CountedItem("abstain", null, null, act.Head.First, act.Head.End, "the vote that the noun names") };
    }

    // "blocked the renewal with its veto", "was ended by a Russian veto": by what means a thing is stopped tells how one voted.
    private ClaimDraft? ByVeto(StatedAct act)
    {
        foreach (var means in act.With("with").Concat(act.With("by")).Concat(act.Passive ? act.With("to") : []))
        {
            if (means.Mentions.Find(m => m is { Sense: Sense.EventNoun, Value: "veto" }) is not { } noun || means.Negated) continue;
            var voter = act.Passive ? Owner(means) : act.Head.Verb is { Role: VerbRole.Operator, Value: "prevent" } or { Role: VerbRole.Plain } && means.Mentions.Exists(m => m.Possessive || m.Sense == Sense.PartyAdjective) ? Party(act.Subjects) : null;
            if (voter is not null && Parties.IsState(voter.Id)) return new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = voter, Item = new CountedItem("veto", null, null, noun.First, noun.End, "the vote by which it was stopped") };
        }
        return null;
    }

    private IEnumerable<ClaimDraft> Against(StatedAct act, ClaimKind kind)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        // "OFAC sanctioned X. It also blacklisted Y."
        if (kind == ClaimKind.Designation && act.Subjects is [{ Mentions: [{ Sense: Sense.Anaphor, Value: "third", Possessive: false }] }] && state.LastDesignator is { } authority) actor = Inferred(authority, "who laid sanctions before");
        if (actor is null) return [];
        if (kind == ClaimKind.Designation) state.LastDesignator = actor.Id;
        // "detained two soldiers": who is captured is no cargo and no ship.
        if (kind == ClaimKind.Interdiction && !act.Objects.Exists(o => o.Mentions.Exists(m => m.Sense is Sense.Carrier || m.Sense is Sense.Item && !IsPeople(m.Value)))) return [];
        // "verhängte Sanktionen gegen Russland": the noun is what is laid, not on whom.
        var laid = act.Objects.Where(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "designate" })).ToList();
        var hit = new List<ClaimDraft>();
        foreach (var target in act.Objects.Except(laid).Concat(laid.Count > 0 ? act.With("against").Concat(act.With("to")) : []))
        {
            var ship = target.Mentions.Find(m => m is { Sense: Sense.Carrier, Detail: "named" });
            var named = ship is null ? Party([target], actor.Id) : new FoundParty(ship.Value, ship.First, ship.End, "name");
            // "seized a cargo ship": a vessel of which no more is told.
            if (named is null && kind == ClaimKind.Interdiction && Parties.IsState(actor.Id) && target.Mentions.Find(m => m.Sense == Sense.Carrier) is { } vessel)
            {
                var (ships, counted, _) = items.Number(target.Mentions, null);
                return [new ClaimDraft { Kind = kind, Act = act, Actor = actor, Item = new CountedItem("vessel", counted is null ? null : ships, counted, vessel.First, vessel.End, "the vessel") }];
            }
            if (named is null || IsNoState(named.Id)) continue;
            var (number, unit, _) = items.Number(target.Mentions, null);
            var draft = new ClaimDraft { Kind = kind, Act = act, Actor = actor, Recipient = named };
            if (number is not null && unit is not null && target.Mentions.Exists(m => m.Sense == Sense.Carrier)) draft.Item = new CountedItem("vessel", number, unit, number.First, number.End, "what is counted");
            if (!hit.Exists(h => h.Recipient?.Id == named.Id)) hit.Add(draft);
            if (kind == ClaimKind.Interdiction) break;
        }
        return hit;
    }

    private IEnumerable<ClaimDraft> Cover(StatedAct act)
    {
        if (act.Periods.Count == 0 || state.MainSource is not { } source) return [];
        if (!act.Subjects.Exists(s => s.Mentions.Exists(m => m.Value == "report" || m.Senses.Any(e => e.Value == "report") || m.Value == source || m.Value == "third"))) return [];
        return [new ClaimDraft { Kind = ClaimKind.Coverage, Act = act, Actor = new FoundParty(source, act.Subjects[0].First, act.Subjects[0].End, "the reporting body") }];
    }

    // "plans the delivery of helicopters to X", "sicherte Moskau die Entsendung von Soldaten zu".
    private IEnumerable<ClaimDraft> Promised(StatedAct act)
    {
        foreach (var head in act.Objects.Where(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "give" or "deploy" })))
        {
            var actor = Party(act.Subjects);
            var recipient = Party(act.With("to").Concat(act.Objects.Where(IsPartyOnly)), actor?.Id);
            if (actor is null || recipient is null || IsNoState(actor.Id) || IsNoState(recipient.Id)) continue;
            var drafts = Of(act, ItemsOf(act, [head]), actor, recipient).ToList();
            foreach (var draft in drafts) draft.Modality = Modality.Intended;
            return drafts;
        }
        return [];
    }

    // "intend to deepen their military cooperation": what they mean to do when it is no act of another kind.
    private IEnumerable<ClaimDraft> Intent(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        CountedItem? item = null;
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
        {
            if (form.Kind(i) == ChunkKind.Noun && items.Read([form.Chunks[i]]) is { Slug: "military-cooperation" or "comprehensive-strategic-partnership" } found) { item = found; break; }
        }
        if (item is null) return Promised(act);
        var ids = act.Subjects.SelectMany(s => parties.Of(s)).Select(p => p.Id).Where(Parties.IsState).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return [];
        var draft = new ClaimDraft { Kind = ClaimKind.Intent, Act = act, Item = item with { Number = null, Unit = null }, Modality = Modality.Intended };
        if (ids.Count == 1) draft.Actor = Party(act.Subjects);
        else draft.Parties.AddRange(ids);
        return [draft];
    }
}
