using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Brackets;

/// <summary>
/// Writes the clauses of a sentence as chunks in the order subject, verb, objects, phrases, which acts are read from. What
/// a verb says stands right behind it; clauses that tell of a noun or of time stand by themselves behind a stop, with the
/// noun that they tell of in its place.
/// </summary>
internal sealed partial class ClauseWriter(LanguagePack pack, List<Clause> clauses)
{
    private readonly List<TextChunk> chunks = [];
    private readonly List<(TextChunk Marker, List<Part> Nouns)> sources = [];
    private readonly List<(PartAttribute Attribute, Part Noun)> attributes = [];
    private readonly Dictionary<Clause, Arguments> read = [];
    private readonly Dictionary<Clause, VerbComplex> verbs = [];

    public List<TextChunk> Write()
    {
        foreach (var clause in clauses.Where(c => c.Kind == ClauseKind.Main)) Sentence(clause);
        foreach (var clause in clauses.Where(c => c.Kind is ClauseKind.Relative or ClauseKind.Adverbial && c.Value != "means" && !read.ContainsKey(c))) Sentence(clause);
        foreach (var clause in clauses.Where(c => !read.ContainsKey(c))) Sentence(clause);
        // A participle may be described by one in turn; what is added here is written in the same pass.
        for (var i = 0; i < attributes.Count; i++) Describe(attributes[i].Attribute, attributes[i].Noun);
        foreach (var (marker, nouns) in sources)
        {
            Stop();
            chunks.Add(marker);
            foreach (var noun in nouns) chunks.Add(noun.Chunk!);
        }
        return chunks;
    }

    private void Sentence(Clause clause)
    {
        Stop();
        Clause(clause);
    }

    private void Stop()
    {
        if (chunks is [] or [.., { Kind: ChunkKind.Stop }]) return;
        chunks.Add(new TextChunk { Kind = ChunkKind.Stop, First = chunks[^1].End, End = chunks[^1].End });
    }

    private void Clause(Clause clause)
    {
        if (read.ContainsKey(clause)) return;
        Sources(clause);
        Contrast(clause);
        var verb = Complex(clause);
        var units = UnitBuilder.Build(Told(clause), verb);
        var arguments = Arguments.Of(units, verb, LacksSubject(clause, units));
        read[clause] = arguments;
        Borrow(clause, arguments, units);
        if (verb is not null) verbs[clause] = verb;
        Attributes(clause);
        if (clause.Value == "means" && verb is { Passive: false }) arguments.Subject = null;
        Order(clause, verb, arguments);
        foreach (var content in clause.Contents)
        {
            chunks.Add(new TextChunk { Kind = ChunkKind.Complementizer, First = chunks.Count > 0 ? chunks[^1].End : 0, End = chunks.Count > 0 ? chunks[^1].End : 0, Value = "that" });
            Clause(content);
        }
        foreach (var means in clauses.Where(c => c.Value == "means" && ReferenceEquals(c.Parent, clause))) Clause(means);
    }

    private void Order(Clause clause, VerbComplex? verb, Arguments arguments)
    {
        // A noun whose content the next clause tells stands right before it.
        var content = clause.Contents.Count > 0 ? arguments.Rest.FindLast(u => u.IsContent) ?? (arguments.Subject is { IsContent: true } told ? told : null) : null;
        // "Die Lieferung wurde bestätigt", "wäre ein Verstoß": what is done to an act stands before it.
        var after = arguments.Subject is { } act && act.Head.IsEvent && (verb is { Passive: true } or { Modal: "hypothetical" } || verb is null && clause.Verbs.Any(v => v.Word!.Entries.Any(e => e.Value.EndsWith("-if", StringComparison.Ordinal))) || Negated(clause, arguments));
        if (arguments.Subject is { } subject && !ReferenceEquals(subject, content) && !after) subject.Write(chunks, null);
        Verbs(clause, verb, arguments);
        if (after && !ReferenceEquals(arguments.Subject, content)) arguments.Subject!.Write(chunks, null);
        foreach (var unit in arguments.Recipients) unit.Write(chunks, "to");
        foreach (var unit in arguments.Rest.Where(u => !ReferenceEquals(u, content))) unit.Write(chunks, unit.Period is null ? unit.Head.Chunk!.Marker : null);
        content?.Write(chunks, content.Head.Chunk!.Marker);
    }

    // "Raketen, die Nordkorea lieferte": the noun takes the place of its pronoun.
    private static List<Part> Told(Clause clause)
    {
        if (clause is not { Kind: ClauseKind.Relative, Antecedent: { } noun, Pronoun: { } pronoun }) return clause.Parts;
        var told = noun.As(pronoun.Value is "relative" ? null : pronoun.Value, pronoun.Case) with { Attributes = [] };
        // A stop keeps it apart from what follows: no genitive hangs on a pronoun.
        return [told, new Part(PartKind.Stop, noun.End, noun.End), .. clause.Parts];
    }

    private void Attributes(Clause clause)
    {
        foreach (var part in clause.Parts.Where(p => p.Kind == PartKind.Noun))
            foreach (var attribute in part.Attributes) attributes.Add((attribute, part));
    }

    // "die von Nordkorea gelieferten Granaten": the shells are what is delivered.
    private void Describe(PartAttribute attribute, Part noun)
    {
        var entries = attribute.Verb.Entries.Where(e => Lexeme.IsVerb(e.Sense)).ToList();
        if (entries.Count == 0) return;
        Stop();
        var clause = new Clause(ClauseKind.Relative);
        var main = new Part(PartKind.Verb, attribute.Verb.First, attribute.Verb.End) { Word = attribute.Verb };
        clause.Parts.AddRange(attribute.Phrases);
        Attributes(clause);
        var complex = VerbComplex.OfParticiple(main, ClauseVerbs.Best(entries, clause), !attribute.Active);
        var units = UnitBuilder.Build(attribute.Phrases, complex);
        var told = new ClauseUnit();
        told.Nouns.Add(noun.As(null) with { Attributes = [] });
        told.Write(chunks, null);
        chunks.Add(Group(clause, complex, complex.Entry, main, Doubt(clause), false));
        foreach (var unit in units) unit.Write(chunks, unit.IsBare && unit.IsReceiver ? "to" : unit.Period is null ? unit.Head.Chunk!.Marker : null);
    }
}
