using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Help, training, work, money and channels.
public sealed partial class FrameReader
{
    private static readonly string[] Helped = ["military-technology", "wmd-programme", "ballistic-missile", "electronic-warfare-system", "air-defence-equipment", "drone"];

    // "helped X improve its missiles by providing data": the means tells the item best.
    private IEnumerable<ClaimDraft> Help(StatedAct act, IReadOnlyList<StatedAct> all)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is null || IsNoState(actor.Id)) return [];
        // "helped finance its programme" is told by the verb that follows.
        if (form.IsVerb(act.Index + 1) && form.Chunks[act.Index + 1].Verb!.Value == "finance" || form.IsVerb(act.Index + 2) && form.Chunks[act.Index + 2].Verb is { Value: "finance", Shape: VerbShape.Nonfinite }) return [];
        if (HelpedItem(act) is not { } item) return [];
        var recipient = Party(act.Objects.Where(o => parties.Of(o, actor.Id).Count > 0), actor.Id) ?? Owners(act, actor.Id) ?? Party(act.With("to").Concat(act.With("for")), actor.Id);
        if (recipient is null || recipient.Id == actor.Id || IsNoState(recipient.Id)) return [];
        return [new ClaimDraft { Kind = ClaimKind.Assistance, Act = act, Actor = actor, Recipient = recipient, Item = item }];
    }

    // "financed its weapons programme": what gives the owner resources for it.
    private IEnumerable<ClaimDraft> Finance(StatedAct act)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        var programme = ItemsOf(act, act.Objects).FirstOrDefault(g => Items.Is(g.Item.Slug, "wmd-programme"));
        if (actor is null || programme.Head is null || IsNoState(actor.Id)) return [];
        var recipient = parties.Owner(programme.Head) ?? Owners(act, actor.Id);
        if (recipient is null || recipient.Id == actor.Id) return [];
        return [new ClaimDraft { Kind = ClaimKind.Financing, Act = act, Actor = actor, Recipient = recipient, Item = programme.Item with { Number = null, Unit = null } }];
    }

    // "provided technical assistance for its satellite programme", "gave training to its troops".
    private IEnumerable<ClaimDraft> HelpGiven(StatedAct act)
    {
        var noun = act.Objects.SelectMany(o => o.Mentions).FirstOrDefault(m => m.Sense == Sense.EventNoun && m.Value is "help" or "train" || m.Senses.Any(s => s is { Sense: Sense.CompoundHead, Value: "data" or "technology" }));
        if (noun is null) return [];
        var actor = Party(act.Passive ? act.With("by") : act.Subjects) ?? Party(act.With("from"));
        var recipient = Party(act.With("to").Concat(act.Objects.Where(IsPartyOnly)), actor?.Id) ?? Owners(act, actor?.Id);
        if (actor is null || recipient is null || IsNoState(actor.Id)) return [];
        if (noun.Value == "train")
            return [new ClaimDraft { Kind = ClaimKind.Training, Act = act, Actor = actor, Recipient = recipient, Item = Troops(act) }];
        return HelpedItem(act) is { } item ? [new ClaimDraft { Kind = ClaimKind.Assistance, Act = act, Actor = actor, Recipient = recipient, Item = item }] : [];
    }

    private FoundParty? Owners(StatedAct act, string? except)
    {
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
        {
            if (form.Kind(i) == ChunkKind.Noun && Owner(form.Chunks[i]) is { } owner && owner.Id != except) return owner;
        }
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
        {
            if (form.Kind(i) == ChunkKind.Noun && form.Chunks[i].Mentions.Exists(m => m is { Sense: Sense.Anaphor, Possessive: true }) && Party([form.Chunks[i]], except) is { } pointed) return pointed;
        }
        return null;
    }

    // The best of the items from the verb to the end of its clause: data and guidance say more than a programme.
    private CountedItem? HelpedItem(StatedAct act)
    {
        CountedItem? best = null;
        for (var i = act.Index + 1; i < form.Chunks.Count; i++)
        {
            // "hielp het land om de nauwkeurigheid te verbeteren": what one is helped to do stands in a clause of its own.
            if (form.Kind(i) == ChunkKind.Stop && form.Chunks[i].First == form.Chunks[i].End && form.IsBareNoun(i + 1) && form.IsVerb(i + 2) && (form.Chunks[i + 2].Verb!.Value == "improve" || form.Chunks[i + 2].Verb!.Value == "produce" && i > 0 && form.Chunks[i + 1].First >= form.Chunks[act.Index].First && form.Chunks[i + 1].Mentions.Exists(m => m.Sense == Sense.CompoundHead))) continue;
            if (form.Kind(i) == ChunkKind.Stop || form.OpensClause(i) && i > act.Index + 2 && form.Kind(i - 1) is ChunkKind.Comma or ChunkKind.Conjunction) break;
            if (form.Kind(i) != ChunkKind.Noun || items.Read([form.Chunks[i]]) is not { } item) continue;
            if (Array.FindIndex(Helped, wider => Items.Is(item.Slug, wider)) < 0) continue;
            if (best is null || Weight(item.Slug) < Weight(best.Slug)) best = item with { Number = null, Unit = null };
        }
        return best;
    }

    private static int Weight(string item) => item switch
    {
        "missile-data" => 0,
        "missile-guidance" => 1,
        _ => 2 + Math.Max(0, Array.FindIndex(Helped, wider => Items.Is(item, wider))),
    };

    private IEnumerable<ClaimDraft> Enable(StatedAct act)
    {
        CountedItem? attack = null;
        for (var i = act.Index + 1; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
        {
            if (form.Kind(i) == ChunkKind.Noun && items.Read([form.Chunks[i]]) is { Slug: "missile-attack" } found) { attack = found; break; }
        }
        if (attack is null) return [];
        var actor = Party(act.Subjects);
        var recipient = Party(act.Objects.Concat(act.Obliques), actor?.Id) ?? Owners(act, actor?.Id);
        if (actor is null || recipient is null || actor.Id == recipient.Id || IsNoState(actor.Id)) return [];
        return [new ClaimDraft { Kind = ClaimKind.Enablement, Act = act, Actor = actor, Recipient = recipient, Item = attack with { Number = null, Unit = null } }];
    }

    private IEnumerable<ClaimDraft> Train(StatedAct act)
    {
        var trained = act.Objects.Count > 0 ? act.Objects : [.. act.With("to")];
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        var recipient = trained.Select(Owner).FirstOrDefault(o => o is not null && o.Id != actor?.Id) ?? Groups(trained).SelectMany(g => g).Select(parties.Owner).FirstOrDefault(o => o is not null && o.Id != actor?.Id);
        // "they were trained by Russian officers": those spoken of before.
        if (recipient is null && state.LastPeople is { } people && people.Of != actor?.Id && trained.Exists(t => parties.Owner(t) is null && t.Mentions.Exists(m => m.Sense == Sense.Item && IsPeople(m.Value) || m is { Sense: Sense.Anaphor, Value: "third" or "pair" }))) recipient = Inferred(people.Of, "whose people were spoken of before");
        // Trained in a country, the agent unsaid: the host is who trains.
        if (actor is null && act.Passive) actor = Party(act.With("at"), recipient?.Id);
        if (actor is null || recipient is null || IsNoState(actor.Id)) return [];
        var item = ItemsOf(act, trained).Select(g => g.Item).FirstOrDefault() ?? Troops(act);
        return [new ClaimDraft { Kind = ClaimKind.Training, Act = act, Actor = actor, Recipient = recipient, Item = item }];
    }

    // "the training of DPRK troops by Russia"
    private IEnumerable<ClaimDraft> NominalTrain(StatedAct act)
    {
        var trained = act.With("of").Concat(act.With("for")).Concat(act.With("to")).ToList();
        var recipient = trained.Select(parties.Owner).FirstOrDefault(o => o is not null);
        var actor = Party(act.With("by"), recipient?.Id) ?? Party(act.With("from"), recipient?.Id) ?? (parties.Owner(act.Head) is { } owner && owner.Id != recipient?.Id ? owner : null);
        if (actor is null || recipient is null || IsNoState(actor.Id) || ItemsOf(act, trained).Select(g => g.Item).FirstOrDefault(i => Items.Is(i.Slug, "troops")) is not { } troops) return [];
        return [new ClaimDraft { Kind = ClaimKind.Training, Act = act, Actor = actor, Recipient = recipient, Item = troops }];
    }

    private CountedItem? Troops(StatedAct act) =>
        ItemsOf(act, act.Objects.Concat(act.Obliques)).Select(g => g.Item).FirstOrDefault(i => Items.Is(i.Slug, "troops") || Items.Is(i.Slug, "workers"));

    // "Russia hosts 8,000 North Korean workers": the host is the recipient. "The North employs IT workers": its own.
    private IEnumerable<ClaimDraft> Employ(StatedAct act)
    {
        var workers = ItemsOf(act, act.Objects).Where(g => Items.Is(g.Item.Slug, "workers")).ToList();
        if (workers.Count == 0) return [];
        var subject = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        var drafts = new List<ClaimDraft>();
        foreach (var (item, head) in workers)
        {
            var owner = Owner(head);
            var place = Party(act.With("at"), owner?.Id ?? subject?.Id);
            var own = owner is null || owner.Id == subject?.Id;
            var actor = own ? subject : owner;
            var host = own ? place : subject ?? place;
            if (actor is null || !Parties.IsState(actor.Id) || actor.Id == host?.Id) continue;
            drafts.Add(new ClaimDraft { Kind = ClaimKind.Labour, Act = act, Actor = actor, Recipient = host, Item = item });
            if (host is not null) drafts.AddRange(Others(act.Subjects.Concat(act.With("at")).ToList(), host.Id, actor.Id).Select(o => new ClaimDraft { Kind = ClaimKind.Labour, Act = act, Actor = actor, Recipient = o, Item = item with { Number = null, Unit = null } }));
        }
        return drafts;
    }

    // "Russia has 10,000 North Korean soldiers in the region": whose they are and who has them.
    private IEnumerable<ClaimDraft> Stationed(StatedAct act)
    {
        foreach (var (item, head) in ItemsOf(act, act.Objects).Where(g => Items.Is(g.Item.Slug, "troops")))
        {
            if (Owner(head) is not { } owner || (Party(act.With("at"), owner.Id) ?? Party(act.Subjects, owner.Id)) is not { } host || !Parties.IsState(host.Id)) continue;
            yield return new ClaimDraft { Kind = ClaimKind.Deployment, Act = act, Actor = owner, Recipient = host, Item = item };
        }
    }

    // "1,500 DPRK workers are in China", "pekerja DPRK berada di China"
    private IEnumerable<ClaimDraft> Work(StatedAct act)
    {
        var drafts = new List<ClaimDraft>();
        var people = act.Subjects.Concat(act.Passive || act.Frame is "exist" or "have" || act.Frame == "be" && act.Subjects.Count == 0 ? act.Objects : []).ToList();
        // Italian "ne lavorano 15mila": so many of those spoken of.
        if (act.Frame == "work" && !act.Passive && OfThem(act.Objects).Any()) people = act.Objects;
        foreach (var (counted, head) in ItemsOf(act, people).Concat(OfThem(people)).Concat(Nationals(act, people)))
        {
            var item = counted;
            if (!IsPeople(item.Slug)) continue;
            var actor = Owner(head) ?? Party([head]) ?? (act.Frame == "work" ? Party(act.With("from")) : null) ?? (item.Rule == PointedPeople || Pointed(head) ? Inferred(state.LastPeople?.Of ?? "", "whose people were spoken of before") : null);
            var places = act.With("at").Concat(act.Frame == "work" && !act.Passive ? act.With("by").Where(b => !b.Mentions.Exists(m => m.Sense == Sense.Carrier)) : []).Concat(act.Frame is "arrive" or "call" or "sail" ? act.With("to").Concat(act.Objects.Where(IsPartyOnly)) : act.Frame is "receive" ? act.With("from") : []).ToList();
            var host = Party(places, actor?.Id) ?? Port(act, "at") ?? (act.Frame == "work" ? Party(act.With("from"), actor?.Id) : null);
            // "11,000 were sent to Russia, another 3,000 arrived in January"
            if (host is null && act.Frame == "arrive" && item.Rule == PointedPeople && state.LastActor == actor?.Id && sentence - state.LastTransferSentence <= 1 && state.LastRecipient is { } there) host = Inferred(there, "carried over from the sentence before");
            if (actor is null || host is not null && !Parties.IsState(host.Id)) continue;
            if (Pointed(head)) item = item with { First = head.First };
            if (Earned(act, item, actor) is { } earned && (host is null || item.Number is null))
            {
                drafts.Add(new ClaimDraft { Kind = ClaimKind.Labour, Act = act, Actor = actor, Recipient = host, Item = earned });
                continue;
            }
            // "2,000 North Korean IT workers operate in at least eight countries": so many, nobody says where.
            if (host is null && item.Number is not null && item.Rule != PointedPeople && act.Frame == "work" && Items.Is(item.Slug, "workers") && act.With("at").Any())
                drafts.Add(new ClaimDraft { Kind = ClaimKind.Labour, Act = act, Actor = actor, Item = item });
            if (host is null) continue;
            var kind = Items.Is(item.Slug, "troops") ? ClaimKind.Deployment : ClaimKind.Labour;
            drafts.Add(new ClaimDraft { Kind = kind, Act = act, Actor = actor, Recipient = host, Item = item });
            foreach (var other in Others(places, host.Id, actor.Id)) drafts.Add(new ClaimDraft { Kind = kind, Act = act, Actor = actor, Recipient = other, Item = item with { Number = null, Unit = null } });
        }
        return drafts;
    }

    // "IT workers earned up to 600 million dollars": what they earn, where nothing else is counted.
    private CountedItem? Earned(StatedAct act, CountedItem item, FoundParty actor)
    {
        if (act.Frame is "be" or "have" or "arrive" or "call" or "sail" || !Items.Is(item.Slug, "workers") || !Parties.IsState(actor.Id) || act.Passive) return null;
        var (number, unit, end) = act.Objects.Select(o => items.Number(o.Mentions, "funds")).FirstOrDefault(n => n.Unit is not null && Units.Money.Contains(n.Unit));
        return number is null ? null : item with { Number = number, Unit = unit, First = number.First, End = end, Rule = "what workers earn" };
    }

    // "15,000 North Koreans work on building sites in Russia"
    private IEnumerable<(CountedItem Item, TextChunk Head)> Nationals(StatedAct act, List<TextChunk> subjects)
    {
        if (act.Frame != "work" || act.Passive || subjects is not [{ Unknown: 0, Mentions: [{ Number: { Currency: null } number }, { Sense: Sense.Party or Sense.PartyAdjective }] } head]) yield break;
        yield return (new CountedItem("workers", number, Units.Person, head.First, head.End, "people who work abroad"), head);
    }

    private const string PointedPeople = "points to the people spoken of before";

    // 이 가운데 3천 명: the people that the number counts were named before it.
    private bool Pointed(TextChunk head) => state.LastPeople is not null && head.Mentions.Exists(m => m.Sense == Sense.Item && IsPeople(m.Value) && m.First < head.First);

    // "1,500 of them are based in China", "weitere 3.000 arbeiten in Russland": a number that counts nothing else counts the people spoken of.
    private IEnumerable<(CountedItem Item, TextChunk Head)> OfThem(List<TextChunk> subjects)
    {
        if (state.LastPeople is not { } people || subjects is not [var head] || head.Unknown > 0 || head.Mentions is not [{ Number: { Currency: null } number }, ..] || head.Mentions.Count > 1 && (NamesItem(head) || items.Number(head.Mentions, people.Item).Unit != Units.Person)) yield break;
        if (Groups([head])[0].Skip(1).Any(c => c.Mentions is not [{ Sense: Sense.Anaphor, Value: "pair" }])) yield break;
        yield return (new CountedItem(people.Item, number, Units.Person, head.First, head.End, PointedPeople), head);
    }

    private IEnumerable<ClaimDraft> Bank(StatedAct act)
    {
        if (!act.Objects.Exists(o => o.Mentions.Exists(m => m is { Sense: Sense.EventNoun, Value: "banking" }))) return [];
        var actor = Party(act.Passive ? act.With("by").Concat(act.With("at")) : act.Subjects);
        if (actor is null) return [];
        // "helped X open accounts": the helper keeps them for X.
        if (act.Governor >= 0 && form.Chunks[act.Governor].Verb is { Role: VerbRole.Frame, Value: "help" or "enable" } && Party(new SubjectFinder(form).Of(act.Governor).Nouns, actor.Id) is { } helper)
            return [new ClaimDraft { Kind = ClaimKind.Banking, Act = act, Actor = helper, Recipient = actor }];
        var recipient = Party(act.With("for").Concat(act.With("with")).Concat(act.With("of")).Concat(act.With("at")).Concat(act.With("to")), actor.Id)
            ?? act.Objects.Select(Owner).FirstOrDefault(o => o is not null && o.Id != actor.Id);
        if (recipient is null) return [];
        // Channels are kept for the one under sanctions, whoever the sentence makes its subject.
        if (actor.Id == "KP" && recipient.Id != "KP") (actor, recipient) = (recipient, actor);
        return [new ClaimDraft { Kind = ClaimKind.Banking, Act = act, Actor = actor, Recipient = recipient }];
    }
}
