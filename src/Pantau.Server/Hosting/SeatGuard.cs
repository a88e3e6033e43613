using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Routes;

namespace Pantau.Server.Hosting;

/// <summary>
/// Stands before every address of a team's workspace: nothing is answered before it is known for whom, but for the few addresses
/// that are marked open. Whoever is known gets a seat, and all that follows is told to that seat.
/// </summary>
internal static class SeatGuard
{
    public static async Task Stand(HttpContext http, RequestDelegate next)
    {
        var services = http.RequestServices;
        var desk = services.GetRequiredService<CaseDesk>();
        if (!desk.IsTeam)
        {
            http.Features.Set(desk.SeatOf(null));
            await next(http);
            return;
        }
        var endpoint = http.GetEndpoint();
        var need = endpoint?.Metadata.GetMetadata<TokenNeed>();
        var (seat, token) = Find(http, services, desk);
        if (seat is not null)
        {
            http.Features.Set(seat);
            http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, seat.Person!)], "pantau"));
        }
        if (endpoint?.Metadata.GetMetadata<OpenDoor>() is not null && token is null) await next(http);
        else if (need is null && (seat is null || token is not null)) await SendAway(http, services);
        else if (need is null) await next(http);
        else if (seat is null) await Refuse(http, StatusCodes.Status401Unauthorized, "Not signed in", "Send 'Authorization: Bearer TOKEN' with a token of yours: your account's page makes them.");
        else if (token is not null && !token.Scopes.Contains(need.Scope)) await Refuse(http, StatusCodes.Status403Forbidden, "Not for this token", $"This needs a token with the scope '{Model.Slug.Of(need.Scope)}'.");
        // What changes something takes no cookie: another page could send it.
        else if (token is null && need.Scope == TokenScope.Act && !HttpMethods.IsGet(http.Request.Method)) await Refuse(http, StatusCodes.Status401Unauthorized, "A token is needed", "Send 'Authorization: Bearer TOKEN' with a token that may act.");
        else await next(http);
    }

    /// <summary>Whose browser or program this is; a program's token with it.</summary>
    private static (DeskSeat? Seat, AccessToken? Token) Find(HttpContext http, IServiceProvider services, CaseDesk desk)
    {
        var accounts = services.GetRequiredService<AccountBook>();
        var header = http.Request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return accounts.Token(header["Bearer ".Length..].Trim()) is { } token ? (desk.SeatOf(token.Person), token) : default;
        var cookie = services.GetRequiredService<SessionCookie>();
        if (cookie.Of(http) is not { } word || services.GetRequiredService<SessionBook>().Find(word) is not { } session) return default;
        // An account that was made anew or taken away ends what was before.
        return accounts.Find(session.Person)?.Stamp == session.Stamp ? (desk.SeatOf(session.Person), null) : default;
    }

    private static Task SendAway(HttpContext http, IServiceProvider services)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return services.GetRequiredService<PageMaker>().Problem(StatusCodes.Status401Unauthorized, "signed-out").ExecuteAsync(http);
        var asked = http.Request.Path + http.Request.QueryString;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = asked is "/" ? "/sign-in" : "/sign-in?back=" + Uri.EscapeDataString(asked);
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext http, int status, string title, string detail)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status401Unauthorized) http.Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Problem(detail, statusCode: status, title: title, type: "about:blank").ExecuteAsync(http);
    }
}
