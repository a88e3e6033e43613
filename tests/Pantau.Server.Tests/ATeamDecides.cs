using System.Net;
using Microsoft.Playwright;
using Pantau.Model;
using Pantau.Team.Acts;
using Pantau.Team.Review;
using Pantau.Tests;

namespace Pantau.Server.Tests;

/// <summary>The ways of a team through the pages in Chromium, script switched off in them. PANTAU_SCREENSHOTS names a folder for pictures.</summary>
public sealed class ATeamDecides
{
    private const string Note = "Harbour log of the north\n\nRussia supplied North Korea with at least ten air defence systems in November 2024, the Multilateral Sanctions Monitoring Team said.\nNorth Korea sent as many as 20,000 containers of ammunition to Russia in 2024, the Multilateral Sanctions Monitoring Team said.\n";

    private readonly List<string> wrong = [];

    [Fact]
    public async Task From_an_upload_to_a_published_finding_with_dissent_on_a_telephone()
    {
        await using var server = await ATeamServer.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Needs.Chromium(), Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });

        // An analyst takes the account, signs in, puts evidence in and proposes a finding.
        var invitation = server.Accounts.Invite("jp", TimeSpan.FromHours(1));
        var analyst = await PageAsync(browser, server);
        await analyst.GotoAsync("/enrol?code=" + invitation);
        await LookAsync(analyst, "enrol");
        await analyst.GetByLabel("Password, at least").FillAsync(ATeamServer.Password);
        await analyst.GetByLabel("The same once more").FillAsync(ATeamServer.Password);
        await analyst.GetByLabel("The code that it shows now").FillAsync(server.Code("jp"));
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Take the account" }).ClickAsync();
        server.Clock.Now = server.Clock.Now.AddSeconds(30);
        await LookAsync(analyst, "sign-in");
        await analyst.GetByLabel("Name to sign in with").FillAsync("jp");
        await analyst.GetByLabel("Password").FillAsync(ATeamServer.Password);
        await analyst.GetByLabel("Code of now").FillAsync(server.Code("jp"));
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await LookAsync(analyst, "team-empty");
        await analyst.GotoAsync("/board");
        await LookAsync(analyst, "board-empty");
        await analyst.GotoAsync("/evidence#put-in");
        await analyst.GetByLabel("Files").SetInputFilesAsync([new FilePayload { Name = "north.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Note) }]);
        await analyst.GetByLabel("Marking").SelectOptionAsync("TLP:GREEN");
        await LookAsync(analyst, "upload");
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Put in" }).ClickAsync();
        Assert.Contains("taken in", await analyst.GetByRole(AriaRole.Status).First.InnerTextAsync(), StringComparison.Ordinal);
        var now = await server.SettledAsync("jp");
        await LookAsync(analyst, "team-evidence", "/evidence/" + now.Evidence[0].Hash[7..]);
        await analyst.GotoAsync("/findings");
        await analyst.Locator("table a").First.ClickAsync();
        await analyst.GetByRole(AriaRole.Button, new() { Name = "Propose this finding" }).ClickAsync();
        Assert.Contains("before the team", await analyst.GetByRole(AriaRole.Status).First.InnerTextAsync(), StringComparison.Ordinal);
        var review = analyst.Url.Split('/')[^1].Split('?')[0];
        await LookAsync(analyst, "proposed");

        // A coordinator opens the review; three members take positions, one dissents, the rule decides.
        var coordinator = await PageAsync(browser, server, "au");
        await coordinator.GotoAsync("/");
        await LookAsync(coordinator, "overview-waits");
        await coordinator.Locator($"a[href='/board/{review}']").First.ClickAsync();
        await coordinator.GetByLabel("Rule").SelectOptionAsync("two-thirds");
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Open the review" }).ClickAsync();
        await PositionAsync(coordinator, "Agrees", "");
        var dissenter = await PageAsync(browser, server, "kr");
        await dissenter.GotoAsync("/board/" + review);
        await dissenter.GetByLabel("Comment", new() { Exact = true }).FillAsync("The second sentence rests on one origin only.");
        await dissenter.GetByRole(AriaRole.Button, new() { Name = "Comment" }).ClickAsync();
        // Without a reason an objection is none.
        await PositionAsync(dissenter, "Objects", "");
        Assert.Contains("say why", await dissenter.GetByRole(AriaRole.Status).First.InnerTextAsync(), StringComparison.Ordinal);
        await PositionAsync(dissenter, "Objects", "One origin is too few for a number like this.");
        await LookAsync(dissenter, "review-dissent");
        await coordinator.GotoAsync("/board");
        await LookAsync(coordinator, "board");
        await analyst.GotoAsync("/board/" + review);
        await PositionAsync(analyst, "Agrees", "");
        await coordinator.GotoAsync("/board/" + review);
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        Assert.Equal(ReviewStage.Published, server.Case.Team.Look(t => t.StageOf("AU", t.Findings[review], server.Clock.Now)));
        await LookAsync(coordinator, "published");
        await LookAsync(coordinator, "team", "/team");
        await LookAsync(coordinator, "account", "/account");
        await LookAsync(coordinator, "member-log", "/log");

        // A reader opens it on a telephone, with its dissent and its evidence.
        var reader = await PageAsync(browser, server, "reader", width: 390);
        await reader.GotoAsync("/board");
        await LookAsync(reader, "phone-board");
        await reader.Locator($"a[href='/board/{review}']").First.ClickAsync();
        Assert.Contains("One origin is too few", await reader.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await reader.GetByRole(AriaRole.Button, new() { Name = "Publish" }).CountAsync());
        await LookAsync(reader, "phone-published");
        await reader.Locator("blockquote footer a").First.ClickAsync();
        Assert.True(await reader.Locator("mark.wanted").First.IsVisibleAsync());
        var dark = await PageAsync(browser, server, "au", dark: true);
        foreach (var (address, name) in new[] { ("/board", "board-dark"), ("/board/" + review, "published-dark"), ("/team", "team-dark"), ("/account", "account-dark") }) await LookAsync(dark, name, address);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_member_sees_nothing_of_what_is_not_released_to_it()
    {
        await using var server = await ATeamServer.StartAsync((open, clock) => ATeamServer.Give(open, clock, "au", "harbour.txt", Note, Tlp.Amber, "JP"));
        var now = await server.SettledAsync("au");
        var (outcome, id) = await server.Desk.SeatOf("au")!.ProposeAsync(now.Findings[0], null, TestContext.Current.CancellationToken);
        Assert.Null(outcome.Refusal);
        var (kr, jp) = (server.As("kr"), server.As("jp"));
        foreach (var address in new[] { "/", "/evidence", "/findings", "/board", "/log", "/law", "/api/v1/evidence", "/api/v1/claims", "/api/v1/findings", "/api/v1/reviews" })
        {
            var body = (await kr.GetAsync(address)).Body;
            foreach (var word in new[] { "harbour", "howitzer", "air defence", id, now.Evidence[0].Hash[7..] }) Assert.DoesNotContain(word, body, StringComparison.OrdinalIgnoreCase);
        }
        foreach (var address in new[] { "/board/" + id, "/evidence/" + now.Evidence[0].Hash[7..], "/original/" + now.Evidence[0].Hash[7..], "/findings/F-0001", "/api/v1/reviews/" + id })
        {
            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await kr.GetAsync(address)).Status));
            if (!address.StartsWith("/findings", StringComparison.Ordinal)) Assert.Equal((address, HttpStatusCode.OK), (address, (await jp.GetAsync(address)).Status));
        }
        // Released, it is there.
        Assert.Contains("Done", await server.As("au").ActAndSeeAsync($"/evidence/{now.Evidence[0].Hash[7..]}/mark", ("marking", "TLP:GREEN"), ("release", "all")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await kr.GetAsync("/board/" + id)).Status);
    }

    [Fact]
    public async Task A_reply_is_asked_for_and_silence_runs_out_and_another_finding_takes_the_place()
    {
        await using var server = await ATeamServer.StartAsync((open, clock) => ATeamServer.Give(open, clock, "au", "harbour.txt", Note));
        var au = server.As("au");
        var now = await server.SettledAsync("au");
        Assert.True(now.Findings.Count > 1);
        var first = (await au.ActAsync($"/findings/{now.Findings[0].Id}/propose")).Location.Split('?')[0];
        await au.ActAsync(first + "/review", ("rule", "with-reply"));
        foreach (var member in ATeamServer.Members) await server.As(ATeamServer.Of(member)).ActAsync(first + "/position", ("stand", "agree"));
        Assert.Contains("Nobody who is named was asked for a reply", (await au.GetAsync(first)).Body, StringComparison.Ordinal);
        await au.ActAsync(first + "/ask", ("party", "The Harbour Company"));
        Assert.Contains("has until", (await au.GetAsync(first)).Body, StringComparison.Ordinal);
        await au.ActAsync(first + "/reply", ("party", "The Harbour Company"), ("text", "We had no part in it."));
        await au.ActAsync(first + "/publish");
        Assert.Contains("We had no part in it.", (await au.GetAsync(first)).Body, StringComparison.Ordinal);

        var second = (await au.ActAsync($"/findings/{now.Findings[1].Id}/propose", ("supersedes", first.Split('/')[^1]))).Location.Split('?')[0];
        await au.ActAsync(second + "/review", ("rule", "silence"));
        Assert.Contains("Silence means agreement", (await au.GetAsync(second)).Body, StringComparison.Ordinal);
        server.Clock.Now = server.Clock.Now.AddHours(73);
        au = server.As("au");
        await au.ActAsync(second + "/publish");
        Assert.Contains("Another finding stands in its place", (await au.GetAsync(first)).Body, StringComparison.Ordinal);
        Assert.Contains("Superseded", (await au.GetAsync("/board")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_acts_over_what_they_did_not_see()
    {
        await using var server = await ATeamServer.StartAsync((open, clock) => ATeamServer.Give(open, clock, "au", "harbour.txt", Note));
        var now = await server.SettledAsync("au");
        var (_, id) = await server.Desk.SeatOf("au")!.ProposeAsync(now.Findings[0], null, TestContext.Current.CancellationToken);
        ATeamServer.Must(server.Case, new ReviewOpened("au", default, id, "all"));
        Assert.Contains("Somebody was faster", await server.As("kr").ActAndSeeAsync($"/board/{id}/position", ("stand", "agree"), ("saw", "0")), StringComparison.Ordinal);
        Assert.Empty(server.Case.Team.Look(t => t.Findings[id].Questions[^1].Positions.ToList()));
    }

    private static async Task PositionAsync(IPage page, string stand, string reason)
    {
        await page.GetByLabel(stand, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Reason: needed").FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Take this position" }).ClickAsync();
    }

    private static async Task<IPage> PageAsync(IBrowser browser, ATeamServer server, string? person = null, int width = 1280, bool dark = false)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = server.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, Locale = "en" });
        if (person is not null) await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = "pantau-session", Value = server.As(person).Cookies.GetCookies(server.Address)["pantau-session"]!.Value, Url = server.Address.ToString() }]);
        var page = await context.NewPageAsync();
        page.Request += (_, request) => Assert.StartsWith(server.Address.ToString(), request.Url, StringComparison.Ordinal);
        return page;
    }

    /// <summary>Keeps a picture, and looks for what stands in the way of a reader.</summary>
    private async Task LookAsync(IPage page, string name, string? address = null)
    {
        if (address is not null) await page.GotoAsync(address);
        if (Environment.GetEnvironmentVariable("PANTAU_SCREENSHOTS") is { Length: > 0 } folder) await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var problems = await page.EvaluateAsync<string[]>(PageChecks.Script);
        var checks = Repository.PathOf("tests", "Pantau.Server.Tests", "node_modules", "axe-core", "axe.min.js");
        if (File.Exists(checks))
        {
            await page.EvaluateAsync(await File.ReadAllTextAsync(checks));
            problems = [.. problems, .. await page.EvaluateAsync<string[]>("async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | '))")];
        }
        if (problems.Length > 0) wrong.Add($"{name}:\n{string.Join('\n', problems.Take(8))}");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = false)");
    }
}
