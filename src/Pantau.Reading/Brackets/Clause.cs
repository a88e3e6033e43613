namespace Pantau.Reading.Brackets;

internal enum ClauseKind
{
    Main,
    /// <summary>What is said, planned or known: after "dass", or a main clause after a verb of speech.</summary>
    Content,
    /// <summary>An infinitive with "zu" or "te" that a verb or noun governs.</summary>
    Infinitive,
    Adverbial,
    Relative,
}

/// <summary>A clause: its parts without those of the clauses inside it, and the clauses that tell what it says.</summary>
internal sealed class Clause(ClauseKind kind)
{
    public ClauseKind Kind { get; set; } = kind;
    /// <summary>For an adverbial clause what it tells: <c>condition</c>, <c>time</c>, <c>cause</c>, <c>means</c>, <c>purpose</c>, <c>without</c>, <c>source</c>.</summary>
    public string Value { get; init; } = "";
    public List<Part> Parts { get; } = [];
    public Clause? Parent { get; init; }
    public List<Clause> Contents { get; } = [];
    /// <summary>Conditions that hold for this clause.</summary>
    public bool Conditional { get; set; }
    /// <summary>On a relative clause: the noun that it tells of.</summary>
    public Part? Antecedent { get; init; }
    /// <summary>On a relative clause: the pronoun with its case and role.</summary>
    public Part? Pronoun { get; init; }
    /// <summary>The clause that this one goes on with by "und": it lends what is left unsaid.</summary>
    public Clause? Left { get; init; }
    /// <summary>True where a verb of speech follows: "..., sagte der Minister".</summary>
    public bool Reported { get; set; }
    /// <summary>True where another clause stands before the verb in this one's first place.</summary>
    public bool Fronted { get; set; }

    public IEnumerable<Part> Verbs => Parts.Where(p => p.Kind == PartKind.Verb);

    public bool IsVerbFinal => Kind is ClauseKind.Adverbial or ClauseKind.Relative or ClauseKind.Infinitive || Kind == ClauseKind.Content && Value != "main";

    /// <summary>True where a finite verb stands in the clause, or "und" carries on that of the clause before.</summary>
    public bool HasFinite => OwnFinite || !IsVerbFinal && Left is { HasFinite: true };

    public bool OwnFinite => Parts.Exists(p => p.Kind == PartKind.Verb && VerbComplex.MayBeFinite(p));

    public bool HasMarked => Parts.Exists(p => p is { Kind: PartKind.Verb, Marked: true });

    /// <summary>True when all that the clause needs has been said: what follows a comma is no longer its own.</summary>
    public bool IsComplete => Kind == ClauseKind.Infinitive || Value is "purpose" or "without" ? HasMarked || HasFinite && Value == "without" : HasFinite;
}
