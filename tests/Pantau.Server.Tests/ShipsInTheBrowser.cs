using System.Net;
using Pantau.Tests;

namespace Pantau.Server.Tests;

/// <summary>The pages of ships: what their signals show and what documents say of them, each with the way to its words.</summary>
public sealed class ShipsInTheBrowser
{
    [Fact]
    public async Task An_empty_workspace_says_how_ships_come_in()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        var (status, body, _) = await server.GetAsync("/vessels");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("No vessel is named yet", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ship_has_its_voyages_calls_and_meetings_with_the_rows_that_show_them()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("positions.csv", await File.ReadAllTextAsync(Repository.PathOf("examples", "at-sea", "positions.csv"), TestContext.Current.CancellationToken)));
        var (_, list, _) = await server.GetAsync("/vessels");
        foreach (var words in new[] { "/vessels/imo-4100133", "BRIGHT WIND", "MMSI 445200518", "North Korea", "Palau" }) Assert.Contains(words, list, StringComparison.Ordinal);
        var (_, found, _) = await server.GetAsync("/vessels?q=511100555");
        Assert.Contains("SEA DRAGON", found, StringComparison.Ordinal);
        Assert.DoesNotContain("BRIGHT WIND", found, StringComparison.Ordinal);
        var (_, shuttle, _) = await server.GetAsync("/vessels/imo-4100133");
        foreach (var words in new[] { "<svg", "Rajin → Vostochny", "tonnes", "/evidence/", "?claim=" }) Assert.Contains(words, WebUtility.HtmlDecode(shuttle), StringComparison.Ordinal);
        var (_, tanker, _) = await server.GetAsync("/vessels/imo-4101826");
        Assert.Contains("/vessels/imo-4101955", tanker, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/vessels/imo-1111111")).Status);
    }

    [Fact]
    public async Task What_a_document_says_of_a_ship_is_quoted_as_text()
    {
        await using var server = await AWorkspaceServer.StartAsync();
        await server.UploadAsync(("a.txt", "The Russian-flagged cargo ship Sample Breeze (IMO 9074729) carried 300 containers of munitions from North Korea to Russia in March 2024, the Multilateral Sanctions Monitoring Team said <script>alert(1)</script>."));
        var (_, list, _) = await server.GetAsync("/vessels");
        Assert.Contains("9074729", list, StringComparison.Ordinal);
        var address = list[(list.IndexOf("href=\"/vessels/", StringComparison.Ordinal) + 6)..];
        var (_, page, _) = await server.GetAsync(address[..address.IndexOf('"', StringComparison.Ordinal)]);
        Assert.Contains("What documents say of it", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }
}
