using System.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Pantau.Cli.Terminal;
using Pantau.Server.Desk;
using Pantau.Server.Hosting;
using Pantau.Server.Screening;
using Pantau.Workspace.Lists;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau serve</c>: the server, on this machine.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen: an address of this machine.", DefaultValueFactory = _ => ServerSettings.DefaultAddress };
        var lists = new Option<string[]>("--list") { Description = "Lists to screen against; those kept by 'pantau lists update' where none is named.", AllowMultipleArgumentsPerToken = true };
        var token = new Option<string?>("--update-token") { Description = "A word with which POST /updatez has the lists read anew; the environment's PANTAU_UPDATE_TOKEN where it is left out." };
        var folder = ListsCommand.Folder();
        var workspace = new Option<string?>("--workspace", "-w") { Description = "The workspace to open in the browser; without one only the screening API is served." };
        var regime = RegimeOption.Build();
        var team = new Option<bool>("--team") { Description = "Open a team's workspace only: refuses one that nobody has entered. A team's workspace always asks who signs in." };
        var host = new Option<string?>("--host") { Description = "The name under which a gateway with TLS before this server is reached: pantau.example.org." };
        var by = new Option<string>("--by") { Description = "Who works here: stands beside what is said of claims.", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command("serve", "A workspace in the browser, on this machine; and the screening API, as clients of yente speak it.\n\nExample: pantau serve -w cases/north --urls http://127.0.0.1:5080") { workspace, urls, regime, by, team, host, lists, folder, token };
        command.SetAction((result, cancel) => RunAsync(result.GetValue(workspace), result.GetValue(regime)!, result.GetValue(by)!, result.GetValue(team), new ServerSettings
        {
            Address = result.GetValue(urls)!.TrimEnd('/'),
            PublicHost = result.GetValue(host),
            ListFiles = result.GetValue(lists) ?? [],
            ListFolder = result.GetValue(lists) is { Length: > 0 } ? null : result.GetValue(folder),
            UpdateToken = result.GetValue(token) ?? Environment.GetEnvironmentVariable("PANTAU_UPDATE_TOKEN"),
        }, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string? workspace, string regime, string by, bool team, ServerSettings settings, CancellationToken cancel)
    {
        if (ServerHost.Check(settings.Address) is { } refused) return ErrorLine.Fail(refused);
        var lists = new ListBook(settings.ListFiles, settings.ListFolder);
        if (lists.Refresh() is { } problem) return ErrorLine.Fail(problem);
        using var desk = workspace is null ? null : Open(workspace, regime, by, settings);
        if (workspace is not null && desk is null) return 2;
        if (team && desk?.IsTeam != true) return ErrorLine.Fail("there is no team in this workspace: 'pantau team enter' makes it a team's.");
        if (settings.PublicHost is { } host && (desk?.IsTeam != true || Uri.CheckHostName(host) == UriHostNameType.Unknown)) return ErrorLine.Fail(desk?.IsTeam != true ? "only a team's workspace is reached by others: leave --host out." : $"'{host}' is no name of a host: write one such as pantau.example.org.");
        await using var app = ServerHost.Build(settings, lists, desk);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            return ErrorLine.Fail($"{settings.Address} cannot be listened on ({e.Message.TrimEnd('.')}): choose another with --urls.");
        }
        Console.WriteLine($"Pantau answers at {string.Join(", ", app.Urls)}; Ctrl+C stops it.");
        if (desk?.IsTeam == true) Console.WriteLine("It asks who signs in: 'pantau team account PERSON --by ADMINISTRATOR' makes an account.");
        if (lists.PartyCount == 0 && desk is null) Console.Error.WriteLine("pantau: there are no lists yet: fetch them with 'pantau lists update', or name one with --list.");
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    // The workspace with the law that it is held against, or null after lines that say what is wrong.
    private static CaseDesk? Open(string workspace, string regime, string by, ServerSettings settings)
    {
        if (RegimeOption.Load(regime) is not { } loaded) return null;
        var (known, _, problems) = BesideTheLaw.Take(loaded, workspace, null, settings.ListFiles, settings.ListFolder is { } kept ? ListsCommand.Kept(kept) : []);
        foreach (var problem in problems) ErrorLine.Fail(problem);
        if (known is null) return null;
        return WorkspaceOption.Open(workspace) is { } opened ? new CaseDesk(opened, known, by) : null;
    }
}
