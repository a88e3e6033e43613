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
        if (act.Frame == "deploy" || given.Exists(g => KindOf(g.Item.Slug) is ClaimKind.Deployment or ClaimKind.Labour)) to.AddRange(act.With("at"));
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

    // "sent workers to China, Russia and Laos": the number is that of all of them together, the flow that of each.
    private List<FoundParty> Others(List<TextChunk> to, string recipient, string actor) =>
        [.. to.Where(t => t.Mentions.Exists(m => m is { Sense: Sense.Party, Possessive: false } && Parties.IsState(m.Value))).SelectMany(t => parties.Of(t)).Where(p => Parties.IsState(p.Id) && p.Id != recipient && p.Id != actor).DistinctBy(p => p.Id)];

    // "inviare in Russia", "exporté en Chine": the place is where to.
    private FoundParty? Goal(StatedAct act, string? except) => pack.Grammar.LocativeGoals && Party(act.With("at"), except) is { } goal && Parties.IsState(goal.Id) ? goal : null;

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

    private IEnumerable<ClaimDraft> NominalGive(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        var given = ItemsOf(act, act.Objects).Concat(ItemsOf(act, act.With("of"))).Take(1).ToList();
        if (given.Count == 0) return [];
        given = [.. given.Concat(act.With("of").Skip(1).SelectMany(o => ItemsOf(act, [o])))];
        var by = Party(act.With("by"));
        var from = Party(act.With("from"));
        var owner = Owner(act.Head) ?? act.With("of").Select(Owner).FirstOrDefault(o => o is not null);
        var to = Party(act.With("to").Concat(KindOf(given[0].Item.Slug) is ClaimKind.Deployment ? act.With("at") : [])) ?? Goal(act, (by ?? from ?? owner)?.Id);
        var (actor, recipient) = act.Frame == "receive" ? (from, by ?? owner ?? to) : (by ?? from ?? owner, to);
        // "confirmed the deployment of the troops": what is confirmed or denied is what was told.
        if (actor is null && recipient is null && act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Speech, Value: "confirmed" or "denied" }
            && Told(given[0].Item.Slug) is { } told) (actor, recipient) = (Inferred(told.Actor, "who was told of before"), Inferred(told.Recipient, "who was told of before"));
        // "began the shipment of troops to Russia": who begins it does it.
        if (actor is null && recipient is not null && act.Head.Marker is null && act.Governor == act.Index - 1 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Operator, Value: "begin", Shape: not VerbShape.Passive }
            && Party(new SubjectFinder(form).Of(act.Governor).Nouns, recipient.Id) is { } beginner && Parties.IsState(beginner.Id)) actor = beginner;
        if ((actor is null || recipient is null) && act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Speech, Value: "denied" } && Items.Is(given[0].Item.Slug, "arms")
            && all.FirstOrDefault(a => a.Index == act.Governor) is { } denial && Dealers(denial, act.Index + 1) is { } dealers) (actor, recipient) = dealers;
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
        if (act.Objects.Concat(act.Obliques).SelectMany(o => o.Mentions).FirstOrDefault(m => m is { Sense: Sense.EventNoun, Value: "veto" or "abstain" }) is { } vote) return Vote(act, vote.Value);
        // "steckt hinter dem Diebstahl", "ist für den Diebstahl verantwortlich"
        foreach (var theft in act.Obliques.Where(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "steal" })).Take(1).ToList()) act.Objects.Add(theft);
        foreach (var head in act.Objects)
        {
            if (head.Mentions.Find(m => m.Sense == Sense.EventNoun) is not { } noun || noun.Value is not ("give" or "deploy" or "steal")) continue;
            var given = ItemsOf(act, [head]);
            if (noun.Value == "steal") return Steal(act);
            var actor = Party(act.Subjects);
            var recipient = Party(act.With("to"), actor?.Id);
            if (given.Count > 0 && actor is not null && recipient is not null) return Of(act, given, actor, recipient);
        }
        return [];
    }

    // "70 North Korean howitzers arrived in Russia", "40 percent of Russia's shells come from North Korea"
    private IEnumerable<ClaimDraft> Come(StatedAct act)
    {
        var goods = ItemsOf(act, act.Subjects).Where(g => KindOf(g.Item.Slug) is ClaimKind.Transfer && !Items.Is(g.Item.Slug, "funds")).ToList();
        if (goods.Count == 0) return [];
        var owner = OwnerOf(act, goods);
        var from = Party(act.With("from").OrderBy(f => f.First < act.Head.First)) ?? (act.Frame == "originate" ? Party(act.With("of")) : null);
        var to = Party(act.With("to").Concat(act.With("at")), from?.Id ?? owner?.Id) ?? (from is not null && owner is null ? UserOf(from.Id) : null);
        var (actor, recipient) = from is not null ? (from, to ?? (owner?.Id == from.Id ? null : owner)) : (owner, to);
        if (actor is null || recipient is null || actor.Id == recipient.Id || !Parties.IsState(actor.Id) || !Parties.IsState(recipient.Id)) return [];
        return Of(act, goods, actor, recipient);
    }

    // "40 percent of the shells that Russia uses come from North Korea": the only other state that the sentence names.
    private FoundParty? UserOf(string giver)
    {
        var others = form.Chunks.SelectMany(c => c.Mentions).Where(m => m.Sense is Sense.Party or Sense.PartyAdjective && Parties.IsState(m.Value) && m.Value != giver).DistinctBy(m => m.Value).ToList();
        return others is [var only] ? new FoundParty(only.Value, only.First, only.End, "who uses it") : null;
    }

    // "Russian cargo ships made 64 trips between Rajin and Vostochny"
    private IEnumerable<ClaimDraft> Voyages(StatedAct act)
    {
        foreach (var trip in act.Objects)
        {
            if (trip.Mentions.Find(m => m.Senses.Any(s => s is { Sense: Sense.UnitNoun, Value: Units.Voyage })) is not { } noun) continue;
            var (number, unit, end) = items.Number(trip.Mentions, null);
            var ships = act.Passive ? act.With("by").ToList() : act.Subjects;
            var flag = Groups(ships.Where(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier))).SelectMany(g => g).Select(c => parties.Owner(c)).FirstOrDefault(o => o is not null);
            if (flag is null && !ships.Exists(s => s.Mentions.Exists(m => m is { Sense: Sense.Carrier, Detail: "named" }))) continue;
            var draft = new ClaimDraft { Kind = ClaimKind.Voyage, Act = act, Actor = flag, Item = new CountedItem("vessel", unit == Units.Voyage ? number : null, unit == Units.Voyage ? unit : null, number?.First ?? noun.First, Math.Max(end, noun.End), "voyages") };
            Carry(draft, ships);
            Locate(draft, act);
            return [draft];
        }
        return [];
    }

    private IEnumerable<ClaimDraft> ShipToShip(StatedAct act)
    {
        var item = ItemsOf(act, act.With("of")).Select(g => g.Item).FirstOrDefault() ?? items.Read([act.Head]);
        var owner = Owner(act.Head);
        var verb = form.VerbBefore(act.Index);
        var actor = owner ?? (verb >= 0 && form.Chunks[verb].Verb!.Role == VerbRole.Operator ? Party(new SubjectFinder(form).Of(verb).Nouns) : null);
        var recipient = Party(act.With("to").Concat(act.With("with")), actor?.Id);
        if (actor is null && recipient is null) return [];
        return [new ClaimDraft { Kind = ClaimKind.ShipToShip, Act = act, Actor = actor, Recipient = recipient, Item = item }];
    }

    // "in a ship-to-ship transfer"; "a tanker transferred diesel to a North Korean ship".
    private static bool IsShipToShip(StatedAct act) => !act.Passive && act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier)) && act.With("to").Any(t => t.Mentions is [.., { Sense: Sense.Carrier }]) || act.Obliques.Exists(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "sts" }));

    private FoundParty? Giver(StatedAct act, List<(CountedItem Item, TextChunk Head)> given)
    {
        var from = Party(act.With("from"));
        if (act.Passive)
        {
            var agents = act.With("by").Concat(act.Subjects).Where(a => !a.Mentions.Exists(m => m.Sense == Sense.Carrier)).ToList();
            return Party(agents) ?? from ?? OwnerOf(act, given) ?? MadeIn(act) ?? SentFrom(act);
        }
        // Ships carry; they do not supply, but at sea among themselves. Who supplies is told by where the goods come from.
        if (!IsShipToShip(act) && act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier)))
            return from ?? OwnerOf(act, given) ?? SentFrom(act);
        // "detained the tanker after it transferred oil": the ship named just before is what "it" is.
        if (act.Subjects is [{ Mentions: [{ Sense: Sense.Anaphor, Value: "third", Possessive: false }] } it] && ShipBefore(IndexOf(it))) return from ?? SentFrom(act);
        var subject = Party(act.Subjects);
        // "companies that delivered North Korean shells": who they are the sentence leaves open, whose the goods are it tells.
        return subject is not null && IsNoState(subject.Id) ? null : subject ?? from ?? (act.Subjects.Exists(s => s.Mentions is [{ Sense: Sense.Agent }]) ? OwnerOf(act, given) : null);
    }

    private bool ShipBefore(int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (form.Kind(i) == ChunkKind.Noun && form.Chunks[i].Marker is null) return form.Chunks[i].Mentions.Exists(m => m.Sense == Sense.Carrier);
        return false;
    }

    private FoundParty? OwnerOf(StatedAct act, List<(CountedItem Item, TextChunk Head)> given, string? except = null) =>
        Groups(given.Select(g => g.Head)).SelectMany(g => g).Select(Owner).FirstOrDefault(o => o is not null && o.Id != except);

    // "shells made in North Korea were shipped": where a thing is made is where it comes from.
    private FoundParty? MadeIn(StatedAct act)
    {
        for (var i = act.Index - 1; i >= 0 && form.Kind(i) is not ChunkKind.Stop; i--)
            if (form.Chunks[i].Verb is { Ambiguous: true, Value: "produce" or "light" } && form.Kind(i + 1) == ChunkKind.Noun && form.Chunks[i + 1].Marker is "at" or "by") return Party([form.Chunks[i + 1]]);
        return null;
    }

    // "carried from Vostochny": a port stands for the state it lies in.
    private FoundParty? SentFrom(StatedAct act) => Port(act, "from");

    private FoundParty? Port(StatedAct act, string role)
    {
        var port = act.With(role).SelectMany(f => f.Mentions).FirstOrDefault(m => m.Sense == Sense.Place);
        return port is not null && pack.Places.TryGetValue(port.Value, out var state) ? new FoundParty(state, port.First, port.End, "where the port lies") : null;
    }

    // "carried to Vostochny": the same for where the goods go.
    private FoundParty? Landed(StatedAct act, string? except)
    {
        var port = act.With("to").SelectMany(t => t.Mentions).FirstOrDefault(m => m.Sense == Sense.Place);
        return port is not null && pack.Places.TryGetValue(port.Value, out var state) && state != except ? new FoundParty(state, port.First, port.End, "where the port lies") : null;
    }

    private static FoundParty Inferred(string id, string rule) => new(id, -1, -1, rule);

    private static bool IsNoState(string party) => !Parties.IsState(party) && party is "un" or "un-security-council" or "msmt" or "un-panel-of-experts" or "un-1718-committee";

    private static bool IsPeople(string item) => Items.Is(item, "troops") || Items.Is(item, "workers");

    /// <summary>What is given decides what the claim is; null for what no claim is about.</summary>
    private static ClaimKind? KindOf(string item) =>
        Items.Is(item, "troops") ? ClaimKind.Deployment
        : Items.Is(item, "workers") ? ClaimKind.Labour
        : Items.Is(item, "military-technology") ? ClaimKind.Assistance
        : item is "funds" ? ClaimKind.Financing
        : item is "missile-attack" or "military-cooperation" or "comprehensive-strategic-partnership" or "veto" or "abstain" or "for" or "against" || Items.Is(item, "wmd-programme") ? null
        : ClaimKind.Transfer;
}
