using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Pantau.Model;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Server.Tests;

/// <summary>Every address of the server × role × marking. An address without a row fails here: whoever adds one says who may use it.</summary>
public sealed class WhoGetsWhatAnswered
{
    private const string Text = "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the ministry said.";

    private static readonly TeamRole[] Nobody = [], All = Enum.GetValues<TeamRole>(), Talkers = [TeamRole.Contributor, TeamRole.Analyst, TeamRole.Reviewer, TeamRole.Coordinator];

    /// <summary>Address, what it asks for, and which roles get something done by it; those for reading are for all.</summary>
    private static readonly Dictionary<string, Row> Table = new(StringComparer.Ordinal)
    {
        ["GET /assets/{name}"] = new(Door.Open),
        ["GET /language"] = new(Door.Open),
        ["GET /healthz"] = new(Door.Open),
        ["GET /readyz"] = new(Door.Open),
        ["GET /sign-in"] = new(Door.Open),
        ["POST /sign-in"] = new(Door.Open),
        ["GET /enrol"] = new(Door.Open),
        ["POST /enrol"] = new(Door.Open),
        ["GET /"] = new(Door.Page),
        ["GET /evidence"] = new(Door.Page),
        ["GET /findings"] = new(Door.Page),
        ["GET /vessels"] = new(Door.Page),
        ["GET /vessels/{id}"] = new(Door.Listed),
        ["GET /law"] = new(Door.Page),
        ["GET /law/provision"] = new(Door.Page),
        ["GET /screening"] = new(Door.Page),
        ["GET /log"] = new(Door.Page),
        ["GET /board"] = new(Door.Page),
        ["GET /team"] = new(Door.Page),
        ["GET /account"] = new(Door.Page),
        ["* {*path:nonfile}"] = new(Door.Page),
        ["GET /evidence/{hash}"] = new(Door.Thing),
        ["GET /original/{hash}"] = new(Door.Thing),
        ["GET /findings/{id}"] = new(Door.Thing),
        ["GET /board/{id}"] = new(Door.Thing),
        ["GET /api/v1/evidence"] = new(Door.Api),
        ["GET /api/v1/claims"] = new(Door.Api),
        ["GET /api/v1/findings"] = new(Door.Api),
        ["* /api/v1/{*rest}"] = new(Door.Api),
        ["GET /api/v1/evidence/{hash}"] = new(Door.ApiThing),
        ["GET /api/v1/claims/{id}"] = new(Door.ApiThing),
        ["GET /api/v1/claims/{id}/annotations"] = new(Door.ApiThing),
        ["GET /api/v1/findings/{id}"] = new(Door.ApiThing),
        ["GET /api/v1/team"] = new(Door.TeamApi),
        ["GET /api/v1/reviews"] = new(Door.TeamApi),
        ["GET /api/v1/reviews/{id}"] = new(Door.TeamApiThing),
        ["POST /api/v1/acts"] = new(Door.Acts, Talkers),
        ["POST /match/{dataset}"] = new(Door.Screening),
        ["GET /search/{dataset}"] = new(Door.Screening),
        ["GET /entities/{id}"] = new(Door.Screening),
        ["GET /catalog"] = new(Door.Screening),
        ["GET /manifest"] = new(Door.Screening),
        ["GET /algorithms"] = new(Door.Screening),
        ["POST /updatez"] = new(Door.Screening),
        ["POST /sign-out"] = new(Door.Form, Nobody),
        ["POST /account/tokens"] = new(Door.Form, Nobody),
        ["POST /account/tokens/{id}/revoke"] = new(Door.Form, Nobody),
        ["POST /log/check"] = new(Door.Form, Nobody),
        ["POST /evidence"] = new(Door.Form, [TeamRole.Contributor], IsUpload: true),
        ["POST /evidence/{hash}/mark"] = new(Door.FormOnItem, [TeamRole.Contributor], [("marking", "TLP:GREEN"), ("release", "all")]),
        ["POST /evidence/{hash}/comment"] = new(Door.FormOnItem, Talkers, [("text", "a word")]),
        ["POST /claims/{id}"] = new(Door.FormOnClaim, [TeamRole.Analyst], [("act", "accept")]),
        ["POST /findings/{id}/propose"] = new(Door.FormOnFinding, [TeamRole.Analyst]),
        ["POST /board/{id}/comment"] = new(Door.FormOnReview, Talkers, [("text", "a word")]),
        ["POST /board/{id}/review"] = new(Door.FormOnReview, [TeamRole.Coordinator], [("rule", "with-reply")]),
        ["POST /board/{id}/position"] = new(Door.FormOnReview, [TeamRole.Reviewer], [("stand", "agree")], ReviewStage.InReview),
        ["POST /board/{id}/ask"] = new(Door.FormOnReview, [TeamRole.Coordinator], [("party", "somebody")], ReviewStage.InReview),
        ["POST /board/{id}/reply"] = new(Door.FormOnReview, [TeamRole.Coordinator], [("party", "Lady Jin"), ("text", "no")], ReviewStage.InReview),
        ["POST /board/{id}/publish"] = new(Door.FormOnReview, [TeamRole.Coordinator], [], ReviewStage.Agreed),
        ["POST /board/{id}/withdraw"] = new(Door.FormOnReview, [TeamRole.Coordinator], [], ReviewStage.Withdrawn),
        ["POST /team/members"] = new(Door.Form, [TeamRole.Administrator], [("member", "NZ"), ("name", "New Zealand")]),
        ["POST /team/people"] = new(Door.Form, [TeamRole.Administrator], [("person", "new"), ("name", "Somebody New"), ("member", "JP"), ("roles", "reader")]),
        ["POST /team/roles"] = new(Door.Form, [TeamRole.Administrator], [("person", "kr"), ("roles", "reader")]),
        ["POST /team/leave"] = new(Door.Form, [TeamRole.Administrator], [("person", "kr")]),
        ["POST /team/rules"] = new(Door.Form, [TeamRole.Coordinator], [("rule", "new"), ("kind", "silence"), ("hours", "24")]),
    };

    [Fact]
    public async Task Every_address_has_a_row()
    {
        await using var server = await ATeamServer.StartAsync();
        var there = Endpoints(server).Select(e => e.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), there);
    }

    [Fact]
    public async Task Without_signing_in_only_the_doors_answer()
    {
        await using var server = await StartAsync();
        var stranger = new ATeamBrowser(server.Server, null);
        foreach (var (name, row) in Table)
        {
            var status = await AskAsync(stranger.Client, name, server.Ids("au", visible: true));
            if (row.Door == Door.Open) Assert.NotEqual((name, HttpStatusCode.SeeOther), (name, name == "GET /language" ? HttpStatusCode.OK : status));
            else Assert.Equal((name, name.StartsWith("GET", StringComparison.Ordinal) || name[0] == '*' ? row.Door is Door.Page or Door.Thing or Door.Listed ? HttpStatusCode.SeeOther : HttpStatusCode.Unauthorized : HttpStatusCode.Unauthorized), (name, status));
        }
    }

    [Fact]
    public async Task Each_role_reads_what_its_member_may_see_and_nothing_else()
    {
        await using var server = await StartAsync();
        foreach (var role in All)
        {
            // What AU gave for itself alone, and what JP did not release.
            var browser = server.Server.As(role == TeamRole.Administrator ? "admin" : Slug.Of(role));
            foreach (var visible in new[] { true, false })
                foreach (var (name, _) in Table.Where(t => t.Key.StartsWith("GET", StringComparison.Ordinal) && t.Value.Door is Door.Page or Door.Thing or Door.Api or Door.ApiThing or Door.TeamApi or Door.TeamApiThing))
                {
                    var row = Table[name];
                    var thing = row.Door is Door.Thing or Door.ApiThing or Door.TeamApiThing || name == "GET /law/provision";
                    if (!thing && !visible) continue;
                    var status = await AskAsync(browser.Client, name, server.Ids(visible ? "au" : "jp", visible));
                    if (name != "GET /law/provision") Assert.Equal((role, name, visible ? HttpStatusCode.OK : HttpStatusCode.NotFound), (role, name, status));
                }
        }
    }

    [Fact]
    public async Task Each_role_does_what_it_may_and_nothing_else()
    {
        foreach (var (name, row) in Table.Where(t => t.Value.Does is { Length: > 0 }))
        {
            await using var server = await StartAsync(row.Stage);
            // Those that may do it come last: then it is done.
            foreach (var role in All.OrderBy(r => row.Does!.Contains(r)))
            {
                foreach (var visible in row.Door is Door.Form or Door.Acts ? [true] : new[] { false, true })
                {
                    var person = role == TeamRole.Administrator ? "admin" : Slug.Of(role);
                    var before = server.Server.Case.Vault.Log.Head.Size;
                    await DoAsync(server, server.Server.As(person), name, row, server.Ids(visible ? "au" : "jp", visible));
                    Assert.Equal((name, role, visible, visible && row.Does!.Contains(role)), (name, role, visible, server.Server.Case.Vault.Log.Head.Size > before));
                }
            }
        }
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        await using var server = await StartAsync();
        var before = server.Server.Case.Vault.Log.Head.Size;
        foreach (var (name, row) in Table.Where(t => t.Key.StartsWith("POST", StringComparison.Ordinal) && t.Value.Door is not (Door.Acts or Door.Screening)))
        {
            using var form = new FormUrlEncodedContent((row.Fields ?? []).Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
            using var response = await server.Server.As("au").Client.PostAsync(new Uri(Filled(name, server.Ids("au", true)), UriKind.Relative), form, TestContext.Current.CancellationToken);
            Assert.Equal((name, HttpStatusCode.BadRequest), (name, response.StatusCode));
        }
        // The token of another person's page is none.
        var (au, jp) = (server.Server.As("au"), server.Server.As("jp"));
        var page = (await jp.GetAsync("/account")).Body;
        foreach (System.Net.Cookie cookie in jp.Cookies.GetCookies(server.Server.Address)) if (cookie.Name == "pantau-form") au.Cookies.Add(server.Server.Address, new Cookie(cookie.Name, cookie.Value));
        Assert.Equal(HttpStatusCode.BadRequest, (await au.PostAsync("/team/rules", page, ("rule", "x"), ("kind", "consensus"))).Status);
        Assert.Equal(before, server.Server.Case.Vault.Log.Head.Size);
    }

    [Fact]
    public async Task A_token_is_good_for_its_scopes_alone()
    {
        await using var server = await StartAsync();
        foreach (var scope in Enum.GetValues<TokenScope>())
        {
            var word = server.Server.Accounts.Issue("au", "a program", [scope], TimeSpan.FromDays(1));
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Server.Address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", word);
            foreach (var (name, row) in Table.Where(t => t.Value.Door != Door.Open && t.Key is not ("* /api/v1/{*rest}" or "POST /updatez")))
            {
                var status = await AskAsync(client, name, server.Ids("au", true));
                TokenScope? needs = row.Door switch { Door.Api or Door.ApiThing => TokenScope.Read, Door.TeamApi or Door.TeamApiThing => TokenScope.Team, Door.Acts => TokenScope.Act, Door.Screening => TokenScope.Screening, _ => null };
                if (needs is null) Assert.Contains(status, new[] { HttpStatusCode.SeeOther, HttpStatusCode.Unauthorized });
                else if (needs != scope) Assert.Equal((name, scope, HttpStatusCode.Forbidden), (name, scope, status));
                else Assert.DoesNotContain(status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.SeeOther });
            }
            Assert.True(server.Server.Accounts.Revoke("au", server.Server.Accounts.TokensOf("au")[0].Id));
            Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(client, "GET /api/v1/evidence", server.Ids("au", true)));
        }
    }

    [Fact]
    public async Task A_person_is_never_taken_from_what_is_sent()
    {
        await using var server = await StartAsync();
        var (_, _, _, review) = server.Ids("au", true);
        await server.Server.As("jp").ActAsync($"/board/{review}/comment", ("text", "as jp"), ("by", "au"), ("person", "au"));
        using var client = new HttpClient { BaseAddress = server.Server.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Server.Accounts.Issue("jp", "a program", [TokenScope.Act], TimeSpan.FromDays(1)));
        using var act = new StringContent($$"""{"act":"commented","on":"{{review}}","text":"as jp too","by":"au","at":"1999-01-01T00:00:00Z"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/v1/acts", UriKind.Relative), act, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["jp", "jp"], server.Server.Case.Team.Look(team => team.CommentsOn(review, "AU").Select(c => c.Person).ToList()));
        Assert.DoesNotContain(server.Server.Case.Team.Look(team => team.CommentsOn(review, "AU").Select(c => c.At.Year).ToList()), y => y == 1999);
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string name, (string Hash, string Claim, string Finding, string Review) ids)
    {
        using var request = new HttpRequestMessage(name.StartsWith("POST", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, new Uri(Filled(name, ids), UriKind.Relative));
        if (request.Method == HttpMethod.Post) request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task DoAsync(Work server, ATeamBrowser browser, string name, Row row, (string Hash, string Claim, string Finding, string Review) ids)
    {
        if (row.IsUpload) await browser.UploadAsync("new.txt", "Some words about a harbour that nobody put in before.", ("marking", "TLP:GREEN"), ("release", "all"));
        else if (row.Door == Door.Acts)
        {
            using var client = new HttpClient { BaseAddress = server.Server.Address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Server.Accounts.Issue(browser.Person!, "a program", [TokenScope.Act], TimeSpan.FromDays(1)));
            using var act = new StringContent($$"""{"act":"commented","on":"{{ids.Review}}","text":"a word"}""", Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri("/api/v1/acts", UriKind.Relative), act, TestContext.Current.CancellationToken);
        }
        else await browser.ActAsync(Filled(name, ids), row.Fields ?? []);
    }

    private static string Filled(string name, (string Hash, string Claim, string Finding, string Review) ids)
    {
        var path = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var id = path.Contains("/board/", StringComparison.Ordinal) || path.Contains("/reviews/", StringComparison.Ordinal) ? ids.Review : path.Contains("/claims/", StringComparison.Ordinal) ? ids.Claim : path.Contains("/findings/", StringComparison.Ordinal) ? ids.Finding : "none";
        return path.Replace("{hash}", ids.Hash[7..], StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal).Replace("{name}", "report.css", StringComparison.Ordinal).Replace("{dataset}", "default", StringComparison.Ordinal).Replace("{*path:nonfile}", "/nowhere", StringComparison.Ordinal).Replace("{*rest}", "nowhere", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, RouteEndpoint Endpoint)> Endpoints(ATeamServer server) =>
        server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e =>
        {
            var methods = e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods;
            return ($"{(methods is { Count: > 0 } ? methods[0] : "*")} {Path(e.RoutePattern)}", e);
        });

    private static string Path(RoutePattern pattern) => pattern.RawText ?? "";

    private static async Task<Work> StartAsync(ReviewStage stage = ReviewStage.Proposed)
    {
        var server = await ATeamServer.StartAsync((open, clock) =>
        {
            ATeamServer.Give(open, clock, "au", "seen.txt", Text);
            ATeamServer.Give(open, clock, "au", "seen too.txt", "Date: 2024-07-09\n\nChina delivered helicopters to North Korea in May 2024, the ministry said.");
            ATeamServer.Give(open, clock, "jp", "hidden.txt", Text.Replace("300", "400", StringComparison.Ordinal), Tlp.Red);
        });
        var work = new Work(server);
        foreach (var member in new[] { "au", "jp" })
        {
            var now = await server.SettledAsync(member);
            var item = now.Evidence.First(e => e.FileName == (member == "au" ? "seen.txt" : "hidden.txt")).Hash;
            var finding = now.Findings.First(f => f.Claims.Any(c => now.Claim(c)?.Evidence == item));
            var (outcome, id) = await server.Desk.SeatOf(member)!.ProposeAsync(finding, null, TestContext.Current.CancellationToken);
            Assert.Null(outcome.Refusal);
            // One that is not before the team yet.
            work.Known[member] = (item, now.Claims.First(c => c.Evidence == item).Id, now.Findings.First(f => f.Id != finding.Id).Id, id);
            if (stage == ReviewStage.Proposed) continue;
            var rule = stage == ReviewStage.InReview ? "with-reply" : "silence";
            ATeamServer.Must(server.Case, new ReviewOpened(member, default, id, rule));
            if (stage == ReviewStage.InReview) ATeamServer.Must(server.Case, new ReplyAsked(member, default, id, "Lady Jin"));
        }
        if (stage is ReviewStage.Agreed or ReviewStage.Withdrawn) server.Clock.Now = server.Clock.Now.AddHours(80);
        if (stage != ReviewStage.Withdrawn) return work;
        foreach (var (member, known) in work.Known)
        {
            ATeamServer.Must(server.Case, new FindingPublished(member, default, known.Review));
            ATeamServer.Must(server.Case, new ReviewOpened(member, default, known.Review, "silence", ReviewQuestion.Withdraw));
        }
        server.Clock.Now = server.Clock.Now.AddHours(80);
        return work;
    }

    /// <summary>A server with a finding that all may see, and one that JP alone may.</summary>
    private sealed class Work(ATeamServer server) : IAsyncDisposable
    {
        public ATeamServer Server { get; } = server;
        public Dictionary<string, (string Hash, string Claim, string Finding, string Review)> Known { get; } = [];

        public (string Hash, string Claim, string Finding, string Review) Ids(string of, bool visible) => visible ? Known[of] : Known[of] with { Finding = "F-0404" };

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }

    private sealed record Row(Door Door, TeamRole[]? Does = null, (string Name, string Value)[]? Fields = null, ReviewStage Stage = ReviewStage.Proposed, bool IsUpload = false);

    private enum Door { Open, Page, Thing, Listed, Api, ApiThing, TeamApi, TeamApiThing, Acts, Screening, Form, FormOnItem, FormOnClaim, FormOnFinding, FormOnReview }
}
