using Pantau.Reading.Clauses;

namespace Pantau.Reading.Isolating;

internal enum PartKind
{
    Noun,
    Verb,
    /// <summary>A word that marks the role of the noun after it: 向, 对, 把, 由.</summary>
    Coverb,
    /// <summary>的, which ties what stands before it to the noun after it.</summary>
    Link,
    Join,
    Comma,
    Stop,
    Condition,
    Source,
    Period,
    /// <summary>Opens what a noun contains: "the claim that".</summary>
    Content,
}

/// <summary>A chunk in the order of the text, before clauses are put into the order that acts are read from.</summary>
/// <param name="Role">On a coverb and on a noun that a coverb marks: the role.</param>
/// <param name="Contrast">On a comma: what follows stands against what came before.</param>
internal sealed record Part(PartKind Kind, TextChunk Chunk, string? Role = null, bool Contrast = false)
{
    /// <summary>The coverb whose noun is what a verb acts on: 把, 将.</summary>
    public const string Object = "object";
    /// <summary>The coverb whose noun does it: 由, 被.</summary>
    public const string Agent = "agent";

    /// <summary>The coverb of what is talked about: 就, 关于.</summary>
    public const string Topic = "about";

    public bool IsNoun => Kind == PartKind.Noun && Role is null;

    public bool IsMarked => Kind == PartKind.Noun && Role is not null;

    public VerbGroup Verb => Chunk.Verb!;

    public static Part Mark(PartKind kind, ChunkKind chunk, int first, int end, string value = "") =>
        new(kind, new TextChunk { Kind = chunk, First = first, End = end, Value = value });

    /// <summary>The same noun phrase once more, under another marker.</summary>
    public static TextChunk Copy(TextChunk chunk, string? marker)
    {
        var copy = new TextChunk { Kind = ChunkKind.Noun, First = chunk.First, End = chunk.End, Marker = marker, Negated = chunk.Negated, Hedge = chunk.Hedge, Unknown = chunk.Unknown };
        copy.Mentions.AddRange(chunk.Mentions);
        return copy;
    }

    public static TextChunk Shaped(TextChunk verb, VerbShape shape, string? modal, bool means) =>
        new() { Kind = ChunkKind.Verb, First = verb.First, End = verb.End, Verb = verb.Verb! with { Shape = shape, Modal = modal ?? verb.Verb.Modal, Means = means } };
}
