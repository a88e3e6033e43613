using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// What comes on top of what was told, and what it comes to.
public sealed partial class FrameReader
{
    // "to these were added 3,000 more", "Hinzu kamen 200 Geschütze": more of what was told, from the same to the same.
    private IEnumerable<ClaimDraft> Added(StatedAct act)
    {
        var things = act.Objects.Exists(Counts) ? act.Objects.Where(Counts).ToList() : act.Subjects;
        var more = ItemsOf(act, things);
        if (more.Count == 0) more = [.. MorePeople(things)];
        if (more.Count == 0) return [];
        var actor = OwnerOf(act, more) ?? Party(act.With("from"));
        // "a ellos se sumaron": those they are added to get nothing.
        var recipient = Party(act.With("to").Concat(act.With("at")).Where(t => t.Mentions.Exists(m => m.Sense != Sense.Anaphor)), actor?.Id);
        if (IsPeople(more[0].Item.Slug)) actor ??= state.LastPeople is { } people ? Inferred(people.Of, "whose people were spoken of before") : null;
        if (sentence - state.LastTransferSentence <= 1 && state.LastActor is { } giver && state.LastRecipient is { } taker)
        {
            actor ??= giver != recipient?.Id ? Inferred(giver, "carried over from the sentence before") : null;
            if (actor?.Id == giver) recipient ??= Inferred(taker, "carried over from the sentence before");
        }
        return actor is null || IsNoState(actor.Id) || recipient is null && !IsPeople(more[0].Item.Slug) ? [] : Of(act, more, actor, recipient);

        static bool Counts(TextChunk chunk) => chunk.Mentions.Exists(m => m.Number is not null || m.Sense == Sense.Item);
    }

    // "another 3,000 men": people who are counted and not named are those spoken of before.
    private IEnumerable<(CountedItem Item, TextChunk Head)> MorePeople(List<TextChunk> chunks)
    {
        if (state.LastPeople is not { } people) yield break;
        foreach (var chunk in chunks)
        {
            if (chunk.Mentions is not [{ Number: { Currency: null } number }, ..] || chunk.Mentions.Count > 1 && items.Number(chunk.Mentions, people.Item).Unit != Units.Person) continue;
            yield return (new CountedItem(people.Item, number, Units.Person, chunk.First, chunk.End, PointedPeople), chunk);
            yield break;
        }
    }

    // "the total came to nine million rounds"; "this year alone it reached 1.65 billion dollars".
    private IEnumerable<ClaimDraft> Total(StatedAct act)
    {
        if (act.Objects.FirstOrDefault(o => o.Mentions.Exists(m => m.Number is not null)) is not { } sum) return [];
        if (act.Subjects.SelectMany(s => s.Mentions).Any(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Agent or Sense.Carrier)) return [];
        var goods = act.Subjects.FirstOrDefault(s => s.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "give" }));
        if (goods is not null) return Shipped(act, goods, sum);
        // "the shells that ships carried last year came to nine million": what the sentence told of them counts so many.
        if (told.Find(d => d.Item is { Number: null } item && act.Subjects.Exists(s => s.First <= item.First && item.First < s.End)) is { Item: { } same } before && items.Number(sum.Mentions, same.Slug) is { Number: { } many, Unit: { } each, End: var last } && !Units.Money.Contains(each))
        {
            before.Item = same with { Number = many, Unit = each, End = Math.Max(same.End, last) };
            return [];
        }
        if (act.Subjects.Exists(s => NamesItem(s) && items.Read([s]) is { Slug: not ("funds" or "cryptocurrency") })) return [];
        if (items.Number(sum.Mentions, "cryptocurrency") is { Number: { } money, Unit: { } unit, End: var end } && Units.Money.Contains(unit)) return act.Periods.Count > 0 ? Looted(act, new CountedItem("cryptocurrency", money, unit, money.First, end, "what it comes to")) : [];
        // Of what the sentence told without a number, so much.
        var counted = told.Find(d => d.Item is { Number: null } && items.Number(sum.Mentions, d.Item.Slug).Unit is { } fits && fits == ItemReader.DefaultUnit(d.Item.Slug));
        if (counted?.Item is { } item && act.Subjects.TrueForAll(s => s.Mentions.Count == 0))
        {
            var (number, its, close) = items.Number(sum.Mentions, item.Slug);
            counted.Item = item with { Number = number, Unit = its, End = Math.Max(item.End, close) };
        }
        return [];
    }

    // "the deliveries of ammunition came to 20,000 containers": from whom to whom was told before.
    private IEnumerable<ClaimDraft> Shipped(StatedAct act, TextChunk goods, TextChunk sum)
    {
        if (ItemsOf(act, [goods]) is not [({ Number: null } item, var head), ..] || Owner(goods) is not null || Told(item.Slug) is not { } pair) return [];
        var (number, unit, end) = items.Number(sum.Mentions, item.Slug);
        if (number is null || unit is null || Units.Money.Contains(unit)) return [];
        return Of(act, [(item with { Number = number, Unit = unit, End = Math.Max(item.End, end) }, head)], Inferred(pair.Actor, "who was told of before"), Inferred(pair.Recipient, "who was told of before"));
    }

    // A sum with its own dates behind a theft that was told: what was stolen then.
    private IEnumerable<ClaimDraft> Looted(StatedAct act, CountedItem sum)
    {
        if (state.LastThief is not { } thief || sentence - state.LastTheftSentence > 1) return [];
        return [new ClaimDraft { Kind = ClaimKind.CyberTheft, Act = act, Actor = Inferred(thief, "who was told to have stolen before"), Item = sum with { Slug = state.SpeaksOfCrypto ? "cryptocurrency" : "funds" } }];
    }
}
