using System.Net;
using System.Text;

namespace Pantau.Server.Tests;

/// <summary>What a page, a file or a request of somebody who means harm may try.</summary>
public sealed class HostileVisitors
{
    [Fact]
    public async Task Get_no_markup_of_theirs_into_a_page()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        const string bad = "<script>alert(1)</script>";
        await server.UploadAsync(("\"><img src=x onerror=alert(1)>.txt", $"{bad} title\u202E\n\nRussia supplied North Korea with at least ten air defence systems {bad} in 2024, the \"Multilateral <b>Sanctions</b> Monitoring Team\" said."));
        await server.UploadAsync(("page.html", $"<html><head><title>&lt;script&gt;alert(2)&lt;/script&gt;</title></head><body><p>Russia supplied North Korea with at least twelve air defence systems in 2024, the &lt;img src=x onerror=alert(3)&gt; ministry said.</p></body></html>"));
        Assert.NotEmpty(server.Desk.Now.Claims);
        await server.JudgeAsync(server.Desk.Now.Claims[0].Id, ("act", "correct"), ("why", bad + "\" onfocus=\"alert(1)"), ("slot-quantity", "11.. item"));
        var addresses = new[] { "/", "/evidence", "/evidence?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/findings?q=%22%3E%3Cscript%3E&party=%22%3E%3Cscript%3E", "/law?q=%3Cscript%3E", "/screening?q=%3Cscript%3E", "/log", "/nowhere/%3Cscript%3E" }
            .Concat(server.Desk.Now.Evidence.Select(e => "/evidence/" + e.Hash[7..])).Concat(server.Desk.Now.Findings.Select(f => "/findings/" + f.Id));
        foreach (var address in addresses)
        {
            var body = (await server.GetAsync(address)).Body;
            Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b>Sanctions", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("<[a-z]+[^>]* on[a-z]+=", body);
            Assert.DoesNotContain('\u202E', body);
        }
    }

    [Theory]
    [InlineData("/evidence/nothing")]
    [InlineData("/evidence/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/evidence/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/original/..%2F..%2F..%2Fpantau.db")]
    [InlineData("/original/%2e%2e/%2e%2e/signer")]
    [InlineData("/original/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/findings/F-9999")]
    [InlineData("/findings/%00")]
    [InlineData("/law/provision?id=none")]
    [InlineData("/law/provision")]
    [InlineData("/assets/..%2Fsecret")]
    [InlineData("/nowhere")]
    public async Task Find_nothing_at_addresses_that_are_none(string address)
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("north.txt", AWorkspaceServer.Report));
        Assert.Contains((await server.GetAsync(address)).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task Cannot_have_evidence_opened_as_a_page()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("a page.html", "<html><body><script>alert(1)</script><p>Russia supplied North Korea with at least ten air defence systems in 2024, the team said.</p></body></html>"));
        using var response = await server.Client.GetAsync(new Uri("/original/" + server.Desk.Now.Evidence[0].Hash[7..], UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(("attachment", "application/octet-stream"), (response.Content.Headers.ContentDisposition?.DispositionType, response.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("<html>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cannot_change_anything_without_the_token_of_a_page()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("north.txt", AWorkspaceServer.Report));
        var size = server.Desk.Now.Checkpoint.Size;
        using var file = new MultipartFormDataContent { { new ByteArrayContent("some words"u8.ToArray()), "files", "a.txt" } };
        using var wrong = new MultipartFormDataContent { { new StringContent("a guess"), "form-token" }, { new ByteArrayContent("some words"u8.ToArray()), "files", "a.txt" } };
        using var judged = new FormUrlEncodedContent([new("act", "reject"), new("why", "x")]);
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/evidence", file)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/evidence", wrong)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/claims/" + server.Desk.Now.Claims[0].Id, judged)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/log/check", judged)).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.PostAsync("/log/check", json)).Status);
        Assert.Equal(size, server.Desk.Now.Checkpoint.Size);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]", true)]
    [InlineData("example.org", false)]
    [InlineData("127.0.0.1.example.org", false)]
    [InlineData("192.168.1.4", false)]
    public async Task Cannot_reach_it_under_a_name_of_their_own(string host, bool answered)
    {
        await using var server = await AWorkspaceServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/evidence");
        request.Headers.Host = $"{host}:{server.Address.Port}";
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(answered ? HttpStatusCode.OK : HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Fact]
    public async Task Are_told_when_it_is_too_much_and_nothing_is_taken_in()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await server.UploadAsync(("large.txt", new string('x', (int)AWorkspaceServer.MostBytes + 1000)))).Status);
        Assert.Empty(server.Desk.Now.Evidence);
        Assert.Equal(HttpStatusCode.SeeOther, (await server.UploadAsync(("small.txt", AWorkspaceServer.Report))).Status);
    }

    [Fact]
    public async Task Put_files_in_under_the_last_part_of_their_name_only()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("../../../../etc/passwd.txt", "One note about the harbour, of no interest to anyone."), ("C:\\\\temp\\\\two.txt", "Another note about the harbour, of no interest."), ("..", "A third note about the harbour, of no interest."));
        Assert.Equal(["passwd.txt", "two.txt", "document"], server.Desk.Now.Evidence.Select(e => e.FileName));
    }

    [Fact]
    public async Task Have_a_file_that_is_no_document_refused_with_a_reason()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        var (_, location) = await server.UploadAsync(("program.txt", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0"));
        var body = (await server.GetAsync(location)).Body;
        Assert.Contains("Not taken in: 1", body, StringComparison.Ordinal);
        Assert.Contains("program.txt", body, StringComparison.Ordinal);
        Assert.DoesNotContain("pantau-in-", body, StringComparison.Ordinal);
        Assert.Empty(server.Desk.Now.Evidence);
    }
}
