using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.Inflected;

internal enum PieceKind
{
    Noun,
    Verb,
    /// <summary>A long participle: it agrees with the noun that its clause tells of.</summary>
    Participle,
    Comma,
    Stop,
    Conjunction,
    Complementizer,
    Subordinator,
    Source,
    Period,
    /// <summary>A word that puts its whole clause in doubt.</summary>
    Hedge,
    /// <summary>A word that makes its whole clause a supposition: "бы".</summary>
    Mood,
}

/// <summary>A stretch of a sentence before its place in the clause is known: a noun phrase with the cases that it may stand in, a verb with what it agrees with.</summary>
internal sealed class Piece
{
    public required PieceKind Kind { get; init; }
    public required TextChunk Chunk { get; set; }

    /// <summary>On a noun phrase and a participle the cases and agreements it may have; on a verb what its subject must have.</summary>
    public Inflection Cells { get; set; } = Inflection.Any;

    /// <summary>On a noun phrase under a preposition: the roles that its cases leave open.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>"который": stands for a noun of the clause before.</summary>
    public bool Relative { get; init; }

    /// <summary>On a participle: the preposition that governs the noun which it describes.</summary>
    public CasePreposition? Preposition { get; init; }

    public VerbForm Form { get; init; }

    /// <summary>Places in the sentence, for what stands beside what.</summary>
    public int First => Chunk.First;

    public bool IsBare => Kind == PieceKind.Noun && Roles.Count == 0;

    public bool IsFinite => Kind == PieceKind.Verb && Form is VerbForm.Finite or VerbForm.Future or VerbForm.Passive;

    public bool IsInfinitive => Kind == PieceKind.Verb && Form is VerbForm.Base or VerbForm.PassiveInfinitive;

    public VerbGroup Verb => Chunk.Verb!;

    public bool Has(Func<Mention, bool> which) => Chunk.Mentions.Exists(m => which(m));

    public bool IsThing => Has(m => m.Sense is Sense.Item or Sense.CompoundHead or Sense.CompoundModifier or Sense.UnitNoun);

    /// <summary>Soldiers and workers: things that are sent, and people who act.</summary>
    public bool IsPeople => Has(m => m.Sense == Sense.Item && (Model.Items.Is(m.Value, "troops") || Model.Items.Is(m.Value, "workers")));

    public bool IsEvent => Has(m => m.Sense == Sense.EventNoun);

    public bool IsParty => Chunk.Mentions.Count > 0 && Chunk.Mentions.TrueForAll(m => m.Sense is Sense.Party or Sense.PartyAdjective);

    public bool IsDoer => !IsThing && !IsEvent && Has(m => m.Sense is Sense.Party or Sense.Agent or Sense.Anaphor or Sense.Carrier);

    /// <summary>The same words as another phrase, with a role of its own.</summary>
    public static TextChunk Copy(TextChunk chunk, string? marker)
    {
        var copy = new TextChunk { Kind = chunk.Kind, First = chunk.First, End = chunk.End, Value = chunk.Value, Marker = marker, Negated = chunk.Negated, Hedge = chunk.Hedge, Unknown = chunk.Unknown, Verb = chunk.Verb, Period = chunk.Period };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }

    /// <summary>The phrase again where a clause tells of it.</summary>
    public Piece Again(Inflection cells, IReadOnlyList<string>? roles = null) => new() { Kind = PieceKind.Noun, Chunk = Copy(Chunk, null), Cells = cells, Roles = roles ?? [] };
}

/// <summary>A preposition: the role that it gives by the case it stands with; no case where any will do.</summary>
internal sealed record CasePreposition(IReadOnlyList<(string Role, NounCase? Case)> Readings, int First)
{
    /// <summary>The cases of a phrase that may stand after it.</summary>
    public Inflection Allowed => Readings.Aggregate(Inflection.None, (all, r) => all | (r.Case is { } only ? Inflection.Of(only) : Inflection.Any));

    public IReadOnlyList<string> RolesOf(Inflection cells)
    {
        var roles = Readings.Where(r => r.Case is not { } only || cells.Has(only)).Select(r => r.Role).Distinct(StringComparer.Ordinal).ToList();
        return roles.Count > 0 ? roles : [.. Readings.Select(r => r.Role).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Reads the roles as the pack writes them: <c>to.accusative</c>, <c>for</c>.</summary>
    public static CasePreposition Of(IEnumerable<LexiconEntry> entries, int first) => new(
        [.. entries.Where(e => e.Sense == Sense.Preposition).Select(e => e.Value.Split('.')).Select(p => (p[0], p.Length > 1 ? Enum.Parse<NounCase>(p[1], true) : (NounCase?)null))], first);
}
