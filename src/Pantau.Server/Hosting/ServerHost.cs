using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pantau.Server.Api;
using Pantau.Server.Desk;
using Pantau.Server.Routes;
using Pantau.Server.Screening;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Pantau.Server.Hosting;

/// <summary>Puts the server together.</summary>
public static class ServerHost
{
    // Beyond it a connection is cut; what an address takes itself is less, and is told in words.
    private const int MostBytes = 64_000_000;

    /// <summary>Null for an address on this machine that a server may listen on, or the line that says why not.</summary>
    public static string? Check(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/") return $"'{address}' is no address to listen on: write one such as {ServerSettings.DefaultAddress}.";
        if (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip))) return null;
        return $"'{address}' can be reached from other machines, and this server speaks no TLS of its own: listen on 127.0.0.1 and put a gateway with TLS before it, with sign-in where the workspace is not a team's.";
    }

    /// <param name="lists">What to screen against.</param>
    /// <param name="time">The clock of sessions and codes; the machine's where it is left out.</param>
    /// <param name="desk">The workspace that the pages show; without one only the screening API is served. Is disposed with the server.</param>
    public static WebApplication Build(ServerSettings settings, ListBook lists, CaseDesk? desk = null, Action<IWebHostBuilder>? configure = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "pantau" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(settings.Address);
        builder.WebHost.ConfigureKestrel(Limit);
        configure?.Invoke(builder.WebHost);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton(lists);
        builder.Services.AddHostedService<ListWatch>();
        if (desk is not null) WorkServices.Add(builder.Services, desk, settings.PublicHost, settings.RequestsPerMinute);
        var app = builder.Build();
        app.Use(Guard);
        ScreeningRoutes.Map(app, settings.UpdateToken);
        if (desk is null) return app;
        app.Use((http, next) => LocalGuard.Stand(http, settings.PublicHost, next));
        app.Use(Failure);
        app.UseRouting();
        app.Use(SeatGuard.Stand);
        if (desk.IsTeam) app.UseRateLimiter();
        ReadRoutes.Map(app);
        WorkRoutes.Map(app, settings.UploadBytes);
        if (!desk.IsTeam) return app;
        TeamRoutes.Map(app);
        TeamApi.Map(app);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostBytes;
        kestrel.Limits.MaxRequestLineSize = 64 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    // A fault of ours gives a page that says so and nothing of what the program looks like inside; the line is for who runs it.
    private static async Task Failure(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception e) when (e is not (OperationCanceledException or BadHttpRequestException) && !http.Response.HasStarted)
        {
            await Console.Error.WriteLineAsync($"pantau: {http.Request.Method} {http.Request.Path}: {e.GetType().Name}: {e.Message}");
            await http.RequestServices.GetRequiredService<PageMaker>().Problem(StatusCodes.Status500InternalServerError, "failed").ExecuteAsync(http);
        }
    }

    // Whatever goes wrong is told in the form that the answers have, without what the program looks like inside.
    private static async Task Guard(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException e)
        {
            await ApiRefusal.Of(e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? $"The request has more than {MostBytes / 1_000_000} MB: send fewer or shorter queries." : "The request is not well-formed HTTP.").ExecuteAsync(http);
        }
    }
}
