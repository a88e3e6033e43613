using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Who gives and gets where the sentence leaves it unsaid: what was told before fills the place.
public sealed partial class FrameReader
{
    private static readonly string[] Families = ["munitions", "arms"];

    // "Over 200 guns were handed over as well": a sentence that names no one goes on with those of the one before.
    private IEnumerable<ClaimDraft> CarriedWhole(StatedAct act, List<(CountedItem Item, TextChunk Head)> given)
    {
        var carried = act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier));
        if (!act.Passive && !carried || act.Frame != "give" || sentence - state.LastTransferSentence > 1 || state.LastActor is not { } actor || state.LastRecipient is not { } recipient) return [];
        // The flag of a ship names no giver.
        if (form.Within(act.Index).Any(c => !c.Mentions.Exists(m => m.Sense == Sense.Carrier) && !IsFlag(c) && c.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective && Parties.IsState(m.Value)))) return [];
        given = [.. given.Where(g => Items.Is(g.Item.Slug, "arms"))];
        if (given.Count > 0 && ToldLike(given[0].Item.Slug) is { } told) (actor, recipient) = told;
        return Of(act, given, Inferred(actor, "carried over from the sentence before"), Inferred(recipient, "carried over from the sentence before"));
    }

    // "navi battenti bandiera russa": what hangs on the ships.
    private bool IsFlag(TextChunk chunk) => chunk.Marker == "of" && IndexOf(chunk) is > 0 and var at && form.Chunks[at - 1].Mentions.Exists(m => m.Sense == Sense.Carrier);

    // Who was last told to give whom things of this kind.
    private (string Actor, string Recipient)? ToldLike(string item)
    {
        if (state.LastTold.TryGetValue(item, out var same)) return same;
        return Families.Where(family => Items.Is(item, family)).SelectMany(family => state.LastTold.Where(t => Items.Is(t.Key, family))).Select(t => ((string, string)?)t.Value).FirstOrDefault();
    }

    private FoundParty? CarriedActor(StatedAct act, string? recipient, string item)
    {
        if (ToldLike(item) is { } told && told.Recipient == recipient && (act.Passive || act.Subjects.Exists(s => s.Mentions.Exists(m => m.Sense == Sense.Carrier)))) return Inferred(told.Actor, "who gave such things before");
        if (sentence - state.LastTransferSentence <= 1 && state.LastRecipient == recipient && state.LastActor is { } last) return Inferred(last, "carried over from the sentence before");
        return state.OtherThan(recipient) is { } other && recipient is "KP" or "RU" && act.Passive ? Inferred(other, "the other of the two that the text is about") : null;
    }

    private FoundParty? CarriedRecipient(StatedAct act, string? actor, List<(CountedItem Item, TextChunk Head)> given)
    {
        if (actor is null || act.With("to").Any(o => !o.Mentions.Exists(m => m.Sense == Sense.Place))) return null;
        // "Pyongyang has sent 5.8 million shells and 12,000 soldiers": in a text on it and one other, to that other.
        if (actor == "KP" && !act.Passive && (IsPeople(given[0].Item.Slug) || act.Frame == "give" && Items.Is(given[0].Item.Slug, "arms")) && given[0].Item.Number is not null && sentence - state.LastTransferSentence > 1
            && state.OtherThan(actor) is { } partner && Parties.IsState(partner)) return Inferred(partner, "the other of the two that the text is about");
        if (sentence - state.LastTransferSentence > 1) return null;
        if (state.LastActor == actor && state.LastRecipient is { } last) return Inferred(last, "carried over from the sentence before");
        // "sent arms to Russia. Moscow delivered air defence systems in return": what one got is paid to who gave.
        return state.LastRecipient == actor && state.LastActor is { } giver && !act.Passive ? Inferred(giver, "who gave in the sentence before") : null;
    }
}
