using System.Net;
using System.Text.Json;

namespace Pantau.Server.Tests;

/// <summary><c>/api/v1</c>: what pages show, for programs.</summary>
public sealed class TheReadingApi
{
    [Fact]
    public async Task Gives_evidence_claims_and_findings_in_pages()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("north.txt", AWorkspaceServer.Report), ("other.txt", "A note about the weather in the harbour, with nothing else in it at all."));
        foreach (var (list, total) in new[] { ("evidence", 2), ("claims", server.Desk.Now.Claims.Count), ("findings", server.Desk.Now.Findings.Count) })
        {
            var (status, body, headers) = await server.GetAsync($"/api/v1/{list}?limit=1&offset={total - 1}");
            Assert.Equal(HttpStatusCode.OK, status);
            var page = JsonDocument.Parse(body).RootElement;
            Assert.Equal((total, total - 1, 1, 1), (page.GetProperty("total").GetInt32(), page.GetProperty("offset").GetInt32(), page.GetProperty("limit").GetInt32(), page.GetProperty("items").GetArrayLength()));
            Assert.True(page.GetProperty("settled").GetBoolean());
            using var again = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{list}?limit=1");
            again.Headers.TryAddWithoutValidation("If-None-Match", headers.GetValues("ETag").Single());
            using var same = await server.Client.SendAsync(again, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        }
        var claim = server.Desk.Now.Claims[0];
        Assert.Equal(claim.Quote, JsonDocument.Parse((await server.GetAsync("/api/v1/claims/" + claim.Id)).Body).RootElement.GetProperty("quote").GetString());
        var before = (await server.GetAsync("/api/v1/claims")).Headers.GetValues("ETag").Single();
        await server.JudgeAsync(claim.Id, ("act", "accept"));
        Assert.NotEqual(before, (await server.GetAsync("/api/v1/claims")).Headers.GetValues("ETag").Single());
        Assert.Equal("accept", JsonDocument.Parse((await server.GetAsync($"/api/v1/claims/{claim.Id}/annotations")).Body).RootElement.GetProperty("items")[0].GetProperty("act").GetString());
    }

    [Theory]
    [InlineData("/api/v1/findings/F-9999", 404)]
    [InlineData("/api/v1/evidence/nothing", 404)]
    [InlineData("/api/v1/claims/none/annotations", 404)]
    [InlineData("/api/v1/nowhere", 404)]
    [InlineData("/api/v1/claims?limit=100000", 400)]
    [InlineData("/api/v1/claims?offset=-1", 400)]
    public async Task Tells_what_is_wrong(string address, int expected)
    {
        await using var server = await AWorkspaceServer.StartAsync();
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((expected, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(expected, JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("status").GetInt32());
    }
}
