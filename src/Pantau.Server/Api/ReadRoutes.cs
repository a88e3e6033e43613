using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pantau.Model;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Api;

/// <summary><c>/api/v1</c>: evidence, claims and findings as JSON, for reading. Pages by <c>offset</c> and <c>limit</c>, an ETag that changes with the log and the findings, problems as RFC 9457 tells them.</summary>
internal static class ReadRoutes
{
    private const int Usual = 100, Most = 1000;
    private static readonly ReadJson Json = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").WithMetadata(new TokenNeed(TokenScope.Read));
        api.MapGet("/evidence", (HttpContext http, DeskSeat seat) => Page(http, seat.Now, new EvidenceFilter(http.Request.Query["q"].ToString(), Sort: "old").Of(seat.Now), Json.PartOfEvidence));
        api.MapGet("/evidence/{hash}", (string hash, HttpContext http, DeskSeat seat) => One(http, seat.Now, seat.Now.Item("sha256:" + hash), Json.EvidenceItem));
        api.MapGet("/claims", (HttpContext http, DeskSeat seat) => Page(http, seat.Now, Claims(http, seat.Now), Json.PartOfClaims));
        api.MapGet("/claims/{id}", (string id, HttpContext http, DeskSeat seat) => One(http, seat.Now, seat.Now.Claim(id), Json.Claim));
        api.MapGet("/claims/{id}/annotations", (string id, HttpContext http, DeskSeat seat) => seat.Now.Claim(id) is null ? Missing(http) : Page(http, seat.Now, seat.Now.Said(id), Json.PartOfAnnotations));
        api.MapGet("/findings", (HttpContext http, DeskSeat seat) => Page(http, seat.Now, Findings(http, seat.Now), Json.PartOfFindings));
        api.MapGet("/findings/{id}", (string id, HttpContext http, DeskSeat seat) => One(http, seat.Now, seat.Now.Finding(id), Json.Finding));
        api.MapFallback("{*rest}", (HttpContext http) => Missing(http));
    }

    private static IReadOnlyList<Claim> Claims(HttpContext http, DeskSnapshot now) => http.Request.Query["evidence"].ToString() is { Length: > 0 } hash ? now.ClaimsOf(hash.StartsWith("sha256:", StringComparison.Ordinal) ? hash : "sha256:" + hash) : now.Claims;

    private static IReadOnlyList<Finding> Findings(HttpContext http, DeskSnapshot now)
    {
        var query = http.Request.Query;
        return new FindingFilter(query["q"].ToString(), Slug.TryParse<Standing>(query["standing"].ToString(), out var standing) ? standing : null, query["party"].ToString(), query["item"].ToString(), query["provision"].ToString()).Of(now.Findings, "en");
    }

    private static IResult Page<T>(HttpContext http, DeskSnapshot now, IReadOnlyList<T> all, JsonTypeInfo<ListPart<T>> type)
    {
        if (Number(http, "offset", 0, int.MaxValue) is not { } offset || Number(http, "limit", Usual, Most) is not { } limit) return Problem(http, StatusCodes.Status400BadRequest, "Bad parameter", $"'offset' is a whole number from 0, 'limit' one from 0 to {Most}.");
        return Answer(http, now, new ListPart<T>(all.Count, offset, limit, now.IsSettled, [.. all.Skip(offset).Take(limit)]), type);
    }

    private static IResult One<T>(HttpContext http, DeskSnapshot now, T? item, JsonTypeInfo<T> type) where T : class => item is null ? Missing(http) : Answer(http, now, item, type);

    private static IResult Answer<T>(HttpContext http, DeskSnapshot now, T item, JsonTypeInfo<T> type)
    {
        var tag = $"\"{now.Version}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        if (http.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag)) return Results.StatusCode(StatusCodes.Status304NotModified);
        return Results.Json(item, type);
    }

    private static int? Number(HttpContext http, string name, int usual, int most)
    {
        var text = http.Request.Query[name].ToString();
        if (text.Length == 0) return usual;
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
    }

    private static IResult Missing(HttpContext http) => Problem(http, StatusCodes.Status404NotFound, "Not found", "There is nothing under this address.");

    private static IResult Problem(HttpContext http, int status, string title, string detail)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Problem(detail, statusCode: status, title: title, type: "about:blank");
    }
}

/// <summary>A part of a list.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Settled">False while evidence is still being read or findings worked out.</param>
internal sealed record ListPart<T>(int Total, int Offset, int Limit, bool Settled, IReadOnlyList<T> Items);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ListPart<EvidenceItem>), TypeInfoPropertyName = "PartOfEvidence")]
[JsonSerializable(typeof(ListPart<Claim>), TypeInfoPropertyName = "PartOfClaims")]
[JsonSerializable(typeof(ListPart<Annotation>), TypeInfoPropertyName = "PartOfAnnotations")]
[JsonSerializable(typeof(ListPart<Finding>), TypeInfoPropertyName = "PartOfFindings")]
internal sealed partial class ReadJson : JsonSerializerContext;
