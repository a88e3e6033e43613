using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pantau.Names.Matching;

namespace Pantau.Server.Screening;

/// <summary><c>POST /match/{dataset}</c>: whom examples may mean, scored.</summary>
internal static class MatchRoute
{
    private const int Page = 5, MostResults = 500;

    public static async Task<IResult> HandleAsync(string dataset, HttpContext http, ListBook lists)
    {
        var edition = lists.Edition;
        if (edition.Dataset(dataset) is not { } scoped) return ApiRefusal.Of(StatusCodes.Status404NotFound, "No such dataset.");
        var parameters = new QueryParameters(http.Request);
        var limit = parameters.Number("limit", Page, 0, MostResults);
        var threshold = parameters.Share("threshold", NameMatch.Threshold);
        var cutoff = Math.Min(threshold, parameters.Share("cutoff", NameMatch.Threshold));
        if (!AlgorithmsRoute.Knows(parameters.Text("algorithm", AlgorithmsRoute.Best))) return ApiRefusal.Bad($"Invalid algorithm: {parameters.Text("algorithm", "")}");
        var scope = new ResultScope(edition, scoped, parameters);
        var (request, refused) = await MatchRequest.ReadAsync(http.Request, http.RequestAborted);
        if (request is null) return refused!;
        var found = request.Queries.AsParallel().AsOrdered().WithCancellation(http.RequestAborted)
            .Select(q => (q.Key, q.Example, Results: ExampleMatching.Find(q.Example, edition, scope, Math.Max(cutoff, NameMatch.Threshold)))).ToList();
        http.Response.Headers["x-batch-size"] = found.Count.ToString(CultureInfo.InvariantCulture);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("responses");
            foreach (var (key, example, results) in found)
            {
                json.WriteStartObject(key);
                json.WriteNumber("status", StatusCodes.Status200OK);
                json.WriteStartArray("results");
                foreach (var result in results.Take(limit)) EntityWriting.Scored(json, edition, result, threshold);
                json.WriteEndArray();
                Total(json, results.Count(r => r.Hit.Score >= threshold - 1e-9));
                json.WriteStartObject("query");
                if (example.Id is { } id) json.WriteString("id", id);
                else json.WriteNull("id");
                json.WriteString("schema", example.Schema);
                json.WriteStartObject("properties");
                foreach (var (property, values) in example.Properties) EntityWriting.Values(json, property, values);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteNumber("limit", limit);
            json.WriteEndObject();
        });
    }

    internal static void Total(System.Text.Json.Utf8JsonWriter json, int value)
    {
        json.WriteStartObject("total");
        json.WriteNumber("value", value);
        json.WriteString("relation", "eq");
        json.WriteEndObject();
    }
}
