using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>What a person says of a claim: kept beside it, never over it. The claim stays as its reader made it.</summary>
public sealed record Annotation
{
    public required string Id { get; init; }
    /// <summary>Id of the claim.</summary>
    public required string Claim { get; init; }
    public required AnnotationAct Act { get; init; }
    /// <summary>For a correction: the slots that are read otherwise, to what they should hold, as <see cref="ClaimCorrection"/> writes them.</summary>
    public IReadOnlyDictionary<string, string>? Slots { get; init; }
    public required string Why { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>What an annotation does.</summary>
[JsonConverter(typeof(KebabCase<AnnotationAct>))]
public enum AnnotationAct
{
    /// <summary>Some slots should hold something else.</summary>
    Correct,
    /// <summary>The words make no such claim.</summary>
    Reject,
    /// <summary>A remark that changes nothing.</summary>
    Comment,
    /// <summary>It tells the same fact as the claim that the slot <c>with</c> names.</summary>
    Join,
    /// <summary>It tells a fact of its own, whatever it looks like.</summary>
    Split,
    /// <summary>A person held it against the words: it is right as it was read. What was said of its slots before, or that it be set aside, no longer holds.</summary>
    Accept,
}
