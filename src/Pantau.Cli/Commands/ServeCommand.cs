using System.CommandLine;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Pantau.Cli.Terminal;
using Pantau.Server.Hosting;
using Pantau.Server.Screening;

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
        var command = new Command("serve", "The screening API, as clients of yente speak it.\n\nExample: pantau serve --list un_consolidated.xml --urls http://127.0.0.1:5080") { urls, lists, folder, token };
        command.SetAction((result, cancel) => RunAsync(new ServerSettings
        {
            Address = result.GetValue(urls)!.TrimEnd('/'),
            ListFiles = result.GetValue(lists) ?? [],
            ListFolder = result.GetValue(lists) is { Length: > 0 } ? null : result.GetValue(folder),
            UpdateToken = result.GetValue(token) ?? Environment.GetEnvironmentVariable("PANTAU_UPDATE_TOKEN"),
        }, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ServerSettings settings, CancellationToken cancel)
    {
        if (ServerHost.Check(settings.Address) is { } refused) return ErrorLine.Fail(refused);
        var lists = new ListBook(settings.ListFiles, settings.ListFolder);
        if (lists.Refresh() is { } problem) return ErrorLine.Fail(problem);
        await using var app = ServerHost.Build(settings, lists);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            return ErrorLine.Fail($"{settings.Address} cannot be listened on ({e.Message.TrimEnd('.')}): choose another with --urls.");
        }
        Console.WriteLine($"Pantau answers at {string.Join(", ", app.Urls)}; Ctrl+C stops it.");
        if (lists.PartyCount == 0) Console.Error.WriteLine("pantau: there are no lists yet: fetch them with 'pantau lists update', or name one with --list.");
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
