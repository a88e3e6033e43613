using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>Parts a sentence into clauses at its commas and joints; what a clause set into another interrupts goes on behind it.</summary>
internal sealed class CaseClauseBuilder
{
    private readonly List<CaseClause> clauses = [];
    private CaseClause current = new(CaseClauseKind.Main);

    /// <summary>All clauses, each after the one that it hangs on.</summary>
    public static List<CaseClause> Build(List<Piece> pieces)
    {
        var builder = new CaseClauseBuilder();
        builder.clauses.Add(builder.current);
        for (var i = 0; i < pieces.Count;)
        {
            Piece? lead = null;
            if (pieces[i].Kind is PieceKind.Comma or PieceKind.Stop) lead = pieces[i++];
            var end = i;
            while (end < pieces.Count && pieces[end].Kind is not (PieceKind.Comma or PieceKind.Stop) && !(end > i && pieces[end].Kind == PieceKind.Complementizer)) end++;
            if (end > i) builder.Segment(lead, pieces.GetRange(i, end - i), end < pieces.Count && OpensContent(pieces, end));
            i = end;
        }
        return builder.clauses;
    }

    private static bool OpensContent(List<Piece> pieces, int at) => pieces[at].Kind == PieceKind.Complementizer || (at + 1 < pieces.Count && pieces[at + 1].Kind == PieceKind.Complementizer);

    private void Segment(Piece? lead, List<Piece> segment, bool contentFollows)
    {
        var opens = segment.Find(p => p.Kind is not (PieceKind.Conjunction or PieceKind.Hedge or PieceKind.Period));
        if (lead is { Kind: PieceKind.Stop }) Start(CaseClauseKind.Main, null);
        while (segment.FindIndex(p => p.Kind == PieceKind.Source) is >= 0 and var marker) segment = Source(segment, marker);
        if (segment.Count == 0) return;
        var relative = segment.FindIndex(p => p.Relative);
        if (relative >= 0 && !segment.Take(relative).Any(p => p.Kind == PieceKind.Verb) && Relative(segment, relative)) return;
        switch (opens?.Kind)
        {
            case PieceKind.Complementizer:
                Start(CaseClauseKind.Content, current);
                segment.Remove(opens);
                Fill(segment);
                return;
            case PieceKind.Subordinator:
                Start(opens.Chunk.Value is "condition" ? CaseClauseKind.Supposed : opens.Chunk.Value is "purpose" ? CaseClauseKind.Purpose : CaseClauseKind.Circumstance, Open());
                segment.Remove(opens);
                Fill(segment);
                return;
            case PieceKind.Participle when lead is not null && Antecedents.Of(Before(), Before().Count, opens.Cells) is { Count: > 0 } told:
                Start(CaseClauseKind.Telling, Open());
                Belonging.Note(opens, segment, told[^1]);
                current.Subjects.AddRange(told.Select(t => t.Again(Inflection.Of(NounCase.Nominative))));
                Fill(segment);
                return;
            case PieceKind.Verb when opens.Form == VerbForm.Gerund:
                Start(CaseClauseKind.Converb, Open());
                Fill(segment);
                return;
        }
        if (IsAside(segment) && !contentFollows && clauses.Exists(c => c.Pieces.Count > 0))
        {
            var aside = new CaseClause(CaseClauseKind.Aside) { Host = current };
            aside.Pieces.AddRange(segment);
            clauses.Add(aside);
            if (current.Kind is CaseClauseKind.Converb or CaseClauseKind.Telling or CaseClauseKind.Circumstance) current = aside;
            return;
        }
        Plain(segment);
    }

    // A segment that opens nothing goes on with a clause, or is one of its own.
    private void Plain(List<Piece> segment)
    {
        var finite = segment.Exists(p => p.IsFinite);
        if (current.IsEmbedded)
        {
            var host = Outer(current);
            if (host is not null && !host.HasVerb && host.Kind is not CaseClauseKind.Aside) current = host;
            else if (!finite && current.Kind is not CaseClauseKind.Aside && GoesOnList(current, segment)) { }
            else if (!finite && host is not null) current = host;
            else Start(host?.Kind == CaseClauseKind.Content ? CaseClauseKind.Content : CaseClauseKind.Main, host, true);
        }
        else if (current.HasVerb && finite) Start(current.Kind, current, true);
        else if (current.Pieces.Count > 0) current.Pieces.Add(Comma(segment[0]));
        Fill(segment);
    }

    private static CaseClause? Outer(CaseClause clause)
    {
        var outer = clause.Host;
        while (outer is { IsEmbedded: true, HasVerb: true }) outer = outer.Host;
        return outer;
    }

    private CaseClause? Open() => current;

    private static bool GoesOnList(CaseClause clause, List<Piece> segment) =>
        clause.Pieces is [.., { Kind: PieceKind.Noun } last] && segment.Find(p => p.Kind != PieceKind.Conjunction) is { Kind: PieceKind.Noun } first
        && last.IsThing == first.IsThing && last.IsDoer == first.IsDoer && !(last.Cells & first.Cells).IsUnsaid && first.Roles.SequenceEqual(last.Roles) && !segment.Exists(p => p.Kind == PieceKind.Verb);

    private List<Piece> Before()
    {
        var before = new List<Piece>();
        for (var clause = current; clause is not null; clause = clause.Host) before.InsertRange(0, clause.Pieces);
        return before;
    }

    // A clause ends at "и" where a verb stands on both sides and what follows is no second infinitive.
    private void Fill(List<Piece> segment)
    {
        for (var i = 0; i < segment.Count; i++)
        {
            if (segment[i].Kind == PieceKind.Conjunction && current.HasVerb && Parts(segment, i)) Start(current.Kind == CaseClauseKind.Aside ? CaseClauseKind.Main : current.Kind, current, true);
            else if (segment[i].Kind is not PieceKind.Comma || current.Pieces.Count > 0) current.Pieces.Add(segment[i]);
        }
    }

    // "и получила", "и Россия получила": a verb follows, and before it nothing but what may be its subject.
    private bool Parts(List<Piece> segment, int joint)
    {
        var next = segment.FindIndex(joint + 1, p => p.Kind is PieceKind.Verb or PieceKind.Conjunction);
        if (next < 0 || segment[next].Kind == PieceKind.Conjunction) return false;
        if (segment[next].Form == VerbForm.Gerund) return current.Kind == CaseClauseKind.Converb;
        if (!segment[next].IsFinite) return false;
        var between = segment.GetRange(joint + 1, next - joint - 1).Where(p => p.IsBare).ToList();
        return between.Count == 0 || between.Exists(p => !(p.Cells & segment[next].Cells).IsUnsaid);
    }

    private void Start(CaseClauseKind kind, CaseClause? host, bool goesOn = false)
    {
        if (current.Pieces.Count == 0 && kind == CaseClauseKind.Main && current.Kind == CaseClauseKind.Main) return;
        clauses.Add(current = new CaseClause(kind) { Host = host, GoesOn = goesOn });
    }

    private static Piece Comma(Piece at) => new() { Kind = PieceKind.Comma, Chunk = new TextChunk { Kind = ChunkKind.Comma, First = at.First, End = at.First, Value = "," } };

    private bool Relative(List<Piece> segment, int at)
    {
        var relative = segment[at];
        var told = Antecedents.Of(Before(), Before().Count, relative.Cells.InAnyCase(), true);
        if (told.Count == 0) return false;
        var pieces = new List<Piece>();
        foreach (var noun in told)
        {
            if (pieces.Count > 0) pieces.Add(new Piece { Kind = PieceKind.Conjunction, Chunk = new TextChunk { Kind = ChunkKind.Conjunction, First = relative.First, End = relative.First, Value = "and" } });
            pieces.Add(noun.Again(relative.Cells, relative.Roles));
        }
        segment.RemoveAt(at);
        segment.InsertRange(at, pieces);
        Start(CaseClauseKind.Telling, Open());
        Fill(segment);
        return true;
    }

    // "сообщает агентство", "заявил министр": a verb of speech with nothing but who speaks.
    private static bool IsAside(List<Piece> segment) =>
        segment.Find(p => p.Kind == PieceKind.Verb) is { Verb: { Role: VerbRole.Speech, Negated: false }, IsFinite: true } && segment.Count(p => p.Kind == PieceKind.Verb) == 1
        && !segment.Exists(p => p.Kind == PieceKind.Participle || p.Kind == PieceKind.Noun && (p.IsThing || p.IsEvent) && p.Roles.Count == 0);

    // "по данным разведки": the marker with the genitives behind it is an aside; what follows goes on.
    private List<Piece> Source(List<Piece> segment, int marker)
    {
        var end = marker + 1;
        var verb = segment.FindIndex(marker, p => p.Kind == PieceKind.Verb);
        while (end < segment.Count && segment[end].Kind is PieceKind.Noun or PieceKind.Conjunction or PieceKind.Period && (verb < 0 || end == marker + 1 || segment[end].Cells.Has(NounCase.Genitive) && segment[end].Roles.Count == 0 && !segment[end].Cells.Has(NounCase.Nominative))) end++;
        var aside = new CaseClause(CaseClauseKind.Aside) { Host = current };
        aside.Pieces.AddRange(segment.GetRange(marker, end - marker));
        clauses.Add(aside);
        return [.. segment.Take(marker), .. segment.Skip(end)];
    }
}
