namespace Pantau.Reading.Clauses;

/// <summary>Finds the acts of a sentence: each verb that has a frame, each noun of action, with its subject, objects and phrases.</summary>
public sealed class ActFinder(SentenceForm form)
{
    // "soldiers arrived": verbs without an object have no passive.
    private static readonly HashSet<string> Intransitive = new(StringComparer.Ordinal) { "work", "call", "sail", "arrive", "abstain" };

    private readonly SubjectFinder subjects = new(form);

    public List<StatedAct> Find()
    {
        var acts = new List<StatedAct>();
        for (var i = 0; i < form.Chunks.Count; i++)
        {
            var chunk = form.Chunks[i];
            if (chunk is { Kind: ChunkKind.Verb, Verb: { } verb }) acts.Add(Verbal(i, chunk, verb));
            else if (chunk.Kind == ChunkKind.Noun && chunk.Mentions.Find(m => m.Sense == Packs.Sense.EventNoun) is { } noun) acts.Add(Nominal(i, chunk, noun.Value));
        }
        return acts;
    }

    private StatedAct Verbal(int index, TextChunk chunk, VerbGroup verb)
    {
        var (nouns, at, relative) = subjects.Of(index);
        // "relies on workers dispatched to China": the noun before, under a preposition of another verb, is what is dispatched.
        if (verb is { Ambiguous: true, Role: VerbRole.Frame, Means: false } && form.ReducedRelatives && form.IsMarkedNoun(index - 1) && IsThing(index - 1) && !form.IsBareNoun(index + 1) && form.VerbBefore(index) > at && !Intransitive.Contains(verb.Value))
            (nouns, at, verb) = ([form.Chunks[index - 1]], index - 1, verb with { Shape = VerbShape.Passive });
        var passive = verb.Shape == VerbShape.Passive || (verb.Ambiguous && nouns.Count > 0 && !verb.Means && !Intransitive.Contains(verb.Value) && IsReduced(index, at));
        var act = new StatedAct { Frame = verb.Value, Head = chunk, Index = index, Passive = passive, From = Math.Min(at, index), To = index + 1 };
        var gap = relative ? [] : ObjectOfRelative(index, at);
        (passive ? act.Objects : act.Subjects).AddRange(nouns);
        if (!passive) act.Objects.AddRange(gap);
        Before(act, at, index);
        After(act, index);
        act.Governor = Governor(index, verb);
        // ", which has denied it, delivered": the aside does not govern the verb whose subject stands before it.
        while (act.Governor > at && form.InRelative(act.Governor) && form.ClosedBetween(act.Governor, index)) act.Governor = form.VerbBefore(act.Governor);
        act.Background = UnderSubordinator(index, "since") || (UnderSubordinator(index, "time") && verb.Shape == VerbShape.Nonfinite);
        act.Conditional = UnderSubordinator(index, "condition");
        return act;
    }

    // "munitions shipped from Rajin": a thing before an ambiguous form, and no object after it.
    private bool IsReduced(int verb, int subject)
    {
        if (subject != verb - 1 && !(subject == verb - 2 && form.Kind(verb - 1) == ChunkKind.Noun && form.Chunks[verb - 1].Marker == "of")) return false;
        return form.Kind(subject) == ChunkKind.Noun && !form.ReadsAsPast(verb, subject);
    }

    // "the munitions that North Korea sent", "the shells Russia received": the noun before the relative is the object.
    private List<TextChunk> ObjectOfRelative(int verb, int subject)
    {
        var i = subject - 1;
        if (form.Kind(i) == ChunkKind.Relative)
        {
            i--;
            if (form.Kind(i) == ChunkKind.Comma) i--;
        }
        else if (!form.ReducedRelatives) return [];
        else if (form.Kind(i) != ChunkKind.Noun || (form.IsBareNoun(verb + 1) && !(IsThing(i) && IsDoer(form.Chunks[verb + 1])))) return [];
        while (form.Kind(i) == ChunkKind.Noun && form.Chunks[i].Marker == "of" && form.Kind(i - 1) == ChunkKind.Noun) i--;
        if (form.Kind(i) != ChunkKind.Noun) return [];
        // "the weapons and troops Pyongyang has sent"
        return form.Chunks[i].Marker is null && form.Kind(i - 1) == ChunkKind.Conjunction && IsThing(i) && IsThing(i - 2) ? [form.Chunks[i - 2], form.Chunks[i]] : [form.Chunks[i]];
    }

    private bool IsThing(int i) => form.Kind(i) == ChunkKind.Noun && form.Chunks[i].Mentions.Exists(m => m.Sense is Packs.Sense.Item or Packs.Sense.CompoundHead);

    // Phrases that stand before the verb: "in 2024 by Russian ships were sent".
    private void Before(StatedAct act, int subject, int verb)
    {
        var from = subject;
        while (from > 0 && form.Kind(from - 1) is ChunkKind.Period or ChunkKind.Comma or ChunkKind.Noun && form.Kind(from - 1) != ChunkKind.Noun | form.IsMarkedNoun(from - 1)) from--;
        // What stands behind another verb is that verb's.
        if (form.IsVerb(from - 1) || form.IsBareNoun(from - 1)) from = subject;
        for (var i = from; i < verb; i++)
        {
            // "troops, to whom 3,000 were added in May, were sent": the aside has its own dates and places.
            if (i > subject && form.Kind(i) == ChunkKind.Relative && form.Kind(i - 1) == ChunkKind.Comma && ClosingComma(i, verb) is > 0 and var close) i = close;
            if (form.Kind(i) == ChunkKind.Period) act.Periods.Add(form.Chunks[i]);
            else if (form.IsMarkedNoun(i)) act.Obliques.Add(form.Chunks[i]);
            // "workers in Russia, China and Laos earn": what is joined to the name under the preposition stands under it too.
            else if (i > subject && form.Kind(i) == ChunkKind.Noun && form.Kind(i - 1) is ChunkKind.Conjunction or ChunkKind.Comma && act.Obliques is [.., { Marker: { } marker } listed] && SameSort(listed, form.Chunks[i])) act.Obliques.Add(Marked(form.Chunks[i], marker));
        }
        act.From = Math.Min(act.From, from);
    }

    private int ClosingComma(int relative, int verb)
    {
        for (var i = verb - 1; i > relative; i--)
            if (form.Kind(i) == ChunkKind.Comma) return i;
        return -1;
    }

    private void After(StatedAct act, int verb)
    {
        var last = (TextChunk?)null;
        var i = verb + 1;
        for (; i < form.Chunks.Count; i++)
        {
            var chunk = form.Chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Noun:
                    if (form.OpensClause(i) && i > verb + 1 && form.Kind(i - 1) is ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Period) goto done;
                    if (chunk.Marker is { } marker)
                    {
                        act.Obliques.Add(chunk);
                        last = marker == "of" ? last : chunk;
                    }
                    else if (form.BareAgent && act.Passive && act.Subjects.Count == 0 && i == verb + 1 && IsDoer(chunk)) act.Subjects.Add(chunk);
                    // "ditandatangani Korea Utara dan Rusia": the doers are joined.
                    else if (form.BareAgent && act.Passive && act.Subjects.Count > 0 && form.Kind(i - 1) is ChunkKind.Conjunction or ChunkKind.Comma && ReferenceEquals(form.Chunks[i - 2], act.Subjects[^1]) && IsDoer(chunk)) act.Subjects.Add(chunk);
                    else if (last?.Marker is not null && form.Kind(i - 1) is ChunkKind.Conjunction or ChunkKind.Comma && SameSort(last, chunk) && !CountsAnew(act, last, chunk)) act.Obliques.Add(Marked(chunk, last.Marker!));
                    else act.Objects.Add(chunk);
                    if (chunk.Marker is null && form.Kind(i - 1) is not (ChunkKind.Conjunction or ChunkKind.Comma)) last = chunk;
                    continue;
                case ChunkKind.Period:
                    // ", in violation of a resolution of 2017": the date is the resolution's.
                    if (form.Kind(i - 1) == ChunkKind.Noun && form.Chunks[i - 1].Marker == "against" && form.Kind(i - 2) == ChunkKind.Comma) continue;
                    act.Periods.Add(chunk);
                    continue;
                case ChunkKind.Conjunction or ChunkKind.Comma:
                    if (Continues(i)) continue;
                    // "100 missiles, later used in Ukraine, and 200 guns": the list goes on behind the aside.
                    if (act.Objects.Count > 0 && form.Kind(i + 1) == ChunkKind.Relative && Beyond(i) is > 0 and var beyond)
                    {
                        i = beyond;
                        continue;
                    }
                    break;
                case ChunkKind.Verb when chunk.Verb!.Role == VerbRole.Plain && chunk.Verb.Ambiguous && form.Kind(i - 1) == ChunkKind.Noun && !form.IsBareNoun(i + 1):
                    // "containers marked as machinery": a participle that describes.
                    continue;
            }
            break;
        }
    done:
        act.To = i;
    }

    // "gear for jamming and at least one vehicle": what is counted goes with the objects, not with what the gear is for.
    private static bool CountsAnew(StatedAct act, TextChunk last, TextChunk chunk) =>
        last.Marker is "for" or "of" or "with" && act.Objects.Exists(o => o.Mentions.Exists(m => m.Sense is Packs.Sense.Item or Packs.Sense.CompoundHead)) && chunk.Mentions is [{ Number: not null }, _, ..] && !last.Mentions.Exists(m => m.Number is not null);

    // The "and" behind the comma that closes the aside that opens here, with a counted thing after it; -1 where there is none.
    private int Beyond(int comma)
    {
        for (var i = comma + 2; i < form.Chunks.Count - 2 && form.Kind(i) != ChunkKind.Stop; i++)
            if (form.Kind(i) == ChunkKind.Comma && form.Kind(i + 1) == ChunkKind.Conjunction) return form.IsBareNoun(i + 2) && IsThing(i + 2) && form.Chunks[i + 2].Mentions.Exists(m => m.Number is not null) && !form.OpensClause(i + 2) ? i + 1 : -1;
        return -1;
    }

    private bool Continues(int joint)
    {
        var next = joint + 1;
        if (form.Kind(joint) == ChunkKind.Comma && form.Kind(next) == ChunkKind.Conjunction) next++;
        // "…, and in May Russia sent": the date opens what follows.
        if (form.Kind(next) == ChunkKind.Period) return !(form.IsVerb(next + 1) && form.Chunks[next + 1].Verb!.Value == "amount");
        return form.Kind(next) == ChunkKind.Noun && !form.OpensClause(next);
    }

    private static bool IsDoer(TextChunk chunk) =>
        chunk.Mentions.Exists(m => m.Sense is Packs.Sense.Party or Packs.Sense.Carrier or Packs.Sense.Anaphor or Packs.Sense.Agent) && !chunk.Mentions.Exists(m => m.Sense == Packs.Sense.Item);

    private static bool SameSort(TextChunk a, TextChunk b) =>
        a.Mentions.Exists(m => m.Sense == Packs.Sense.Party) == b.Mentions.Exists(m => m.Sense == Packs.Sense.Party)
        && a.Mentions.Exists(m => m.Sense == Packs.Sense.Item) == b.Mentions.Exists(m => m.Sense == Packs.Sense.Item);

    private static TextChunk Marked(TextChunk chunk, string marker)
    {
        var copy = new TextChunk { Kind = ChunkKind.Noun, First = chunk.First, End = chunk.End, Marker = marker, Negated = chunk.Negated, Hedge = chunk.Hedge, Unknown = chunk.Unknown };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }

    private StatedAct Nominal(int index, TextChunk chunk, string frame)
    {
        var act = new StatedAct { Frame = frame, Head = chunk, Index = index, Nominal = true, From = index, To = index + 1 };
        act.Objects.Add(chunk);
        var i = index + 1;
        for (; i < form.Chunks.Count; i++)
        {
            if (form.IsMarkedNoun(i)) act.Obliques.Add(form.Chunks[i]);
            else if (form.Kind(i) == ChunkKind.Period) act.Periods.Add(form.Chunks[i]);
            else if (form.Kind(i) == ChunkKind.Conjunction && i > index + 1 && form.IsBareNoun(i + 1) && !form.OpensClause(i + 1)
                && form.Chunks[i + 1].Mentions.TrueForAll(m => m.Sense != Packs.Sense.EventNoun) && form.Chunks[i - 1].Marker is "of" or "to")
            {
                act.Obliques.Add(Marked(form.Chunks[i + 1], form.Chunks[i - 1].Marker!));
                i++;
            }
            else break;
        }
        act.To = i;
        act.Governor = form.VerbBefore(index);
        act.Conditional = UnderSubordinator(index, "condition");
        return act;
    }

    private int Governor(int index, VerbGroup verb)
    {
        var before = form.VerbBefore(index);
        if (before < 0) return -1;
        if (verb.Means) return before;
        for (var i = before + 1; i < index; i++)
        {
            if (form.Kind(i) is ChunkKind.Subordinator or ChunkKind.Source or ChunkKind.Stop) return -1;
            // A relative clause tells of a noun: the verb before does not govern it, unless it is "said that".
            if (form.Kind(i) == ChunkKind.Relative && form.Chunks[before].Verb!.Role is not (VerbRole.Speech or VerbRole.Operator)) return -1;
        }
        // "and V" goes on with the verb before it, so what governs that one governs this one too.
        return before;
    }

    private bool UnderSubordinator(int index, string kind)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (form.Kind(i) == ChunkKind.Subordinator) return form.Chunks[i].Value == kind;
            if (form.Kind(i) is ChunkKind.Stop or ChunkKind.Complementizer) return false;
            if (form.Kind(i) == ChunkKind.Comma && (kind != "condition" || form.OpensClause(i + 1))) return false;
        }
        return false;
    }
}
