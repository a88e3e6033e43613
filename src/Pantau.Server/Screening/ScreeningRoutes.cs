using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pantau.Server.Accounts;
using Pantau.Server.Framing;

namespace Pantau.Server.Screening;

/// <summary>The addresses that clients of OpenSanctions' yente ask, with answers of the same shape.</summary>
internal static class ScreeningRoutes
{
    /// <param name="word">The word that lets a client have the lists read anew; nobody can without one.</param>
    public static void Map(IEndpointRouteBuilder routes, string? word)
    {
        var screening = routes.MapGroup("").AddEndpointFilter(Refuse).WithMetadata(new TokenNeed(TokenScope.Screening));
        screening.MapPost("/match/{dataset}", MatchRoute.HandleAsync);
        screening.MapGet("/search/{dataset}", SearchRoute.Handle);
        screening.MapGet("/entities/{id}", Entity);
        screening.MapGet("/catalog", CatalogRoute.Handle);
        screening.MapGet("/manifest", CatalogRoute.Handle);
        screening.MapGet("/algorithms", AlgorithmsRoute.Handle);
        screening.MapGet("/healthz", () => Results.Json(new { status = "ok" })).WithMetadata(new OpenDoor());
        screening.MapGet("/readyz", (ListBook lists) => lists.Edition.Parties.Count > 0 ? Results.Json(new { status = "ok" }) : ApiRefusal.Of(StatusCodes.Status503ServiceUnavailable, "Index not ready.")).WithMetadata(new OpenDoor());
        screening.MapPost("/updatez", (HttpContext http, ListBook lists) => Update(http, lists, word));
    }

    private static IResult Entity(string id, HttpContext http, ListBook lists)
    {
        var edition = lists.Edition;
        var nested = new QueryParameters(http.Request).Flag("nested", true);
        return edition.Party(id) is { } party ? new JsonAnswer(json => EntityWriting.Entity(json, edition, party, nested)) : ApiRefusal.Of(StatusCodes.Status404NotFound, "No such entity!");
    }

    private static IResult Update(HttpContext http, ListBook lists, string? word)
    {
        var given = Encoding.UTF8.GetBytes(new QueryParameters(http.Request).Text("token", ""));
        if (word is not { Length: > 0 } token || !CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(token))) return ApiRefusal.Of(StatusCodes.Status403Forbidden, "Invalid token.");
        return lists.Refresh(force: true) is { } problem ? ApiRefusal.Of(StatusCodes.Status500InternalServerError, problem) : Results.Json(new { status = "ok" });
    }

    private static async ValueTask<object?> Refuse(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ParameterProblem problem)
        {
            return ApiRefusal.Parameter(problem);
        }
    }
}
