using System.Text.Json;

namespace Pantau.EndToEnd;

public sealed class ACorrectionStandsBesideTheClaim
{
    private const string Article = "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the ministry said. The guns were old.\n\nChina delivered helicopters to North Korea in May 2024.\n";

    private static async Task<List<JsonElement>> Claims(string workspace) =>
        [.. (await PantauCommand.Run("claims", "-w", workspace, "--format", "jsonl")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static async Task<JsonElement> Report(AFolder folder, string workspace)
    {
        var outcome = await PantauCommand.Run("report", "-w", workspace, "--from", "2024-01-01", "--to", "2024-12-31", "--out", folder["out"]);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(0, (await PantauCommand.Run("verify", "-w", workspace, Path.Combine(folder["out"], "report.json"), Path.Combine(folder["out"], "report.html"))).Code);
        return JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder["out"], "report.json"), TestContext.Current.CancellationToken)).RootElement;
    }

    [Fact]
    public async Task Findings_follow_it_while_the_claim_stays_as_it_was_read()
    {
        using var folder = new AFolder();
        var workspace = folder["case"];
        await PantauCommand.Run("new", workspace);
        await PantauCommand.Run("add", folder.Write("a.txt", Article), "-w", workspace);
        await Report(folder, workspace);
        var before = await Claims(workspace);
        var howitzers = before.Single(c => c.GetProperty("item").GetString() == "artillery").GetProperty("id").GetString()!;
        var helicopters = before.Single(c => c.GetProperty("item").GetString() == "helicopter").GetProperty("id").GetString()!;

        Assert.Equal(0, (await PantauCommand.Run("correct", howitzers, "--set", "quantity=250..300 item", "--set", "modality=alleged", "--why", "the ministry gave a range <b>", "--by", "an analyst", "-w", workspace)).Code);
        Assert.Equal(0, (await PantauCommand.Run("correct", helicopters, "--reject", "--why", "toy helicopters", "-w", workspace)).Code);

        Assert.Equal(before.Select(c => c.ToString()), (await Claims(workspace)).Select(c => c.ToString()));
        var report = await Report(folder, workspace);
        var finding = Assert.Single(report.GetProperty("findings").EnumerateArray());
        Assert.Equal(250, finding.GetProperty("quantity").GetProperty("min").GetInt32());
        Assert.Equal(2, report.GetProperty("annotations").GetArrayLength());
        Assert.Contains("The guns were old.", report.GetProperty("contexts")[0].GetProperty("after").GetString(), StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(Path.Combine(folder["out"], "report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("the ministry gave a range &lt;b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("toy helicopters", page, StringComparison.Ordinal);
        Assert.Contains("id=\"set-aside\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no claim 'c-0'", "c-0", "--reject", "--why", "x")]
    [InlineData("SLOT=VALUE", "c-0", "--set", "actor", "--why", "x")]
    [InlineData("set twice", "c-0", "--set", "actor=RU", "--set", "actor=KP", "--why", "x")]
    [InlineData("leave one out", "c-0", "--set", "actor=RU", "--reject", "--why", "x")]
    [InlineData("--why", "c-0", "--reject")]
    public async Task What_is_no_correction_gets_one_line(string says, params string[] arguments)
    {
        using var folder = new AFolder();
        await PantauCommand.Run("new", folder["case"]);
        var outcome = await PantauCommand.Run(["correct", .. arguments, "-w", folder["case"]]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(says, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
