using Pantau.Reading.Clauses;
using Pantau.Reading.Packs;

namespace Pantau.Reading.VerbFinal;

internal enum PieceKind
{
    Noun,
    Verb,
    Period,
    Comma,
    Stop,
}

/// <summary>A noun phrase with its role, a verb with its ending, a date or a mark, in the order of the text.</summary>
internal sealed class Piece(PieceKind kind)
{
    public PieceKind Kind => kind;

    /// <summary>The noun phrases that share the role: "A와 B를".</summary>
    public List<TextChunk> Nouns { get; init; } = [];
    public string? Role { get; set; }
    /// <summary>Phrases that describe the noun under a role of their own: 러시아에 대한 포탄 제공.</summary>
    public List<TextChunk> Attached { get; init; } = [];
    /// <summary>The clause whose content the noun names.</summary>
    public Clause? Content { get; set; }
    public TextChunk? Period { get; init; }
    public Word? Verb { get; init; }
    public ClauseLink Link { get; init; }
    public bool Negated { get; init; }
    public string? Modal { get; init; }
    public string? Hedge { get; init; }

    public TextChunk Head => Nouns[^1];

    public bool IsSubject => Kind == PieceKind.Noun && Role is ParticleRoles.Subject or ParticleRoles.Topic;
}

/// <summary>The roles that particles mark, beside those of the frames' prepositions.</summary>
internal static class ParticleRoles
{
    public const string Subject = "subject", Topic = "topic", Object = "object", Also = "also", Owner = "of", Place = "place", Direction = "direction", Source = "source", Predicate = "predicate", Join = "join";
}
