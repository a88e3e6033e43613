using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

/// <summary>Finds the subject of a clause: of what may stand in the nominative and agrees with the verb, what can least be anything else.</summary>
internal static class SubjectChooser
{
    // Where people are what is sent, taken in or trained, they are things to the verb.
    private static readonly HashSet<string> Handled = new(StringComparer.Ordinal) { "give", "deploy", "receive", "train", "employ", "interdict", "help" };

    public static List<Piece> Of(CaseClause clause)
    {
        if (clause.Pieces.Find(p => p.IsFinite) is not { } verb) return [];
        var at = clause.Pieces.IndexOf(verb);
        var passive = verb.Verb.Shape == VerbShape.Passive;
        var acts = !passive && verb.Verb.Role is not VerbRole.Plain;
        var groups = Groups(clause.Pieces);
        (List<Piece> Group, int Score)? best = null;
        foreach (var group in groups)
        {
            if (!Agrees(group, verb)) continue;
            var score = Score(clause, group, at, acts, passive);
            if (best is null || score > best.Value.Score) best = (group, score);
        }
        // What goes on with the subject of the clause before does not take an object for its own.
        if (best is { Score: <= 0 } && clause.GoesOn && clause.Host is { Subjects.Count: > 0 }) return [];
        return best?.Group ?? [];
    }

    private static int Score(CaseClause clause, List<Piece> group, int verb, bool acts, bool passive)
    {
        var first = group[0];
        var place = clause.Pieces.IndexOf(first);
        var beside = place > 0 && clause.Pieces[place - 1] is { Kind: PieceKind.Noun };
        // A number with what it counts has the genitive inside, not as its own.
        var counted = first.Has(m => m.Number is not null);
        var score = 0;
        if (group.Count > 1) score += 4;
        // "это", "всего": a pointing word alone is the subject only where nothing else is.
        if (first.Chunk.Mentions.Count == 0 && first.Chunk.Unknown == 0) score -= 8;
        if (first.Cells.Only(NounCase.Nominative) || group.Exists(g => g.Cells.Only(NounCase.Nominative))) score += 8;
        else if (!first.Cells.Has(NounCase.Genitive)) score += 3;
        if (counted || !(beside && first.Cells.Has(NounCase.Genitive))) score += 3;
        if (place < verb) score += 2;
        var people = first.IsPeople && !clause.Pieces.Exists(p => p.Kind == PieceKind.Verb && Handled.Contains(p.Verb.Value));
        if (acts && (first.IsDoer || people)) score += 3;
        if (acts && first.IsThing && !first.IsEvent && !people) score -= 3;
        if (passive && (first.IsThing || first.IsEvent)) score += 4;
        if (passive && first.IsParty && first.Cells.Has(NounCase.Instrumental)) score -= 3;
        return score;
    }

    private static bool Agrees(List<Piece> group, Piece verb)
    {
        if (group.Count == 1) return !(group[0].Cells & verb.Cells).IsUnsaid;
        return group.TrueForAll(p => p.Cells.Has(NounCase.Nominative)) && (verb.Cells.Has(Concord.Plural) || !(group[0].Cells & verb.Cells).IsUnsaid);
    }

    // Bare phrases, and those that "и" joins.
    private static List<List<Piece>> Groups(List<Piece> pieces)
    {
        var groups = new List<List<Piece>>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsBare) continue;
            var joined = i >= 2 && pieces[i - 1].Kind is PieceKind.Conjunction or PieceKind.Comma && groups is [.., var last] && ReferenceEquals(last[^1], pieces[i - 2])
                && last[^1].Cells.Has(NounCase.Nominative) && pieces[i].Cells.Has(NounCase.Nominative) && last[^1].IsThing == pieces[i].IsThing;
            if (joined) groups[^1].Add(pieces[i]);
            else groups.Add([pieces[i]]);
        }
        // "КНДР и Россия" may also be two phrases: "снаряды поставила КНДР".
        foreach (var group in groups.Where(g => g.Count > 1).ToList())
            foreach (var piece in group) groups.Add([piece]);
        return groups;
    }
}
