using Pantau.Reading.Numbers;
using Pantau.Reading.Packs;
using Pantau.Reading.Tokens;

namespace Pantau.Reading.Clauses;

// Verb groups: the verb with its auxiliaries, negation, mood and voice.
internal sealed partial class ChunkRun
{
    private void Verb(LexiconEntry entry, IReadOnlyList<LexiconEntry> senses, int at, int next)
    {
        // "was set up": after an auxiliary a form that is base and participle alike is the participle.
        if ((pending.Be || pending.Have) && entry.Form is VerbForm.Base or VerbForm.Finite)
            entry = senses.FirstOrDefault(e => e.Sense == entry.Sense && e.Value == entry.Value && e.Form is VerbForm.Past or VerbForm.Participle) ?? entry;
        // "rocket-propelled", "Russian-made": a participle tied by a hyphen describes.
        if (noun is not null && at > 0 && tokens[at - 1].Kind == TokenKind.Hyphen && entry.Form is VerbForm.Past or VerbForm.Participle)
        {
            noun.End = next;
            before = Neighbour.Nominal;
            return;
        }
        // "the deployed troops": a participle between determiner and noun describes.
        if (before == Neighbour.Nominal && pending.Empty && marker is null && entry.Form is VerbForm.Past or VerbForm.Participle && pack.Grammar.ZeroDerivation && NextIsNominal(next))
        {
            Open(at).End = next;
            return;
        }
        if (noun is not null && IsAttribute(entry))
        {
            Describe(entry, at, next);
            return;
        }
        // "to send", "to have sent", "to be sending"
        var infinitive = pack.Grammar.BareParticiples && entry.Form is VerbForm.Infinitive
            || marker == "to" && noun is null && pack.Grammar.ZeroDerivation && (entry.Form is VerbForm.Base || pending.Have || pending.Be);
        var afterPreposition = marker is not null && noun is null;
        CloseNoun();
        var bare = pack.Grammar.BareParticiples && entry.Form is VerbForm.Participle && !pending.Be && !pending.Have;
        var passive = entry.Form == VerbForm.Passive || bare || IsPassive(entry);
        var progressive = (pending.Be && entry.Form == VerbForm.Gerund) || (pending.Leads && entry.Form is VerbForm.Infinitive or VerbForm.Gerund);
        var nonfinite = !passive && !progressive && (infinitive || pending.Nonfinite || entry.Form == VerbForm.Gerund || (entry.Form == VerbForm.Participle && !pending.Have && !(pending.Be && pack.Grammar.BareParticiples))
            || (afterPreposition && !pack.Grammar.ZeroDerivation));
        Chunks.Add(new TextChunk
        {
            Kind = ChunkKind.Verb,
            First = pending.First >= 0 ? pending.First : at,
            End = next,
            Marker = infinitive || means ? null : marker,
            Verb = new VerbGroup
            {
                Role = entry.Sense switch { Sense.Verb => VerbRole.Frame, Sense.Operator => VerbRole.Operator, Sense.Speech => VerbRole.Speech, _ => VerbRole.Plain },
                Value = entry.Value,
                Shape = passive ? VerbShape.Passive : nonfinite ? VerbShape.Nonfinite : VerbShape.Finite,
                Negated = pending.Negated || negated || (afterPreposition && marker == "without"),
                Modal = Mood(entry),
                Bare = bare,
                Hedge = pending.Hedge ?? hedge,
                Means = means,
                Ambiguous = pack.Grammar.ReducedRelatives && !passive && entry.Form is VerbForm.Past && !pending.Have && !pending.Be,
                OtherFrame = senses.FirstOrDefault(e => e.Sense is Sense.Operator or Sense.Verb && e.Value != entry.Value)?.Value,
            },
        });
        Forget();
        before = Neighbour.Nothing;
    }

    private void Helper(LexiconEntry entry, int at, int next)
    {
        CloseNoun();
        if (entry is { Sense: Sense.Negation, Value: "none" })
        {
            FlushCopula(at);
            negated = true;
            Open(at);
            before = Neighbour.Nominal;
            return;
        }
        if (entry.Sense == Sense.Negation && (before == Neighbour.Nominal || !VerbAhead(next)))
        {
            negated = true;
            return;
        }
        if (entry.Sense == Sense.Hedge) hedge = entry.Value;
        pending.Take(entry, at);
        before = Neighbour.Verbal;
        if (next >= end) FlushCopula(at);
    }

    // "is", "adalah" without a verb after it is a verb itself: it parts what stands before from what stands after.
    private void FlushCopula(int at)
    {
        if (!pending.Be)
        {
            // "Russia has 15,000 workers": with no verb behind it the auxiliary is the verb.
            if (pending is { Have: true, Reflexive: false } && at > pending.First && noun is null)
            {
                Chunks.Add(new TextChunk { Kind = ChunkKind.Verb, First = pending.First, End = at, Verb = new VerbGroup { Role = VerbRole.Frame, Value = "have", Shape = VerbShape.Finite, Negated = pending.Negated, Modal = pending.Modal, Hedge = pending.Hedge } });
                Forget();
                return;
            }
            if (!pending.Empty && pending.Negated) negated = true;
            pending.Clear();
            return;
        }
        CloseNoun();
        Chunks.Add(new TextChunk
        {
            Kind = ChunkKind.Verb,
            First = pending.First,
            End = at,
            Verb = new VerbGroup { Role = VerbRole.Plain, Value = "be", Shape = VerbShape.Finite, Negated = pending.Negated, Modal = pending.Modal, Hedge = pending.Hedge },
        });
        pending.Clear();
    }
}
