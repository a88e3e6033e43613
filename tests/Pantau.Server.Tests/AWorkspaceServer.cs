using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Pantau.Law;
using Pantau.Server.Desk;
using Pantau.Server.Hosting;
using Pantau.Server.Screening;
using Pantau.Tests;
using Pantau.Workspace;

namespace Pantau.Server.Tests;

/// <summary>A server with an empty workspace of its own, on a free port of this machine, and a browser without script.</summary>
public sealed partial class AWorkspaceServer : IAsyncDisposable
{
    public const long MostBytes = 3_000_000;

    /// <summary>Our own sentences: a finding comes out of them.</summary>
    public const string Report = """
        Harbour log of the north

        Russia supplied North Korea with at least ten air defence systems in November 2024, the Multilateral Sanctions Monitoring Team said.
        North Korea sent as many as 20,000 containers of ammunition to Russia in 2024, the Multilateral Sanctions Monitoring Team said.
        """;

    private readonly WebApplication app;
    private readonly string folder;

    private AWorkspaceServer(WebApplication app, CaseDesk desk, string folder)
    {
        (this.app, Desk, this.folder) = (app, desk, folder);
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }
    public HttpClient Client { get; }
    public CaseDesk Desk { get; }

    public static async Task<AWorkspaceServer> StartAsync()
    {
        var home = Directory.CreateTempSubdirectory("pantau-work-").FullName;
        var workspace = Path.Combine(home, "case");
        Assert.Null(CaseFile.Create(workspace));
        var (opened, problem) = CaseFile.Open(workspace);
        Assert.Null(problem);
        var regime = SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!;
        var file = Path.Combine(home, "list.ftm.json");
        await File.WriteAllTextAsync(file, AServer.List);
        var lists = new ListBook([file]);
        Assert.Null(lists.Refresh());
        var desk = new CaseDesk(opened!, regime, "an analyst");
        var built = ServerHost.Build(new ServerSettings { Address = "http://127.0.0.1:0", UploadBytes = MostBytes }, lists, desk);
        await built.StartAsync();
        return new AWorkspaceServer(built, desk, home);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Desk.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public async Task<(HttpStatusCode Status, string Body, HttpResponseHeaders Headers)> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers);
    }

    /// <summary>The token that the forms of a page bear.</summary>
    public async Task<string> TokenAsync() => Token().Match((await GetAsync("/evidence")).Body).Groups["token"].Value;

    /// <summary>Puts files in as the page's form does, and waits until the findings stand on them.</summary>
    public async Task<(HttpStatusCode Status, string Location)> UploadAsync(params (string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync()), "form-token" } };
        foreach (var (name, text) in files)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            // As a browser writes it.
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"files\"; filename=\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"");
            form.Add(part);
        }
        var answer = await PostAsync("/evidence", form);
        await Desk.SettledAsync(TestContext.Current.CancellationToken);
        return answer;
    }

    public async Task<(HttpStatusCode Status, string Location)> JudgeAsync(string claim, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([new("form-token", await TokenAsync()), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        var answer = await PostAsync($"/claims/{claim}", form);
        await Desk.SettledAsync(TestContext.Current.CancellationToken);
        return answer;
    }

    public async Task<(HttpStatusCode Status, string Location)> PostAsync(string address, HttpContent content)
    {
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Headers.Location?.OriginalString ?? "");
    }

    [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
