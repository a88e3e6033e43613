using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

/// <summary>A verb with the phrases and clauses that stand before it.</summary>
internal sealed class Clause
{
    // Verbs that have a thing as their object: where the thing is the subject and no object stands, they are passive in sense.
    private static readonly HashSet<string> Transitive = new(StringComparer.Ordinal) { "give", "deploy", "receive", "steal", "form", "sign", "employ", "train", "produce", "interdict", "designate" };

    public required Piece Verb { get; init; }

    /// <summary>Noun phrases in the order of the text.</summary>
    public List<Piece> Nouns { get; } = [];
    public List<TextChunk> Periods { get; } = [];
    /// <summary>True for periods before all noun phrases: they date the clauses after this one as well.</summary>
    public bool Dated { get; set; }
    /// <summary>Clauses that go before: 했고, 하면, 하려고.</summary>
    public List<Clause> Before { get; } = [];
    /// <summary>What the verb says, means or does: the clause with 다고, 것으로, 기로.</summary>
    public Clause? Complement { get; set; }
    /// <summary>For a clause before a noun: the noun phrases that it tells of.</summary>
    public Piece? Told { get; set; }

    public ClauseLink Link => Verb.Link;

    public IReadOnlyList<LexiconEntry> Senses => Verb.Verb!.Verbs;

    public bool IsCopula => Senses is [{ Detail: "copula" }, ..];

    public bool Passive => Verb.Verb!.Ending!.Passive;

    public bool Gets => Verb.Verb!.Ending!.Gets;

    public LexiconEntry Sense(Sense sense) => Senses.First(s => s.Sense == sense);

    public bool Is(Sense sense) => Senses.Any(s => s.Sense == sense);

    public bool IsSpeech => !Is(Packs.Sense.Verb) && Is(Packs.Sense.Speech);

    /// <summary>나타났다, 明らかになった: nobody says it; who stands before it is who the clause is about.</summary>
    public bool Impersonal => IsSpeech && (Passive || Senses.Any(s => s is { Sense: Packs.Sense.Speech, Detail: "impersonal" }));

    public bool TakesObject => Senses.Any(s => s.Sense == Packs.Sense.Verb && Transitive.Contains(s.Value));

    public IEnumerable<Piece> With(string role) => Nouns.Where(n => n.Role == role);

    public bool HasSubject => Nouns.Exists(n => n.IsSubject);

    public bool HasObject => Nouns.Exists(n => n.Role == ParticleRoles.Object);
}
