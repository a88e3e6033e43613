using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Pantau.Server.Screening;

/// <summary><c>GET /catalog</c>: the lists that are served and their versions.</summary>
internal static class CatalogRoute
{
    public static IResult Handle(HttpContext http, ListBook lists)
    {
        var edition = lists.Edition;
        var tag = $"\"{edition.Version}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "public, max-age=300";
        if (http.Request.Headers.IfNoneMatch.SelectMany(v => (v ?? "").Split(',')).Any(v => v.Trim() is "*" || v.Trim() == tag)) return Results.StatusCode(StatusCodes.Status304NotModified);
        return new JsonAnswer(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("datasets");
            foreach (var dataset in edition.Datasets)
            {
                json.WriteStartObject();
                json.WriteString("name", dataset.Name);
                json.WriteString("title", dataset.Title);
                json.WriteString("version", dataset.Version);
                json.WriteString("index_version", dataset.Version);
                json.WriteBoolean("index_current", true);
                json.WriteBoolean("load", dataset.Children.Count == 0);
                json.WriteNumber("entity_count", dataset.Parties);
                json.WriteNumber("thing_count", dataset.Parties);
                if (dataset.Updated is { } updated) json.WriteString("updated_at", updated);
                EntityWriting.Values(json, "children", dataset.Children);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            EntityWriting.Values(json, "current", edition.Datasets.Select(d => d.Name));
            EntityWriting.Values(json, "outdated", []);
            json.WriteBoolean("index_stale", false);
            json.WriteEndObject();
        });
    }
}
