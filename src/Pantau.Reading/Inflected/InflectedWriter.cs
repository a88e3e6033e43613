using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>
/// Writes the clauses of a sentence as chunks in the order subject, verb, object, phrases, which acts are read from. NounCase and
/// agreement tell who is who; clauses that tell of a noun, and asides, are written behind the others.
/// </summary>
internal sealed class InflectedWriter
{
    private static readonly HashSet<string> Giving = new(StringComparer.Ordinal) { "give", "deploy", "help", "arrive", "sail", "call", "steal" };

    private readonly List<TextChunk> chunks = [];

    public static List<TextChunk> Write(List<CaseClause> clauses, List<CaseClause> apart)
    {
        var writer = new InflectedWriter();
        Suppose(clauses);
        foreach (var clause in clauses.Where(c => c.Kind is not (CaseClauseKind.Telling or CaseClauseKind.Aside))) writer.Write(clause);
        foreach (var clause in clauses.Where(c => c.Kind == CaseClauseKind.Telling).Concat(apart)) writer.Write(clause);
        foreach (var clause in clauses.Where(c => c.Kind == CaseClauseKind.Aside)) writer.Write(clause);
        return writer.chunks;
    }

    // "если": the condition, and what hangs on it.
    private static void Suppose(List<CaseClause> clauses)
    {
        foreach (var condition in clauses.Where(c => c.Kind == CaseClauseKind.Supposed).ToList())
        {
            var at = clauses.IndexOf(condition);
            var follows = clauses.Skip(at + 1).FirstOrDefault(c => c.Kind is CaseClauseKind.Main or CaseClauseKind.Content);
            foreach (var clause in new[] { condition, condition.Host, follows }.OfType<CaseClause>())
            {
                if (clause.IsSpeech) continue;
                clause.Pieces.Add(new Piece { Kind = PieceKind.Mood, Chunk = new TextChunk { Kind = ChunkKind.Stop, First = 0, End = 0 } });
            }
        }
    }

    private void Write(CaseClause clause)
    {
        if (!clause.Pieces.Exists(p => p.Kind is PieceKind.Noun or PieceKind.Verb or PieceKind.Participle or PieceKind.Period)) return;
        Lead(clause);
        if (clause.Pieces.Find(p => p.Kind == PieceKind.Source) is { } source) chunks.Add(source.Chunk);
        if (clause.Subjects.Count == 0) clause.Subjects.AddRange(SubjectChooser.Of(clause));
        var verb = clause.FirstVerb;
        var passive = verb?.Verb.Shape == VerbShape.Passive;
        var subjects = clause.Subjects.ToHashSet();
        var builder = new NounBlockBuilder(clause, subjects, IsGiving(clause));
        var blocks = builder.Build();
        Mark(clause, blocks, verb, passive);
        // "с начала поставок": it only sets the time.
        blocks.RemoveAll(b => b.Role == "since");
        var written = blocks.Where(b => b.IsSubject).ToList();
        // "в докладе говорится": what says so stands under a preposition.
        if (written.Count == 0 && passive && verb!.Verb.Role == VerbRole.Speech && blocks.Find(b => b.Role == "at" && b.Head.Has(m => m.Sense is Sense.Anaphor or Sense.Party)) is { } report) (written, passive) = (Swap(clause, blocks, report), false);
        if (verb is { Verb: { Role: VerbRole.Operator, Value: "light" } } && passive && blocks.Find(b => b.Role == "by") is { } doer) (written, passive) = (Swap(clause, blocks, doer), false);
        if (written.Count == 0 && Unsaid(clause, verb) && blocks.Find(b => b.Role is null && b.Head.IsThing) is { } done)
        {
            done.IsSubject = true;
            (written, passive) = ([done], true);
        }
        chunks.AddRange(builder.PeriodsBefore);
        if (written.Count > 0) foreach (var block in written) block.Write(chunks);
        else Inherited(clause, verb);
        Verbs(clause, blocks, passive);
        chunks.AddRange(builder.PeriodsAfter);
    }

    // "солдат доставляли самолётами": a plural verb without a subject leaves who did it unsaid, as a passive does.
    private static bool Unsaid(CaseClause clause, Piece? verb) =>
        verb is { IsFinite: true, Verb: { Role: VerbRole.Frame, Shape: VerbShape.Finite } } && clause.Subjects.Count == 0 && !clause.GoesOn && clause.Kind is not CaseClauseKind.Converb
        && verb.Cells.Has(Concord.Plural) && !verb.Cells.Has(Concord.Feminine) && (clause.Host is not { Subjects: { Count: > 0 } host } || !host.Exists(s => s.Cells.Has(Concord.Plural)) && host.Count == 1);

    // "поставки осуществлялись Россией": who does it lends itself to the noun.
    private static List<NounBlock> Swap(CaseClause clause, List<NounBlock> blocks, NounBlock doer)
    {
        foreach (var block in blocks) block.IsSubject = false;
        doer.IsSubject = true;
        doer.Role = null;
        clause.Subjects.Clear();
        clause.Subjects.AddRange(doer.Joined);
        return [doer];
    }

    // What a clause is to the one before: content is governed by it, all else stands alone.
    private void Lead(CaseClause clause)
    {
        if (chunks.Count == 0) return;
        var at = chunks[^1].End;
        var content = clause.Kind == CaseClauseKind.Content || (clause.Kind is CaseClauseKind.Converb or CaseClauseKind.Circumstance && clause.Host?.Kind == CaseClauseKind.Content);
        if (!content)
        {
            chunks.Add(new TextChunk { Kind = ChunkKind.Stop, First = at, End = at });
            return;
        }
        if (clause.Host is { Kind: CaseClauseKind.Content }) chunks.Add(new TextChunk { Kind = ChunkKind.Comma, First = at, End = at, Value = "," });
        chunks.Add(new TextChunk { Kind = ChunkKind.Complementizer, First = at, End = at, Value = "that" });
    }

    private static void Mark(CaseClause clause, List<NounBlock> blocks, Piece? verb, bool passive)
    {
        var hedge = clause.Pieces.Find(p => p.Kind == PieceKind.Hedge)?.Chunk.Value;
        var agentNamed = blocks.Exists(b => !b.IsSubject && b.Head.IsBare && b.Head.IsDoer && b.Head.Cells.Only(NounCase.Instrumental));
        var giving = IsGiving(clause);
        foreach (var block in blocks)
        {
            if (block.IsSubject) continue;
            var own = clause.Pieces.Where(p => p.Kind is PieceKind.Verb or PieceKind.Participle).ElementAtOrDefault(Math.Max(0, block.Verbs - 1));
            block.Role = block.Head.Roles.Count > 0 ? CaseRoles.Choose(block.Head, giving) : CaseRoles.ByCase(block.Head, (own ?? verb)?.Verb, passive, agentNamed);
            if (block.Role == "by" && passive) agentNamed = true;
        }
        if (hedge is null) return;
        foreach (var block in blocks.Where(b => verb is null || b.HasEvent)) block.Head.Chunk = Hedged(block.Head.Chunk, hedge);
    }

    private static TextChunk Hedged(TextChunk chunk, string hedge)
    {
        var copy = new TextChunk { Kind = chunk.Kind, First = chunk.First, End = chunk.End, Negated = chunk.Negated, Hedge = hedge, Unknown = chunk.Unknown };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }

    private static bool IsGiving(CaseClause clause) => clause.Pieces.Exists(p =>
        p.Kind is PieceKind.Verb or PieceKind.Participle && (p.Verb.Role == VerbRole.Frame && Giving.Contains(p.Verb.Value) || p.Verb.OtherFrame is { } other && Giving.Contains(other))
        || p.Kind == PieceKind.Noun && p.Has(m => m is { Sense: Sense.EventNoun } && Giving.Contains(m.Value)));

    // A clause that goes on without a subject has that of the clause before, where the verb agrees with it.
    private void Inherited(CaseClause clause, Piece? verb)
    {
        if (verb is null || verb.Verb is { Role: VerbRole.Speech, Shape: VerbShape.Passive }) return;
        // "поставленные": told of already.
        var from = clause.Subjects.Count > 0 ? clause.Subjects : clause.Kind is CaseClauseKind.Telling && !clause.GoesOn ? [] : clause.Host?.Subjects ?? [];
        if (from.Count == 0) return;
        var agrees = verb.Kind == PieceKind.Participle || !verb.IsFinite || from.Count > 1 && verb.Cells.Has(Concord.Plural) || from.Exists(s => !(s.Cells.InAnyCase() & verb.Cells).IsUnsaid);
        if (!agrees) return;
        if (clause.Subjects.Count == 0) clause.Subjects.AddRange(from);
        for (var i = 0; i < from.Count; i++)
        {
            if (i > 0) chunks.Add(new TextChunk { Kind = ChunkKind.Conjunction, First = from[i].First, End = from[i].First, Value = "and" });
            chunks.Add(Piece.Copy(from[i].Chunk, null));
        }
    }

    private void Verbs(CaseClause clause, List<NounBlock> blocks, bool passive)
    {
        var verbs = clause.Pieces.Where(p => p.Kind is PieceKind.Verb or PieceKind.Participle).ToList();
        var others = blocks.Where(b => !b.IsSubject).ToList();
        if (verbs.Count == 0)
        {
            foreach (var block in others) block.Write(chunks);
            return;
        }
        var moods = clause.Kind is CaseClauseKind.Supposed or CaseClauseKind.Purpose || clause.Pieces.Exists(p => p.Kind == PieceKind.Mood);
        var hedge = clause.Pieces.Find(p => p.Kind == PieceKind.Hedge)?.Chunk.Value;
        // What stands before the verbs belongs to the last of a chain.
        var owner = verbs[0].Verb.Role == VerbRole.Operator && verbs.Count > 1 ? verbs.FindLastIndex(v => v.IsInfinitive) is > 0 and var last ? last : 0 : 0;
        for (var i = 0; i < verbs.Count; i++)
        {
            if (i > 0 && Joined(clause, verbs[i - 1], verbs[i])) chunks.Add(new TextChunk { Kind = ChunkKind.Conjunction, First = verbs[i].First, End = verbs[i].First, Value = "and" });
            chunks.Add(Shaped(verbs[i], i == 0 ? passive : verbs[i].Verb.Shape == VerbShape.Passive, moods ? "hypothetical" : null, hedge));
            if (i == owner) foreach (var block in others.Where(b => b.BeforeVerb)) Write(clause, block, others, verbs[i]);
            foreach (var block in others.Where(b => !b.BeforeVerb && b.Verbs == i + 1)) Write(clause, block, others, verbs[i]);
        }
    }

    // "обвинил Россию в поставках", "Кремль отрицает получение снарядов": the noun of action leaves unsaid who did it.
    private void Write(CaseClause clause, NounBlock block, List<NounBlock> others, Piece verb)
    {
        block.Write(chunks);
        if (!block.HasEvent || block.InnerRoles.Any(r => r is "by") || block.Head.Has(m => m.Sense is Sense.PartyAdjective)) return;
        if (verb.Verb is { Role: VerbRole.Operator, Value: "accuse" })
        {
            if (block.Role is not null && others.Find(b => b.Role is null && b.Head.IsDoer && !ReferenceEquals(b, block)) is { } accused) chunks.Add(Piece.Copy(accused.Head.Chunk, "by"));
            return;
        }
        var receives = block.Head.Has(m => m is { Sense: Sense.EventNoun, Value: "receive" });
        var denies = clause.Pieces.Exists(p => p is { Kind: PieceKind.Hedge, Chunk.Value: "denied" });
        if ((denies || verb.Verb is { Role: VerbRole.Speech, Value: "denied" or "confirmed" }) && clause.Subjects is [{ IsDoer: true } speaker] && speaker.Has(m => m.Sense is Sense.Party or Sense.PartyAdjective) && (receives || !block.InnerRoles.Contains("from") && !block.Tells(speaker))) chunks.Add(Piece.Copy(speaker.Chunk, "by"));
    }

    private static bool Joined(CaseClause clause, Piece one, Piece other)
    {
        var (from, to) = (clause.Pieces.IndexOf(one), clause.Pieces.IndexOf(other));
        return clause.Pieces.GetRange(from, to - from).Exists(p => p.Kind == PieceKind.Conjunction) && one.IsInfinitive && other.IsInfinitive;
    }

    private static TextChunk Shaped(Piece piece, bool passive, string? modal, string? hedge)
    {
        var shape = passive ? VerbShape.Passive : piece.Kind == PieceKind.Participle || piece.Form == VerbForm.Gerund ? VerbShape.Finite : piece.Verb.Shape == VerbShape.Passive ? VerbShape.Finite : piece.Verb.Shape;
        // "назвал сообщения ложью": calling it so is denying it.
        var verb = hedge == "denied" && piece.Verb.Role == VerbRole.Plain ? piece.Verb with { Role = VerbRole.Speech, Value = hedge } : piece.Verb;
        return new TextChunk { Kind = ChunkKind.Verb, First = piece.Chunk.First, End = piece.Chunk.End, Verb = verb with { Shape = shape, Modal = modal ?? piece.Verb.Modal, Hedge = hedge ?? piece.Verb.Hedge } };
    }
}
