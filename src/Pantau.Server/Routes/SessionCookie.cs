using Microsoft.AspNetCore.Http;
using Pantau.Server.Accounts;

namespace Pantau.Server.Routes;

/// <summary>The cookie that a signed-in browser bears: no script reads it, no other site has it sent, and under a public name it goes over TLS alone.</summary>
/// <param name="publicHost">The name under which a gateway before the server is reached; null where there is none.</param>
internal sealed class SessionCookie(string? publicHost)
{
    /// <summary>Whether others than this machine reach the server, by a gateway with TLS.</summary>
    public bool IsPublic => publicHost is not null;

    private string Name => IsPublic ? "__Host-pantau-session" : "pantau-session";

    public string? Of(HttpContext http) => http.Request.Cookies[Name];

    public void Give(HttpContext http, string word) => http.Response.Cookies.Append(Name, word, Options(SessionBook.Longest));

    public void Take(HttpContext http) => http.Response.Cookies.Append(Name, "", Options(TimeSpan.Zero));

    private CookieOptions Options(TimeSpan age) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = IsPublic, Path = "/", MaxAge = age, IsEssential = true };
}
