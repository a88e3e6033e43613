using Microsoft.AspNetCore.Http;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Routes;

/// <summary>Has the log and all evidence walked.</summary>
internal sealed class CheckForm(WorkForm forms, CaseDesk desk)
{
    private const int MostBytes = 10_000;

    public async Task<IResult> HandleAsync(HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        await desk.CheckAsync(http.RequestAborted);
        http.Response.Headers.Location = "/log";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
