using Microsoft.Playwright;
using Pantau.Tests;

namespace Pantau.Server.Tests;

/// <summary>
/// The way from an upload to a corrected finding in Chromium, script switched off in the pages; and on every page, wide, on a
/// phone and dark, what a reader with a keyboard, a screen reader or weak eyes needs.
/// </summary>
public sealed class TheWorkbenchInABrowser
{
    [Fact]
    public async Task Is_gone_through_with_keyboard_and_mouse()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = server.Address.ToString(), ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Put evidence in" }).ClickAsync();
        await page.GetByLabel("Files").SetInputFilesAsync(Directory.GetFiles(Repository.PathOf("examples", "msmt-1"), "0*"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Put in" }).ClickAsync();
        Assert.Contains("taken in", await page.GetByRole(AriaRole.Status).First.InnerTextAsync(), StringComparison.Ordinal);
        await server.Desk.SettledAsync(TestContext.Current.CancellationToken);

        await page.GetByRole(AriaRole.Link, new() { Name = "Findings", Exact = true }).ClickAsync();
        await page.GetByLabel("Standing").SelectOptionAsync("contravention");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        Assert.Contains("standing=contravention", page.Url, StringComparison.Ordinal);
        await page.Locator("table a").First.ClickAsync();
        Assert.Matches("^F-[0-9]{4}", await page.Locator(".fid").First.InnerTextAsync());
        // From a quote to its words, marked, with the claim beside them.
        await page.Locator("blockquote footer a").First.ClickAsync();
        Assert.True(await page.Locator("mark.wanted").First.IsVisibleAsync());
        var card = page.Locator("article.claim-card:has(details[open])").First;
        await card.GetByLabel("Reason").FillAsync("the article names another giver");
        await card.GetByLabel("actor").FillAsync("CN");
        await card.GetByRole(AriaRole.Button, new() { Name = "Keep the correction" }).ClickAsync();
        await server.Desk.SettledAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Kept in the log", await page.GetByRole(AriaRole.Status).First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("CN", Assert.Single(server.Desk.Now.Annotations).Slots?["actor"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bahasa Indonesia" }).ClickAsync();
        Assert.Equal("id", await page.EvaluateAsync<string>("document.documentElement.lang"));
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    [InlineData(1280, true)]
    public async Task Can_be_read_by_all(int width, bool dark)
    {
        await using var server = await AWorkspaceServer.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = server.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light, BypassCSP = false });
        var page = await context.NewPageAsync();
        var (requests, errors, wrong) = (new List<string>(), new List<string>(), new List<string>());
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") errors.Add(message.Text); };
        foreach (var address in new[] { "/", "/evidence", "/findings" }) await CheckAsync(page, address, "empty");

        await server.UploadAsync([.. Directory.GetFiles(Repository.PathOf("examples", "msmt-1")).Where(f => char.IsDigit(Path.GetFileName(f)[0])).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))]);
        var now = server.Desk.Now;
        var claim = now.Claims.First(c => c.Quantity is not null);
        await server.JudgeAsync(claim.Id, ("act", "accept"));
        await server.JudgeAsync(now.Claims[^1].Id, ("act", "reject"), ("why", "a heading, not a claim"));
        now = server.Desk.Now;
        foreach (var (address, name) in new[]
        {
            ("/", "overview"), ("/evidence", "evidence"), ("/findings", "findings"), ("/findings/" + now.Findings[0].Id, "finding"), ("/findings/" + now.Findings[^1].Id, "last-finding"),
            ($"/evidence/{claim.Evidence[7..]}?claim={claim.Id}#w-{claim.Id}", "viewer"), ("/evidence/" + now.Evidence.First(e => e.FileName.StartsWith("13", StringComparison.Ordinal)).Hash[7..], "viewer-korean"),
            ("/law", "law"), ("/law/provision?id=" + Uri.EscapeDataString(now.Report!.Provisions[0].Id), "provision"), ("/screening?q=Sample+Chol", "screening"), ("/log", "log"), ("/nowhere", "missing"),
        })
        {
            await CheckAsync(page, address, name);
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.All(requests, r => Assert.StartsWith(server.Address.ToString(), r, StringComparison.Ordinal));
        // The browser itself says of the missing page that it is missing.
        Assert.DoesNotContain(errors, e => !e.Contains("404", StringComparison.Ordinal));

        async Task CheckAsync(IPage page, string address, string name)
        {
            await page.GotoAsync(address);
            if (Environment.GetEnvironmentVariable("PANTAU_SCREENSHOTS") is { Length: > 0 } folder) await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var problems = await page.EvaluateAsync<string[]>(PageChecks.Script);
            if (problems.Length > 0) wrong.Add($"{address}:\n{string.Join('\n', problems.Take(8))}");
        }
    }

    /// <summary>With axe-core, which npm brings when the tests are built.</summary>
    [Fact]
    public async Task Has_nothing_that_axe_finds()
    {
        var checks = Repository.PathOf("tests", "Pantau.Server.Tests", "node_modules", "axe-core", "axe.min.js");
        Needs.That(File.Exists(checks), "axe-core was not brought by npm");
        var axe = await File.ReadAllTextAsync(checks, TestContext.Current.CancellationToken);
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync([.. Directory.GetFiles(Repository.PathOf("examples", "msmt-1")).Where(f => char.IsDigit(Path.GetFileName(f)[0])).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))]);
        var now = server.Desk.Now;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await LaunchAsync(playwright);
        var wrong = new List<string>();
        foreach (var dark in new[] { false, true })
        {
            await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = server.Address.ToString(), ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
            var page = await context.NewPageAsync();
            foreach (var address in new[] { "/", "/evidence", "/findings", "/findings/" + now.Findings[0].Id, "/evidence/" + now.Claims[0].Evidence[7..], "/law", "/law/provision?id=" + Uri.EscapeDataString(now.Report!.Provisions[0].Id), "/screening?q=Sample+Chol", "/log", "/nowhere" })
            {
                await page.GotoAsync(address);
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
                await page.EvaluateAsync(axe);
                var found = await page.EvaluateAsync<string[]>("async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | '))");
                if (found.Length > 0) wrong.Add($"{address} (dark {dark}):\n{string.Join('\n', found)}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Needs.Chromium(),
        Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}
