using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Thefts: who takes how much from whom.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> Steal(StatedAct act, FoundParty? thief = null)
    {
        var actor = thief ?? Party(act.Passive || act.Nominal ? act.With("by").Concat(act.Subjects) : act.Subjects);
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
        // "of these, 1,650 million were stolen this year": the money is that of the theft told before.
        if (item is null && state.LastTheftCurrency is { } currency && sentence - state.LastTheftSentence <= 1 && act.Objects.Find(o => o is { Unknown: 0, Mentions: [{ Number: { Currency: null } }] }) is { } bare && bare.Mentions[0].Number is { } count && (count.Min ?? count.Max) >= 1_000_000)
            item = new CountedItem(state.SpeaksOfCrypto ? "cryptocurrency" : "funds", count, currency, count.First, count.End, "what is stolen");
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
        var victim = Victim(act.Subjects);
        var thief = Party(act.With("to").Concat(act.With("by")), victim?.Id);
        // "the exchange lost 300 million dollars", in a text of thefts: to those who stole before.
        if (thief is null && victim is not null && state.SpeaksOfCrypto && state.LastThief is { } before) thief = Inferred(before, "who was told to have stolen before");
        if (thief is null || (thief.Id != "KP" && DocumentState.FactsOf(pack, thief.Id).BelongsTo is null)) return [];
        var (number, unit, end) = act.Objects.Select(o => items.Number(o.Mentions, "cryptocurrency")).FirstOrDefault(n => n.Unit is not null && Units.Money.Contains(n.Unit));
        var named = ItemsOf(act, act.Objects).Select(g => g.Item).FirstOrDefault(i => Items.Is(i.Slug, "funds"));
        if (number is null && named is null) return [];
        var item = new CountedItem(named?.Slug == "cryptocurrency" || state.SpeaksOfCrypto ? "cryptocurrency" : "funds", number, unit, number?.First ?? named!.First, number is null ? named!.End : end, "what is lost");
        return [new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = thief, Recipient = victim, Item = item }];
    }

    // "attributed the theft of 308 million dollars to the group"
    private IEnumerable<ClaimDraft> Attributed(StatedAct act)
    {
        if (!act.Objects.Exists(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "steal" }))) return [];
        return Party(act.With("to")) is { } thief && (thief.Id == "KP" || DocumentState.FactsOf(pack, thief.Id).BelongsTo == "KP") ? Steal(act, thief) : [];
    }

    /// <summary>Money of the net got by attacks is stolen, whatever mild verb tells it: "durch Angriffe auf Börsen erworben".</summary>
    private bool IsTheft(StatedAct act) =>
        act.With("by").SelectMany(b => b.Mentions).Any(m => m.Senses.Any(s => s is { Sense: Sense.CompoundHead, Value: "attack" } or { Sense: Sense.EventNoun, Value: "steal" }))
        && state.SpeaksOfCrypto && act.Objects.Concat(act.Obliques).SelectMany(o => o.Mentions).Any(m => m is { Sense: Sense.Item, Value: "cryptocurrency" });

    private FoundParty? Victim(IEnumerable<TextChunk> chunks)
    {
        foreach (var mention in chunks.SelectMany(c => c.Mentions).Where(m => m.Sense == Sense.Party).OrderByDescending(m => DocumentState.FactsOf(pack, m.Value).Victim))
            if (mention.Detail == "victim" || DocumentState.FactsOf(pack, mention.Value).Victim) return new FoundParty(mention.Value, mention.First, mention.End, "name");
        return null;
    }
}
