using System.Net;
using System.Text;
using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;

namespace Pantau.ModelReading.Tests;

public sealed class AModelReads
{
    private const string Text = "Pyongyang shipped more than 4,000 rockets to Russia in March 2024, the ministry in Kyiv said.\n\nSeoul said nothing new.";
    private const string Quote = "Pyongyang shipped more than 4,000 rockets to Russia in March 2024, the ministry in Kyiv said.";
    private static readonly DocumentReader Words = DocumentReader.Load();

    private static string Claim(string more, string quote = Quote, string kind = """{"value":"transfer","words":"shipped"}""") => $$$"""{"claims":[{"quote":{{{System.Text.Json.JsonSerializer.Serialize(quote)}}},"kind":{{{kind}}},{{{more}}}}]}""";

    private const string Actor = """ "actor":{"value":"KP","words":"Pyongyang"} """;

    private static async Task<ModelClaims> Read(string answer, string text = Text, Tlp? label = null)
    {
        using var server = new AModelServer(_ => answer);
        using var reader = ModelReader.Connect(server.Endpoint, Words);
        return await reader.ReadAsync(Document(text), "sha256:0", label, TestContext.Current.CancellationToken);
    }

    private static SourceDocument Document(string text) => TextExtractor.Extract(Encoding.UTF8.GetBytes(text), "a.txt").Document!;

    [Fact]
    public async Task A_claim_whose_words_all_stand_is_kept_whole_and_says_who_read_it()
    {
        var read = await Read("```json\n" + Claim($$"""{{Actor}},"recipient":{"value":"RU","words":"Russia"},"item":{"value":"rocket-ammunition","words":"rockets"},"quantity":{"min":4000,"max":null,"unit":"round","words":"more than 4,000"},"period":{"from":"2024-03-01","to":"2024-03-31","words":"March 2024"},"modality":{"value":"asserted","words":""}""") + "\n```");
        var claim = Assert.Single(read.Claims);
        Assert.Null(read.Problem);
        Assert.Empty(read.Dropped);
        Assert.Equal(("KP", "RU", "rocket-ammunition", 4000m, null, "round"), (claim.Actor, claim.Recipient, claim.Item, claim.Quantity!.Min, claim.Quantity.Max, claim.Quantity.Unit));
        Assert.Equal(new DateOnly(2024, 3, 31), claim.Period!.To);
        Assert.Equal("model:small", claim.Reader);
        Assert.Equal("en", claim.Language);
        Assert.Equal(Quote, claim.Quote);
        Assert.All(claim.Trace!, t => Assert.NotNull(t.Span));
    }

    public static TheoryData<string, string> Unfounded() => new()
    {
        { """ "recipient":{"value":"IR","words":"Iran"} """, "recipient 'IR': its words do not stand in the quote" },
        { """ "recipient":{"value":"CN","words":"Russia"} """, "recipient 'CN': \"Russia\" does not name it" },
        { """ "recipient":{"value":"wagner-group","words":"Russia"} """, "does not name it" },
        { """ "item":{"value":"ballistic-missile","words":"missiles"} """, "item 'ballistic-missile': its words do not stand" },
        { """ "item":{"value":"coal","words":"rockets"} """, "item 'coal': \"rockets\" does not name it" },
        { """ "item":{"value":"death-ray","words":"rockets"} """, "there is no such item" },
        { """ "quantity":{"min":40000,"max":null,"unit":"round","words":"more than 4,000"} """, "does not give these bounds" },
        { """ "quantity":{"min":4000,"max":4000,"unit":"round","words":"more than 4,000"} """, "does not give these bounds" },
        { """ "quantity":{"min":4000,"max":null,"unit":"crate","words":"more than 4,000"} """, "there is no such unit" },
        { """ "period":{"from":"2023-03-01","to":"2023-03-31","words":"March 2024"} """, "does not tell it" },
        { """ "attribution":{"value":"msmt","words":"MSMT"} """, "attribution 'msmt': its words do not stand" },
    };

    [Theory]
    [MemberData(nameof(Unfounded))]
    public async Task A_slot_that_does_not_stand_on_its_words_is_dropped_and_said(string slot, string says)
    {
        var read = await Read(Claim($"{Actor},{slot}"));
        Assert.Contains(says, Assert.Single(read.Dropped), StringComparison.Ordinal);
        var claim = Assert.Single(read.Claims);
        Assert.Equal(("KP", null, null, null, null, null), (claim.Actor, claim.Recipient, claim.Item, claim.Quantity, claim.Period, claim.Attribution));
    }

    [Theory]
    [InlineData("Pyongyang shipped nine million rockets to Russia.", """{"value":"transfer","words":"shipped"}""", "quote does not stand")]
    [InlineData(Quote, """{"value":"transfer","words":"delivered"}""", "no words in its quote")]
    [InlineData(Quote, """{"value":"invasion","words":"shipped"}""", "no words in its quote")]
    public async Task A_claim_without_its_quote_or_kind_is_dropped_whole(string quote, string kind, string says)
    {
        var read = await Read(Claim(Actor, quote, kind));
        Assert.Empty(read.Claims);
        Assert.Contains(says, Assert.Single(read.Dropped), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_differs_in_white_space_is_the_documents_own_words()
    {
        var read = await Read(Claim(Actor, "Pyongyang  shipped more than 4,000 rockets\nto Russia"));
        Assert.Equal("Pyongyang shipped more than 4,000 rockets to Russia", Assert.Single(read.Claims).Quote);
    }

    [Fact]
    public async Task A_doubt_without_words_stays_a_doubt()
    {
        var read = await Read(Claim($$"""{{Actor}},"modality":{"value":"denied","words":"denies"}"""));
        Assert.Equal(Modality.Alleged, Assert.Single(read.Claims).Modality);
        Assert.Single(read.Dropped);
    }

    [Theory]
    [InlineData("I could not find any claims.", "no JSON object")]
    [InlineData("{\"claims\": [", "no JSON object")]
    [InlineData("{\"claims\": [{\"quote\": 5}]}", "not the JSON that was asked for")]
    [InlineData("{\"claims\": {}}", "not the JSON that was asked for")]
    public async Task An_answer_that_is_none_is_said(string answer, string says)
    {
        var read = await Read(answer);
        Assert.Empty(read.Claims);
        Assert.Contains(says, Assert.Single(read.Dropped), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"claims\": null}")]
    [InlineData("{\"claims\": [null]}")]
    public async Task No_claims_are_none(string answer)
    {
        var read = await Read(answer);
        Assert.Empty(read.Claims);
        Assert.Empty(read.Dropped);
        Assert.Null(read.Problem);
    }

    [Fact]
    public async Task Evidence_that_its_marking_forbids_is_never_sent()
    {
        using var server = new AModelServer(_ => "{}");
        var away = new ModelEndpoint(new Uri("https://models.example/v1"), "large", null);
        foreach (var (label, text, endpoint, sent) in new (Tlp?, string, ModelEndpoint, bool)[]
        {
            (Tlp.Red, Text, server.Endpoint, false),
            (null, "TLP:RED\n\n" + Text, server.Endpoint, false),
            (Tlp.Clear, Text + "\n\nTLP: AMBER+STRICT", away, false),
            (Tlp.Green, Text, away, false),
            (Tlp.Amber, Text, server.Endpoint, true),
            (null, Text, server.Endpoint, true),
        })
        {
            server.Passages.Clear();
            using var reader = ModelReader.Connect(endpoint, Words);
            var read = await reader.ReadAsync(Document(text), "sha256:0", label, TestContext.Current.CancellationToken);
            Assert.Equal(sent, read.Problem is null);
            Assert.Equal(sent, server.Passages.Count > 0);
            if (!sent) Assert.StartsWith("not sent to the model: it is TLP:", read.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "refused the key")]
    [InlineData(HttpStatusCode.NotFound, "no model 'small'")]
    [InlineData(HttpStatusCode.BadRequest, "did not answer")]
    public async Task A_refusal_is_one_line(HttpStatusCode status, string says)
    {
        using var server = new AModelServer(_ => "{}", status);
        using var reader = ModelReader.Connect(server.Endpoint with { Key = "secret-key" }, Words);
        var read = await reader.ReadAsync(Document(Text), "sha256:0", null, TestContext.Current.CancellationToken);
        Assert.Contains(says, read.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", read.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', read.Problem!);
        Assert.Equal("Bearer secret-key", server.Authorization);
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_is_one_line()
    {
        using var reader = ModelReader.Connect(new ModelEndpoint(new Uri("http://127.0.0.1:9/v1"), "small", null), Words);
        var read = await reader.ReadAsync(Document(Text), "sha256:0", null, TestContext.Current.CancellationToken);
        Assert.Contains("check that it runs", read.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_document_is_sent_passage_by_passage_and_none_of_it_twice()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 300).Select(i => $"Paragraph {i} tells of nothing that happened, at some length, so that there is much to send."));
        using var server = new AModelServer(_ => "{}");
        using var reader = ModelReader.Connect(server.Endpoint, Words);
        await reader.ReadAsync(Document(text), "sha256:0", null, TestContext.Current.CancellationToken);
        Assert.True(server.Passages.Count > 3);
        Assert.All(server.Passages, p => Assert.InRange(p.Length, 1, 5000));
        var all = string.Join("\n\n", server.Passages);
        Assert.All(Enumerable.Range(1, 300), i => Assert.Single(System.Text.RegularExpressions.Regex.Matches(all, $@"Paragraph {i}\b")));
    }

    [Theory]
    [InlineData(null, "m", "no model to ask")]
    [InlineData("http://127.0.0.1:1", null, "no model named")]
    [InlineData("ftp://a", "m", "not an address")]
    [InlineData("http://models.example/v1", "m", "use https")]
    public void An_endpoint_must_be_named_whole(string? address, string? model, string says) =>
        Assert.Contains(says, ModelEndpoint.From(address, model, _ => null).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_bare_host_gets_the_protocols_version_part() =>
        Assert.Equal("http://127.0.0.1:11434/v1", ModelEndpoint.From("http://127.0.0.1:11434", "m", _ => null).Endpoint!.Address.ToString());
}
