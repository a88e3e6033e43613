using Pantau.Reading.Clauses;

namespace Pantau.Reading.Isolating;

/// <summary>
/// Resolves each 的: it ties an owner to its noun, or a clause to the noun that the clause tells of. Such a clause is taken
/// out and stands by itself (朝鲜提供的炮弹 tells that 朝鲜提供炮弹), unless the noun only names its content (…的指控).
/// </summary>
internal sealed class RelativeClauses(List<Part> parts)
{
    /// <summary>The clauses taken out, each in the order subject, verb, object.</summary>
    public List<List<Part>> Taken { get; } = [];

    public void Resolve()
    {
        for (var at = parts.FindIndex(p => p.Kind == PartKind.Link); at >= 0; at = parts.FindIndex(p => p.Kind == PartKind.Link))
        {
            var floor = ClauseStart(at);
            var verb = LastVerb(floor, at);
            if (at + 1 >= parts.Count || parts[at + 1].Kind != PartKind.Noun || at == 0) Cleft(at, floor);
            else if (verb >= 0 && parts[at + 1].Chunk.Mentions is [.., { Sense: Packs.Sense.Agent, Value: "culprit" }]) Blame(at, floor);
            else if (verb < 0 || at >= 2 && parts[at - 2] is { Kind: PartKind.Coverb, Role: "of" }) Own(at, floor);
            else Tell(at, verb, floor);
        }
    }

    private int ClauseStart(int at)
    {
        while (at > 0 && parts[at - 1].Kind is not (PartKind.Comma or PartKind.Stop or PartKind.Source or PartKind.Condition or PartKind.Content)) at--;
        return at;
    }

    private int LastVerb(int floor, int at)
    {
        for (var i = at - 1; i >= floor; i--)
            if (parts[i].Kind == PartKind.Verb) return i;
        return -1;
    }

    private bool VerbAfter(int at)
    {
        for (var i = at + 1; i < parts.Count && parts[i].Kind is not (PartKind.Comma or PartKind.Stop); i++)
            if (parts[i].Kind is PartKind.Verb) return true;
        return false;
    }

    private bool IsCoverb(int i) => i >= 0 && parts[i].Kind == PartKind.Coverb;

    // 朝鲜的炮弹; 对俄罗斯的武器出口, where the phrase stays beside the noun of action.
    private void Own(int link, int floor)
    {
        var (left, head) = (parts[link - 1], parts[link + 1]);
        if (left.Kind != PartKind.Noun)
        {
            parts.RemoveAt(link);
            return;
        }
        var marked = IsCoverb(link - 2) && link - 2 >= floor;
        if (marked && parts[link - 2].Role == "of")
        {
            // 2万个装有弹药的集装箱: containers of ammunition.
            var from = link - 2;
            var box = NounPhrases.Join(head.Chunk, left.Chunk);
            if (from > floor && parts[from - 1].IsNoun && NounPhrases.IsNumberOnly(parts[from - 1].Chunk)) box = NounPhrases.Join(parts[--from].Chunk, box);
            parts.RemoveRange(from, link + 2 - from);
            parts.Insert(from, new Part(PartKind.Noun, box));
            return;
        }
        if (marked && parts[link - 2].Role == "with" && NounPhrases.IsPartyOnly(left.Chunk) && NounPhrases.IsDoer(head.Chunk))
        {
            // 与朝鲜有关的黑客: the name only tells whose they are.
            parts.RemoveAt(link - 2);
            link--;
            floor = Math.Min(floor, link - 1);
        }
        marked &= IsCoverb(link - 2);
        var stays = marked && parts[link - 2].Role is not Part.Object && (NounPhrases.IsEvent(head.Chunk) || parts[link - 2].Role == "at" && NounPhrases.IsThing(head.Chunk));
        if (stays)
        {
            var coverb = parts[link - 2];
            var chunk = head.Chunk;
            var from = link - 2;
            var when = from - 1 >= floor && parts[from - 1].Kind == PartKind.Period ? parts[from - 1] : null;
            var owner = when is null ? from - 1 : from - 2;
            if (owner >= floor && parts[owner].IsNoun && NounPhrases.IsPartyOnly(parts[owner].Chunk) && NounPhrases.IsEvent(chunk))
            {
                chunk = NounPhrases.Join(parts[owner].Chunk, chunk);
                from = owner;
            }
            else when = null;
            parts.RemoveRange(from, link + 2 - from);
            parts.InsertRange(from, when is null ? [new Part(PartKind.Noun, chunk), coverb, left] : [when, new Part(PartKind.Noun, chunk), coverb, left]);
            return;
        }
        parts[link - 1] = new Part(PartKind.Noun, NounPhrases.Join(left.Chunk, head.Chunk));
        parts.RemoveRange(link, 2);
    }

    // 导弹是朝鲜提供的: the verb "to be" and 的 frame the verb; who did it stands between.
    private void Cleft(int link, int floor)
    {
        parts.RemoveAt(link);
        var be = parts.FindIndex(floor, link - floor, p => p is { Kind: PartKind.Verb, Chunk.Verb.Value: "be" });
        var verb = LastVerb(floor, link);
        if (be < 0 || verb <= be) return;
        var framed = parts[verb].Verb;
        var frame = parts[be].Verb;
        parts[verb] = parts[verb] with { Chunk = new TextChunk { Kind = ChunkKind.Verb, First = parts[verb].Chunk.First, End = parts[verb].Chunk.End, Verb = framed with { Negated = framed.Negated || frame.Negated, Modal = framed.Modal ?? frame.Modal, Hedge = framed.Hedge ?? frame.Hedge } } };
        if (be + 1 < verb && parts[be + 1].IsNoun && NounPhrases.IsDoer(parts[be + 1].Chunk) && be > floor)
            parts[be] = Part.Mark(PartKind.Coverb, ChunkKind.Conjunction, parts[be].Chunk.First, parts[be].Chunk.End) with { Role = Part.Agent };
        else parts.RemoveAt(be);
    }

    // 是交易所遭窃15亿美元案的元凶: all that the blame is for is one noun with its act.
    private void Blame(int link, int floor)
    {
        var be = parts.FindLastIndex(link, link - floor + 1, p => p is { Kind: PartKind.Verb, Chunk.Verb.Value: "be" });
        var from = be < 0 ? link : be + 1;
        var blame = parts[link + 1].Chunk;
        for (var i = link - 1; i >= from; i--)
        {
            if (parts[i].Kind == PartKind.Noun) blame = NounPhrases.Join(parts[i].Chunk, blame);
            else if (parts[i] is { Kind: PartKind.Verb, Verb: { Role: VerbRole.Frame, Value: "steal" } })
                blame.Mentions.Insert(0, new Mention(Packs.Sense.EventNoun, "steal", parts[i].Chunk.First, parts[i].Chunk.End) { Senses = [new Packs.LexiconEntry(Packs.Sense.EventNoun, "steal")] });
        }
        parts.RemoveRange(from, link + 2 - from);
        parts.Insert(from, new Part(PartKind.Noun, Part.Copy(blame, null)));
    }

    private void Tell(int link, int verb, int floor)
    {
        var head = parts[link + 1];
        var content = NounPhrases.IsContent(head.Chunk);
        if (verb > floor && parts[verb - 1] is { Kind: PartKind.Coverb, Role: "by" } && head.Chunk.Mentions is [{ Sense: Packs.Sense.Noun }])
        {
            // 以提供数据的方式: the noun only says that it is the means.
            parts.RemoveRange(link, 2);
            return;
        }
        var filled = HasObject(verb, link);
        if (filled && !content && !OpensClause(verb, link, floor))
        {
            // 使用俄罗斯的技术: the link is inside the verb's object.
            Own(link, floor);
            return;
        }
        var start = Start(verb, floor, filled && !content);
        var clause = parts.GetRange(start, link - start);
        var number = start > floor && parts[start - 1].IsNoun && NounPhrases.IsNumberOnly(parts[start - 1].Chunk);
        var chunk = number ? NounPhrases.Join(parts[start - 1].Chunk, head.Chunk) : head.Chunk;
        if (number) start--;
        parts.RemoveRange(start, link + 2 - start);
        if (content)
        {
            parts.Insert(start, new Part(PartKind.Noun, chunk));
            // 延长任期的决议草案: what is only asked for or possible tells nothing.
            if (NounPhrases.IsSupposed(chunk)) return;
            parts.Insert(start + 1, Part.Mark(PartKind.Content, ChunkKind.Relative, chunk.First, chunk.End, "relative"));
            parts.InsertRange(start + 2, clause);
            var after = start + 2 + clause.Count;
            if (after < parts.Count && parts[after].Kind is PartKind.Verb or PartKind.Noun or PartKind.Coverb) parts.Insert(after, Part.Mark(PartKind.Comma, ChunkKind.Comma, chunk.First, chunk.End, ","));
            return;
        }
        parts.Insert(start, new Part(PartKind.Noun, Giver(clause) is { } giver && !NounPhrases.IsDoer(chunk) ? NounPhrases.OwnedBy(giver, chunk) : chunk));
        var told = Part.Copy(chunk, null);
        if (filled) clause.Insert(0, new Part(PartKind.Noun, told));
        else clause.Insert(AfterVerb(clause), new Part(PartKind.Noun, told));
        Taken.Add(clause);
    }

    // 朝鲜提供的炮弹 are North Korean shells.
    private static TextChunk? Giver(List<Part> clause)
    {
        if (clause.FindLast(p => p.Kind == PartKind.Verb) is not { Verb: { Role: VerbRole.Frame, Negated: false, Modal: null } verb }) return null;
        var from = clause.FindIndex(p => p is { Kind: PartKind.Coverb, Role: "from" or Part.Agent });
        var at = verb.Value switch
        {
            "give" or "produce" or "deploy" => from >= 0 ? from + 1 : clause.FindIndex(p => p.IsNoun),
            "receive" or "originate" => from >= 0 && clause[from].Role == "from" ? from + 1 : -1,
            _ => -1,
        };
        return at >= 0 && at < clause.Count && clause[at].Kind == PartKind.Noun && NounPhrases.IsPartyOnly(clause[at].Chunk) ? clause[at].Chunk : null;
    }

    private static int AfterVerb(List<Part> clause) => clause.FindLastIndex(p => p.Kind == PartKind.Verb) + 1;

    private bool HasObject(int verb, int link)
    {
        for (var i = verb + 1; i < link; i++)
            if (parts[i].Kind == PartKind.Noun && !IsCoverb(i - 1) && !(parts[i - 1].Kind == PartKind.Join && IsCoverb(i - 3))) return true;
        return false;
    }

    // "运送弹药的船只停靠": the verb has its object and no subject, and another verb tells of the noun.
    private bool OpensClause(int verb, int link, int floor)
    {
        var before = verb - 1;
        // 对[参与交易]的公司, 对[向朝鲜运送石油]的油轮: the coverb has no noun but the one that the clause tells of.
        var open = before;
        while (open > floor && (parts[open].Kind == PartKind.Period || parts[open].Kind == PartKind.Noun && IsCoverb(open - 1))) open -= parts[open].Kind == PartKind.Period ? 1 : 2;
        if (IsCoverb(open) && open >= floor) return true;
        if (before >= floor && parts[before].IsNoun && !IsCoverb(before - 1) && NounPhrases.IsNumberOnly(parts[before].Chunk)) return true;
        if (before >= floor && parts[before].Kind == PartKind.Verb && parts[before].Verb.Role is not (VerbRole.Operator or VerbRole.Speech)) return true;
        if (!VerbAfter(link)) return false;
        for (var i = floor; i < verb; i++)
            if (parts[i].Kind == PartKind.Verb || (parts[i].Kind == PartKind.Noun && !IsCoverb(i - 1))) return false;
        return true;
    }

    // How far to the left the clause reaches: phrases of the verb, the verbs that govern it, and its own subject.
    private int Start(int verb, int floor, bool subjectIsHead)
    {
        var start = verb;
        var subject = false;
        while (start > floor)
        {
            var before = parts[start - 1];
            if (before.Kind == PartKind.Period) start--;
            else if (before.Kind == PartKind.Noun && start - 2 >= floor && IsCoverb(start - 2))
            {
                if (parts[start - 2].Role == Part.Object) break;
                start -= 2;
            }
            else if (before.Kind == PartKind.Verb && !subject && before.Verb.Role == VerbRole.Operator) start--;
            else if (before.IsNoun && !subject && !subjectIsHead && !NounPhrases.IsNumberOnly(before.Chunk))
            {
                subject = true;
                start--;
                while (start - 2 >= floor && parts[start - 1].Kind == PartKind.Join && parts[start - 2].IsNoun && !IsCoverb(start - 3)) start -= 2;
            }
            else break;
        }
        return start;
    }
}
