using Pantau.Model;
using Pantau.Reading.Clauses;
using Pantau.Reading.Discourse;
using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Frames;

// Votes, told by verbs and by nouns.
public sealed partial class FrameReader
{
    private IEnumerable<ClaimDraft> Vote(StatedAct act, string vote)
    {
        var actor = Party(act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects);
        if (actor is null || !Parties.IsState(actor.Id)) return [];
        // "Russia and China voted against": a vote each.
        var voters = (act.Passive ? act.With("by").Concat(act.Subjects) : act.Subjects).SelectMany(c => parties.Of(c)).Where(p => Parties.IsState(p.Id)).Prepend(actor).DistinctBy(p => p.Id);
        return voters.Select(v => new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = v, Item = new CountedItem(vote, null, null, act.Head.First, act.Head.End, "the vote that the verb names") });
    }

    // "with thirteen votes for and China's abstention", "la abstención de China"
    private IEnumerable<ClaimDraft> Abstention(StatedAct act)
    {
        if ((Owner(act.Head) ?? Party(act.With("of"))) is not { } voter || !Parties.IsState(voter.Id)) yield break;
        yield return new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = voter, Item = new CountedItem("abstain", null, null, act.Head.First, act.Head.End, "the vote that the noun names") };
    }

    // "Russia's veto had put an end to it", "lapsed after a Russian veto": whose veto brought something about.
    private IEnumerable<ClaimDraft> Vetoed(StatedAct act)
    {
        if ((Owner(act.Head) ?? Party(act.With("of").Concat(act.With("by")).Concat(act.With("from")))) is not { } voter || !Parties.IsState(voter.Id)) yield break;
        var verb = act.Head.Marker is null ? form.IsVerb(act.To) ? act.To : -1 : form.VerbBefore(act.Index) is >= 0 and var before ? before : VerbAfter(act.To);
        if (act.Head.Marker is "without" or "against" && form.VerbBefore(act.Index) < 0 || verb < 0 || form.Chunks[verb].Verb is not { Negated: false, Modal: null } main) yield break;
        if (main.Role == VerbRole.Operator && main.Value is not ("prevent" or "begin") || main.Role == VerbRole.Speech) yield break;
        yield return new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = voter, Item = new CountedItem("veto", null, null, act.Head.First, act.Head.End, "the vote that the noun names") };
    }

    private int VerbAfter(int from)
    {
        for (var i = from; i < form.Chunks.Count && form.Kind(i) != ChunkKind.Stop; i++)
            if (form.IsVerb(i)) return i;
        return -1;
    }

    // "blocked the renewal with its veto", "was ended by a Russian veto": by what means a thing is stopped tells how one voted.
    private ClaimDraft? ByVeto(StatedAct act)
    {
        foreach (var means in act.With("with").Concat(act.With("by")).Concat(act.Passive ? act.With("to") : []))
        {
            if (means.Mentions.Find(m => m is { Sense: Sense.EventNoun, Value: "veto" or "veto-right" }) is not { } noun || means.Negated) continue;
            var voter = act.Passive ? Owner(means) : act.Head.Verb is { Role: VerbRole.Frame } || act.Head.Verb is { Role: VerbRole.Operator, Value: "prevent" } or { Role: VerbRole.Plain } && means.Mentions.Exists(m => m.Possessive || m.Sense == Sense.PartyAdjective) ? Party(act.Subjects) : null;
            if (voter is not null && Parties.IsState(voter.Id)) return new ClaimDraft { Kind = ClaimKind.Vote, Act = act, Actor = voter, Item = new CountedItem("veto", null, null, noun.First, noun.End, "the vote by which it was stopped") };
        }
        return null;
    }
}
