using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// What is denied without a word for who gave what to whom.
public sealed partial class FrameReader
{
    // "Moscow and Pyongyang deny any arms trade": what both deny is that the one armed the other.
    private IEnumerable<ClaimDraft> DeniedTrade(StatedAct act)
    {
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
        {
            if (form.Kind(i) != ChunkKind.Noun || form.Chunks[i].Mentions.Find(m => m is { Sense: Sense.EventNoun, Value: "trade" } || m.Senses.Any(s => s is { Sense: Sense.EventNoun, Value: "trade" })) is not { } trade) continue;
            if (Dealers(act, i) is not { } dealers) return [];
            return [new ClaimDraft { Kind = ClaimKind.Transfer, Act = act, Actor = dealers.Actor, Recipient = dealers.Recipient, Modality = Modality.Denied, Item = new CountedItem("arms", null, null, trade.First, trade.End, "arms trade") }];
        }
        return [];
    }

    // The two that are said to trade: who denies it, and who stands beside; in a text on North Korea it is the one that arms.
    private (FoundParty Actor, FoundParty Recipient)? Dealers(StatedAct denial, int noun)
    {
        var named = new SubjectFinder(form).Of(denial.Index).Nouns.SelectMany(n => parties.Of(n)).Concat(form.Chunks.Skip(noun).Take(2).Where((c, i) => c.Kind == ChunkKind.Noun && (i == 0 || c.Marker is not null)).SelectMany(c => parties.Of(c)))
            .Where(p => Parties.IsState(p.Id)).DistinctBy(p => p.Id).ToList();
        if (named is [var one] && Told("arms") is { } before && (before.Actor == one.Id || before.Recipient == one.Id)) return (Inferred(before.Actor, "who was told of before"), Inferred(before.Recipient, "who was told of before"));
        if (named is not [var first, var second]) return null;
        if (Told("arms") is { } told && told == (second.Id, first.Id)) return (second, first);
        return first.Id == "KP" ? (first, second) : second.Id == "KP" ? (second, first) : null;
    }

    // "denied arms transfers": arms of any kind that were told of.
    private (string Actor, string Recipient)? Told(string item) =>
        state.LastTold.TryGetValue(item, out var told) ? told
        : item is "arms" or "munitions" ? state.LastTold.Where(t => Items.Is(t.Key, item)).Select(t => ((string, string)?)t.Value).LastOrDefault() : null;
}
