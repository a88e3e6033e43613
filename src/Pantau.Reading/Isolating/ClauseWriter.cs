using Pantau.Reading.Clauses;

namespace Pantau.Reading.Isolating;

/// <summary>
/// Writes the clauses of a sentence as chunks in the order subject, verb, object, phrases, which acts are read from: phrases
/// before a verb move behind it, 把 gives the object back its place, 由 and 被 make a passive, and a clause without a subject
/// takes that of the one before.
/// </summary>
internal sealed class ClauseWriter
{
    private readonly List<TextChunk> chunks = [];
    private IReadOnlyList<Part>? doer;
    private IReadOnlyList<Part>? thing;
    private IReadOnlyList<Part>? speaker;
    private TextChunk? people;
    private bool conditional;
    private bool urged;

    public List<TextChunk> Chunks => chunks;

    public void Sentence(List<Part> parts)
    {
        var clause = new List<Part>();
        foreach (var part in parts)
        {
            if (part.Kind is not (PartKind.Comma or PartKind.Stop))
            {
                clause.Add(part);
                continue;
            }
            if (part.Kind == PartKind.Comma && OnlyMeans(clause)) continue;
            Clause(clause);
            clause.Clear();
            if (part.Kind == PartKind.Stop) conditional = urged = false;
            // 表示，…: what is said follows its verb, comma or not.
            if (part is { Kind: PartKind.Comma, Contrast: false } && chunks is [.., { Verb.Role: VerbRole.Speech }]) continue;
            chunks.Add(part.Contrast ? new TextChunk { Kind = ChunkKind.Stop, First = part.Chunk.First, End = part.Chunk.End } : part.Chunk);
        }
        Clause(clause);
    }

    // 通过提供数据，帮助…: what tells the means goes on past the comma.
    private static bool OnlyMeans(List<Part> clause)
    {
        var means = clause.FindIndex(p => p is { Kind: PartKind.Coverb, Role: "by" });
        return means >= 0 && means + 1 < clause.Count && clause[means + 1].Kind == PartKind.Verb && clause.FindIndex(p => p.Kind == PartKind.Verb) == means + 1 && clause.FindLastIndex(p => p.Kind == PartKind.Verb) == means + 1;
    }

    /// <summary>A clause that told of a noun, told by itself.</summary>
    public void Apart(List<Part> clause)
    {
        var at = chunks.Count > 0 ? chunks[^1].End : 0;
        chunks.Add(new TextChunk { Kind = ChunkKind.Stop, First = at, End = at });
        (doer, thing, speaker, people, conditional, urged) = (null, null, null, null, false, false);
        Clause(clause);
    }

    private void Clause(List<Part> raw)
    {
        if (raw.Count == 0) return;
        var parts = Marked(raw);
        if (parts.Exists(p => p.Kind == PartKind.Source))
        {
            foreach (var part in parts) if (part.Kind is not (PartKind.Coverb or PartKind.Condition)) chunks.Add(part.Chunk);
            return;
        }
        Place(parts);
        Sum(parts);
        Among(parts);
        var verb = parts.FindIndex(p => p.Kind == PartKind.Verb);
        var subject = verb < 0 ? -1 : parts.FindIndex(0, verb, p => p.IsNoun);
        if (parts.Exists(p => p.Kind == PartKind.Condition)) conditional = true;
        else if (subject >= 0) conditional = false;
        if (verb < 0)
        {
            foreach (var part in parts) if (part.Kind is not (PartKind.Condition or PartKind.Coverb)) chunks.Add(part.Chunk);
            return;
        }
        Separate(parts[verb].Verb, subject >= 0);
        urged = parts[verb].Verb is { Role: VerbRole.Operator, Value: "urge" } || urged && subject < 0;
        if (Content(parts)) return;
        Order(parts);
    }

    // 1500名工人在中国: where they are, without a verb.
    private static void Place(List<Part> parts)
    {
        if (parts.Exists(p => p.Kind == PartKind.Verb) || parts.FindLastIndex(p => p.Kind == PartKind.Noun) is not (> 0 and var at) || parts[at].Role != "at") return;
        if (parts.FindIndex(0, at, p => p.IsNoun && (NounPhrases.IsPeople(p.Chunk) || NounPhrases.IsPersons(p.Chunk))) < 0) return;
        var chunk = parts[at].Chunk;
        parts.Add(new Part(PartKind.Verb, new TextChunk { Kind = ChunkKind.Verb, First = chunk.First, End = chunk.End, Verb = new VerbGroup { Role = VerbRole.Frame, Value = "be", Shape = VerbShape.Finite } }));
    }

    // ，总数多达900万发; 今年就达16.5亿美元: what it comes to, without a verb.
    private void Sum(List<Part> parts)
    {
        if (chunks.Count == 0 || parts.Exists(p => p.Kind == PartKind.Verb)) return;
        var nouns = parts.FindAll(p => p.Kind == PartKind.Noun);
        if (nouns is not [var sum] || sum.Chunk.Mentions is not [{ Number: { } number }, ..] || sum.Chunk.Mentions.Count > 1 && !sum.Chunk.Mentions.TrueForAll(m => m.Number is not null || m.Sense == Packs.Sense.UnitNoun && m.Value is not "person")) return;
        if (number.Currency is null && sum.Chunk.Mentions.Count == 1) return;
        if (chunks[^1] is { Kind: ChunkKind.Comma } comma) chunks[^1] = new TextChunk { Kind = ChunkKind.Stop, First = comma.First, End = comma.End };
        var at = parts.IndexOf(sum);
        parts[at] = new Part(PartKind.Noun, Part.Copy(sum.Chunk, null));
        parts.Insert(at, new Part(PartKind.Verb, new TextChunk { Kind = ChunkKind.Verb, First = sum.Chunk.First, End = sum.Chunk.First, Verb = new VerbGroup { Role = VerbRole.Frame, Value = "amount", Shape = VerbShape.Finite } }));
    }

    // 其中1500人在中国: of the people named before.
    private void Among(List<Part> parts)
    {
        var at = parts.FindIndex(p => p.IsNoun && NounPhrases.IsPersons(p.Chunk));
        if (at >= 0 && people is not null && parts.FindIndex(p => p.Kind == PartKind.Verb) > at)
        {
            var chunk = Part.Copy(parts[at].Chunk, null);
            chunk.Mentions.AddRange(people.Mentions.Where(m => m.Number is null && m.Sense is not Packs.Sense.UnitNoun));
            parts[at] = parts[at] with { Chunk = chunk };
        }
        if (parts.FindLast(p => p.Kind == PartKind.Noun && NounPhrases.IsPeople(p.Chunk)) is not { } named) return;
        var owner = parts.Find(p => p.IsNoun && NounPhrases.IsPartyOnly(p.Chunk));
        people = owner is null || named.Chunk.Mentions.Exists(m => m.Sense is Packs.Sense.Party or Packs.Sense.PartyAdjective) ? named.Chunk : NounPhrases.OwnedBy(owner.Chunk, named.Chunk);
    }

    // What is said anew is not governed by what was said before it.
    private void Separate(VerbGroup verb, bool hasSubject)
    {
        if (chunks is not [.., { Kind: ChunkKind.Comma } comma]) return;
        var anew = verb.Role == VerbRole.Speech || verb is { Role: VerbRole.Operator, Value: "accuse" } || urged && hasSubject;
        if (anew && chunks.Exists(c => c.Verb is not null)) chunks[^1] = new TextChunk { Kind = ChunkKind.Stop, First = comma.First, End = comma.End };
    }

    // 否认…的指控: the clause that the noun contains is written behind it, with the subject of the sentence where it has none.
    private bool Content(List<Part> parts)
    {
        var at = parts.FindIndex(p => p.Kind == PartKind.Content);
        if (at < 0) return false;
        Order(parts.GetRange(0, at));
        chunks.Add(parts[at].Chunk);
        var inner = parts.GetRange(at + 1, parts.Count - at - 1);
        if (inner.Exists(p => p.Kind == PartKind.Verb)) Order(inner);
        else foreach (var part in inner) chunks.Add(part.Chunk);
        return true;
    }

    // A coverb and the nouns it marks become phrases with a role.
    private static List<Part> Marked(List<Part> raw)
    {
        var parts = new List<Part>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            if (raw[i].Kind != PartKind.Coverb || i + 1 >= raw.Count || raw[i + 1].Kind != PartKind.Noun)
            {
                // 就提供粮食达成协议: what is talked about need not have been done.
                if (raw[i] is { Kind: PartKind.Coverb, Role: Part.Topic } && raw.FindIndex(i, p => p.Kind == PartKind.Verb) is >= 0 and var at && raw.FindIndex(at + 1, p => p.Kind == PartKind.Verb) >= 0)
                    raw[at] = raw[at] with { Chunk = Part.Shaped(raw[at].Chunk, raw[at].Verb.Shape, "hypothetical", false) };
                // 通过提供数据: what the verb tells is the means of another.
                if (raw[i].Kind == PartKind.Coverb && !(raw[i].Role == "by" && i + 1 < raw.Count && raw[i + 1].Kind == PartKind.Verb)) continue;
                parts.Add(raw[i]);
                continue;
            }
            var role = raw[i].Role is Part.Topic ? "against" : raw[i].Role!;
            i++;
            parts.Add(new Part(PartKind.Noun, Part.Copy(raw[i].Chunk, role is Part.Object or Part.Agent ? null : role), role));
            while (i + 2 < raw.Count && raw[i + 1].Kind == PartKind.Join && raw[i + 2].IsNoun && NounPhrases.IsThing(raw[i + 2].Chunk) == NounPhrases.IsThing(raw[i].Chunk))
            {
                parts.Add(raw[i + 1] with { Role = role });
                i += 2;
                parts.Add(new Part(PartKind.Noun, Part.Copy(raw[i].Chunk, role is Part.Object or Part.Agent ? null : role), role));
            }
        }
        return parts;
    }

    private void Order(List<Part> parts)
    {
        var segments = ClauseSegment.Of(parts);
        Means(segments);
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Verb is null)
            {
                foreach (var part in segment.Before) chunks.Add(part.Chunk);
                continue;
            }
            if (i == 0) Topic(segment);
            else if (Chained(segments[i - 1], segment) is { } subject)
            {
                // 访问平壤后表示: the object of the first verb is not the subject of the second.
                chunks.Add(new TextChunk { Kind = ChunkKind.Complementizer, First = segment.Verb.First, End = segment.Verb.First });
                segment.Give(subject);
            }
            // A verb of speech without a speaker is not followed by one.
            if (segment.Verb.Verb!.Role == VerbRole.Speech && segment.Subjects.Count == 0) chunks.Add(new TextChunk { Kind = ChunkKind.Complementizer, First = segment.Verb.First, End = segment.Verb.First });
            segment.Write(chunks, conditional);
        }
        var main = segments[0];
        if (main.Subjects is not [.., var last]) return;
        var who = main.Subject;
        if (NounPhrases.IsThing(last)) thing = who;
        if (main.Verb is { Verb.Role: VerbRole.Speech }) speaker = who;
        else if (!NounPhrases.IsThing(last) || NounPhrases.IsPeople(last)) doer = who;
    }

    private static IReadOnlyList<Part>? Chained(ClauseSegment before, ClauseSegment segment) =>
        // 感谢朝鲜派兵: who is thanked is who sends; 访问平壤后表示: who visits is who speaks.
        segment.Subjects.Count == 0 && (segment.Verb?.Verb is { Role: VerbRole.Speech } || segment.Before.Exists(p => p.Kind == PartKind.Join) || !before.ActsOnDoer) && !segment.IsMeans && !segment.IsPassive && before is { HasObject: true, IsPassive: false } && before.Subjects.Count > 0
        && (before.Verb?.Verb is { Role: VerbRole.Plain, Value: not "be" } || before.Verb?.Verb is { Role: VerbRole.Frame } frame && !ClauseSegment.Causes.Contains(frame.Value)) ? before.Subject : null;

    // 通过提供数据帮助…: the means follows what it serves.
    private static void Means(List<ClauseSegment> segments)
    {
        var means = segments.FindIndex(s => s.IsMeans);
        if (means < 0 || means + 1 >= segments.Count || segments[means + 1].Verb is null) return;
        var segment = segments[means];
        segments.RemoveAt(means);
        segments[means].Before.InsertRange(0, segment.Before.Where(p => p.IsNoun || p.Kind == PartKind.Period));
        segment.Before.RemoveAll(p => p.IsNoun || p.Kind == PartKind.Period);
        segments.Add(segment);
    }

    private void Topic(ClauseSegment segment)
    {
        // 有8000名劳工…: what there is has no one who acts.
        if (segment.Subjects.Count > 0 || segment.IsMeans || segment.Verb!.Verb!.Value is "have" or "amount") return;
        if (segment.Verb!.Verb!.Role == VerbRole.Speech && speaker is not null) segment.Give(speaker);
        else if (segment.IsPassive && thing is not null) segment.Give(thing);
        else if (!segment.IsPassive && (doer ?? speaker) is { } last) segment.Give(last);
        else if (segment.Takes && !segment.HasObject && thing is not null) segment.Give(thing);
    }
}
