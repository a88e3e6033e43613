namespace Pantau.Reading.Clauses;

/// <summary>The chunks of a sentence and questions about where they stand.</summary>
public sealed class SentenceForm(IReadOnlyList<TextChunk> chunks, bool headFirst, bool bareAgent, bool reducedRelatives)
{
    public IReadOnlyList<TextChunk> Chunks { get; } = chunks;

    public bool HeadFirst { get; } = headFirst;

    public bool BareAgent { get; } = bareAgent;

    public bool ReducedRelatives { get; } = reducedRelatives;

    public ChunkKind? Kind(int i) => i >= 0 && i < Chunks.Count ? Chunks[i].Kind : null;

    public bool IsVerb(int i) => Kind(i) == ChunkKind.Verb;

    public bool IsBareNoun(int i) => Kind(i) == ChunkKind.Noun && Chunks[i].Marker is null;

    public bool IsMarkedNoun(int i) => Kind(i) == ChunkKind.Noun && Chunks[i].Marker is not null;

    /// <summary>The nearest verb before this place, not across a stop; -1 when there is none.</summary>
    public int VerbBefore(int i)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (IsVerb(j)) return j;
            if (Kind(j) == ChunkKind.Stop) return -1;
        }
        return -1;
    }

    /// <summary>The chunks from the stop before this place to the stop after it.</summary>
    public IEnumerable<TextChunk> Within(int i)
    {
        var (from, to) = (i, i);
        while (from > 0 && Kind(from - 1) != ChunkKind.Stop) from--;
        while (to < Chunks.Count && Kind(to) != ChunkKind.Stop) to++;
        return Chunks.Skip(from).Take(to - from);
    }

    /// <summary>True when the noun phrase here is the subject of a verb that follows it directly.</summary>
    public bool OpensClause(int i)
    {
        if (!IsBareNoun(i)) return false;
        var j = i + 1;
        // "Japan, the US and nine others said": a list of names before a verb is its subject as a whole.
        while (Kind(j) == ChunkKind.Period || (Kind(j) == ChunkKind.Noun && Chunks[j].Marker is "of" or "at")) j++;
        if (!IsVerb(j)) return false;
        var verb = Chunks[j].Verb!;
        if (verb.Shape == VerbShape.Nonfinite) return false;
        // "artillery and rockets shipped from Rajin": a participle that follows a thing describes it.
        return !verb.Ambiguous || ReadsAsPast(j, i);
    }

    /// <summary>True when the verb stands in a relative clause that opens before it without a comma between.</summary>
    public bool InRelative(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (Kind(i) == ChunkKind.Relative) return true;
            if (Kind(i) is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Verb) return false;
        }
        return false;
    }

    /// <summary>True when a comma stands between the two.</summary>
    public bool ClosedBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Kind(i) == ChunkKind.Comma) return true;
        return false;
    }

    /// <summary>Whether a form that may be past or participle is a finite past here: a party before it, or an object after it.</summary>
    public bool ReadsAsPast(int verb, int subject)
    {
        var noun = Chunks[subject];
        var actor = noun.Mentions.Exists(m => m.Sense is Packs.Sense.Party && !m.Possessive || m.Sense is Packs.Sense.Agent or Packs.Sense.Anaphor)
            || (noun.Mentions.Exists(m => m.Sense is Packs.Sense.Carrier) && IsBareNoun(verb + 1))
            || noun.Mentions is [] && IsBareNoun(verb + 1);
        return actor || (IsBareNoun(verb + 1) && !noun.Mentions.Exists(m => m.Sense == Packs.Sense.Item));
    }
}
