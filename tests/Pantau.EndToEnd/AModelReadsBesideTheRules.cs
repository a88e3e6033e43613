using System.Text.Json;
using Pantau.ModelReading.Tests;

namespace Pantau.EndToEnd;

public sealed class AModelReadsBesideTheRules
{
    private const string Article = "Pyongyang shipped more than 4,000 rockets to Russia in March 2024.\n\nRussia sent refined oil to North Korea, Seoul said.\n";
    private const string Answer = """
        {"claims":[{"quote":"Pyongyang shipped more than 4,000 rockets to Russia in March 2024.","kind":{"value":"transfer","words":"shipped"},"actor":{"value":"KP","words":"Pyongyang"},
        "recipient":{"value":"RU","words":"Russia"},"item":{"value":"rocket-ammunition","words":"rockets"},"quantity":{"min":9999,"max":null,"unit":"round","words":"more than 4,000"},
        "period":{"from":"2024-03-01","to":"2024-03-31","words":"March 2024"}}]}
        """;

    [Fact]
    public async Task Both_readers_are_shown_with_where_they_differ_and_what_was_dropped()
    {
        using var folder = new AFolder();
        using var server = new AModelServer(_ => Answer);
        var outcome = await PantauCommand.Run("read", folder.Write("a.txt", Article), "--reader", "both", "--model-endpoint", server.Endpoint.Address.ToString(), "--model", "small", "--format", "jsonl");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("quantity 9999", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        var pairs = outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(2, pairs.Count);
        Assert.Equal("rules", pairs[0].GetProperty("rules").GetProperty("reader").GetString());
        Assert.Equal("model:small", pairs[0].GetProperty("model").GetProperty("reader").GetString());
        Assert.Contains("quantity", pairs[0].GetProperty("differs").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal(JsonValueKind.Null, pairs[1].GetProperty("model").ValueKind);
    }

    [Fact]
    public async Task What_is_marked_red_is_sent_nowhere_and_the_command_says_so()
    {
        using var folder = new AFolder();
        using var server = new AModelServer(_ => Answer);
        var outcome = await PantauCommand.Run("read", folder.Write("a.txt", Article), "--reader", "model", "--tlp", "red", "--model-endpoint", server.Endpoint.Address.ToString(), "--model", "small");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("TLP:RED", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(server.Passages);
        Assert.Empty(outcome.Out);
    }

    [Fact]
    public async Task Without_an_endpoint_one_line_says_what_to_name()
    {
        using var folder = new AFolder();
        var outcome = await PantauCommand.Run("read", folder.Write("a.txt", Article), "--reader", "model");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("--model-endpoint", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
