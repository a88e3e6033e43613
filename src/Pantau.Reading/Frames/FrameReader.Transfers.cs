using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Giving and receiving: who supplies what to whom. What is given decides the kind of claim.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> Give(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        // "provided with X": the thing stands under "with" and the object is who gets it.
        var with = act.With("with").ToList();
        var given = ItemsOf(act, act.Objects.Where(o => !IsPartyOnly(o)));
        if (given.Count == 0) given = ItemsOf(act, with);
        // "13,000 containers with shells and rockets": the count is that of the containers that hold them.
        if (given is [{ Item.Slug: CountedItem.Unnamed } held] && ItemsOf(act, with.Count > 0 ? with : act.With("of")) is [var first, .. var rest]) given = [(first.Item with { Number = held.Item.Number, Unit = held.Item.Unit }, first.Head), .. rest];
        if (given.Count == 0) given = ItemsOf(act, act.With("exchange-of"));
        // "desplegó a 15.000 soldados": people who are sent may stand under the preposition of the person.
        if (given.Count == 0 && pack.Grammar.DeterminersFirst) given = [.. ItemsOf(act, act.With("to")).Where(g => IsPeople(g.Item.Slug))];
        if (given.Count == 0 && act.Frame == "deploy") given = People(act);
        // "doter son allié d'un système", "approvisionner la Corée du Nord en pétrole"
        if (given.Count == 0 && pack.Grammar.DeterminersFirst && act.Objects.Concat(act.With("to")).Any(IsPartyOnly)) given = ItemsOf(act, act.With("of").Concat(act.With("at")));
        if (given.Count == 0) given = Bought(act);
        if (given.Count == 0) return HelpGiven(act);
        var actor = Giver(act, given);
        // "le ha vendido a Moscú": the pronoun only doubles a name.
        var to = act.With("to").OrderBy(t => t.Mentions is [{ Sense: Sense.Anaphor, Value: "third" }]).Concat(act.Objects.Where(IsPartyOnly)).ToList();
        if (given.Exists(g => KindOf(g.Item.Slug) is ClaimKind.Deployment or ClaimKind.Labour)) to.AddRange(act.With("at"));
        // "Pyongyang relies on workers dispatched to China": whose sentence it is, theirs are the workers.
        if (actor is null && act.Passive && given.Exists(g => Items.Is(g.Item.Slug, "workers")) && form.VerbBefore(act.Index) is >= 0 and var main && Party(new SubjectFinder(form).Of(main).Nouns) is { } own && Parties.IsState(own.Id)) actor = own;
        var recipient = Party(to, actor?.Id) ?? Party(act.With("for"), actor?.Id) ?? Goal(act, actor?.Id);
        if (recipient is not null && IsNoState(recipient.Id)) recipient = null;
        recipient ??= Port(act, "to") is { } port && port.Id != actor?.Id ? port : null;
        // "Russian ships took these soldiers to Vladivostok": whose they are was told before.
        if (actor is not null && recipient is null && state.LastPeople is { } sent && sent.Of != actor.Id && given.TrueForAll(g => g.Item.Slug == sent.Item && g.Item.Number is null) && OwnerOf(act, given) is null && (Port(act, "to")?.Id == actor.Id || Port(act, "from")?.Id == sent.Of))
            (actor, recipient) = (Inferred(sent.Of, "whose people were spoken of before"), actor);
        if (actor is null && recipient is null) return CarriedWhole(act, given);
        // "Russia deployed North Korean troops": whose people they are is who sends them, and who deploys them has them.
        if (actor is not null && given.TrueForAll(g => KindOf(g.Item.Slug) is ClaimKind.Deployment or ClaimKind.Labour) && OwnerOf(act, given, actor.Id) is { } owner && Parties.IsState(owner.Id))
            (actor, recipient) = (owner, recipient is not null && recipient.Id != owner.Id ? recipient : actor);
        // "es gibt 1.500 nordkoreanische Arbeiter in China": people are sent by whose they are.
        if (actor is null && given.TrueForAll(g => IsPeople(g.Item.Slug)) && OwnerOf(act, given, recipient?.Id) is { } theirs && Parties.IsState(theirs.Id)) actor = theirs;
        actor ??= CarriedActor(act, recipient?.Id, given[0].Item.Slug);
        recipient ??= Landed(act, actor?.Id) ?? CarriedRecipient(act, actor?.Id, given);
        var others = recipient is not null && actor is not null ? Others(to, recipient.Id, actor.Id) : [];
        return Of(act, given, actor, recipient).Concat(others.SelectMany(o => Of(act, [.. given.Select(g => (g.Item with { Number = null, Unit = null }, g.Head))], actor, o)));
    }

    // "voor 370 miljoen dollar aan steenkool", "für 370 Millionen Dollar Kohle": a sum with what it buys behind it.
    private List<(CountedItem Item, TextChunk Head)> Bought(StatedAct act) =>
        ItemsOf(act, act.With("for").Where(f => f.Mentions.Exists(m => m.Number?.Currency is not null)));

    // "deployed 3,000 more": people who are sent without a word for what they are.
    private List<(CountedItem Item, TextChunk Head)> People(StatedAct act)
    {
        foreach (var chunk in act.Objects)
            if (items.Number(chunk.Mentions, null) is { Number: { } number, Unit: Units.Person } counted) return [(new CountedItem("troops", number, counted.Unit, number.First, counted.End, "people who are sent"), chunk)];
        return [];
    }

    private IEnumerable<ClaimDraft> Of(StatedAct act, List<(CountedItem Item, TextChunk Head)> given, FoundParty? actor, FoundParty? recipient)
    {
        var drafts = new List<ClaimDraft>();
        foreach (var (item, _) in given)
        {
            if (KindOf(item.Slug) is not { } kind) continue;
            // "received fuel oil in a ship-to-ship transfer"
            if (kind is ClaimKind.Transfer && IsShipToShip(act)) kind = ClaimKind.ShipToShip;
            // "wheat and flour": two words for one item are one claim.
            if (item.Number is null && drafts.Exists(d => d.Item?.Slug == item.Slug)) continue;
            if (item.Number is not null) drafts.RemoveAll(d => d.Item is { Number: null } bare && bare.Slug == item.Slug);
            if (actor is null && recipient is null) continue;
            if (kind == ClaimKind.Financing && (recipient is null || actor?.Id == recipient.Id)) continue;
            if (actor is not null && actor.Id == recipient?.Id) continue;
            // "deployed 200 rockets": arms that one brings into position are not given to anyone.
            if (kind is ClaimKind.Transfer && recipient is null && act.Frame == "deploy") continue;
            if (kind is ClaimKind.Transfer && recipient is null && item.Number is null && actor is not null && !act.With("to").Any()) continue;
            var draft = new ClaimDraft { Kind = kind, Act = act, Actor = actor, Recipient = recipient, Item = item };
            if (kind == ClaimKind.Financing) Fund(draft, act);
            Carry(draft, act.Passive ? act.Subjects.Concat(act.With("by")) : act.With("by").Concat(act.Subjects.Where(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier))));
            Locate(draft, act);
            drafts.Add(draft);
        }
        return drafts;
    }

    // Resources given for a programme: the claim is about the programme that they serve.
    private void Fund(ClaimDraft draft, StatedAct act)
    {
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) is not (ChunkKind.Stop or ChunkKind.Comma); i++)
        {
            if (form.Kind(i) == ChunkKind.Noun && items.Read([form.Chunks[i]]) is { } item && Items.Is(item.Slug, "wmd-programme"))
            {
                draft.Item = item with { Number = null, Unit = null };
                return;
            }
        }
    }

    private IEnumerable<ClaimDraft> Receive(StatedAct act)
    {
        var given = ItemsOf(act, act.Objects);
        if (given.Count == 0) given = Bought(act);
        if (given.Count == 0) return [];
        // "workers obtained income in Russia": who earns abroad works there.
        if (given.TrueForAll(g => g.Item.Slug == "funds") && act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Item && Items.Is(m.Value, "workers")))) return Work(act);
        var recipient = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        // "was imported into the North"
        if (act.Passive) recipient ??= Party(act.With("to").Concat(act.With("at")));
        var actor = Party(act.With("from"), recipient?.Id) ?? OwnerOf(act, given, recipient?.Id);
        if (recipient is null) return [];
        // "imported 1.5 million barrels against a cap set by the UN": a body that sets rules gives nothing.
        if (actor is not null && IsNoState(actor.Id)) actor = null;
        if (actor is null && sentence - state.LastTransferSentence <= 1 && state.LastRecipient == recipient.Id && state.LastActor is { } last) actor = Inferred(last, "carried over from the sentence before");
        // "sent containers to Russia and got food in return"
        if (actor is null && sentence - state.LastTransferSentence <= 1 && state.LastActor == recipient.Id && state.LastRecipient is { } payer) actor = Inferred(payer, "who was given to before");
        actor ??= state.OtherThan(recipient.Id) is { } other && given.Exists(g => Items.Is(g.Item.Slug, "arms") || g.Item.Slug is "missile-data") ? Inferred(other, "the other of the two that the text is about") : null;
        return Of(act, given, actor, recipient);
    }
}
