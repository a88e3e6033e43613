using Microsoft.AspNetCore.Http;
using Pantau.Names.Listings;
using Pantau.Names.Screening;
using Pantau.Names.Tables;

namespace Pantau.Server.Screening;

/// <summary><c>GET /search/{dataset}</c>: parties by a part of their name or number.</summary>
internal static class SearchRoute
{
    private const int Page = 10, MostResults = 500, LastOffset = 9499, LongestText = 1000;
    private static readonly string[] UsualFacets = ["countries", "topics", "datasets"], AllFacets = [.. UsualFacets, "schema", "identifiers", "genders"];

    public static IResult Handle(string dataset, HttpContext http, ListBook lists)
    {
        var edition = lists.Edition;
        if (edition.Dataset(dataset) is not { } scoped) return ApiRefusal.Of(StatusCodes.Status404NotFound, "No such dataset.");
        var parameters = new QueryParameters(http.Request);
        var limit = parameters.Number("limit", Page, 0, MostResults);
        var offset = parameters.Number("offset", 0, 0, LastOffset);
        var text = parameters.Text("q", "");
        if (text.Length > LongestText) return ApiRefusal.Bad($"The query has more than {LongestText} characters: write less of the name.");
        if (text.Any(char.IsControl)) return ApiRefusal.Bad("The query has control characters: send plain text.");
        if (FtmSchemas.KindsOf(parameters.Text("schema", FtmSchemas.Widest)) is not { } kinds) return ApiRefusal.Bad("Invalid schema");
        var facets = parameters.Several("facets") is { Count: > 0 } asked ? asked : UsualFacets;
        if (facets.FirstOrDefault(f => !AllFacets.Contains(f, StringComparer.Ordinal)) is not null) throw new ParameterProblem("facets", $"choose among {string.Join(", ", AllFacets)}");
        var scope = new ResultScope(edition, scoped, parameters);
        var found = Find(edition, text).Where(p => kinds.Contains(p.Kind) && scope.Has(p)).ToList();
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("limit", limit);
            json.WriteNumber("offset", offset);
            MatchRoute.Total(json, found.Count);
            json.WriteStartArray("results");
            foreach (var party in found.Skip(offset).Take(limit)) EntityWriting.Entity(json, edition, party);
            json.WriteEndArray();
            json.WriteStartObject("facets");
            foreach (var facet in facets.Distinct(StringComparer.Ordinal)) Facet(json, facet, found, edition);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    // Those that a name means come first, then those that have all its words.
    private static IEnumerable<ListedParty> Find(ListEdition edition, string text) =>
        text.Trim().Length == 0 ? edition.Parties : edition.Screener.Find(new ScreenQuery(text)).Select(h => h.Party).Concat(edition.Words.Find(text)).DistinctBy(p => p.Id, StringComparer.Ordinal);

    private static void Facet(System.Text.Json.Utf8JsonWriter json, string facet, List<ListedParty> found, ListEdition edition)
    {
        var values = facet switch
        {
            "countries" => found.SelectMany(p => p.States.Select(s => StateCodes.Of(s.Name) ?? s.Name).Distinct(StringComparer.Ordinal)),
            "topics" => found.Select(_ => "sanction"),
            "datasets" => found.Select(p => ListDataset.NameOf(p.List)),
            "schema" => found.Select(p => FtmSchemas.Of(p.Kind)),
            "genders" => found.Select(p => p.Gender?.ToLowerInvariant()).OfType<string>(),
            _ => found.SelectMany(p => p.Identifiers.Select(i => i.Value)),
        };
        json.WriteStartObject(facet);
        json.WriteString("label", char.ToUpperInvariant(facet[0]) + facet[1..]);
        json.WriteStartArray("values");
        foreach (var group in values.GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(30))
        {
            json.WriteStartObject();
            json.WriteString("name", group.Key);
            json.WriteString("label", facet == "datasets" ? edition.Dataset(group.Key)?.Title ?? group.Key : group.Key);
            json.WriteNumber("count", group.Count());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
