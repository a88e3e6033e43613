using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// What comes, sails and changes ships.
public sealed partial class FrameReader
{
    // "70 North Korean howitzers arrived in Russia", "40 percent of Russia's shells come from North Korea"
    private IEnumerable<ClaimDraft> Come(StatedAct act)
    {
        var goods = ItemsOf(act, act.Subjects).Where(g => KindOf(g.Item.Slug) is ClaimKind.Transfer && !Items.Is(g.Item.Slug, "funds")).ToList();
        if (goods.Count == 0) return [];
        var owner = OwnerOf(act, goods);
        var from = Party(act.With("from").OrderBy(f => f.First < act.Head.First)) ?? (act.Frame == "originate" ? Party(act.With("of")) : null);
        var to = Party(act.With("to").Concat(act.With("at")), from?.Id ?? owner?.Id) ?? (from is not null && owner is null ? UserOf(from.Id) : null);
        var (actor, recipient) = from is not null ? (from, to ?? (owner?.Id == from.Id ? null : owner)) : (owner, to);
        // "20,000 containers of ammunition have reached Russia": from the other of the two that the text is about.
        if (actor is null && recipient is not null && goods.TrueForAll(g => Items.Is(g.Item.Slug, "arms") || g.Item.Slug == CountedItem.Unnamed)) actor = CarriedActor(act, recipient.Id, goods[0].Item.Slug) ?? (state.OtherThan(recipient.Id) is "KP" or "RU" && state.OtherThan(recipient.Id) is { } other ? Inferred(other, "the other of the two that the text is about") : null);
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
    private static bool IsShip(TextChunk chunk) => chunk.Mentions.Exists(m => m.Sense == Sense.Carrier) && !chunk.Mentions.Exists(m => m.Sense is Sense.Item or Sense.Place);

    private bool IsShipToShip(StatedAct act) => !act.Passive && act.Subjects.Exists(IsShip) && form.Chunks.Any(c => c.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "sts" })) || !act.Passive && act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier)) && (act.With("to").Any(IsShip) || act.Frame == "receive" && (act.With("from").Any(IsShip) || Groups(act.Objects).Exists(g => g.Count > 1 && IsShip(g[^1])))) || act.Obliques.Exists(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "sts" }));
}
