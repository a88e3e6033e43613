using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Treaties, bodies, what authorities do, what is meant to be done.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> Sign(StatedAct act)
    {
        var signed = ItemsOf(act, act.Objects).Select(g => g.Item).FirstOrDefault(i => i.Slug is "comprehensive-strategic-partnership" or "military-cooperation")
            ?? ItemsOf(act, act.Obliques).Select(g => g.Item).FirstOrDefault(i => i.Slug is "comprehensive-strategic-partnership" or "military-cooperation");
        if (signed is null) return [];
        var signers = new List<FoundParty>();
        foreach (var chunk in act.Subjects.Concat(act.With("by")).Concat(act.With("with"))) signers.AddRange(parties.Of(chunk));
        if (signers.Count < 2) foreach (var between in act.Obliques.Where(o => o.Marker is "against" or "of" or "with")) signers.AddRange(parties.Of(between));
        // "Putin and Kim signed the treaty": of two that sign together one may go by a name that no list holds.
        if (act.Subjects.Count == 2 && signers.FirstOrDefault(s => Parties.IsState(s.Id)) is { } known && state.OtherThan(known.Id) is { } cosigner) signers.Add(Inferred(cosigner, "the other of the two that the text is about"));
        var ids = signers.Select(s => s.Id).Where(Parties.IsState).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count < 2) return [];
        var draft = new ClaimDraft { Kind = ClaimKind.Agreement, Act = act, Item = signed with { Number = null, Unit = null } };
        draft.Parties.AddRange(ids);
        return [draft];
    }

    // "eleven states set up the team", "the team was launched in October"
    private IEnumerable<ClaimDraft> Form(StatedAct act)
    {
        var body = (act.Frame == "arise" ? act.Subjects.Concat(act.Objects) : act.Objects).Select(o => Body(o)).FirstOrDefault(b => b is not null);
        if (body is null) return [];
        var draft = new ClaimDraft { Kind = ClaimKind.Formation, Act = act, Actor = body };
        if (act.Frame == "arise") return [draft];
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
        // "a Russian bank, MRB": the name says which bank of that state.
        hit.RemoveAll(h => hit.Exists(o => o.Recipient is { } named && DocumentState.FactsOf(pack, named.Id).BelongsTo == h.Recipient?.Id));
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
            // "sent troops to X. It is preparing the dispatch of more"
            if (recipient is null && actor is not null && sentence - state.LastTransferSentence <= 2 && state.LastActor == actor.Id && state.LastRecipient is { } last) recipient = Inferred(last, "carried over from the sentence before");
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
