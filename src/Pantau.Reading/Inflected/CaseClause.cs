namespace Pantau.Reading.Inflected;

internal enum CaseClauseKind
{
    /// <summary>Stands by itself.</summary>
    Main,
    /// <summary>What a verb of speech says, or a noun contains: "что ...".</summary>
    Content,
    /// <summary>Tells of a noun of another clause: "которые ...", "поставленные ...".</summary>
    Telling,
    /// <summary>What the subject does besides: "поставив ...".</summary>
    Converb,
    /// <summary>Only sets a condition: "если ...". What depends on it is supposed as well.</summary>
    Supposed,
    /// <summary>Tells what is wished or aimed at: "чтобы ...".</summary>
    Purpose,
    /// <summary>Sets time or cause: "когда ...", "поскольку ...".</summary>
    Circumstance,
    /// <summary>Says in passing who says it: "сообщает агентство".</summary>
    Aside,
}

/// <summary>A clause in the making: its pieces in the order of the text.</summary>
internal sealed class CaseClause(CaseClauseKind kind)
{
    public CaseClauseKind Kind { get; set; } = kind;

    public List<Piece> Pieces { get; } = [];

    /// <summary>The clause that this one is set into or goes on from.</summary>
    public CaseClause? Host { get; init; }

    /// <summary>True where this clause goes on from its host with "и": it may take over its subject.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Who the verb is said of, once known.</summary>
    public List<Piece> Subjects { get; } = [];

    public bool IsEmbedded => Kind is CaseClauseKind.Telling or CaseClauseKind.Converb or CaseClauseKind.Supposed or CaseClauseKind.Purpose or CaseClauseKind.Circumstance or CaseClauseKind.Aside;

    public bool HasVerb => Pieces.Exists(p => p.IsFinite || p.Kind == PieceKind.Participle || p.Form == Packs.VerbForm.Gerund && p.Kind == PieceKind.Verb);

    public Piece? FirstVerb => Pieces.Find(p => p.Kind is PieceKind.Verb or PieceKind.Participle);

    public bool IsSpeech => Pieces.FindLast(p => p.Kind == PieceKind.Verb) is { Verb.Role: Clauses.VerbRole.Speech };
}
