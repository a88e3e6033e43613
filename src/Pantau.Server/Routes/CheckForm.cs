using Microsoft.AspNetCore.Http;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Team.Members;

namespace Pantau.Server.Routes;

/// <summary>Has the log and all evidence walked.</summary>
internal sealed class CheckForm(WorkForm forms, PageMaker pages, CaseDesk desk, DeskSeat seat)
{
    private const int MostBytes = 10_000;

    public async Task<IResult> HandleAsync(HttpContext http)
    {
        var (form, refused) = await forms.ReadAsync(http, MostBytes);
        if (form is null) return refused!;
        // It takes the workspace for itself while it runs.
        if (!seat.HasRole(TeamRole.Administrator, TeamRole.Coordinator))
            return pages.Back("/log", new FormNote(false, PageWords.Of("not-done", PageLanguage.Of(http.Request)), [PageWords.Of("check-roles", PageLanguage.Of(http.Request))]));
        await desk.CheckAsync(http.RequestAborted);
        http.Response.Headers.Location = "/log";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
