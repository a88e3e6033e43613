using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Server.Accounts;
using Pantau.Server.Desk;
using Pantau.Server.Hosting;
using Pantau.Server.Screening;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;
using Pantau.Tests;
using Pantau.Workspace;
using Pantau.Workspace.Intake;

namespace Pantau.Server.Tests;

/// <summary>A server with the workspace of a team of three members, on a free port, at a clock of its own; browsers without script for its people.</summary>
public sealed partial class ATeamServer : IAsyncDisposable
{
    public static readonly string[] Members = ["AU", "JP", "KR"];
    public const string Password = "a long pass phrase";

    public static readonly Lazy<DocumentReader> Reader = new(() => DocumentReader.Load(Repository.PathOf("languages")));
    public static readonly SanctionsRegime Regime = SanctionsRegime.Load(Repository.PathOf("regimes", "un-dprk")).Regime!;
    private static readonly ListBook Lists = ListsOf();

    private readonly CaseFile open;
    private readonly string home;

    private ATeamServer(WebApplication app, CaseFile open, CaseDesk desk, ServerClock clock, string home)
    {
        (App, this.open, Desk, Clock, this.home) = (app, open, desk, clock, home);
        Address = new Uri(app.Urls.First());
    }

    public WebApplication App { get; }
    public CaseDesk Desk { get; }
    public CaseFile Case => open;
    public ServerClock Clock { get; }
    public Uri Address { get; }
    public string Folder => Path.Combine(home, "case");
    public AccountBook Accounts => App.Services.GetRequiredService<AccountBook>();

    /// <param name="before">What is done in the workspace before the server opens it.</param>
    public static async Task<ATeamServer> StartAsync(Action<CaseFile, ServerClock>? before = null, Func<ServerSettings, ServerSettings>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("pantau-team-").FullName;
        var clock = new ServerClock();
        Assert.Null(CaseFile.Create(Path.Combine(folder, "case")));
        var (opened, problem) = CaseFile.Open(Path.Combine(folder, "case"), clock);
        Assert.Null(problem);
        Found(opened!);
        before?.Invoke(opened!, clock);
        var desk = new CaseDesk(opened!, Regime, "", clock, Reader);
        var usual = new ServerSettings { Address = "http://127.0.0.1:0", UploadBytes = AWorkspaceServer.MostBytes, RequestsPerMinute = 1_000_000 };
        var app = ServerHost.Build(settings?.Invoke(usual) ?? usual, Lists, desk, time: clock);
        await app.StartAsync();
        return new ATeamServer(app, opened!, desk, clock, folder);
    }

    /// <summary>One person of every role in each member, and a person of one role each in AU.</summary>
    public static void Found(CaseFile open)
    {
        Must(open, new PersonEntered("admin", default, "admin", "The Administrator", "AU", [TeamRole.Administrator]));
        foreach (var member in Members.Skip(1)) Must(open, new MemberAdmitted("admin", default, member, member switch { "JP" => "Japan", _ => "Korea" }));
        foreach (var member in Members) Must(open, new PersonEntered("admin", default, Of(member), $"Somebody of {member}", member, [TeamRole.Contributor, TeamRole.Analyst, TeamRole.Reviewer, TeamRole.Coordinator]));
        foreach (var role in Enum.GetValues<TeamRole>().Where(r => r != TeamRole.Administrator)) Must(open, new PersonEntered("admin", default, Slug.Of(role), $"The {Slug.Of(role)}", "AU", [role]));
        Must(open, new RuleMade("au", default, new DecisionRule("all", DecisionKind.Consensus)));
        Must(open, new RuleMade("au", default, new DecisionRule("two-thirds", DecisionKind.QualifiedMajority, 0.66, 2)));
        Must(open, new RuleMade("au", default, new DecisionRule("silence", DecisionKind.Silence, Hours: 72)));
        Must(open, new RuleMade("au", default, new DecisionRule("with-reply", DecisionKind.QualifiedMajority, 0.66, 2, ReplyDays: 10)));
    }

    public static string Of(string member) => member.ToLowerInvariant();

    public static void Must(CaseFile open, TeamAct act) => Assert.Null(open.Team.Take(act).Refusal);

    /// <summary>A file of these words, given by a member's person; its hash.</summary>
    public static string Give(CaseFile open, TimeProvider clock, string person, string name, string text, Tlp label = Tlp.Green, params string[]? to)
    {
        var folder = Directory.CreateTempSubdirectory("pantau-give-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, name), text);
            var added = EvidenceIntake.Add(open, FileGathering.Gather([Path.Combine(folder, name)]).Files, clock, marking: label, giver: new EvidenceGiver(person, to is { Length: > 0 } ? to : null));
            Assert.Empty(added.Refused);
            return Assert.Single(added.Receipts).Hash;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Takes an account for a person as they would: with the invitation, a password and a code.</summary>
    public async Task<ATeamBrowser> EnrolAsync(string person)
    {
        var browser = new ATeamBrowser(this, null);
        var invitation = Accounts.Invite(person, TimeSpan.FromHours(1));
        var page = await browser.GetAsync("/enrol?code=" + invitation);
        Assert.Contains("Codes of your telephone", page.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("/enrol", page.Body, ("invitation", invitation), ("password", Password), ("again", Password), ("code", Code(person)))).Status);
        Clock.Now = Clock.Now.AddSeconds(30);
        return browser;
    }

    /// <summary>A browser in which this person has signed in with password and code.</summary>
    public async Task<ATeamBrowser> SignInAsync(string person)
    {
        var browser = await EnrolAsync(person);
        var (status, _, location) = await browser.PostAsync("/sign-in", (await browser.GetAsync("/sign-in")).Body, ("person", person), ("password", Password), ("code", Code(person)));
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (status, location));
        return browser;
    }

    /// <summary>A browser in which this person has signed in already.</summary>
    public ATeamBrowser As(string person)
    {
        if (Accounts.Find(person) is null) Accounts.Invite(person, TimeSpan.FromDays(1));
        return new ATeamBrowser(this, App.Services.GetRequiredService<SessionBook>().Open(Accounts.Find(person)!)) { Person = person };
    }

    /// <summary>The code of now, as the person's telephone shows it.</summary>
    public string Code(string person) => OneTimeCode.At(OneTimeCode.Bytes(Accounts.Find(person)!.Secret)!, OneTimeCode.StepOf(Clock.Now));

    /// <summary>Waits until the findings of a person's member stand on all that it may see.</summary>
    public async Task<DeskSnapshot> SettledAsync(string person)
    {
        _ = Desk.SeatOf(person)!.Now;
        await Desk.SettledAsync(TestContext.Current.CancellationToken);
        return Desk.SeatOf(person)!.Now;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Desk.Dispose();
        Directory.Delete(home, recursive: true);
    }

    private static ListBook ListsOf()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("pantau-lists-").FullName, "list.ftm.json");
        File.WriteAllText(file, AServer.List);
        var lists = new ListBook([file]);
        Assert.Null(lists.Refresh());
        return lists;
    }

    [GeneratedRegex("name=\"form-token\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    internal static partial Regex FormToken();
}

/// <summary>A clock that stands until it is set.</summary>
public sealed class ServerClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 5, 29, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>A browser without script: it keeps cookies and follows nothing by itself.</summary>
public sealed class ATeamBrowser
{
    public ATeamBrowser(ATeamServer server, string? session)
    {
        Cookies = new CookieContainer();
        if (session is not null) Cookies.Add(server.Address, new Cookie("pantau-session", session));
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = server.Address };
    }

    public CookieContainer Cookies { get; }
    public HttpClient Client { get; }

    /// <summary>Who has signed in from the start.</summary>
    public string? Person { get; init; }

    public async Task<(HttpStatusCode Status, string Body, string Location)> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.Location?.OriginalString ?? "");
    }

    /// <summary>Sends a form with the token of a page that was got before.</summary>
    public async Task<(HttpStatusCode Status, string Body, string Location)> PostAsync(string address, string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([new("form-token", ATeamServer.FormToken().Match(page).Groups["token"].Value), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);
        return await SendAsync(address, form);
    }

    /// <summary>Sends a form from the account's page, which everybody may see.</summary>
    public async Task<(HttpStatusCode Status, string Body, string Location)> ActAsync(string address, params (string Name, string Value)[] fields) => await PostAsync(address, (await GetAsync("/account")).Body, fields);

    /// <summary>Sends a form and gives the page that it leads to.</summary>
    public async Task<string> ActAndSeeAsync(string address, params (string Name, string Value)[] fields)
    {
        var (status, _, location) = await ActAsync(address, fields);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        return (await GetAsync(location.Split('#')[0])).Body;
    }

    public async Task<(HttpStatusCode Status, string Body, string Location)> UploadAsync(string name, string text, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(ATeamServer.FormToken().Match((await GetAsync("/account")).Body).Groups["token"].Value), "form-token" } };
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        return await SendAsync("/evidence", form);
    }

    private async Task<(HttpStatusCode Status, string Body, string Location)> SendAsync(string address, HttpContent content)
    {
        using var response = await Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.Location?.OriginalString ?? "");
    }
}
