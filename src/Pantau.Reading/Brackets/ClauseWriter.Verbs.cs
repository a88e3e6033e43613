using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

// The verb of a clause, and the verb that hangs on it in the same clause.
internal sealed partial class ClauseWriter
{
    private VerbComplex? Complex(Clause clause)
    {
        var lexical = clause.Verbs.Where(VerbComplex.IsLexical).ToList();
        if (lexical.Count == 0) return null;
        var main = ClauseVerbs.Governor(clause, lexical);
        var entries = ClauseVerbs.Entries(pack, clause, main);
        // "beschuldigt ... te hebben geleverd": what stands behind "te" helps the other verb.
        var helpers = clause.Verbs.Where(v => !VerbComplex.IsLexical(v) && !(v.Marked && !main.Marked && lexical.Count > 1)).ToList();
        // "Granaten geliefert und Soldaten geschickt hat": one auxiliary helps both.
        if (helpers.Count == 0 && !(main.Word!.Has(VerbForm.Finite) && !main.Marked)) helpers = Lent(clause);
        return VerbComplex.Of(main, ClauseVerbs.Best(entries, clause), helpers, Reported(clause));
    }

    private List<Part> Lent(Clause clause)
    {
        var lender = clause.Left is { } left && left.Verbs.Any(v => !VerbComplex.IsLexical(v)) ? left : clauses.Find(c => ReferenceEquals(c.Left, clause));
        return lender is null ? [] : [.. lender.Verbs.Where(v => !VerbComplex.IsLexical(v))];
    }

    // Under a verb of speech an unreal form only reports, unless a condition stands with it.
    private bool Reported(Clause clause)
    {
        if (clause.Conditional) return false;
        if (clause.Reported) return true;
        for (var above = clause; above is not null; above = above.Parent)
            if (above.Kind == ClauseKind.Content && above.Parent is { } parent && ClauseVerbs.Lexical(pack, parent) is { } verb && verb.Entries.Any(e => e.Sense == Sense.Speech)) return true;
        return clause.Left is not null && Reported(clause.Left);
    }

    private void Verbs(Clause clause, VerbComplex? verb, Arguments arguments)
    {
        if (verb is null)
        {
            if (clause.Verbs.FirstOrDefault() is { } copula)
            {
                var unreal = clause.Verbs.Any(v => v.Word!.Entries.Any(e => e.Sense == Sense.Modal && e.Value == "hypothetical" || e.Value.EndsWith("-if", StringComparison.Ordinal) && !Reported(clause)));
                chunks.Add(new TextChunk { Kind = ChunkKind.Verb, First = copula.First, End = copula.End, Verb = new VerbGroup { Role = VerbRole.Plain, Value = copula.Word!.Entries.Any(e => e.Value.StartsWith("be", StringComparison.Ordinal) && e.Sense == Sense.Auxiliary) ? "be" : "plain", Shape = VerbShape.Finite, Negated = Negated(clause, arguments), Modal = unreal || clause.Conditional ? "hypothetical" : null } });
            }
            return;
        }
        var negated = Negated(clause, arguments);
        chunks.Add(Group(clause, verb, verb.Entry, verb.Main, Doubt(clause), negated));
        var lexical = clause.Verbs.Where(v => VerbComplex.IsLexical(v) && !ReferenceEquals(v, verb.Main)).ToList();
        if (lexical.Count == 0 || verb.Entry.Sense == Sense.PlainVerb && !lexical.Exists(v => v.Marked)) return;
        // "begann Granaten zu liefern": what the verb is done to is the other verb's.
        var inner = lexical.Find(v => v.Marked) ?? lexical[0];
        var entry = ClauseVerbs.Best(ClauseVerbs.Entries(pack, clause, inner), clause);
        var controller = Controls(verb.Entry) ? arguments.Recipients.Concat(arguments.Rest).FirstOrDefault(u => u.IsBare && u.IsReceiver) : null;
        controller?.Write(chunks, null);
        if (controller is not null) arguments.Rest.Remove(controller);
        if (controller is not null) arguments.Recipients.Remove(controller);
        Open();
        (controller ?? arguments.Subject)?.Write(chunks, null);
        var complex = VerbComplex.Of(inner, entry, [.. clause.Verbs.Where(v => !VerbComplex.IsLexical(v) && v.Marked)], false);
        complex.Govern(verb.Entry, verb.Modal);
        chunks.Add(Group(clause, complex, entry, inner, null, false));
    }

    private void Open() => chunks.Add(new TextChunk { Kind = ChunkKind.Complementizer, First = chunks[^1].End, End = chunks[^1].End, Value = "that" });

    /// <summary>Verbs whose object does what the infinitive tells: urge, accuse, help.</summary>
    private static bool Controls(LexiconEntry entry) => entry.Sense == Sense.Operator && entry.Value is "urge" or "accuse" or "prevent" || entry.Sense == Sense.Verb && entry.Value is "help" or "enable";

    private TextChunk Group(Clause clause, VerbComplex verb, LexiconEntry entry, Part main, string? doubt, bool negated)
    {
        var means = clause.Value == "means";
        // "Nordkorea, das jeden Handel bestreitet, ...": said in passing, not of what the sentence tells.
        if (entry.Sense == Sense.Speech && clause.Kind == ClauseKind.Relative && clause.Contents.Count == 0) entry = entry with { Sense = Sense.PlainVerb };
        return new TextChunk
        {
            Kind = ChunkKind.Verb,
            First = main.First,
            End = main.End,
            Verb = new VerbGroup
            {
                Role = entry.Sense switch { Sense.Verb => VerbRole.Frame, Sense.Operator => VerbRole.Operator, Sense.Speech => VerbRole.Speech, _ => VerbRole.Plain },
                Value = entry.Value,
                Shape = verb.Passive ? VerbShape.Passive : verb.Infinitive ? VerbShape.Nonfinite : VerbShape.Finite,
                Negated = negated,
                Modal = Supposed(clause, verb) ? "hypothetical" : Planned(clause) ?? verb.Modal,
                Hedge = doubt ?? Accused(clause) ?? verb.Hedge,
                Means = means,
            },
        };
    }

    private static string? Doubt(Clause clause) => clause.Parts.Find(p => p is { Kind: PartKind.Hedge, Value.Length: > 0 })?.Value;

    private static bool Negated(Clause clause, Arguments arguments) =>
        clause.Parts.Exists(p => p.Kind == PartKind.Negation) || arguments.Rest.Concat(arguments.Recipients).Append(arguments.Subject).Any(u => u is { Negated: true, IsContent: false });

    // Told as a condition, a purpose or what does not happen.
    private bool Supposed(Clause clause, VerbComplex verb)
    {
        if (clause.Kind == ClauseKind.Adverbial && clause.Value is "condition" or "purpose" or "without" or "") return true;
        if (clause.Kind == ClauseKind.Adverbial && clause.Value == "before" && !verb.Perfect) return true;
        if (clause.Kind == ClauseKind.Content && clause.Value == "whether") return true;
        // "Wenn Russland zahlt, liefert Nordkorea": what follows from a condition is supposed too.
        if (clause.Conditional && clause.Kind != ClauseKind.Adverbial && verb.Entry.Sense != Sense.Speech) return true;
        return clause.Kind == ClauseKind.Content && Above(clause) is { Sense: Sense.Operator, Value: "urge" or "prevent" } && !HangsOnNoun(clause);
    }

    private string? Planned(Clause clause) => clause.Kind == ClauseKind.Content && Above(clause) is { Sense: Sense.Operator, Value: "intend" } && !HangsOnNoun(clause) ? "future" : null;

    private string? Accused(Clause clause) => clause.Kind is ClauseKind.Content or ClauseKind.Infinitive && Above(clause) is { Sense: Sense.Operator, Value: "accuse" } ? "alleged" : null;

    private LexiconEntry? Above(Clause clause) => clause.Parent is { } parent && verbs.TryGetValue(parent, out var verb) ? verb.Entry : null;

    private bool HangsOnNoun(Clause clause) => clause.Parent is { } parent && read.TryGetValue(parent, out var told) && told.Rest.Exists(u => u.IsContent);
}
