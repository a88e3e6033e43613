using System.Net;

namespace Pantau.Server.Tests;

/// <summary>How much one may ask and send, and how little a page may do.</summary>
public sealed class TheTeamsLimits
{
    [Fact]
    public async Task So_many_requests_of_one_person_in_a_minute()
    {
        await using var server = await ATeamServer.StartAsync(settings: s => s with { RequestsPerMinute = 5 });
        var (au, jp) = (server.As("au"), server.As("jp"));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++) answers.Add((await au.GetAsync("/account")).Status);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        // Another one's are counted for themselves.
        Assert.Equal(HttpStatusCode.OK, (await jp.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task An_upload_of_so_many_bytes()
    {
        await using var server = await ATeamServer.StartAsync();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await server.As("au").UploadAsync("large.txt", new string('x', (int)AWorkspaceServer.MostBytes + 1000))).Status);
        Assert.Empty((await server.SettledAsync("au")).Evidence);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/board")]
    [InlineData("/team")]
    [InlineData("/account")]
    [InlineData("/sign-in")]
    [InlineData("/enrol")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/team")]
    [InlineData("/api/v1/nowhere")]
    public async Task Nothing_of_any_other_host_on_any_page(string address)
    {
        await using var server = await ATeamServer.StartAsync();
        foreach (var browser in new[] { server.As("au"), new ATeamBrowser(server, null) })
        {
            using var response = await browser.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.StartsWith("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("(src|href|action)=\"(https?:)?//", body);
        }
    }

    [Fact]
    public async Task What_is_said_comes_back_as_words()
    {
        const string bad = "<script>alert(1)</script>\" onfocus=\"alert(1)";
        await using var server = await ATeamServer.StartAsync((open, clock) => ATeamServer.Give(open, clock, "au", "\"><img src=x onerror=alert(1)>.txt", "North Korea sent 300 howitzers to Russia in March 2024, the ministry said."));
        var au = server.As("au");
        var now = await server.SettledAsync("au");
        var hash = now.Evidence[0].Hash[7..];
        var review = (await au.ActAsync($"/findings/{now.Findings[0].Id}/propose")).Location.Split('?')[0];
        await au.ActAsync(review + "/review", ("rule", "all"));
        await au.ActAsync(review + "/position", ("stand", "object"), ("reason", bad));
        await au.ActAsync(review + "/comment", ("text", bad));
        await au.ActAsync($"/evidence/{hash}/comment", ("text", bad));
        await au.ActAsync("/account/tokens", ("name", bad), ("scopes", "read"), ("days", "1"));
        await server.As("admin").ActAsync("/team/members", ("member", "NZ"), ("name", bad));
        foreach (var address in new[] { "/", "/board", review, "/evidence", "/evidence/" + hash, "/log", "/team", "/account" })
        {
            var body = (await au.GetAsync(address)).Body;
            Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("<[a-z]+[^>]* on[a-z]+=", body);
        }
    }
}
