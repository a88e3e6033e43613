using System.Net;
using System.Text.Json;

namespace Pantau.Server.Tests;

/// <summary>What a client of yente's public API may rely on: addresses, parameters, the shape of answers.</summary>
public sealed class TheScreeningApi(AServer server) : IClassFixture<AServer>
{
    [Fact]
    public async Task Matches_examples_each_under_its_key()
    {
        var (status, body) = await server.PostAsync("/match/default?limit=3", """{"queries":{"one":{"id":"mine","schema":"Person","properties":{"name":["Sample Chol RI"],"birthDate":["1961-02-03"],"nationality":["kp"]}},"two":{"schema":"Vessel","properties":{"imoNumber":"9074729"}},"three":{"schema":"Company","properties":{"name":["Nobody Of This Name Limited"]}}}}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(3, body.GetProperty("limit").GetInt32());
        var one = body.GetProperty("responses").GetProperty("one");
        Assert.Equal(200, one.GetProperty("status").GetInt32());
        Assert.Equal(("eq", 1), (one.GetProperty("total").GetProperty("relation").GetString(), one.GetProperty("total").GetProperty("value").GetInt32()));
        Assert.Equal(("mine", "Person", "Sample Chol RI"), (one.GetProperty("query").GetProperty("id").GetString(), one.GetProperty("query").GetProperty("schema").GetString(), one.GetProperty("query").GetProperty("properties").GetProperty("name")[0].GetString()));
        var result = one.GetProperty("results")[0];
        Assert.Equal("p-1", result.GetProperty("id").GetString());
        Assert.True(result.GetProperty("match").GetBoolean());
        Assert.InRange(result.GetProperty("score").GetDouble(), 0.7, 1);
        Assert.All(result.GetProperty("explanations").EnumerateObject(), e => Assert.Equal((JsonValueKind.Number, JsonValueKind.String), (e.Value.GetProperty("score").ValueKind, e.Value.GetProperty("detail").ValueKind)));
        IsEntity(result);
        var two = body.GetProperty("responses").GetProperty("two").GetProperty("results")[0];
        Assert.Equal(("v-1", 1.0), (two.GetProperty("id").GetString(), two.GetProperty("score").GetDouble()));
        Assert.Equal(JsonValueKind.Object, two.GetProperty("explanations").GetProperty("identifier_match").ValueKind);
        Assert.Equal(0, body.GetProperty("responses").GetProperty("three").GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task Joins_given_and_family_names() =>
        Assert.Equal("p-1", (await server.PostAsync("/match/sanctions", """{"queries":{"q":{"schema":"Person","properties":{"firstName":"Sample Chol","lastName":["Ri"]}}}}""")).Body.GetProperty("responses").GetProperty("q").GetProperty("results")[0].GetProperty("id").GetString());

    [Theory]
    [InlineData("default", "v-2")]
    [InlineData("other_list", "v-2")]
    [InlineData("sample_list", "")]
    [InlineData("default?exclude_dataset=other_list", "")]
    [InlineData("default?include_dataset=sample_list", "")]
    [InlineData("default?exclude_schema=Vessel", "")]
    [InlineData("default?exclude_entity_ids=v-2", "")]
    [InlineData("default?topics=role.pep", "")]
    [InlineData("default?topics=sanction", "v-2")]
    [InlineData("default?changed_since=2999-01-01", "")]
    [InlineData("default?algorithm=logic-v2", "v-2")]
    [InlineData("default?threshold=1", "v-2")]
    [InlineData("default?limit=0", "")]
    public async Task Keeps_to_what_is_asked_for(string dataset, string expected)
    {
        var (status, body) = await server.PostAsync($"/match/{dataset}", """{"queries":{"q":{"schema":"Vessel","properties":{"name":["SAMPLE STAR"]}}}}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(expected, string.Join(',', body.GetProperty("responses").GetProperty("q").GetProperty("results").EnumerateArray().Select(r => r.GetProperty("id").GetString())));
    }

    [Theory]
    [InlineData("/search/default?q=sample%20star", 2)]
    [InlineData("/search/default?q=mining", 1)]
    [InlineData("/search/default?q=9074729", 1)]
    [InlineData("/search/default", 4)]
    [InlineData("/search/default?schema=LegalEntity", 2)]
    [InlineData("/search/default?countries=kp", 3)]
    [InlineData("/search/other_list?q=sample", 2)]
    [InlineData("/search/default?q=nobody-of-this-name", 0)]
    public async Task Searches_parts_of_names(string address, int expected)
    {
        var (status, body) = await server.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "limit=2");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(expected, body.GetProperty("total").GetProperty("value").GetInt32());
        Assert.Equal(Math.Min(2, expected), body.GetProperty("results").GetArrayLength());
        Assert.Equal((2, 0), (body.GetProperty("limit").GetInt32(), body.GetProperty("offset").GetInt32()));
        foreach (var entity in body.GetProperty("results").EnumerateArray()) IsEntity(entity);
        Assert.Equal(["countries", "topics", "datasets"], body.GetProperty("facets").EnumerateObject().Select(f => f.Name));
        foreach (var value in body.GetProperty("facets").EnumerateObject().SelectMany(f => f.Value.GetProperty("values").EnumerateArray()))
            Assert.Equal((JsonValueKind.String, JsonValueKind.String, JsonValueKind.Number), (value.GetProperty("name").ValueKind, value.GetProperty("label").ValueKind, value.GetProperty("count").ValueKind));
    }

    [Fact]
    public async Task Gives_pages_that_together_are_the_whole()
    {
        var seen = new List<string?>();
        for (var offset = 0; offset < 4; offset += 2)
            seen.AddRange((await server.GetAsync($"/search/default?limit=2&offset={offset}")).Body.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(["o-1", "p-1", "v-1", "v-2"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Gives_an_entity_with_its_listing_inside()
    {
        var (status, body) = await server.GetAsync("/entities/p-1");
        Assert.Equal(HttpStatusCode.OK, status);
        IsEntity(body);
        var listing = body.GetProperty("properties").GetProperty("sanctions")[0];
        Assert.Equal(("Sanction", "SAMPLE"), (listing.GetProperty("schema").GetString(), listing.GetProperty("properties").GetProperty("program")[0].GetString()));
        Assert.False((await server.GetAsync("/entities/p-1?nested=false")).Body.GetProperty("properties").TryGetProperty("sanctions", out _));
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/entities/none")).Status);
    }

    [Fact]
    public async Task Tells_its_lists_and_their_versions()
    {
        using var response = await server.Client.GetAsync(new Uri("/catalog", UriKind.Relative), TestContext.Current.CancellationToken);
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(["default", "sanctions", "other_list", "sample_list"], body.GetProperty("datasets").EnumerateArray().Select(d => d.GetProperty("name").GetString()));
        Assert.All(body.GetProperty("datasets").EnumerateArray(), d => Assert.Equal((JsonValueKind.String, JsonValueKind.String, true), (d.GetProperty("title").ValueKind, d.GetProperty("version").ValueKind, d.GetProperty("index_current").GetBoolean())));
        Assert.Equal(4, body.GetProperty("current").GetArrayLength());
        Assert.False(body.GetProperty("index_stale").GetBoolean());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/catalog");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await server.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Tells_how_it_scores_and_that_it_is_well()
    {
        var (_, algorithms) = await server.GetAsync("/algorithms");
        Assert.Contains(algorithms.GetProperty("algorithms").EnumerateArray(), a => a.GetProperty("name").GetString() == algorithms.GetProperty("best").GetString());
        Assert.Equal(JsonValueKind.String, algorithms.GetProperty("default").ValueKind);
        Assert.Equal("ok", (await server.GetAsync("/healthz")).Body.GetProperty("status").GetString());
        Assert.Equal("ok", (await server.GetAsync("/readyz")).Body.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/match/none", "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"x\"}}}}", HttpStatusCode.NotFound)]
    [InlineData("/match/default", "{\"queries\":", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "[]", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{\"queries\":{}}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{\"queries\":{\"q\":3}}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{\"queries\":{\"q\":{\"schema\":\"Spaceship\",\"properties\":{\"name\":\"x\"}}}}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{\"queries\":{\"q\":{\"properties\":{\"name\":\"x\"}}}}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"a\\u0000b\"}}}}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default", "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"\\ud800\"}}}}", HttpStatusCode.BadRequest)]
    [InlineData("/match/default?limit=x", "{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/match/default?limit=501", "{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/match/default?threshold=nan", "{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/match/default?changed_since=yesterday", "{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/match/default?algorithm=magic", "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"x\"}}}}", HttpStatusCode.BadRequest)]
    [InlineData("/updatez?token=wrong", "", HttpStatusCode.Forbidden)]
    public async Task Refuses_with_a_reason(string address, string body, HttpStatusCode expected)
    {
        var (status, answer) = await server.PostAsync(address, body);
        Assert.Equal(expected, status);
        Assert.True(answer.TryGetProperty("detail", out var detail));
        Assert.Equal(expected == HttpStatusCode.UnprocessableEntity ? JsonValueKind.Array : JsonValueKind.String, detail.ValueKind);
    }

    [Fact]
    public async Task Refuses_ten_thousand_names_and_a_name_of_ten_megabytes()
    {
        var many = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"q{i}\":{{\"schema\":\"Person\",\"properties\":{{\"name\":\"x\"}}}}"));
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/match/default", $"{{\"queries\":{{{many}}}}}")).Status);
        var names = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"name {i}\""));
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/match/default", $"{{\"queries\":{{\"q\":{{\"schema\":\"Person\",\"properties\":{{\"name\":[{names}]}}}}}}}}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("/match/default", $"{{\"queries\":{{\"q\":{{\"schema\":\"Person\",\"properties\":{{\"name\":\"{new string('x', 100_000)}\"}}}}}}}}")).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await server.PostAsync("/match/default", $"{{\"queries\":{{\"q\":{{\"schema\":\"Person\",\"properties\":{{\"name\":\"{new string('x', 10_000_000)}\"}}}}}}}}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.GetAsync("/search/default?q=" + new string('x', 2000))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.GetAsync("/search/default?q=a%07b")).Status);
        // It still answers.
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/healthz")).Status);
    }

    private static void IsEntity(JsonElement entity)
    {
        Assert.Equal((JsonValueKind.String, JsonValueKind.String, JsonValueKind.String), (entity.GetProperty("id").ValueKind, entity.GetProperty("caption").ValueKind, entity.GetProperty("schema").ValueKind));
        Assert.All(entity.GetProperty("properties").EnumerateObject(), p => Assert.Equal(JsonValueKind.Array, p.Value.ValueKind));
        Assert.All(new[] { "datasets", "referents" }, name => Assert.Equal(JsonValueKind.Array, entity.GetProperty(name).ValueKind));
        Assert.Equal(JsonValueKind.True, entity.GetProperty("target").ValueKind);
        Assert.All(new[] { "first_seen", "last_seen", "last_change" }, name => Assert.Contains(entity.GetProperty(name).ValueKind, new[] { JsonValueKind.String, JsonValueKind.Null }));
    }
}
