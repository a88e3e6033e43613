using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>
/// Participles that stand before their noun with all that hangs on them: "поставленные КНДР снаряды" becomes the noun and a
/// clause apart. One that stands right before its noun only describes it.
/// </summary>
internal static class Prenominal
{
    /// <summary>Takes such clauses out of the sentence and returns them.</summary>
    public static List<CaseClause> Take(List<Piece> pieces)
    {
        var taken = new List<CaseClause>();
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            if (pieces[i].Kind != PieceKind.Participle || FollowsItsNoun(pieces, i) || Head(pieces, i) is not (> 0 and var at)) continue;
            var (participle, head) = (pieces[i], pieces[at]);
            if (participle.Preposition is { } preposition && head.Roles.Count == 0)
            {
                head.Cells = (head.Cells & participle.Cells & preposition.Allowed) is { IsUnsaid: false } cells ? cells : head.Cells;
                head.Roles = preposition.RolesOf(head.Cells);
            }
            else if ((head.Cells & participle.Cells) is { IsUnsaid: false } common) head.Cells = common;
            var inside = pieces.GetRange(i + 1, at - i - 1);
            Belonging.Note(participle, inside, head);
            if (inside.Count > 0 && participle.Verb.Role != VerbRole.Plain)
            {
                var clause = new CaseClause(CaseClauseKind.Telling);
                clause.Pieces.Add(participle);
                clause.Pieces.AddRange(inside);
                clause.Subjects.Add(head.Again(head.Cells));
                taken.Add(clause);
            }
            pieces.RemoveRange(i, at - i);
            Count(pieces, i);
        }
        return taken;
    }

    // "более 100 поставленных ракет": the number counts the noun behind the participle.
    private static void Count(List<Piece> pieces, int head)
    {
        if (head == 0 || pieces[head - 1] is not { Kind: PieceKind.Noun, Form: VerbForm.Participle } open || pieces[head].Roles.Count > 0) return;
        var noun = pieces[head];
        noun.Chunk.Mentions.InsertRange(0, open.Chunk.Mentions);
        var chunk = new TextChunk { Kind = ChunkKind.Noun, First = open.Chunk.First, End = noun.Chunk.End, Negated = open.Chunk.Negated || noun.Chunk.Negated, Unknown = open.Chunk.Unknown + noun.Chunk.Unknown };
        chunk.Mentions.AddRange(noun.Chunk.Mentions);
        var counted = open.Has(m => m.Number is not null);
        pieces[head - 1] = new Piece { Kind = PieceKind.Noun, Chunk = chunk, Cells = counted ? open.Cells : (open.Cells & noun.Cells) is { IsUnsaid: false } both ? both : noun.Cells, Roles = open.Roles };
        pieces.RemoveAt(head);
    }

    // ", поставленные КНДР,": after a comma and a noun that agrees.
    private static bool FollowsItsNoun(List<Piece> pieces, int i)
    {
        // ", в мае наложившие вето,": a date may open the clause.
        var opens = i - 1;
        while (opens > 0 && pieces[opens].Kind == PieceKind.Period) opens--;
        return opens > 0 && pieces[opens].Kind is PieceKind.Comma or PieceKind.Conjunction or PieceKind.Hedge && Antecedents.Of(pieces, opens, pieces[i].Cells).Count > 0 && pieces[i].Preposition is null;
    }

    private static int Head(List<Piece> pieces, int participle)
    {
        for (var i = participle + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Kind is PieceKind.Comma or PieceKind.Stop or PieceKind.Verb or PieceKind.Complementizer or PieceKind.Subordinator or PieceKind.Participle) return -1;
            if (pieces[i].Kind == PieceKind.Noun && pieces[i].Roles.Count == 0 && !(pieces[i].Cells & pieces[participle].Cells).IsUnsaid && (i == participle + 1 ? !Agent(pieces, participle, i) : true)) return i;
        }
        return -1;
    }

    // "поставленные КНДР снаряды": an indeclinable name that another noun follows is who did it.
    private static bool Agent(List<Piece> pieces, int participle, int noun) =>
        pieces[noun].IsParty && pieces[participle].Verb.Role != VerbRole.Plain && noun + 1 < pieces.Count && pieces[noun + 1] is { Kind: PieceKind.Noun, Roles.Count: 0 } next && !(next.Cells & pieces[participle].Cells).IsUnsaid;
}
