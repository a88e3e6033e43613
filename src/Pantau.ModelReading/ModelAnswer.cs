using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.ModelReading;

/// <summary>A claim as a model proposes it: each slot with the words it says it stands on.</summary>
internal sealed record ProposedClaim
{
    public string? Quote { get; init; }
    public ProposedSlot? Kind { get; init; }
    public ProposedSlot? Actor { get; init; }
    public ProposedSlot? Recipient { get; init; }
    public IReadOnlyList<ProposedSlot?>? Parties { get; init; }
    public ProposedSlot? Item { get; init; }
    public ProposedQuantity? Quantity { get; init; }
    public ProposedPeriod? Period { get; init; }
    public ProposedSlot? Attribution { get; init; }
    public ProposedSlot? Modality { get; init; }
}

internal sealed record ProposedSlot(string? Value, string? Words);

internal sealed record ProposedQuantity(decimal? Min, decimal? Max, string? Unit, string? Words);

internal sealed record ProposedPeriod(DateOnly? From, DateOnly? To, string? Words);

/// <summary>A model's answer to one passage.</summary>
internal sealed record ModelAnswer(IReadOnlyList<ProposedClaim?>? Claims)
{
    // More claims in one passage are no reading but a runaway.
    private const int MostClaims = 200;

    /// <summary>The answer of its text, a code fence around it or not; or what is wrong with it.</summary>
    public static (IReadOnlyList<ProposedClaim> Claims, string? Problem) Parse(string text)
    {
        var from = text.IndexOf('{', StringComparison.Ordinal);
        var to = text.LastIndexOf('}');
        if (from < 0 || to < from) return ([], "the model's answer holds no JSON object");
        try
        {
            var answer = JsonSerializer.Deserialize(text[from..(to + 1)], ModelAnswerJson.Default.ModelAnswer);
            var claims = (answer?.Claims ?? []).OfType<ProposedClaim>().ToList();
            return claims.Count > MostClaims ? ([], $"the model proposed {claims.Count} claims for one passage") : (claims, null);
        }
        catch (JsonException e)
        {
            return ([], $"the model's answer is not the JSON that was asked for (line {e.LineNumber + 1})");
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ModelAnswer))]
internal sealed partial class ModelAnswerJson : JsonSerializerContext;
