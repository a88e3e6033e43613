using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Who gives and where to, where it is told by an owner, a port or a passive.
public sealed partial class FrameReader
{
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

    // "inviare in Russia", "exporté en Chine": the place is where to.
    private FoundParty? Goal(StatedAct act, string? except) => pack.Grammar.LocativeGoals && Party(act.With("at"), except) is { } goal && Parties.IsState(goal.Id) ? goal : null;

    // "sent workers to China, Russia and Laos": the number is that of all of them together, the flow that of each.
    private List<FoundParty> Others(List<TextChunk> to, string recipient, string actor) =>
        [.. to.Where(t => t.Mentions.Exists(m => m is { Sense: Sense.Party, Possessive: false } && Parties.IsState(m.Value))).SelectMany(t => parties.Of(t)).Where(p => Parties.IsState(p.Id) && p.Id != recipient && p.Id != actor).DistinctBy(p => p.Id)];
}
