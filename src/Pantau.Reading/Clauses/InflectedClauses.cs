using Pantau.Reading.Packs;

namespace Pantau.Reading.Clauses;

/// <summary>
/// Puts the clauses of a language whose verbs tell person and mood into the order that acts are read from: a participle
/// that describes opens a relative clause, a subject behind its verb moves before it, one that is left unsaid is set there.
/// </summary>
internal sealed class InflectedClauses(GrammarRules grammar, List<TextChunk> chunks)
{
    private static readonly HashSet<string> Transitive = new(StringComparer.Ordinal) { "give", "receive", "deploy", "sign", "veto", "steal", "produce", "employ" };
    private static readonly HashSet<string> Motion = new(StringComparer.Ordinal) { "arrive", "sail", "call", "work", "abstain", "add", "arise" };

    public List<TextChunk> Resolve()
    {
        Asides();
        Origins();
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Verb is not { } verb) continue;
            if (verb.Bare) i = Participle(i);
            else if (verb.Shape == VerbShape.Finite) i = Subject(i, verb);
        }
        new ClauseMoods(grammar, chunks).Resolve();
        return chunks;
    }

    private ChunkKind? Kind(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : null;

    private bool IsBare(int i) => Kind(i) == ChunkKind.Noun && chunks[i].Marker is null;

    // ", d'après Séoul,": a source between commas is told at the end, so that it parts no verb from its object.
    private void Asides()
    {
        for (var i = 1; i < chunks.Count - 2; i++)
        {
            if (Kind(i) != ChunkKind.Comma || Kind(i + 1) != ChunkKind.Source) continue;
            var close = i + 2;
            while (Kind(close) is ChunkKind.Noun or ChunkKind.Conjunction or ChunkKind.Period) close++;
            if (Kind(close) != ChunkKind.Comma || close == i + 2 || close == chunks.Count - 1) continue;
            var aside = chunks.GetRange(i, close - i);
            chunks.RemoveRange(i, close - i + 1);
            chunks.AddRange(aside);
        }
    }

    // "transférés de Corée du Nord": after a verb, "of" a name or port is where from. "inviati dalla Russia": after a passive it is by whom.
    private void Origins()
    {
        for (var i = 1; i < chunks.Count; i++)
        {
            var chunk = chunks[i];
            // "acusó a Corea del Norte de", "interdit à la Russie de": who is urged, barred or helped is an object.
            if (chunk is { Kind: ChunkKind.Noun, Marker: "to" } && Kind(i - 1) == ChunkKind.Verb && chunks[i - 1].Verb is { Value: "accuse" or "urge" or "prevent" or "help" or "enable" or "train" or "employ" or "interdict" or "designate" } && chunk.Mentions.Count > 0) chunks[i] = Marked(chunk, null);
            // "decenas de cañones y de lanzacohetes": the number goes with both.
            if (chunk is { Kind: ChunkKind.Noun, Marker: "of" } && Kind(i - 1) == ChunkKind.Conjunction && IsBare(i - 2) && chunks[i - 2].Mentions is [{ Number: not null }, _, ..]) chunks[i] = chunk = Marked(chunk, null);
            if (chunk is not { Kind: ChunkKind.Noun, Marker: "of" or "from" }) continue;
            var named = chunk.Mentions is [{ Sense: Sense.Party or Sense.Place or Sense.Anaphor }, ..];
            // "depuis le port de Rajin", "du gazole de Vostochny vers": a port is where from, or what the phrase before makes it.
            if (chunk is { Marker: "of", Mentions: [{ Sense: Sense.Place }, ..] } && Kind(i - 1) == ChunkKind.Noun && chunks[i - 1] is { Mentions.Count: 0, Marker: "from" or "to" or "at" } port) chunks[i] = chunk = Marked(chunk, port.Marker!);
            else if (chunk is { Marker: "of", Mentions: [{ Sense: Sense.Place }, ..] } && Kind(i - 1) == ChunkKind.Noun && chunks[i - 1].Mentions.Count > 0) chunks[i] = chunk = Marked(chunk, "from");
            if (chunk.Marker == "of" && named && (Kind(i - 1) is ChunkKind.Verb or ChunkKind.Period || Kind(i - 1) == ChunkKind.Noun && chunks[i - 1].Marker is "to")) chunks[i] = chunk = Marked(chunk, "from");
            if (!grammar.AgentsFrom || chunk.Marker != "from" || chunk.Mentions.Exists(m => m.Sense == Sense.Place)) continue;
            var at = i - 1;
            while (Kind(at) is ChunkKind.Noun or ChunkKind.Period) at--;
            if (Kind(at) == ChunkKind.Verb && chunks[at].Verb is { Shape: VerbShape.Passive } passive && !(passive is { Bare: true, Value: "receive" })
                && !chunks.Skip(at + 1).Take(i - at - 1).Any(c => c.Marker == "by")) chunks[i] = Marked(chunk, "by");
        }
    }

    private int Participle(int at)
    {
        // "a débloqué des fonds et ouvert des comptes": the second shares the auxiliary of the first.
        if (Kind(at - 1) == ChunkKind.Conjunction && chunks[..(at - 1)].FindLast(c => c.Verb is not null)?.Verb is { } first)
        {
            if (first.Shape == VerbShape.Finite) chunks[at].Verb = chunks[at].Verb! with { Shape = VerbShape.Finite, Bare = false, Modal = first.Modal, Hedge = first.Hedge, Negated = first.Negated };
            return at;
        }
        if (Kind(at - 1) == ChunkKind.Noun || (Kind(at - 1) is ChunkKind.Comma or ChunkKind.Period && Kind(at - 2) is ChunkKind.Noun))
        {
            chunks.Insert(at, Empty(ChunkKind.Relative, chunks[at].First));
            return at + 1;
        }
        // "Fondée en 2024, l'équipe ...": what is told of stands after the comma.
        if (at > 0 && Kind(at - 1) is not (ChunkKind.Stop or ChunkKind.Comma)) return at;
        for (var i = at + 1; i < chunks.Count - 1 && Kind(i) != ChunkKind.Verb; i++)
        {
            if (Kind(i) != ChunkKind.Comma || !IsBare(i + 1)) continue;
            chunks.Insert(at, Empty(ChunkKind.Relative, chunks[at].First));
            chunks.Insert(at, chunks[i + 2]);
            return at + 2;
        }
        return at;
    }

    private int Subject(int at, VerbGroup verb)
    {
        if (verb.Role == VerbRole.Frame && Inverted(at, verb) is > 0 and var subject)
        {
            // "è arrivato oltre un milione di barili di petrolio": what hangs on the subject goes with it.
            var length = 1;
            while (Kind(subject + length) == ChunkKind.Noun && chunks[subject + length].Marker == "of") length++;
            var noun = chunks.GetRange(subject, length);
            chunks.RemoveRange(subject, length);
            chunks.InsertRange(at, noun);
            return at + length;
        }
        if (!grammar.UnsaidSubjects || HasSubject(at)) return at;
        var unsaid = new TextChunk { Kind = ChunkKind.Noun, First = chunks[at].First, End = chunks[at].First };
        unsaid.Mentions.Add(new Mention(Sense.Anaphor, "third", -1, -1));
        chunks.Insert(at, unsaid);
        return at + 1;
    }

    // "que envió Corea del Norte", "llegaron a Rusia 1.000 soldados": where the subject stands behind the verb; -1 where it does not.
    private int Inverted(int at, VerbGroup verb)
    {
        if (Transitive.Contains(verb.Value) && IsBare(at + 1) && IsDoer(chunks[at + 1]))
        {
            var i = at - 1;
            while (Kind(i) == ChunkKind.Period || Kind(i) == ChunkKind.Noun && chunks[i].Marker is not null) i--;
            if (Kind(i) == ChunkKind.Relative) return TellsOfThing(i) ? at + 1 : -1;
            return HasSubject(at) ? -1 : at + 1;
        }
        if (!Motion.Contains(verb.Value) || HasSubject(at)) return -1;
        for (var i = at + 1; Kind(i) is ChunkKind.Noun or ChunkKind.Period; i++)
            if (IsBare(i)) return i;
        return -1;
    }

    private bool TellsOfThing(int relative)
    {
        var i = relative - 1;
        if (Kind(i) == ChunkKind.Comma) i--;
        while (Kind(i) == ChunkKind.Noun)
        {
            if (chunks[i].Mentions.Exists(m => m.Sense is Sense.Item or Sense.UnitNoun or Sense.CompoundHead or Sense.EventNoun)) return true;
            if (chunks[i].Marker != "of") return false;
            i--;
        }
        return false;
    }

    private static bool IsDoer(TextChunk chunk) =>
        chunk.Mentions.Exists(m => m.Sense is Sense.Party or Sense.PartyAdjective or Sense.Agent) && !chunk.Mentions.Exists(m => m.Sense is Sense.Item or Sense.CompoundHead or Sense.EventNoun or Sense.Carrier || m.Number is not null);

    // Whether the clause names its subject before the verb, or takes it from the verb it goes on with.
    private bool HasSubject(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            switch (Kind(i))
            {
                case ChunkKind.Period or ChunkKind.Comma:
                case ChunkKind.Noun when chunks[i].Marker is not null || Kind(i - 1) == ChunkKind.Source:
                case ChunkKind.Source:
                    continue;
                case ChunkKind.Conjunction:
                    return i > 0;
                case ChunkKind.Noun or ChunkKind.Relative or ChunkKind.Verb:
                    return true;
                default:
                    return false;
            }
        }
        return false;
    }

    private static TextChunk Empty(ChunkKind kind, int at) => new() { Kind = kind, First = at, End = at };

    private static TextChunk Marked(TextChunk chunk, string? marker)
    {
        var copy = new TextChunk { Kind = ChunkKind.Noun, First = chunk.First, End = chunk.End, Marker = marker, Negated = chunk.Negated, Hedge = chunk.Hedge, Unknown = chunk.Unknown };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }
}
