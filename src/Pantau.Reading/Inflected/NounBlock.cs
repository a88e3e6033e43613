using Pantau.Reading.Clauses;

namespace Pantau.Reading.Inflected;

/// <summary>A noun phrase with all that hangs on it, in the order of the text; it moves as a whole.</summary>
internal sealed class NounBlock(Piece head, bool beforeVerb, int verbs)
{
    private readonly List<(TextChunk Chunk, string? Role)> rest = [];

    public Piece Head { get; } = head;

    /// <summary>The nouns that are joined to the head by "и" and have its role.</summary>
    public List<Piece> Joined { get; } = [head];

    public Piece Last { get; private set; } = head;

    public bool BeforeVerb { get; } = beforeVerb;

    /// <summary>How many verbs of the clause stand before it.</summary>
    public int Verbs { get; } = verbs;

    public bool IsSubject { get; set; }

    /// <summary>The role of the head in its clause; null for a subject or an object.</summary>
    public string? Role { get; set; }

    public bool HasEvent { get; private set; } = head.IsEvent;

    public bool HasThing { get; private set; } = head.IsThing;

    public IEnumerable<string> InnerRoles => rest.Select(r => r.Role).OfType<string>();

    /// <summary>Whether what hangs on it tells whose the thing is, or that it goes to this party itself.</summary>
    public bool Tells(Piece party) => rest.Exists(r => r.Role == "to"
        ? r.Chunk.Mentions.Exists(m => party.Has(p => p.Value == m.Value && m.Sense is Packs.Sense.Party or Packs.Sense.PartyAdjective))
        : r.Chunk.Mentions.Exists(m => m.Sense == Packs.Sense.PartyAdjective));

    public void Hang(Piece piece, string role)
    {
        rest.Add((piece.Chunk, role));
        Note(piece);
    }

    /// <summary>A phrase joined to the last one; its role is that of the head where it hangs on nothing.</summary>
    public void Join(TextChunk joint, Piece piece, string? role)
    {
        rest.Add((joint, null));
        rest.Add((piece.Chunk, role));
        if (role is null) Joined.Add(piece);
        Note(piece);
    }

    public void Date(TextChunk period) => rest.Add((period, null));

    private void Note(Piece piece)
    {
        Last = piece;
        HasEvent |= piece.IsEvent;
        HasThing |= piece.IsThing;
    }

    public void Write(List<TextChunk> chunks)
    {
        chunks.Add(Piece.Copy(Head.Chunk, Role));
        foreach (var (chunk, role) in rest) chunks.Add(chunk.Kind == ChunkKind.Noun ? Piece.Copy(chunk, role ?? Role) : chunk);
    }
}
