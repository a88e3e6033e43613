using System.Net;
using Microsoft.AspNetCore.Http;

namespace Pantau.Server.Routes;

/// <summary>From where a request comes, for counting attempts.</summary>
internal static class CallerAddress
{
    /// <param name="isPublic">Whether a gateway on this machine stands before the server: then the last address that it names is the caller's.</param>
    public static string Of(HttpContext http, bool isPublic) =>
        isPublic && http.Connection.RemoteIpAddress is { } gateway && IPAddress.IsLoopback(gateway) && http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is { Length: > 0 and < 60 } caller
            ? caller : http.Connection.RemoteIpAddress?.ToString() ?? "";
}
