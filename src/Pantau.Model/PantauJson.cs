using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>The one way in which the model is written as JSON: snake case, no nulls, text as it is read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Annotation))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(PartyListing))]
[JsonSerializable(typeof(Provision))]
[JsonSerializable(typeof(EvidenceItem))]
[JsonSerializable(typeof(IReadOnlyList<Claim>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IReadOnlyList<Provision>))]
public sealed partial class PantauJson : JsonSerializerContext
{
    /// <summary>One line, for JSON Lines and for what programs read.</summary>
    public static PantauJson Line { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
