using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Names.Decisions;

/// <summary>What a person decided of a query and a listed party.</summary>
[JsonConverter(typeof(PairVerdictText))]
public enum PairVerdict
{
    /// <summary>The query means the listed party.</summary>
    TrueMatch,
    /// <summary>It means another: later screens leave the pair out.</summary>
    FalsePositive,
    /// <summary>It was looked at and is not known.</summary>
    Unsure,
}

/// <summary>A decision as it is kept: one line of JSON. A later one of the same pair holds in its stead; both stay.</summary>
/// <param name="Pair">What the query comes down to, see <see cref="PairKey"/>.</param>
/// <param name="Party">The listed party's id.</param>
/// <param name="Asked">The query's name as it was written.</param>
/// <param name="Listing">A sum over the listing as it was then: where it has changed since, the decision was of something else.</param>
public sealed record PairDecision(string Pair, string Party, PairVerdict As, string Why, string By, DateTimeOffset At, string Asked, string Listing)
{
    /// <summary>The line that keeps it.</summary>
    public string ToLine() => JsonSerializer.Serialize(this, PairDecisionJson.Default.PairDecision);

    /// <summary>The decision that a line keeps; null where it keeps none.</summary>
    public static PairDecision? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PairDecisionJson.Default.PairDecision) is { Pair: not null, Party: not null, Why: not null, By: not null, Asked: not null, Listing: not null } decision ? decision : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The words for verdicts, on the command line and in files.</summary>
public sealed class PairVerdictText : JsonConverter<PairVerdict>
{
    private static readonly string[] Words = ["true-match", "false-positive", "unsure"];

    public static IReadOnlyList<string> All => Words;

    public static string Of(PairVerdict verdict) => Words[(int)verdict];

    public static PairVerdict? Parse(string? word) => Array.IndexOf(Words, word) is >= 0 and var at ? (PairVerdict)at : null;

    public override PairVerdict Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PairVerdict value, JsonSerializerOptions options) => writer.WriteStringValue(Of(value));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PairDecision))]
internal sealed partial class PairDecisionJson : JsonSerializerContext;
