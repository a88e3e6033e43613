using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Thefts, treaties, votes, bodies and what authorities do.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> Steal(Act act)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is not null && IsNoState(actor.Id)) return [];
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
        var victim = Victim(act.With("from").Concat(act.With("to")).Concat(act.With("of")).Concat(item is null ? act.Objects : act.With("at")));
        if (item is null && victim is null) return [];
        if (actor is null && state.LastState() != "KP") return [];
        actor ??= act.Passive && item?.Number is null ? null : Inferred("KP", "carried over from the sentence before");
        if (actor is null) return [];
        item ??= state.SpeaksOfCrypto ? new CountedItem("cryptocurrency", null, null, -1, -1, "what the text is about") : null;
        return [new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = actor, Recipient = victim, Item = item }];
    }

    private FoundParty? Victim(IEnumerable<Chunk> chunks)
    {
        foreach (var mention in chunks.SelectMany(c => c.Mentions).Where(m => m.Sense == Sense.Party))
            if (mention.Detail == "victim" || DocumentState.FactsOf(pack, mention.Value).Victim) return new FoundParty(mention.Value, mention.First, mention.End, "name");
        return null;
    }

    private IEnumerable<ClaimDraft> Sign(Act act)
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
    private IEnumerable<ClaimDraft> Form(Act act)
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

    private FoundParty? Body(Chunk chunk)
    {
        foreach (var mention in chunk.Mentions)
        {
            if (mention.Sense == Sense.Party && !mention.Possessive && DocumentState.FactsOf(pack, mention.Value).Reports) return new FoundParty(mention.Value, mention.First, mention.End, "name");
            if (mention.Sense == Sense.Anaphor && mention.Value == "group" && state.MainSource is { } source) return new FoundParty(source, mention.First, mention.End, "points to the reporting body");
        }
        return null;
    }

    private IEnumerable<ClaimDraft> Vote(Act act, string vote)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is null || !Parties.IsState(actor.Id)) return [];
        return [new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = actor, Item = new CountedItem(vote, null, null, act.Head.First, act.Head.End, "the vote that the verb names") }];
    }

    private IEnumerable<ClaimDraft> Against(Act act, ClaimKind kind)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is null) return [];
        if (kind == ClaimKind.Interdiction && !act.Objects.Exists(o => o.Mentions.Exists(m => m.Sense is Sense.Carrier or Sense.Item))) return [];
        foreach (var target in act.Objects)
        {
            var ship = target.Mentions.Find(m => m is { Sense: Sense.Carrier, Detail: "named" });
            var named = ship is null ? Party([target], actor.Id) : new FoundParty(ship.Value, ship.First, ship.End, "name");
            if (named is null || IsNoState(named.Id)) continue;
            var (number, unit, _) = items.Number(target.Mentions, null);
            var draft = new ClaimDraft { Kind = kind, Act = act, Actor = actor, Recipient = named };
            if (number is not null && unit is not null && target.Mentions.Exists(m => m.Sense == Sense.Carrier)) draft.Item = new CountedItem("vessel", number, unit, number.First, number.End, "what is counted");
            return [draft];
        }
        return [];
    }

    private IEnumerable<ClaimDraft> Cover(Act act)
    {
        if (act.Periods.Count == 0 || state.MainSource is not { } source) return [];
        if (!act.Subjects.Exists(s => s.Mentions.Exists(m => m.Value == "report" || m.Senses.Any(e => e.Value == "report") || m.Value == source || m.Value == "third"))) return [];
        return [new ClaimDraft { Kind = ClaimKind.Coverage, Act = act, Actor = new FoundParty(source, act.Subjects[0].First, act.Subjects[0].End, "the reporting body") }];
    }

    // "intend to deepen their military cooperation": what they mean to do when it is no act of another kind.
    private IEnumerable<ClaimDraft> Intent(Act act, IReadOnlyList<Act> all)
    {
        CountedItem? item = null;
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
        {
            if (form.Kind(i) == ChunkKind.Noun && items.Read([form.Chunks[i]]) is { Slug: "military-cooperation" or "comprehensive-strategic-partnership" } found) { item = found; break; }
        }
        if (item is null) return [];
        var ids = act.Subjects.SelectMany(s => parties.Of(s)).Select(p => p.Id).Where(Parties.IsState).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return [];
        var draft = new ClaimDraft { Kind = ClaimKind.Intent, Act = act, Item = item with { Number = null, Unit = null }, Modality = Modality.Intended };
        if (ids.Count == 1) draft.Actor = Party(act.Subjects);
        else draft.Parties.AddRange(ids);
        return [draft];
    }
}
