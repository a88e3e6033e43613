using System.Net;
using Microsoft.AspNetCore.Http;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Pages;

namespace Pantau.Server.Routes;

/// <summary>Signing in and out, and taking an account with an invitation. Nothing here tells whether an account exists.</summary>
internal sealed class SignInForm(WorkForm forms, PageMaker pages, AccountBook accounts, SessionBook sessions, AttemptLimit limit, SessionCookie cookie, CaseDesk desk)
{
    // In a quarter of an hour.
    public const int MostOfOne = 10, MostOfAddress = 60;
    private const int MostBytes = 20_000;

    public IResult Show(HttpContext http) => http.Features.Get<DeskSeat>() is not null ? Results.LocalRedirect("/") : pages.Show<SignInPage>();

    public async Task<IResult> HandleAsync(HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        var (person, password, code) = (form["person"].ToString().Trim(), form["password"].ToString(), form["code"].ToString());
        if (person.Length > 60) person = "";
        if (!limit.TryTake("at " + Address(http), MostOfAddress) || !limit.TryTake("as " + person, MostOfOne)) return Wrong(StatusCodes.Status429TooManyRequests, "too-often");
        if (accounts.Check(person, password, code) is not { } account || desk.SeatOf(account.Person) is null) return Wrong(StatusCodes.Status401Unauthorized, "sign-in-wrong");
        limit.Forget("as " + person);
        // The session of before is not this one's.
        if (cookie.Of(http) is { } before) sessions.Close(before);
        cookie.Give(http, sessions.Open(account));
        return To(http, PageLanguage.IsLocal(form["back"].ToString()) ? form["back"].ToString() : "/");
    }

    public async Task<IResult> OutAsync(HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        if (cookie.Of(http) is { } word) sessions.Close(word);
        cookie.Take(http);
        return To(http, "/sign-in");
    }

    public IResult ShowEnrol(HttpContext http)
    {
        var code = http.Request.Query["code"].ToString().Trim();
        if (code.Length > 0 && !limit.TryTake("at " + Address(http), MostOfAddress)) return Enrol(StatusCodes.Status429TooManyRequests, null, "", "too-often");
        return code.Length == 0 ? Enrol(StatusCodes.Status200OK, null, "", null) : accounts.Invited(code) is { } account ? Enrol(StatusCodes.Status200OK, account, code, null) : Enrol(StatusCodes.Status404NotFound, null, "", "invitation-gone");
    }

    public async Task<IResult> EnrolAsync(HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        var code = form["invitation"].ToString().Trim();
        if (!limit.TryTake("at " + Address(http), MostOfAddress)) return Enrol(StatusCodes.Status429TooManyRequests, null, "", "too-often");
        if (form["password"].ToString() != form["again"].ToString()) return Enrol(StatusCodes.Status400BadRequest, accounts.Invited(code), code, "password-differs");
        if (accounts.Enrol(code, form["password"].ToString(), form["code"].ToString()) is { } wrong) return Enrol(StatusCodes.Status400BadRequest, accounts.Invited(code), code, wrong);
        return pages.Show<SignInPage>((nameof(SignInPage.Fine), "enrolled"));
    }

    private IResult Enrol(int status, SignInAccount? account, string code, string? wrong) =>
        pages.Show<EnrolPage>(status, (nameof(EnrolPage.Account), account), (nameof(EnrolPage.Invitation), code), (nameof(EnrolPage.Wrong), wrong));

    private IResult Wrong(int status, string word) => pages.Show<SignInPage>(status, (nameof(SignInPage.Wrong), word));

    private static IResult To(HttpContext http, string path)
    {
        http.Response.Headers.Location = path;
        http.Response.Headers.CacheControl = "no-store";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    // Behind a gateway on this machine the last address that it names is the caller's.
    private string Address(HttpContext http) =>
        cookie.IsPublic && http.Connection.RemoteIpAddress is { } gateway && IPAddress.IsLoopback(gateway) && http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim() is { Length: > 0 and < 60 } caller
            ? caller : http.Connection.RemoteIpAddress?.ToString() ?? "";
}
