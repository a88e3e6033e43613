using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Pantau.Server.Screening;

/// <summary>A batch of examples to match.</summary>
/// <param name="Queries">By the keys that the client chose, in its order.</param>
internal sealed record MatchRequest(IReadOnlyList<(string Key, EntityExample Example)> Queries)
{
    /// <summary>So many examples are matched at once.</summary>
    public const int MostQueries = 100;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    public static async Task<(MatchRequest? Request, IResult? Refused)> ReadAsync(HttpRequest http, CancellationToken cancel)
    {
        if (await RequestBytes.ReadAsync(http, cancel) is not { } bytes) return (null, ApiRefusal.Of(StatusCodes.Status413PayloadTooLarge, $"The request has more than {RequestBytes.Most / 1_000_000} MB: send fewer or shorter queries."));
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes.AsMemory(), Options);
        }
        catch (JsonException e)
        {
            return (null, ApiRefusal.Bad(string.Create(CultureInfo.InvariantCulture, $"The request is not JSON (line {(e.LineNumber ?? 0) + 1}): send {{\"queries\": {{\"q1\": {{\"schema\": \"Person\", \"properties\": {{\"name\": [\"...\"]}}}}}}}}.")));
        }
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("queries", out var queries) || queries.ValueKind != JsonValueKind.Object)
                return (null, ApiRefusal.Bad("'queries' is missing: send an object with a query for each key."));
            try
            {
                return Of(queries);
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair in a string of the request.
                return (null, ApiRefusal.Bad("The request has text that is not Unicode: send valid UTF-8."));
            }
        }
    }

    private static (MatchRequest? Request, IResult? Refused) Of(JsonElement queries)
    {
        var read = new List<(string, EntityExample)>();
        foreach (var query in queries.EnumerateObject())
        {
            if (query.Value.ValueKind == JsonValueKind.Null) continue;
            if (read.Count == MostQueries) return (null, ApiRefusal.Bad($"Too many queries in one batch (limit: {MostQueries})"));
            var (example, problem) = EntityExample.Read(query.Value);
            if (example is null) return (null, ApiRefusal.Bad($"Cannot parse example entity '{(query.Name.Length > 40 ? query.Name[..40] + "…" : query.Name)}': {problem}."));
            read.Add((query.Name, example));
        }
        return read.Count > 0 ? (new MatchRequest(read), null) : (null, ApiRefusal.Bad("No queries provided."));
    }
}
