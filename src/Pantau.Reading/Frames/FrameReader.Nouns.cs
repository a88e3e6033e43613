using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Acts that a noun tells: deliveries, exports, and verbs that only lend them a subject.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> NominalGive(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        var given = ItemsOf(act, act.Objects).Concat(ItemsOf(act, act.With("of"))).Take(1).ToList();
        if (given.Count == 0) return [];
        given = [.. given.Concat(act.With("of").Skip(1).SelectMany(o => ItemsOf(act, [o])))];
        var by = Party(act.With("by"));
        var from = Party(act.With("from"));
        var owner = Owner(act.Head) ?? act.With("of").Select(Owner).FirstOrDefault(o => o is not null);
        var to = Party(act.With("to").Concat(KindOf(given[0].Item.Slug) is ClaimKind.Deployment ? act.With("at") : [])) ?? Goal(act, (by ?? from ?? owner)?.Id);
        // "denied any import of North Korean coal": whose the goods are is where they come from.
        if (act.Frame == "receive" && from is null && by is null && owner is not null && act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Speech, Value: "denied" }
            && Party(new SubjectFinder(form).Of(act.Governor).Nouns, owner.Id) is { } importer) (from, by, owner) = (owner, importer, null);
        var (actor, recipient) = act.Frame == "receive" ? (from, by ?? owner ?? to) : (by ?? from ?? owner, to);
        // "confirmed the deployment of the troops": what is confirmed or denied is what was told.
        if (actor is null && recipient is null && act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Speech, Value: "confirmed" or "denied" }
            && Told(given[0].Item.Slug) is { } told) (actor, recipient) = (Inferred(told.Actor, "who was told of before"), Inferred(told.Recipient, "who was told of before"));
        // "began the shipment of troops to Russia": who begins it does it.
        if (actor is null && recipient is not null && act.Head.Marker is null && act.Governor >= 0 && act.Governor == act.Index - 1 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Operator, Value: "begin", Shape: not VerbShape.Passive }
            && Party(new SubjectFinder(form).Of(act.Governor).Nouns, recipient.Id) is { } beginner && Parties.IsState(beginner.Id)) actor = beginner;
        if ((actor is null || recipient is null) && act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Speech, Value: "denied" } && Items.Is(given[0].Item.Slug, "arms")
            && all.FirstOrDefault(a => a.Index == act.Governor) is { } denial && Dealers(denial, act.Index + 1) is { } dealers) (actor, recipient) = dealers;
        // "Moscow denied the transfer of technology to the North": who denies it is who is said to have done it.
        if ((actor is null) != (recipient is null) && act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Speech, Value: "denied" }
            && Party(new SubjectFinder(form).Of(act.Governor).Nouns, (actor ?? recipient)!.Id) is { } denier && Parties.IsState(denier.Id)) (actor, recipient) = (actor ?? denier, recipient ?? denier);
        if (actor is null || recipient is null || actor.Id == recipient.Id || IsNoState(actor.Id) || IsNoState(recipient.Id)) return [];
        if (given is [{ Item.Number: null }]) given = [Amounting(act, given[0])];
        return Of(act, given, actor, recipient);
    }

    // "exports of coal reached 120,000 tonnes": the verb after the noun says how much.
    private (CountedItem, TextChunk) Amounting(StatedAct act, (CountedItem Item, TextChunk Head) given)
    {
        var amount = form.IsVerb(act.To) ? act.To + 1 : act.To;
        if (form.IsBareNoun(act.To) && form.Chunks[act.To].Mentions is [{ Number: not null }, ..] == false) return given;
        if (form.IsVerb(act.To) && form.Chunks[act.To].Verb is { } verb && verb.Value != "amount" && verb.OtherFrame != "amount") return given;
        if (!form.IsBareNoun(amount)) return given;
        var (number, unit, end) = items.Number(form.Chunks[amount].Mentions, given.Item.Slug);
        if (number is null) return given;
        if (form.Kind(amount + 1) == ChunkKind.Period && act.Periods.Count == 0) act.Periods.Add(form.Chunks[amount + 1]);
        return (given.Item with { Number = number, Unit = unit, End = Math.Max(end, given.Item.End) }, given.Head);
    }

    // "carried out shipments of arms to Russia": the verb only lends its subject to the noun.
    private IEnumerable<ClaimDraft> Light(StatedAct act)
    {
        // "legte sein Veto ein", "made use of its veto": the noun names the vote.
        if (act.Objects.Concat(act.Obliques).SelectMany(o => o.Mentions).FirstOrDefault(m => m is { Sense: Sense.EventNoun, Value: "veto" or "veto-right" or "abstain" }) is { } vote) return Vote(act, vote.Value == "abstain" ? vote.Value : "veto");
        // "steckt hinter dem Diebstahl", "ist für den Diebstahl verantwortlich"
        foreach (var theft in act.Obliques.Where(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "steal" })).Take(1).ToList()) act.Objects.Add(theft);
        foreach (var head in act.Objects)
        {
            if (head.Mentions.Find(m => m.Sense == Sense.EventNoun) is not { } noun || noun.Value is not ("give" or "deploy" or "steal")) continue;
            var given = ItemsOf(act, [head]);
            if (noun.Value == "steal") return Steal(act);
            // "a fait don au régime d'une limousine": what is given stands behind who gets it.
            if (given.Count == 0) given = ItemsOf(act, act.With("of"));
            var actor = Party(act.Subjects);
            var recipient = Party(act.With("to"), actor?.Id);
            if (given.Count > 0 && actor is not null && recipient is not null) return Of(act, given, actor, recipient);
        }
        return [];
    }
}
