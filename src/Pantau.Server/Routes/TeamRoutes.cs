using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pantau.Model;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Framing;
using Pantau.Server.Pages;
using Pantau.Server.Reviews;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Server.Routes;

/// <summary>The addresses that a team's workspace has beside those of one analyst: signing in, the board, members, markings.</summary>
internal static class TeamRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", (HttpContext http, SignInForm form) => form.Show(http)).WithMetadata(new OpenDoor());
        routes.MapPost("/sign-in", (HttpContext http, SignInForm form) => form.HandleAsync(http)).WithMetadata(new OpenDoor());
        routes.MapGet("/enrol", (HttpContext http, SignInForm form) => form.ShowEnrol(http)).WithMetadata(new OpenDoor());
        routes.MapPost("/enrol", (HttpContext http, SignInForm form) => form.EnrolAsync(http)).WithMetadata(new OpenDoor());
        routes.MapPost("/sign-out", (HttpContext http, SignInForm form) => form.OutAsync(http));
        routes.MapGet("/account", (PageMaker pages) => pages.Show<AccountPage>());
        routes.MapPost("/account/tokens", (HttpContext http, TokenForm form) => form.IssueAsync(http));
        routes.MapPost("/account/tokens/{id}/revoke", (string id, HttpContext http, TokenForm form) => form.RevokeAsync(id, http));
        Board(routes);
        Team(routes);
        routes.MapPost("/findings/{id}/propose", (string id, HttpContext http, ActForm form) => form.ProposeAsync(id, http));
        routes.MapPost("/evidence/{hash}/comment", (string hash, HttpContext http, ActForm form) => form.HandleAsync(http, "/evidence/" + hash, "#said", f => new Commented("", default, "sha256:" + hash, f["text"].ToString())));
        routes.MapPost("/evidence/{hash}/mark", (string hash, HttpContext http, ActForm form) => form.HandleAsync(http, "/evidence/" + hash, "#marking", f =>
            TlpLabel.Parse(f["marking"].ToString()) is { } label ? new ItemMarked("", default, "sha256:" + hash, label, ActForm.Released(f)) : null));
    }

    private static void Board(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/board", (PageMaker pages) => pages.Show<BoardPage>());
        routes.MapGet("/board/{id}", (string id, PageMaker pages, DeskSeat seat) =>
        {
            var now = seat.Clock;
            return seat.Look(view => view.Finding(id) is { } finding ? ReviewSheet.Of(view, finding, now) : null) is { } sheet ? pages.Show<ReviewPage>((nameof(ReviewPage.Sheet), sheet)) : pages.Missing();
        });
        Act("comment", "#discussion", (id, f) => new Commented("", default, id, f["text"].ToString()));
        Act("review", "#decision", (id, f) => new ReviewOpened("", default, id, f["rule"].ToString(), ActForm.Word<ReviewQuestion>(f, "question") ?? ReviewQuestion.Agree));
        Act("position", "#decision", (id, f) => ActForm.Word<MemberStand>(f, "stand") is { } stand ? new PositionTaken("", default, id, stand, f["reason"].ToString()) : null);
        Act("ask", "#replies", (id, f) => new ReplyAsked("", default, id, f["party"].ToString().Trim()));
        Act("reply", "#replies", (id, f) => new ReplyGiven("", default, id, f["party"].ToString(), f["text"].ToString()));
        Act("publish", "#decision", (id, _) => new FindingPublished("", default, id));
        Act("withdraw", "#decision", (id, _) => new FindingWithdrawn("", default, id));

        void Act(string name, string anchor, Func<string, IFormCollection, TeamAct?> make) =>
            routes.MapPost($"/board/{{id}}/{name}", (string id, HttpContext http, ActForm form) => form.HandleAsync(http, "/board/" + Uri.EscapeDataString(id), anchor, f => make(id, f)));
    }

    private static void Team(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/team", (PageMaker pages) => pages.Show<TeamPage>());
        Act("members", f => new MemberAdmitted("", default, f["member"].ToString().Trim(), f["name"].ToString().Trim()));
        Act("people", f => new PersonEntered("", default, f["person"].ToString().Trim(), f["name"].ToString().Trim(), f["member"].ToString(), ActForm.Words<TeamRole>(f, "roles")));
        Act("roles", f => new RolesGiven("", default, f["person"].ToString(), ActForm.Words<TeamRole>(f, "roles")));
        Act("leave", f => new PersonLeft("", default, f["person"].ToString()));
        Act("rules", f => ActForm.Word<DecisionKind>(f, "kind") is { } kind ? new RuleMade("", default, new DecisionRule(f["rule"].ToString().Trim(), kind, Share(f), Whole(f, "quorum") ?? 0, Whole(f, "hours") ?? 0, Whole(f, "reply-days"))) : null);

        void Act(string name, Func<IFormCollection, TeamAct?> make) => routes.MapPost("/team/" + name, (HttpContext http, ActForm form) => form.HandleAsync(http, "/team", "#" + name, make));
    }

    // In hundredths, as people write it.
    private static double Share(IFormCollection form) => double.TryParse(form["share"].ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) ? share / 100 : 1;

    private static int? Whole(IFormCollection form, string field) => int.TryParse(form[field].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
