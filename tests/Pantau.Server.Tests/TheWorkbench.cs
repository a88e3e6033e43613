using System.Net;
using System.Text.RegularExpressions;
using Pantau.Server.Framing;

namespace Pantau.Server.Tests;

/// <summary>The pages of a workspace without script: each is there, asks nobody else for anything, and says what to do where it is empty.</summary>
public sealed partial class TheWorkbench
{
    private static readonly string[] Plain = ["/", "/evidence", "/findings", "/law", "/law/provision?id=S%2FRES%2F1718%282006%29%2F8%28a%29%28i%29", "/screening", "/screening?q=Ri+Sample+Chol", "/screening?q=9074729", "/log"];

    [Fact]
    public async Task Shows_every_page_of_an_empty_workspace()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        foreach (var address in Plain) await IsPage(server, address);
        Assert.Contains("This workspace is empty", (await server.GetAsync("/")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_from_upload_over_claims_to_a_correction_that_changes_the_finding()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        var (status, location) = await server.UploadAsync(("north.txt", AWorkspaceServer.Report));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("1 taken in", (await server.GetAsync(location)).Body, StringComparison.Ordinal);
        var item = Assert.Single(server.Desk.Now.Evidence);
        var claim = server.Desk.Now.Claims.First(c => c.Quantity is not null && c.Actor == "RU");
        foreach (var address in Plain.Concat(server.Desk.Now.Findings.Select(f => "/findings/" + f.Id)).Append("/evidence/" + item.Hash[7..]).Append($"/evidence/{item.Hash[7..]}?claim={claim.Id}")) await IsPage(server, address);
        var viewer = (await server.GetAsync("/evidence/" + item.Hash[7..])).Body;
        Assert.Contains($"href=\"#{claim.Id}\"><mark", viewer, StringComparison.Ordinal);
        Assert.Contains($"id=\"w-{claim.Id}\"", viewer, StringComparison.Ordinal);
        Assert.Contains($"href=\"#w-{claim.Id}\"", viewer, StringComparison.Ordinal);

        var (corrected, back) = await server.JudgeAsync(claim.Id, ("act", "correct"), ("why", "the words say eleven"), ("slot-quantity", "11.. item"));
        Assert.Equal(HttpStatusCode.SeeOther, corrected);
        Assert.Contains("Kept in the log", (await server.GetAsync(back.Split('#')[0])).Body, StringComparison.Ordinal);
        Assert.Equal("the words say eleven", Assert.Single(server.Desk.Now.Annotations).Why);
        Assert.Contains(server.Desk.Now.Findings, f => f.Quantity?.Min == 11);
        await server.JudgeAsync(claim.Id, ("act", "reject"), ("why", "no such claim"));
        Assert.DoesNotContain(server.Desk.Now.Findings, f => f.Claims.Contains(claim.Id));
        // What was set aside comes back as it was read.
        await server.JudgeAsync(claim.Id, ("act", "accept"));
        Assert.Contains(server.Desk.Now.Findings, f => f.Claims.Contains(claim.Id) && f.Quantity?.Min == 10);
    }

    [Fact]
    public async Task Tells_what_is_wrong_with_a_correction_and_keeps_nothing()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("north.txt", AWorkspaceServer.Report));
        var claim = server.Desk.Now.Claims[0];
        foreach (var (fields, told) in new[]
        {
            (new[] { ("act", "correct"), ("why", "x"), ("slot-quantity", "many") }, "is no quantity"),
            ([("act", "correct"), ("why", "x")], "No field was changed"),
            ([("act", "reject"), ("why", " ")], "Say why"),
        })
        {
            var (status, location) = await server.JudgeAsync(claim.Id, fields);
            Assert.Equal(HttpStatusCode.SeeOther, status);
            Assert.Contains(told, WebUtility.HtmlDecode((await server.GetAsync(location.Split('#')[0])).Body), StringComparison.Ordinal);
        }
        Assert.Empty(server.Desk.Now.Annotations);
    }

    [Fact]
    public async Task Keeps_filters_in_the_address()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("north.txt", AWorkspaceServer.Report), ("other.txt", "A note about the weather in the harbour, with nothing else in it at all."));
        Assert.Contains("Harbour log", (await server.GetAsync("/evidence?q=harbour+log")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("other.txt", (await server.GetAsync("/evidence?with=claims")).Body, StringComparison.Ordinal);
        Assert.Contains("Nothing matches", (await server.GetAsync("/evidence?q=nobody-wrote-this")).Body, StringComparison.Ordinal);
        Assert.Contains("F-0001", (await server.GetAsync("/findings?party=RU&standing=contravention&sort=confidence")).Body, StringComparison.Ordinal);
        Assert.Contains("Nothing matches", (await server.GetAsync("/findings?party=ZZ")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/findings?page=99999999&sort=nonsense&standing=nonsense")).Status);
    }

    [Fact]
    public async Task Speaks_the_readers_language()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/");
        asked.Headers.Add("Accept-Language", "fr, id;q=0.8, en;q=0.5");
        using var answer = await server.Client.SendAsync(asked, TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"id\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var chosen = await server.Client.GetAsync(new Uri("/language?to=id&back=%2Flaw%3Fq%3Darms", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, "/law?q=arms"), (chosen.StatusCode, chosen.Headers.Location?.OriginalString));
        Assert.Contains("<h1>Hukum</h1>", (await server.GetAsync("/law")).Body, StringComparison.Ordinal);
        foreach (var outside in new[] { "https://example.org", "//example.org", "/%5Cexample.org", "" })
            Assert.Equal("/", (await server.GetAsync("/language?to=en&back=" + outside)).Headers.Location?.OriginalString);
    }

    [Fact]
    public void Has_each_of_its_words_in_each_language() =>
        Assert.All(PageWords.All, w => Assert.True(w.En.Trim().Length > 0 && w.Id.Trim().Length > 0, w.Key));

    [Fact]
    public async Task Checks_the_log()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("north.txt", AWorkspaceServer.Report));
        using var form = new FormUrlEncodedContent([new("form-token", await server.TokenAsync())]);
        Assert.Equal((HttpStatusCode.SeeOther, "/log"), await server.PostAsync("/log/check", form));
        Assert.Contains("All holds", (await server.GetAsync("/log")).Body, StringComparison.Ordinal);
        await File.AppendAllTextAsync(Directory.EnumerateFiles(Path.Combine(server.Desk.Folder, "evidence", "objects"), "*", SearchOption.AllDirectories).First(), "x", TestContext.Current.CancellationToken);
        await server.PostAsync("/log/check", form);
        Assert.Contains("Does not hold", (await server.GetAsync("/log")).Body, StringComparison.Ordinal);
    }

    private static async Task IsPage(AWorkspaceServer server, string address)
    {
        var (status, body, headers) = await server.GetAsync(address);
        Assert.True(status == HttpStatusCode.OK, $"{address}: {status}");
        Assert.Contains("default-src 'self'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        // Nothing is asked of another host: what names one is a link that a reader may follow, on the law's pages.
        Assert.DoesNotMatch(Outside(), body);
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(" style=\"| on[a-z]+=\"", body);
        Assert.Single(H1().Matches(body));
        Assert.Contains("<main id=\"content\"", body, StringComparison.Ordinal);
        // Labels: every field for people stands in one.
        Assert.Equal(Fields().Count(body), Labelled().Count(body));
        var ids = Ids().Matches(body).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
    }

    [GeneratedRegex("""<[a-z]+[^>]* (src|srcset|action|data|poster)="(https?:)?//|<link[^>]* href="(https?:)?//|url\(""", RegexOptions.NonBacktracking)]
    private static partial Regex Outside();

    [GeneratedRegex("<h1[ >]", RegexOptions.NonBacktracking)]
    private static partial Regex H1();

    [GeneratedRegex("<(select|input type=\"(search|file)\"|input name=)", RegexOptions.NonBacktracking)]
    private static partial Regex Fields();

    [GeneratedRegex("<label>[^<]*<(select|input type=\"(search|file)\"|input name=)", RegexOptions.NonBacktracking)]
    private static partial Regex Labelled();

    [GeneratedRegex(" id=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}
