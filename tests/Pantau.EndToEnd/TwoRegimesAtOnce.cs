using System.Text.Json;

namespace Pantau.EndToEnd;

public sealed class TwoRegimesAtOnce
{
    private static readonly string[] Year = ["--from", "2024-01-01", "--to", "2024-12-31"];

    [Fact]
    public async Task One_run_holds_the_documents_against_both()
    {
        using var folder = new AFolder();
        folder.Write("a.txt", "North Korea shipped textiles to Germany in May 2024. North Korea sent artillery shells to Russia in June 2024.");
        var outcome = await PantauCommand.Run(["run", folder["a.txt"], .. Year, "--out", folder["out"], "--regime", "un-dprk,eu-dprk"]);
        Assert.Equal(0, outcome.Code);
        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder["out"], "report.json"), TestContext.Current.CancellationToken));
        Assert.Equal("un-dprk,eu-dprk", report.RootElement.GetProperty("regime").GetString());
        var breaches = report.RootElement.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("assessments").EnumerateArray())
            .Where(a => a.GetProperty("outcome").GetString() == "contravenes").Select(a => $"{a.GetProperty("provision").GetString()} {a.GetProperty("addressee").GetString()}").ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["S/RES/2375(2017)/16 KP", "S/RES/2375(2017)/16 DE", "EU/2017/1509/16h DE", "S/RES/1874(2009)/9 KP", "S/RES/1874(2009)/9 RU"], StringComparer.Ordinal), breaches);
        Assert.DoesNotContain(breaches, b => b.StartsWith("EU/", StringComparison.Ordinal) && b.EndsWith("RU", StringComparison.Ordinal));
        Assert.Equal(0, (await PantauCommand.Run("verify", "-w", Path.Combine(folder["out"], "workspace"), Path.Combine(folder["out"], "report.json"))).Code);
    }

    [Fact]
    public async Task A_mistake_in_what_was_approved_is_one_line_and_nothing_is_made()
    {
        using var folder = new AFolder();
        folder.Write("a.txt", "North Korea shipped textiles to Germany in May 2024.");
        folder.Write("approvals.yaml", "approvals:\n  - reference: X\n    provisions: [\"S/RES/1(2000)/1\"]\n    from: 2024-01-01\n    en: a\n    id: b\n");
        var outcome = await PantauCommand.Run(["run", folder["a.txt"], .. Year, "--out", folder["out"], "--approvals", folder["approvals.yaml"]]);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("approvals.yaml:3: there is no provision", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }
}
