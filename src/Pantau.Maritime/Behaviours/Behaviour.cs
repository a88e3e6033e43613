using System.Text.Json.Serialization;
using Pantau.Model;

namespace Pantau.Maritime.Behaviours;

/// <summary>What a vessel did, or what was done in its name. Written in JSON in kebab case.</summary>
[JsonConverter(typeof(KebabCase<BehaviourKind>))]
public enum BehaviourKind
{
    /// <summary>It was not heard for long.</summary>
    Gap,
    /// <summary>It lay close to another for long.</summary>
    Encounter,
    /// <summary>It stayed in one part of the open sea.</summary>
    Loitering,
    /// <summary>It stopped in a port or at an anchorage.</summary>
    PortVisit,
    /// <summary>It came back lighter or deeper.</summary>
    Draught,
    /// <summary>Who it says it is does not hold together.</summary>
    Identity,
    /// <summary>Where it says it was cannot be.</summary>
    Spoofing,
}

/// <summary>How far the record bears a behaviour.</summary>
[JsonConverter(typeof(KebabCase<Sureness>))]
public enum Sureness
{
    /// <summary>Something harmless explains it as well.</summary>
    Low,
    Medium,
    High,
}

/// <summary>One behaviour.</summary>
public sealed record Behaviour
{
    public required BehaviourKind Kind { get; init; }
    /// <summary>The MMSIs of the vessels, in ordinal order.</summary>
    public required IReadOnlyList<string> Vessels { get; init; }
    public required DateTimeOffset Start { get; init; }
    public required DateTimeOffset End { get; init; }
    public double? Lat { get; init; }
    public double? Lon { get; init; }
    /// <summary>The slug of the port, anchorage or sea area; null on an unnamed sea.</summary>
    public string? Place { get; init; }
    /// <summary>What exactly was seen: <c>impossible-speed</c>, <c>two-ships-one-mmsi</c>, ...; null where the kind says it all.</summary>
    public string? Detail { get; init; }
    public required Sureness Confidence { get; init; }
    /// <summary>Why, in plain words with their numbers.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }
}

/// <summary>Writes behaviours as the published lines have them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = false)]
[JsonSerializable(typeof(Behaviour))]
public sealed partial class BehaviourJson : JsonSerializerContext;
