using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Pantau.Server.Hosting;
using Pantau.Server.Screening;

namespace Pantau.Server.Tests;

/// <summary>A server with a list of our own, on a free port of this machine.</summary>
public sealed class AServer : IAsyncLifetime
{
    public const string List = """
        {"id":"p-1","schema":"Person","caption":"Ri Sample Chol","properties":{"name":["Ri Sample Chol"],"alias":["Lee Sample-cheol"],"birthDate":["1961-02-03"],"nationality":["kp"],"passportNumber":["X1234567"],"program":["SAMPLE"]},"datasets":["sample_list"]}
        {"id":"v-1","schema":"Vessel","caption":"Sample Star 3","properties":{"name":["Sample Star 3"],"imoNumber":["IMO9074729"],"flag":["kp"],"program":["SAMPLE"]},"datasets":["sample_list"]}
        {"id":"v-2","schema":"Vessel","caption":"Sample Star","properties":{"name":["Sample Star"],"imoNumber":["IMO9165293"]},"datasets":["other_list"]}
        {"id":"o-1","schema":"Company","caption":"Sample Mining Trading Corporation","properties":{"name":["Sample Mining Trading Corporation"],"country":["kp"]},"datasets":["other_list"]}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("pantau-server-").FullName;
    private WebApplication? app;

    public HttpClient Client { get; private set; } = null!;
    public ListBook Lists { get; private set; } = null!;
    public string File => Path.Combine(folder, "list.ftm.json");

    public async ValueTask InitializeAsync()
    {
        await System.IO.File.WriteAllTextAsync(File, List);
        Lists = new ListBook([File]);
        Assert.Null(Lists.Refresh());
        app = ServerHost.Build(new ServerSettings { Address = "http://127.0.0.1:0", UpdateToken = "a word" }, Lists);
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await BodyAsync(response));
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string address, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await BodyAsync(response));
    }

    private static async Task<JsonElement> BodyAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
