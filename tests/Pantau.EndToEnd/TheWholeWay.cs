using System.Text.Json;
using Microsoft.Playwright;
using Pantau.Tests;

namespace Pantau.EndToEnd;

public sealed class TheWholeWay
{
    private static readonly string[] Period = ["--from", "2024-01-01", "--to", "2025-04-30"];

    [Fact]
    public async Task The_example_gives_the_findings_that_its_page_expects()
    {
        using var folder = new AFolder();
        var outcome = await PantauCommand.Run(["run", PantauCommand.Example, .. Period, "--out", folder["out"]]);
        Assert.Equal(0, outcome.Code);
        Assert.Contains(Path.Combine(folder["out"], "report.html"), outcome.Out, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder["out"], "report.json"), TestContext.Current.CancellationToken));
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().ToList();

        var found = findings.Select(Row).ToHashSet(StringComparer.Ordinal);
        var expected = (await File.ReadAllLinesAsync(Path.Combine(PantauCommand.Example, "EXPECTED.md"), TestContext.Current.CancellationToken)).Where(l => l.StartsWith("| `", StringComparison.Ordinal)).ToList();
        Assert.True(expected.Count >= 20);
        Assert.All(expected, row => Assert.True(found.Contains(row), $"missing: {row}\nfound:\n{string.Join('\n', found)}"));
        Assert.All(found, row => Assert.True(expected.Contains(row), $"not expected: {row}"));

        Assert.Equal(0, (await PantauCommand.Run("verify", "-w", Path.Combine(folder["out"], "workspace"), Path.Combine(folder["out"], "report.json"), Path.Combine(folder["out"], "report.html"))).Code);
    }

    // | `kind actor>recipient item bounds` | provisions contravened | origins | independent | likelihood | note |
    private static string Row(JsonElement f)
    {
        string? Text(string name) => f.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
        var bounds = f.TryGetProperty("quantity", out var q) && q.ValueKind == JsonValueKind.Object ? $" {Number(q, "min")}..{Number(q, "max")} {q.GetProperty("unit").GetString()}" : "";
        var who = f.TryGetProperty("parties", out var p) && p.ValueKind == JsonValueKind.Array ? string.Join('+', p.EnumerateArray().Select(e => e.GetString())) : $"{Text("actor")}>{Text("recipient")}";
        var provisions = f.GetProperty("assessments").EnumerateArray().Where(a => a.GetProperty("outcome").GetString() == "contravenes").Select(a => a.GetProperty("provision").GetString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var origins = f.GetProperty("origins").EnumerateArray().Select(o => $"{o.GetProperty("source").GetString()} {o.GetProperty("claims").GetInt32()}");
        return $"| `{Text("kind")} {who}{(Text("item") is { } item ? " " + item : "")}{bounds}` | {string.Join(", ", provisions)} | {string.Join(", ", origins)} | {f.GetProperty("independent_origins").GetInt32()} | {f.GetProperty("confidence").GetProperty("word").GetString()} | {Note(f)} |";
    }

    private static string Note(JsonElement f)
    {
        if (f.GetProperty("conflicts").GetArrayLength() > 0) return "conflict";
        var caps = f.GetProperty("reasoning").GetProperty("caps");
        return caps.GetArrayLength() == 0 ? "" : $"cap certainly passed by {caps[0].GetProperty("certain").GetString()}, perhaps from {caps[0].GetProperty("possible").GetString()}";
    }

    private static string Number(JsonElement q, string name) => q.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Number ? v.GetRawText() : "";

    [Fact]
    public async Task A_flipped_byte_in_evidence_log_or_report_is_named_and_exits_1()
    {
        using var folder = new AFolder();
        await PantauCommand.Run(["run", PantauCommand.Example, .. Period, "--out", folder["out"]]);
        var workspace = Path.Combine(folder["out"], "workspace");
        var reports = new[] { "report.json", "report.html" }.Select(n => Path.Combine(folder["out"], n)).ToArray();
        var objects = Directory.EnumerateFiles(Path.Combine(workspace, "evidence", "objects"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var tile = Path.Combine(workspace, "evidence", "log", "checkpoint");
        var random = new Random(3);
        foreach (var file in (string[])[objects, tile, .. reports])
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            var at = random.Next(bytes.Length);
            var changed = bytes.ToArray();
            changed[at] ^= 1;
            await File.WriteAllBytesAsync(file, changed, TestContext.Current.CancellationToken);
            var outcome = await PantauCommand.Run(["verify", "-w", workspace, .. reports]);
            Assert.True(outcome.Code == 1, $"byte {at} of {file} changed: exit {outcome.Code} {outcome.Out} {outcome.Error}");
            await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        }
        Assert.Equal(0, (await PantauCommand.Run(["verify", "-w", workspace, .. reports])).Code);
    }

    [Fact]
    public async Task Every_command_shows_an_example()
    {
        foreach (var command in new[] { "run", "new", "add", "read", "join", "split", "explain", "assess", "law", "report", "verify", "log" })
        {
            var outcome = await PantauCommand.Run(command, "--help");
            Assert.Equal(0, outcome.Code);
            Assert.Contains("Example: pantau ", outcome.Out, StringComparison.Ordinal);
            Assert.Contains("pantau " + command, outcome.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_explanation_names_the_words_behind_each_slot()
    {
        using var folder = new AFolder();
        var outcome = await PantauCommand.Run("read", folder.Write("a.txt", "Russia supplied North Korea with at least ten air defence systems in 2024, the team said."), "--explain");
        Assert.Equal(0, outcome.Code);
        foreach (var words in new[] { "Russia", "North Korea", "at least ten", "air defence systems", "in 2024", "quantity", "frame" })
            Assert.Contains(words, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_opens_in_a_browser_without_a_request_or_an_error_and_its_parts_are_reached_by_keyboard()
    {
        using var folder = new AFolder();
        await PantauCommand.Run(["run", PantauCommand.Example, .. Period, "--out", folder["out"]]);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Needs.Chromium(), Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
            var (requests, errors) = (new List<string>(), new List<string>());
            page.Request += (_, request) => requests.Add(request.Url);
            page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
            await page.GotoAsync("file://" + Path.Combine(folder["out"], "report.html"));
            Assert.Single(requests);
            Assert.Empty(errors);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"the page is wider than {width} pixels");
            // The first stop of the keyboard leads past the head, and a fold opens with the keyboard.
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("A", await page.EvaluateAsync<string>("document.activeElement.tagName"));
            await page.Locator("details:not([open]) > summary").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement.parentElement.open"));
            await page.CloseAsync();
        }
    }
}
