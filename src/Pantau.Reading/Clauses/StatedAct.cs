namespace Pantau.Reading.Clauses;

/// <summary>A verb or a noun of action with what stands around it, roles by form; what they mean is the frame's affair.</summary>
public sealed class StatedAct
{
    public required string Frame { get; init; }
    /// <summary>The chunk of the verb, or of the noun phrase that holds the noun of action.</summary>
    public required TextChunk Head { get; init; }
    /// <summary>The place of the head among the sentence's chunks.</summary>
    public required int Index { get; init; }
    /// <summary>True when the act is told by a noun: "the transfer of arms".</summary>
    public bool Nominal { get; init; }
    public bool Passive { get; init; }
    /// <summary>Who does it by form: what stands before an active verb or after "by".</summary>
    public List<TextChunk> Subjects { get; } = [];
    public List<TextChunk> Objects { get; } = [];
    /// <summary>Noun phrases by the role their preposition marks.</summary>
    public List<TextChunk> Obliques { get; } = [];
    public List<TextChunk> Periods { get; } = [];
    /// <summary>The chunks that belong to it, from and to, for finding what is near.</summary>
    public int From { get; set; }
    public int To { get; set; }
    /// <summary>Chunk index of the verb that governs it: "plans" in "plans to send"; -1 without one.</summary>
    public int Governor { get; set; } = -1;
    /// <summary>True in a clause that only sets the time: "since it began to ship".</summary>
    public bool Background { get; set; }
    /// <summary>True under "if", "whether".</summary>
    public bool Conditional { get; set; }

    public IEnumerable<TextChunk> With(string role) => Obliques.Where(o => o.Marker == role);
}
