using System.Net;
using Microsoft.AspNetCore.Http;

namespace Pantau.Server.Hosting;

/// <summary>
/// Stands before every answer of a server that holds a workspace: only requests that name this machine, or the gateway before it, are answered, so that no
/// other site can reach it by giving its own name this address; and every answer tells browsers how little it may do.
/// </summary>
internal static class LocalGuard
{
    private const string Policy = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <param name="name">The name under which a gateway is reached; null where there is none.</param>
    public static Task Stand(HttpContext http, string? name, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()";
        headers.XFrameOptions = "DENY";
        // Who comes under the public name came over TLS, and is to come so always.
        if (name is not null) headers.StrictTransportSecurity = "max-age=31536000";
        if (IsHere(http.Request.Host.Host) || (name is not null && http.Request.Host.Host.Equals(name, StringComparison.OrdinalIgnoreCase))) return next(http);
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync("This server answers to localhost, 127.0.0.1 and [::1] only.\n", http.RequestAborted);
    }

    private static bool IsHere(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
