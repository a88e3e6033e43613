using Microsoft.AspNetCore.Http;

namespace Pantau.Server.Framing;

/// <summary>The language of the pages: as chosen by the reader, else as the browser asks, else English.</summary>
internal static class PageLanguage
{
    public const string Cookie = "pantau-language";

    public static IReadOnlyList<(string Tag, string Name)> All { get; } = [("en", "English"), ("id", "Bahasa Indonesia")];

    public static string Of(HttpRequest request)
    {
        if (request.Cookies[Cookie] is { } chosen && IsKnown(chosen)) return chosen;
        var asked = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant());
        return asked.FirstOrDefault(IsKnown) ?? "en";
    }

    public static bool IsKnown(string tag) => All.Any(l => l.Tag == tag);

    /// <summary>Keeps the choice and goes back to the page that it was made on.</summary>
    public static IResult Choose(HttpContext http)
    {
        var (to, back) = (http.Request.Query["to"].ToString(), http.Request.Query["back"].ToString());
        if (IsKnown(to)) http.Response.Cookies.Append(Cookie, to, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Path = "/", IsEssential = true });
        return Results.LocalRedirect(IsLocal(back) ? back : "/");
    }

    // A path of this server: never "//host" or "/\host", which browsers take for another one.
    public static bool IsLocal(string path) => path.Length is > 0 and < 2000 && path[0] == '/' && (path.Length == 1 || path[1] is not ('/' or '\\')) && !path.Any(c => char.IsControl(c) || c == '\\');
}
