namespace Pantau.Reading.Packs;

/// <summary>How a clause goes on to what follows it, as its verb's ending tells.</summary>
public enum ClauseLink
{
    /// <summary>The sentence ends.</summary>
    Final,
    /// <summary>A clause follows that goes on: 했고, して.</summary>
    And,
    /// <summary>The same at the same time: 하면서.</summary>
    While,
    /// <summary>A condition: 하면, すれば.</summary>
    If,
    /// <summary>What is meant by what follows: 하려고, するために.</summary>
    Purpose,
    /// <summary>What is said, thought, asked or done by the verb that follows: 했다고, したと, 하기로, ことを.</summary>
    Quote,
    /// <summary>The clause tells of the noun that follows: 제공한 포탄.</summary>
    That,
    /// <summary>The noun that follows names what the clause tells: 제공했다는 의혹, 提供したとの疑い.</summary>
    Content,
    /// <summary>The form of the dictionary, which ends a sentence or tells of the noun after it: 提供した.</summary>
    Plain,
    /// <summary>By doing so: 제공함으로써, することによって.</summary>
    Means,
}

/// <summary>What the endings of a verb tell.</summary>
public sealed record VerbEnding(ClauseLink Link)
{
    public bool Passive { get; init; }
    public bool Negated { get; init; }
    /// <summary>The verbal noun is got, not done: 제공받다.</summary>
    public bool Gets { get; init; }
    /// <summary><c>future</c>, <c>hypothetical</c> or null.</summary>
    public string? Modal { get; init; }
    /// <summary>A modality that the ending gives: らしい.</summary>
    public string? Hedge { get; init; }
}
