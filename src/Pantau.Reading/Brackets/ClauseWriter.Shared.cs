using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

// What a clause leaves unsaid and takes from another, and what of it is not its own.
internal sealed partial class ClauseWriter
{
    // "und schickte Soldaten": a clause that goes on with its verb, or in which no one could be the subject.
    private bool LacksSubject(Clause clause, List<ClauseUnit> units)
    {
        if (clause.Kind == ClauseKind.Infinitive || clause.Value is "purpose" or "without" or "means" && clause.HasMarked) return true;
        if (clause.Left is null) return false;
        var bare = units.Where(u => u.IsBare && u.May(GrammarCases.Nominative)).ToList();
        if (bare.Count == 0) return true;
        var main = clause.Parts.Find(p => p.Kind is not PartKind.Join);
        // "und enthielt sich China": a verb that is done to no one has the name behind it as its subject.
        if (bare[0].IsDoer && ClauseVerbs.Lexical(pack, clause) is { } verb && verb.Entries.Any(e => e is { Sense: Sense.Verb, Value: "abstain" or "arrive" or "work" or "sail" })) return false;
        if (!clause.IsVerbFinal) return main?.Kind == PartKind.Verb && clause.OwnFinite || !clause.OwnFinite && !bare[0].IsDoer;
        return !bare[0].IsDoer || bare.Count == 1 && bare[0].Head.IsThing;
    }

    private void Borrow(Clause clause, Arguments arguments, List<ClauseUnit> units)
    {
        if (arguments.Subject is null)
        {
            if (clause.Kind == ClauseKind.Infinitive || clause.Value is "purpose" or "without") arguments.Subject = Controller(clause.Parent);
            if (clause.Left is { } left && read.TryGetValue(left, out var told)) arguments.Subject ??= told.Subject;
        }
        // "hat Granaten hergestellt und nach Russland geliefert": the object is said once.
        if (clause.Left is { } before && read.TryGetValue(before, out var first) && !arguments.Rest.Exists(u => u.IsBare) && verbsOf(clause) && verbsOf(before))
            arguments.Rest.InsertRange(0, first.Rest.Where(u => u.IsBare && u.Nouns.Exists(n => n.IsThing)));
        // "produzierte und lieferte Granaten"
        if (!units.Exists(u => u.IsBare && !ReferenceEquals(u, arguments.Subject)) && clauses.Find(c => ReferenceEquals(c.Left, clause)) is { } next && verbsOf(clause) && verbsOf(next))
            arguments.Rest.AddRange(UnitBuilder.Build(next.Parts, null).Where(u => !u.IsBare || !u.IsDoer || u.Nouns.Exists(n => n.IsThing)));

        bool verbsOf(Clause one) => ClauseVerbs.Lexical(pack, one) is { } verb && verb.Entries.Any(e => e.Sense == Sense.Verb);
    }

    // Who does what the infinitive tells: the object of "accuse", the subject of "plan".
    private ClauseUnit? Controller(Clause? parent)
    {
        if (parent is null || !read.TryGetValue(parent, out var told)) return null;
        if (verbs.TryGetValue(parent, out var verb) && Controls(verb.Entry) && !verb.Passive
            && told.Recipients.Concat(told.Rest).FirstOrDefault(u => u.IsBare && u.IsReceiver) is { } controlled) return controlled;
        return told.Subject;
    }

    // "nicht an Russland, sondern an China": only what is set right holds.
    private static void Contrast(Clause clause)
    {
        var not = clause.Parts.FindIndex(p => p.Kind == PartKind.Negation || p is { Kind: PartKind.Noun, Chunk.Negated: true });
        if (not < 0) return;
        var but = clause.Parts.FindIndex(not, p => p is { Kind: PartKind.Join, Value: "contrast" });
        if (but < 0 || clause.Parts.FindIndex(not, but - not, p => p.Kind == PartKind.Verb && VerbComplex.IsLexical(p)) >= 0) return;
        clause.Parts.RemoveRange(not, but - not + 1);
    }

    // "laut dem NIS", "dem Bericht zufolge": taken out of the clause, told at the end of the sentence.
    private void Sources(Clause clause)
    {
        var parts = clause.Parts;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].Kind is not (PartKind.Source or PartKind.SourceAfter)) continue;
            var after = parts[i].Kind == PartKind.Source;
            var (from, to) = (i, i + 1);
            if (after) while (to < parts.Count && (to == i + 1 && parts[to].Kind == PartKind.Noun || Belongs(parts, to))) to++;
            else
            {
                while (from > 0 && parts[from - 1].Kind == PartKind.Noun && (from == i || Belongs(parts, from))) from--;
            }
            var marker = new TextChunk { Kind = ChunkKind.Source, First = parts[i].First, End = parts[i].End, Value = after ? parts[i].Value : "asserted" };
            var nouns = parts.GetRange(from, to - from).Where(p => p.Kind == PartKind.Noun).Select(p => p.As(null)).ToList();
            // "Schätzungen zufolge": how sure it is, is told by the noun.
            if (nouns.SelectMany(n => n.Chunk!.Mentions).SelectMany(m => m.Senses).FirstOrDefault(s => s.Sense == Sense.ContentNoun && s.Value is "estimated" or "alleged") is { } doubt)
                marker = new TextChunk { Kind = ChunkKind.Source, First = marker.First, End = marker.End, Value = doubt.Value };
            sources.Add((marker, nouns));
            parts.RemoveRange(from, to - from);
            i = Math.Min(from, parts.Count);
        }
    }

    // A genitive, an "of" phrase or another name of the same list.
    private static bool Belongs(List<Part> parts, int at)
    {
        if (parts[at].Kind == PartKind.Noun && parts[at - 1].Kind == PartKind.Noun)
            return parts[at].Chunk!.Marker is "of" or UnitBuilder.OfOrFrom or "from" || parts[at].IsBare && parts[at].Case.HasFlag(GrammarCases.Genitive);
        if (parts[at].Kind == PartKind.Join) return at + 1 < parts.Count && parts[at + 1].IsBare && parts[at + 1].IsName && parts[at - 1].Kind == PartKind.Noun && parts.FindIndex(at + 1, p => p.Kind == PartKind.Verb) == at + 2;
        return parts[at].IsBare && parts[at - 1].Kind == PartKind.Join;
    }
}
