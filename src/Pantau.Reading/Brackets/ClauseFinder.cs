using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>Finds the clauses of a sentence and how they hang together: a subordinate clause ends with the comma after its finite verb, and what follows goes on with the clause around it.</summary>
internal sealed class ClauseFinder(LanguagePack pack, List<Part> parts)
{
    private readonly List<Clause> clauses = [];
    private Clause open = new(ClauseKind.Main);

    /// <summary>The clauses in the order in which they open.</summary>
    public List<Clause> Find()
    {
        clauses.Add(open);
        for (var i = 0; i < parts.Count; i++)
        {
            switch (parts[i].Kind)
            {
                case PartKind.Stop:
                    Begin(new Clause(ClauseKind.Main));
                    break;
                case PartKind.Comma:
                    i = AfterComma(i);
                    break;
                case PartKind.That or PartKind.Subordinator:
                    Subordinate(parts[i]);
                    break;
                case PartKind.Relative:
                    Relative(parts[i]);
                    break;
                case PartKind.Join:
                    i = AfterJoin(i);
                    break;
                default:
                    Plain(parts[i], i);
                    break;
            }
        }
        for (var i = 1; i < clauses.Count; i++)
            if (clauses[i] is { Kind: ClauseKind.Main, Fronted: true } speech && Lexical(speech) is { } verb && verb.Entries.Any(e => e.Sense == Sense.Speech)) clauses[i - 1].Reported = true;
        return clauses;
    }

    private void Begin(Clause clause)
    {
        clauses.Add(clause);
        open = clause;
    }

    private void Subordinate(Part opener)
    {
        // "wie der NIS mitteilte, dass": the opener stands right after a comma or where the clause before is over.
        var parent = open;
        while (parent.IsVerbFinal && parent.IsComplete && parent.Parent is { } above && opener.Kind == PartKind.Subordinator) parent = above;
        var clause = opener.Kind == PartKind.That
            ? new Clause(ClauseKind.Content) { Parent = open }
            : new Clause(opener.Value is "whether" ? ClauseKind.Content : ClauseKind.Adverbial) { Parent = parent, Value = opener.Value };
        if (clause.Kind == ClauseKind.Content) open.Contents.Add(clause);
        else if (opener.Value == "condition") parent.Conditional = true;
        if (parent.Kind == ClauseKind.Main && parent.Parts.TrueForAll(p => p.Kind == PartKind.Join)) parent.Fronted = true;
        Begin(clause);
    }

    private void Relative(Part pronoun)
    {
        // "an Russland geliefert, die": a name without article is neuter.
        var neuter = pronoun.Word!.Word is "das" or "dat" or "dem" || pronoun.Value != "relative" && !pack.Brackets.CapitalNouns;
        var antecedent = open.Parts.FindLast(p => p.Kind == PartKind.Noun && (neuter || !p.IsBareName)) ?? open.Parts.FindLast(p => p.Kind == PartKind.Noun) ?? clauses.SelectMany(c => c.Parts).LastOrDefault(p => p.Kind == PartKind.Noun && p.End <= pronoun.First);
        Begin(new Clause(ClauseKind.Relative) { Parent = open, Antecedent = antecedent, Pronoun = pronoun });
    }

    private int AfterComma(int comma)
    {
        var next = comma + 1;
        if (next >= parts.Count) return comma;
        // ", darunter ...": what is told more closely stands in the clause that is just over.
        if (parts[next] is { Kind: PartKind.Join, Value: UnitBuilder.Among }) return comma;
        if (IsListOfMembers() && parts.FindIndex(next, SegmentEnd(next) - next, p => p.Kind == PartKind.Verb) < 0)
        {
            open.Parts.Add(parts[comma]);
            return comma;
        }
        var governs = parts[next].Kind == PartKind.That || IsInfinitive(next);
        while (!(governs && Governs(open)) && (open.IsVerbFinal || open is { Value: "main", Parent.HasFinite: false }) && open.IsComplete && open.Parent is { } parent && !Coordinates(next)) open = parent;
        if (parts[next].Kind is PartKind.That or PartKind.Subordinator or PartKind.Relative) return comma;
        if (parts[next].Kind == PartKind.Join) return comma;
        var end = SegmentEnd(next);
        var finite = parts.FindIndex(next, end - next, p => p.Kind == PartKind.Verb && VerbComplex.MayBeFinite(p));
        var marked = parts.FindIndex(next, end - next, p => p is { Kind: PartKind.Verb, Marked: true });
        // "exportiert zu haben": a form that may be finite is a participle before "zu".
        if (marked >= 0 && finite >= 0 && finite < marked && parts[finite].Word!.Has(VerbForm.Participle)) finite = -1;
        if (marked >= 0 && (finite < 0 || finite > marked) && (open.HasFinite || open.Parts.Exists(p => p.Kind == PartKind.Noun && p.IsContent)) && !open.HasMarked)
        {
            var clause = new Clause(ClauseKind.Infinitive) { Parent = open };
            open.Contents.Add(clause);
            Begin(clause);
        }
        else if (finite > next && !open.HasFinite && !open.IsVerbFinal && open.Parts is [.., { Kind: PartKind.Noun, IsContent: true }]) Said(open);
        else if (finite >= 0 && open.HasFinite && !open.IsVerbFinal && !CloseBracket(parts[finite])) Anew(finite == next);
        else open.Parts.Add(parts[comma]);
        return comma;
    }

    private bool IsInfinitive(int from)
    {
        var end = SegmentEnd(from);
        return parts.FindIndex(from, end - from, p => p is { Kind: PartKind.Verb, Marked: true }) >= 0
            && parts.FindIndex(from, end - from, p => p.Kind == PartKind.Verb && VerbComplex.MayBeFinite(p) && !p.Word!.Has(VerbForm.Participle)) < 0;
    }

    // A clause may tell what its verb or its noun holds: "der behauptet, dass", "der verdächtigt wird, zu".
    private bool Governs(Clause clause) =>
        Lexical(clause) is { } verb && verb.Entries.Any(e => e.Sense is Sense.Speech or Sense.Operator) || clause.Parts.FindLast(p => p.Kind == PartKind.Noun) is { IsContent: true };

    // "hat Nordkorea, das ..., Granaten verkauft": a form that may be a participle closes the bracket that waits for one.
    private bool CloseBracket(Part verb) => !open.Verbs.Any(VerbComplex.IsLexical) && (verb.Word!.Has(VerbForm.Participle) || verb.Word.Has(VerbForm.Base));

    // ", darunter Japan, die USA und Kanada": the list goes on with its commas.
    private bool IsListOfMembers() => open.Parts.FindLastIndex(p => p is { Kind: PartKind.Join, Value: UnitBuilder.Among }) is >= 0 and var among && open.Parts.FindLastIndex(p => p.Kind == PartKind.Verb) < among;

    // A clause after a verb of speech tells what was said; else it stands for itself.
    private void Anew(bool verbFirst)
    {
        var before = open;
        if (!verbFirst && before.Contents.Count == 0 && Says(before))
        {
            Said(before);
            return;
        }
        // "Sollte Russland liefern, würde ...": a clause that begins with its verb sets a condition for the one that does so too.
        if (verbFirst && StartsWithVerb(before)) (before.Conditional, before.Kind) = (true, ClauseKind.Adverbial);
        Begin(new Clause(ClauseKind.Main) { Fronted = verbFirst });
    }

    private void Said(Clause before)
    {
        var said = new Clause(ClauseKind.Content) { Parent = before, Value = "main" };
        before.Contents.Add(said);
        Begin(said);
    }

    private static bool StartsWithVerb(Clause clause) => clause.Parts.Find(p => p.Kind is not PartKind.Join) is { Kind: PartKind.Verb } && !clause.Fronted;

    private bool Says(Clause clause) =>
        Lexical(clause) is { } verb && verb.Entries.Any(e => e.Sense == Sense.Speech) && !clause.Parts.Exists(p => p is { Kind: PartKind.Noun, Chunk.Marker: null } && p.IsThing && !p.IsContent);

    private (Part Verb, IReadOnlyList<LexiconEntry> Entries)? Lexical(Clause clause) => ClauseVerbs.Lexical(pack, clause);

    // "..., ... und ...": the comma belongs to a list of clauses that go on under the same opener.
    private bool Coordinates(int next) =>
        parts[next].Kind == PartKind.Join && next + 1 < parts.Count && parts[next + 1].Kind is PartKind.That;

    private int SegmentEnd(int from)
    {
        var end = from;
        while (end < parts.Count && parts[end].Kind is not (PartKind.Comma or PartKind.Stop or PartKind.That or PartKind.Subordinator or PartKind.Relative)) end++;
        return end;
    }

    private int AfterJoin(int join)
    {
        var next = join + 1;
        if (next >= parts.Count) return join;
        if (parts[next].Kind is PartKind.That or PartKind.Subordinator or PartKind.Relative)
        {
            // "dass ... und dass": the second hangs where the first does.
            if (open.IsVerbFinal && open.IsComplete && open.Parent is { } parent)
            {
                if (parts[next].Kind == PartKind.Relative) Begin(new Clause(ClauseKind.Relative) { Parent = parent, Antecedent = open.Antecedent, Pronoun = parts[next] });
                else
                {
                    open = parent;
                    Subordinate(parts[next]);
                }
                return next;
            }
            return join;
        }
        var end = SegmentEnd(next);
        var stop = parts.FindIndex(next, end - next, p => p.Kind == PartKind.Join && HasVerb(p, end));
        if (!Splits(next, stop < 0 ? end : stop, parts[join].Value))
        {
            open.Parts.Add(parts[join]);
            return join;
        }
        var left = open;
        var independent = left.IsVerbFinal && join > 0 && parts[join - 1].Kind == PartKind.Comma;
        while (independent && left.IsVerbFinal && left.Parent is { } above) left = above;
        var clause = new Clause(left.Kind) { Parent = left.Parent, Value = left.Value, Antecedent = left.Antecedent, Pronoun = null, Left = left, Conditional = left.Conditional };
        if (left.Kind is ClauseKind.Content or ClauseKind.Infinitive) left.Parent?.Contents.Add(clause);
        Begin(clause);
        return join;

        bool HasVerb(Part p, int until) => parts.IndexOf(p) is var at && parts.FindIndex(at, until - at, v => v.Kind == PartKind.Verb && VerbComplex.IsLexical(v)) >= 0;
    }

    // A clause goes on after "und" where verbs stand on both sides of it.
    private bool Splits(int from, int end, string kind)
    {
        var right = parts.GetRange(from, end - from).Where(p => p.Kind == PartKind.Verb).ToList();
        if (right.Count == 0) return false;
        var finiteRight = right.Exists(VerbComplex.MayBeFinite);
        if (!open.Verbs.Any(VerbComplex.IsLexical)) return open.HasFinite && finiteRight && !open.IsVerbFinal && MainFinite(from, end);
        // "begann Granaten und Raketen zu liefern"
        if (!finiteRight && right.TrueForAll(v => v.Marked || !VerbComplex.IsLexical(v)) && !open.HasMarked) return false;
        return true;
    }

    // "hat Granaten und Raketen geliefert" is one clause; "ist Partner und liefert Öl" two.
    private bool MainFinite(int from, int end)
    {
        var verb = parts.FindIndex(from, end - from, p => p.Kind == PartKind.Verb);
        return verb >= 0 && parts[verb].Word!.Entries.Any(e => e.Form == VerbForm.Finite || e.Sense == Sense.Auxiliary) && !parts[verb].Word!.Has(VerbForm.Participle) && verb + 1 < end;
    }

    private void Plain(Part part, int at)
    {
        // "Nachdem Russland ..., lieferte": the main clause goes on with its verb where the clause inside it had no comma after it.
        if (part.Kind == PartKind.Verb && !pack.Brackets.CapitalNouns && open.IsVerbFinal && open.IsComplete && open.Kind != ClauseKind.Infinitive && at > 0 && parts[at - 1].Kind == PartKind.Verb && open.Parent is { Kind: ClauseKind.Main } main && !main.HasFinite
            && MayGoOn(part)) open = main;
        open.Parts.Add(part);
    }

    private static bool MayGoOn(Part verb) => VerbComplex.MayBeFinite(verb) && !verb.Word!.Has(VerbForm.Participle) && !verb.Word.Has(VerbForm.Base);
}
