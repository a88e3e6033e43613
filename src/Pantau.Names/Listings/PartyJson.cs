using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Names.Listings;

/// <summary>A party in its whole form as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ListedParty))]
internal sealed partial class PartyJson : JsonSerializerContext;
