using System.Text.Json;

namespace Pantau.EndToEnd;

public sealed class AFindingExplainsItself
{
    private const string Articles = "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the Multilateral Sanctions Monitoring Team said. South Korea's National Intelligence Service said that North Korea sent 300 howitzers to Russia in March 2024.\n";

    private static async Task<List<JsonElement>> Findings(AFolder folder)
    {
        Assert.Equal(0, (await PantauCommand.Run("report", "-w", folder["case"], "--from", "2024-01-01", "--to", "2024-12-31", "--out", folder["out"])).Code);
        Assert.Equal(0, (await PantauCommand.Run("verify", "-w", folder["case"], Path.Combine(folder["out"], "report.json"), Path.Combine(folder["out"], "report.html"))).Code);
        return [.. JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder["out"], "report.json"), TestContext.Current.CancellationToken)).RootElement.GetProperty("findings").EnumerateArray()];
    }

    [Fact]
    public async Task As_a_tree_and_a_person_parts_and_joins_its_claims()
    {
        using var folder = new AFolder();
        await PantauCommand.Run("new", folder["case"]);
        await PantauCommand.Run("add", folder.Write("a.txt", Articles), "-w", folder["case"]);
        var finding = Assert.Single(await Findings(folder));
        Assert.Equal((2, "very likely"), (finding.GetProperty("independent_origins").GetInt32(), finding.GetProperty("confidence").GetProperty("word").GetString()));

        var tree = await PantauCommand.Run("explain", "F-0001", folder["out"]);
        Assert.Equal(0, tree.Code);
        foreach (var words in new[] { "One fact", "Who depends on whom (2 independent", "tightest floor: 300", "+0.90", "it loses a word of likelihood", "What would make it surer" })
            Assert.Contains(words, tree.Out, StringComparison.Ordinal);
        Assert.Contains("Satu fakta", (await PantauCommand.Run("explain", "F-0001", folder["out"], "--language", "id")).Out, StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(Path.Combine(folder["out"], "report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<details class=\"reasoning\">", page, StringComparison.Ordinal);

        var claims = finding.GetProperty("claims").EnumerateArray().Select(c => c.GetString()!).ToList();
        Assert.Equal(0, (await PantauCommand.Run("split", claims[0], "--why", "another batch", "-w", folder["case"])).Code);
        Assert.Equal(2, (await Findings(folder)).Count);
        Assert.Equal(0, (await PantauCommand.Run("join", claims[0], claims[1], "--why", "one batch after all", "-w", folder["case"])).Code);
        Assert.Single(await Findings(folder));
        Assert.Contains("one batch after all", await File.ReadAllTextAsync(Path.Combine(folder["out"], "report.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no report", "explain", "F-0001", "/nowhere")]
    [InlineData("no claim 'c-0'", "split", "c-0", "--why", "x", "-w", "case")]
    [InlineData("no claim", "join", "c-0", "c-1", "--why", "x", "-w", "case")]
    public async Task What_is_not_there_gets_one_line(string says, params string[] arguments)
    {
        using var folder = new AFolder();
        await PantauCommand.Run("new", folder["case"]);
        var outcome = await PantauCommand.Run([.. arguments.Select(a => a == "case" ? folder["case"] : a)]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(says, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
