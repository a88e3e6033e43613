using Pantau.Reading.Clauses;

namespace Pantau.Reading.Isolating;

/// <summary>A verb with what stands before it since the verb before, and its own objects and phrases after it.</summary>
internal sealed class ClauseSegment
{
    // Verbs that have a thing as their object: where the thing comes first and nothing after, they are passive in sense.
    private static readonly HashSet<string> Transitive = new(StringComparer.Ordinal) { "give", "deploy", "receive", "steal", "form", "sign", "employ", "train", "produce", "interdict" };

    /// <summary>Verbs whose object is who does what the next verb says: 帮助朝鲜提高.</summary>
    public static IReadOnlySet<string> Causes { get; } = new HashSet<string>(StringComparer.Ordinal) { "help", "enable", "employ", "train", "be", "deploy" };

    private readonly List<Part> after = [];

    public List<Part> Before { get; } = [];

    public TextChunk? Verb { get; private set; }

    public bool IsMeans => Verb is not null && Before.Exists(p => p.Kind == PartKind.Coverb);

    public List<TextChunk> Subjects => [.. Before.Where(p => p.IsNoun).Select(p => p.Chunk), .. Active ? Before.Where(p => p.Role == Part.Agent).Select(p => p.Chunk) : []];

    public bool Takes => Verb?.Verb is { Role: VerbRole.Frame } verb && Transitive.Contains(verb.Value);

    public bool HasObject => after.Exists(p => p.IsNoun) || Before.Exists(p => p.Role == Part.Object);

    /// <summary>The object is one who may act: 感谢朝鲜.</summary>
    public bool ActsOnDoer => after.FindLast(p => p.IsNoun) is { } last && NounPhrases.IsDoer(last.Chunk);

    public bool IsPassive => Verb!.Verb!.Shape == VerbShape.Passive || Before.Exists(p => p.Role == Part.Agent) && !Active
        || Takes && !HasObject && Before.FindLast(p => p.IsNoun) is { } last && (NounPhrases.IsThing(last.Chunk) || Verb.Verb.Value == "form");

    // 由俄罗斯提供石油: who does it stands after 由, and the thing after the verb.
    private bool Active => Verb is { Verb.Shape: not VerbShape.Passive } && HasObject && !Before.Exists(p => p.IsNoun) && Before.Exists(p => p.Role == Part.Agent);

    public static List<ClauseSegment> Of(List<Part> parts)
    {
        var segments = new List<ClauseSegment> { new() };
        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Condition) continue;
            if (part.Kind == PartKind.Verb)
            {
                var open = segments[^1];
                if (open.Verb is not null)
                {
                    segments.Add(open = new ClauseSegment());
                    segments[^2].Lend(open);
                }
                if (segments.Count > 1 && segments[^2].Goes(part)) open.motion = true;
                open.Verb = part.Chunk;
            }
            else if (segments[^1].Verb is null) segments[^1].Before.Add(part);
            else segments[^1].after.Add(part);
        }
        for (var i = segments.Count - 1; i > 0; i--)
            if (segments[i].motion) segments[i - 1].Absorb(segments, i);
        return segments;
    }

    private bool motion;

    // 派遣士兵前往俄罗斯: after what is sent, the verb of going only tells where to.
    private bool Goes(Part verb) => verb.Verb is { Role: VerbRole.Frame, Value: "arrive" } && Takes && (HasObject || IsPassive);

    private void Absorb(List<ClauseSegment> segments, int next)
    {
        after.AddRange(segments[next].Before);
        foreach (var part in segments[next].after)
            after.Add(part.IsNoun ? new Part(PartKind.Noun, Part.Copy(part.Chunk, "to"), "to") : part);
        segments.RemoveAt(next);
    }

    // What stands between two verbs: the object stays with the first, a phrase with a role goes to the second.
    private void Lend(ClauseSegment next)
    {
        // 证实朝鲜士兵已部署: what is said has its own subject.
        var keep = Verb!.Verb!.Role == VerbRole.Speech ? -1 : after.FindLastIndex(p => p.IsNoun || p.IsMarked && Verb.Verb.Role == VerbRole.Frame && p.Role is "to" or "from" && after.IndexOf(p) == 0);
        for (var i = keep + 1; i < after.Count; i++) next.Before.Add(after[i]);
        after.RemoveRange(keep + 1, after.Count - keep - 1);
    }

    /// <summary>Who the verb is said of, with what joins them: 朝鲜和俄罗斯.</summary>
    public IReadOnlyList<Part> Subject
    {
        get
        {
            if (Active) return [.. Subjects.Select(s => new Part(PartKind.Noun, Part.Copy(s, null)))];
            var last = Before.FindLastIndex(p => p.IsNoun);
            var first = last;
            while (first >= 2 && Before[first - 1] is { Kind: PartKind.Join, Role: null } && Before[first - 2].IsNoun) first -= 2;
            return last < 0 ? [] : Before.GetRange(first, last + 1 - first);
        }
    }

    public void Give(IReadOnlyList<Part> subject) => Before.InsertRange(0, subject.Select(p => p.IsNoun ? new Part(PartKind.Noun, Part.Copy(p.Chunk, null)) : p));

    public void Write(List<TextChunk> chunks, bool conditional)
    {
        Aim();
        var passive = IsPassive;
        var active = Active;
        var means = IsMeans;
        var fronted = Fronted(passive);
        foreach (var part in Before)
        {
            if (ReferenceEquals(part, fronted) || part.IsNoun && IsAside(part)) continue;
            if (part.IsNoun || (part.Kind == PartKind.Join && part.Role is null) || (active && part.Role == Part.Agent)) chunks.Add(part.Chunk);
        }
        // When stands between who and what, where the verb finds it.
        foreach (var part in Before.Where(p => p.Kind == PartKind.Period)) chunks.Add(part.Chunk);
        // Two verbs with one subject are tied, not stacked: 运送并交付.
        chunks.Add(Part.Shaped(Verb!, passive ? VerbShape.Passive : Verb!.Verb!.Shape, conditional ? "hypothetical" : null, means));
        if (fronted is not null) chunks.Add(fronted.Chunk);
        Add(chunks, p => p.Role == Part.Object);
        // 对朝鲜实施制裁: where the verb takes the one it is aimed at as its object.
        foreach (var part in after.Where(p => !p.IsMarked)) chunks.Add(part.Chunk);
        foreach (var part in after.Where(p => p.IsMarked)) chunks.Add(part.Chunk);
        foreach (var part in Before.Where(p => p.Role is not null && p.Role != Part.Object && p.Kind is PartKind.Noun or PartKind.Join))
        {
            if (part.Role == Part.Agent)
            {
                if (!active && part.Kind == PartKind.Noun) chunks.Add(Part.Copy(part.Chunk, "by"));
            }
            else if (part.Role is not null && part.Role != Part.Object) chunks.Add(part.Chunk);
        }
    }

    // 抵达俄罗斯: where to; 对俄罗斯实施制裁: whom the act is aimed at is its object.
    private void Aim()
    {
        var (list, role) = Verb!.Verb!.Value switch { "arrive" => (after, (string?)"to"), "designate" or "interdict" when !HasObject => (Before, null), _ => (null, null) };
        for (var i = 0; i < list?.Count; i++)
        {
            if (role is null ? list[i].Role != "to" : !list[i].IsNoun || !NounPhrases.IsPartyOnly(list[i].Chunk)) continue;
            var aimed = new Part(PartKind.Noun, Part.Copy(list[i].Chunk, role), role);
            list.RemoveAt(i);
            after.Insert(0, aimed);
        }
    }

    // A phrase that names nothing, between who acts and the verb, is an adverb that no list holds.
    private bool IsAside(Part part) => part.Chunk.Mentions.TrueForAll(m => m.Sense == Packs.Sense.Noun) && Before.Exists(p => p.IsNoun && p != part && (NounPhrases.IsDoer(p.Chunk) || NounPhrases.IsThing(p.Chunk)));

    // 这些炮弹俄罗斯已收到: the thing first, then who acts.
    private Part? Fronted(bool passive)
    {
        if (passive || HasObject) return null;
        var nouns = Before.Where(p => p.IsNoun).ToList();
        return nouns.Count == 2 && NounPhrases.IsThing(nouns[0].Chunk) && NounPhrases.IsDoer(nouns[1].Chunk) && !Before.Exists(p => p.Kind == PartKind.Join) ? nouns[0] : null;
    }

    private void Add(List<TextChunk> chunks, Func<Part, bool> which)
    {
        foreach (var part in Before.Where(which)) chunks.Add(part.Chunk);
    }
}
