using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Pages;
using Pantau.Server.Screening;

namespace Pantau.Server.Routes;

/// <summary>The addresses of the pages.</summary>
internal static class WorkRoutes
{
    /// <param name="mostBytes">The most that one upload may have.</param>
    public static void Map(IEndpointRouteBuilder routes, long mostBytes)
    {
        routes.MapGet("/assets/{name}", StyleSheets.Serve).WithMetadata(new OpenDoor());
        routes.MapGet("/language", PageLanguage.Choose).WithMetadata(new OpenDoor());
        routes.MapGet("/original/{hash}", OriginalBytes.Serve);
        routes.MapGet("/", (PageMaker pages) => pages.Show<OverviewPage>());
        routes.MapGet("/evidence", (PageMaker pages) => pages.Show<EvidencePage>((nameof(EvidencePage.MostBytes), mostBytes)));
        routes.MapGet("/evidence/{hash}", Viewer);
        routes.MapGet("/findings", (PageMaker pages) => pages.Show<FindingsPage>());
        routes.MapGet("/findings/{id}", (string id, PageMaker pages, DeskSeat seat) => seat.Now.Finding(id) is { } finding ? pages.Show<FindingPage>((nameof(FindingPage.Finding), finding)) : pages.Missing());
        routes.MapGet("/vessels", (PageMaker pages) => pages.Show<VesselsPage>());
        routes.MapGet("/vessels/{id}", (string id, PageMaker pages, DeskSeat seat) => VesselBook.Of(seat.Now).Find(id) is { } ship ? pages.Show<VesselPage>((nameof(VesselPage.Ship), ship)) : pages.Missing());
        routes.MapGet("/law", (PageMaker pages) => pages.Show<LawPage>());
        routes.MapGet("/law/provision", (string? id, PageMaker pages, CaseDesk desk) => desk.Regime.Find(id ?? "") is { } rule ? pages.Show<ProvisionPage>((nameof(ProvisionPage.Rule), rule)) : pages.Missing());
        routes.MapGet("/screening", ScreeningForm.Show);
        routes.MapGet("/log", async (PageMaker pages, CaseDesk desk, CancellationToken cancel) =>
            // A checkpoint tells how long the log is: to a member, how much there is that it may not see.
            desk.IsTeam ? pages.Show<MemberLogPage>() : pages.Show<LogPage>((nameof(LogPage.Note), await desk.NoteAsync(cancel))));
        routes.MapPost("/evidence", (HttpContext http, UploadForm form) => form.HandleAsync(http, mostBytes));
        routes.MapPost("/claims/{id}", (string id, HttpContext http, ClaimForm form) => form.HandleAsync(id, http));
        routes.MapPost("/log/check", (HttpContext http, CheckForm form) => form.HandleAsync(http));
        routes.MapFallback((PageMaker pages) => pages.Missing());
    }

    private static IResult Viewer(string hash, HttpContext http, PageMaker pages, DeskSeat seat, DocumentShelf shelf)
    {
        if (seat.Now.Item("sha256:" + hash) is not { } item) return pages.Missing();
        var (document, problem) = shelf.Text(seat, item);
        if (document is null) return pages.Show<ViewerPage>((nameof(ViewerPage.Item), item), (nameof(ViewerPage.Problem), problem));
        var claims = seat.Now.ClaimsOf(item.Hash);
        var number = int.TryParse(http.Request.Query["part"].ToString(), out var asked) ? asked : 1;
        var wanted = http.Request.Query.ContainsKey("part") ? null : claims.FirstOrDefault(c => c.Id == http.Request.Query["claim"].ToString());
        return pages.Show<ViewerPage>((nameof(ViewerPage.Item), item), (nameof(ViewerPage.Part), DocumentPart.Cut(document, claims, number, wanted)));
    }
}
