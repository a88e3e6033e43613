using System.Text.Json;

namespace Pantau.EndToEnd;

public sealed class ATeamDecides
{
    private const string Article = "Date: 2024-06-02\n\nNorth Korea sent 300 howitzers to Russia in March 2024, the ministry said.\n";

    private static async Task<string> Done(string workspace, params string[] arguments)
    {
        var outcome = await PantauCommand.Run([.. arguments, "-w", workspace]);
        Assert.True(outcome.Code == 0, outcome.Error);
        return outcome.Out;
    }

    private static async Task Refused(string workspace, string says, params string[] arguments)
    {
        var outcome = await PantauCommand.Run([.. arguments, "-w", workspace]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(says, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    private static async Task<string> Made(AFolder folder)
    {
        var workspace = folder["case"];
        await PantauCommand.Run("new", workspace);
        await Done(workspace, "team", "enter", "jane", "--name", "Jane Doe", "--member", "AU", "--roles", "administrator,coordinator,reviewer");
        foreach (var member in new[] { "JP", "KR" })
        {
            await Done(workspace, "team", "member", member, "--name", member, "--by", "jane");
            await Done(workspace, "team", "person", member.ToLowerInvariant(), "--name", $"Somebody of {member}", "--member", member, "--roles", "contributor,analyst,reviewer", "--by", "jane");
        }
        await Done(workspace, "team", "rule", "two-thirds", "qualified-majority", "--share", "0.66", "--quorum", "3", "--by", "jane");
        return workspace;
    }

    [Fact]
    public async Task With_one_against_and_the_record_shows_it()
    {
        using var folder = new AFolder();
        var workspace = await Made(folder);
        await Done(workspace, "add", folder.Write("a.txt", Article), "--tlp", "green", "--by", "jp");
        string[] period = ["--from", "2024-01-01", "--to", "2024-12-31", "--by", "jp"];
        Assert.StartsWith("F-0001 ", await Done(workspace, ["team", "propose", .. period]), StringComparison.Ordinal);
        var finding = (await Done(workspace, ["team", "propose", "F-0001", .. period])).Split(' ')[1];
        await Done(workspace, "team", "review", finding, "--rule", "two-thirds", "--by", "jane", "--saw", "0");
        await Refused(workspace, "version 1, and you saw 0", "team", "position", finding, "agree", "--by", "jp", "--saw", "0");
        await Done(workspace, "team", "position", finding, "agree", "--by", "jp", "--saw", "1");
        await Refused(workspace, "only what was agreed", "team", "publish", finding, "--by", "jane");
        await Refused(workspace, "say why", "team", "position", finding, "object", "--by", "kr");
        await Done(workspace, "team", "position", finding, "object", "--why", "one origin only", "--by", "kr");
        await Done(workspace, "team", "position", finding, "agree", "--by", "jane");
        await Done(workspace, "team", "comment", finding, "A second source would help.", "--by", "kr");
        await Done(workspace, "team", "publish", finding, "--by", "jane");
        var shown = (await Done(workspace, "team", "show", "--by", "jp")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).Single(r => r.GetProperty("what").GetString() == "finding");
        Assert.StartsWith("published", shown.GetProperty("says").GetString(), StringComparison.Ordinal);
        Assert.Contains(shown.GetProperty("positions").EnumerateArray(), p => p.GetString() == "KR object: one origin only");
        Assert.Contains("acts of 3 people of 3 members, 0 not allowed", await Done(workspace, "verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_who_may_not_see_is_told_of_nothing()
    {
        using var folder = new AFolder();
        var workspace = await Made(folder);
        var hash = (await Done(workspace, "add", folder.Write("a.txt", Article), "--to", "KR", "--by", "jp")).Split(' ')[0];
        Assert.Contains(hash, await Done(workspace, "team", "show", "--by", "kr"), StringComparison.Ordinal);
        Assert.DoesNotContain(hash, await Done(workspace, "team", "show", "--by", "jane"), StringComparison.Ordinal);
        await Refused(workspace, "there is nothing called", "team", "comment", hash, "What is this?", "--by", "jane");
        await Done(workspace, "team", "mark", hash, "--tlp", "green", "--by", "jp");
        Assert.Contains(hash, await Done(workspace, "team", "show", "--by", "jane", "--format", "jsonl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is none of", "team", "roles", "jp", "king", "--by", "jane")]
    [InlineData("nobody called 'nobody'", "team", "member", "FR", "--name", "France", "--by", "nobody")]
    [InlineData("--by", "team", "member", "FR", "--name", "France")]
    [InlineData("no TLP label", "team", "mark", "sha256:0", "--tlp", "blue", "--by", "jp")]
    [InlineData("one administrator", "team", "leave", "jane", "--by", "jane")]
    [InlineData("a team here already", "team", "enter", "eve", "--name", "Eve", "--member", "AU")]
    [InlineData("needs a quorum", "team", "rule", "any", "qualified-majority", "--by", "jane", "--share", "0.6")]
    [InlineData("--by PERSON", "add", "/etc/hostname")]
    public async Task What_is_not_allowed_gets_one_line(string says, params string[] arguments)
    {
        using var folder = new AFolder();
        var workspace = folder["case"];
        await PantauCommand.Run("new", workspace);
        await Done(workspace, "team", "enter", "jane", "--name", "Jane Doe", "--member", "AU", "--roles", "administrator,coordinator");
        await Done(workspace, "team", "person", "jp", "--name", "J. P.", "--member", "AU", "--roles", "contributor", "--by", "jane");
        var outcome = await PantauCommand.Run([.. arguments, "-w", workspace]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(says, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
