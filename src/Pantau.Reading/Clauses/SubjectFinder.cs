namespace Pantau.Reading.Clauses;

/// <summary>Finds who a verb is said of: the noun phrase before it, the noun that a relative clause tells of, or the subject of the verb that it goes with.</summary>
public sealed class SubjectFinder(SentenceForm form)
{
    // A chain of coordinated or controlled verbs longer than this is not followed.
    private const int Deepest = 8;

    /// <summary>The subject's noun phrases and where the first of them stands; empty when the sentence does not tell.</summary>
    public (List<TextChunk> Nouns, int At, bool Relative) Of(int verb, int depth = 0)
    {
        var none = (new List<TextChunk>(), verb, false);
        if (depth > Deepest) return none;
        var group = form.Chunks[verb].Verb!;
        if (group.Means || (group.Shape == VerbShape.Nonfinite && form.Kind(verb - 1) is ChunkKind.Comma)) return Governing(verb, depth, none);
        // "with China abstaining"
        if (group is { Shape: VerbShape.Nonfinite, Means: false } && form.Kind(verb - 1) == ChunkKind.Noun && form.Chunks[verb - 1] is { Marker: "with" } absolute && IsParty(absolute)) return ([absolute], verb - 1, false);
        // "dibentuk setelah Rusia memveto": after "after" stands the subject of the next verb.
        if (group is { Role: VerbRole.Frame, Shape: VerbShape.Finite, Means: false } && form.Kind(verb - 1) == ChunkKind.Noun && form.Chunks[verb - 1] is { Marker: "against", Mentions: [{ Sense: Packs.Sense.Party }] } later && form.Kind(verb - 2) is ChunkKind.Verb or ChunkKind.Period) return ([later], verb - 1, false);
        for (var i = verb - 1; i >= 0; i--)
        {
            switch (form.Kind(i))
            {
                case ChunkKind.Noun when form.Chunks[i].Marker is null && PlacesListed(i) is >= 0 and var head:
                    return Whole(head, verb);
                case ChunkKind.Noun when form.Chunks[i].Marker is null:
                    if (InsideRelative(i, verb)) return Antecedent(form.VerbBefore(i) - 1, none);
                    return Whole(i, verb);
                case ChunkKind.Noun when form.Chunks[i].Marker is "of" && i > 0 && form.Kind(i - 1) == ChunkKind.Noun:
                    continue;
                case ChunkKind.Noun:
                    // A phrase under a preposition is not the subject, but the clause's own subject may stand before it.
                    continue;
                case ChunkKind.Period:
                    continue;
                case ChunkKind.Relative:
                    return i == verb - 1 || OnlyPhrasesBetween(i, verb) ? Antecedent(i, none) : none;
                case ChunkKind.Comma:
                    // ", which ..., V": what stands between two commas is passed over; one comma alone ends the search for most verbs.
                    if (i == verb - 1 || (i == verb - 2 && form.Chunks[verb - 1] is { Kind: ChunkKind.Noun, Marker: "to", Mentions: [{ Sense: Packs.Sense.Anaphor }] }))
                    {
                        var open = OpeningComma(i);
                        if (open > 0)
                        {
                            i = open;
                            continue;
                        }
                        return Governing(verb, depth, none);
                    }
                    if (group.Shape == VerbShape.Nonfinite) return Governing(verb, depth, none);
                    continue;
                case ChunkKind.Conjunction:
                    return Governing(verb, depth, none);
                case ChunkKind.Verb:
                    return Governing(verb, depth, none);
                default:
                    return group.Shape == VerbShape.Nonfinite || form.Kind(i) == ChunkKind.Subordinator ? Later(verb, none) : none;
            }
        }
        // "Après avoir envoyé des obus, la Corée du Nord": nothing stands before.
        return group.Shape == VerbShape.Nonfinite ? Later(verb, none) : none;
    }

    // "the team that counts eleven states was launched": the states are the relative clause's object.
    private bool InsideRelative(int noun, int verb) =>
        form.IsVerb(noun - 1) && form.Kind(noun - 2) == ChunkKind.Relative && form.Chunks[verb].Verb!.Shape != VerbShape.Nonfinite && form.Chunks[noun - 1].Verb!.Role != VerbRole.Speech;

    private (List<TextChunk>, int, bool) Governing(int verb, int depth, (List<TextChunk>, int, bool) none)
    {
        var before = form.VerbBefore(verb);
        // A verb inside a relative clause before a comma does not govern what comes after it.
        while (before >= 0 && form.Chunks[verb].Verb!.Shape != VerbShape.Nonfinite && form.InRelative(before) && form.ClosedBetween(before, verb)) before = form.VerbBefore(before);
        // "enables Russia to raise its attacks and supplies arms": a finite verb goes on with the finite one.
        if (before >= 0 && form.Kind(verb - 1) == ChunkKind.Conjunction && !form.Chunks[verb].Verb!.Means && form.Chunks[verb].Verb!.Shape != VerbShape.Nonfinite
            && form.VerbBefore(before) is >= 0 and var matrix && form.Chunks[matrix].Verb!.Value is "enable" or "help" && !form.InRelative(before)
            && form.Chunks[verb].Verb!.Value != form.Chunks[before].Verb!.Value) before = matrix;
        // "helps X improve Y by giving Z": the means is the helper's.
        if (before >= 0 && form.Chunks[verb].Verb!.Means && form.VerbBefore(before) is >= 0 and var helper && form.Chunks[helper].Verb!.Value is "enable" or "help" && !form.ClosedBetween(helper, before)) before = helper;
        return before >= 0 ? Of(before, depth + 1) : none;
    }

    // "Since starting to ship arms, the North has ...": the subject stands in the clause that follows.
    private (List<TextChunk>, int, bool) Later(int verb, (List<TextChunk>, int, bool) none)
    {
        for (var i = verb + 1; i < form.Chunks.Count - 1; i++)
        {
            if (form.Kind(i) != ChunkKind.Comma) continue;
            for (var j = i + 1; j < form.Chunks.Count; j++)
                if (form.OpensClause(j)) return ([form.Chunks[j]], j, false);
        }
        return none;
    }

    private (List<TextChunk>, int, bool) Antecedent(int relative, (List<TextChunk>, int, bool) none)
    {
        for (var i = relative - 1; i >= 0; i--)
        {
            if (form.Kind(i) == ChunkKind.Noun)
            {
                // "11,000 troops of the Storm Corps that": the head of an of-chain is what is told of.
                while (form.Chunks[i].Marker == "of" && form.Kind(i - 1) == ChunkKind.Noun) i--;
                return ([form.Chunks[i]], i, true);
            }
            if (form.Kind(i) is not (ChunkKind.Comma or ChunkKind.Period)) return none;
        }
        return none;
    }

    // "workers in Russia, China and Laos earn": the names are joined to the one under the preposition; the people before it are the subject.
    private int PlacesListed(int last)
    {
        if (form.Kind(last - 1) != ChunkKind.Conjunction || !IsParty(form.Chunks[last])) return -1;
        for (var i = last - 1; i > 0; i--)
        {
            if (form.Kind(i) is ChunkKind.Conjunction or ChunkKind.Comma || form.IsBareNoun(i) && IsParty(form.Chunks[i]) && !IsThing(form.Chunks[i])) continue;
            return form.Kind(i) == ChunkKind.Noun && form.Chunks[i].Marker == "at" && IsParty(form.Chunks[i]) && form.IsBareNoun(i - 1) && IsThing(form.Chunks[i - 1]) ? i - 1 : -1;
        }
        return -1;
    }

    private bool OnlyPhrasesBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (form.Kind(i) is not (ChunkKind.Period or ChunkKind.Noun) || form.IsBareNoun(i)) return false;
        return true;
    }

    private int OpeningComma(int closing)
    {
        // ", which counts A, B and C, V": the aside opens where its relative word stands.
        for (var i = closing - 1; i > 0 && form.Kind(i) is not (ChunkKind.Stop or ChunkKind.Complementizer or ChunkKind.Subordinator) && form.Chunks[i].Verb is not { Role: VerbRole.Speech }; i--)
            if (form.Kind(i) == ChunkKind.Relative && form.Kind(i - 1) == ChunkKind.Comma) return i - 1;
        for (var i = closing - 1; i > 0; i--)
        {
            if (form.Kind(i) is ChunkKind.Stop) return -1;
            if (form.Kind(i) == ChunkKind.Comma && form.Kind(i - 1) is ChunkKind.Noun or ChunkKind.Period) return i;
        }
        return -1;
    }

    // "North Korea and Russia": names joined before the verb are one subject.
    private (List<TextChunk>, int, bool) Whole(int last, int verb)
    {
        var nouns = new List<TextChunk> { form.Chunks[last] };
        var at = last;
        while (at >= 2 && form.Kind(at - 1) is ChunkKind.Conjunction or ChunkKind.Comma)
        {
            var before = at - 2;
            if (form.Kind(at - 1) == ChunkKind.Conjunction && form.Kind(before) == ChunkKind.Comma) before--;
            // "According to Kyiv, North Korean shells": the source is no part of the subject.
            if (form.Kind(before - 1) == ChunkKind.Source) break;
            // "dozens of guns and launchers": the head of an of-chain stands for it.
            var chain = before;
            while (form.Kind(before) == ChunkKind.Noun && form.Chunks[before].Marker == "of" && form.Kind(before - 1) == ChunkKind.Noun) before--;
            if (chain != before && form.IsBareNoun(before) && SameSort(form.Chunks[chain], form.Chunks[at]))
            {
                nouns.Insert(0, form.Chunks[before]);
                at = before;
                continue;
            }
            if (!form.IsBareNoun(before) || form.Chunks[at].Negated != form.Chunks[before].Negated || !SameSort(form.Chunks[before], form.Chunks[at])) break;
            nouns.Insert(0, form.Chunks[before]);
            at = before;
        }
        // ", a team of eleven states," after a name tells it more closely: the name is the subject.
        if (form.Kind(at - 1) == ChunkKind.Comma && form.Kind(verb - 1) == ChunkKind.Comma && at >= 2 && form.IsBareNoun(at - 2) && form.Kind(at - 3) != ChunkKind.Source && nouns.Count == 1)
        {
            nouns[0] = form.Chunks[at - 2];
            at -= 2;
        }
        return (nouns, at, false);
    }

    // Names go with names, things with things: "shells and rockets were shipped".
    private static bool SameSort(TextChunk one, TextChunk other) =>
        (IsParty(one) && IsParty(other)) || (IsThing(one) && IsThing(other));

    private static bool IsThing(TextChunk chunk) => chunk.Mentions.Exists(m => m.Sense is Packs.Sense.Item or Packs.Sense.CompoundHead);

    private static bool IsParty(TextChunk chunk) => chunk.Mentions.Exists(m => m.Sense is Packs.Sense.Party or Packs.Sense.PartyAdjective);
}
