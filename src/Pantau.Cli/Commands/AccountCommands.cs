using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Evidence;
using Pantau.Server.Accounts;
using Pantau.Server.Hosting;
using Pantau.Team;
using Pantau.Team.Members;
using Pantau.Workspace;
using Pantau.Workspace.Teamwork;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team account, accounts, token</c>: how people of the team sign in. None of it is in the evidence log. They work while a server runs.</summary>
internal static class AccountCommands
{
    public static IEnumerable<Command> All() => [Account(), Accounts(), Token()];

    private static Command Account()
    {
        var (person, by, workspace) = (Person(), ActingCommand.By(), WorkspaceOption.Build());
        var hours = new Option<int>("--hours") { Description = "How long the invitation is good.", DefaultValueFactory = _ => 72 };
        var url = new Option<string>("--url") { Description = "Where the person reaches the server.", DefaultValueFactory = _ => ServerSettings.DefaultAddress };
        var close = new Option<bool>("--close") { Description = "Take the account away, with its tokens; whoever is signed in with it is signed out." };
        var command = new Command("account", "Makes an account to sign in with, or makes it anew, and prints the invitation with which the person takes it, once. Only an administrator does.\n\nExample: pantau team account kenji --by jane") { person, by, hours, url, close, workspace };
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(workspace), result.GetValue(person)!, result.GetValue(by)!, book =>
        {
            var who = result.GetValue(person)!;
            if (result.GetValue(close))
            {
                if (!book.Close(who)) return ErrorLine.Fail($"'{who}' has no account.");
                Console.Out.WriteLine($"{who} has no account any more");
                return 0;
            }
            if (result.GetValue(hours) is < 1 or > 24 * 30) return ErrorLine.Fail("an invitation is good for 1 to 720 hours.");
            Console.Out.WriteLine($"{result.GetValue(url)!.TrimEnd('/')}/enrol?code={book.Invite(who, TimeSpan.FromHours(result.GetValue(hours)))}");
            Console.Error.WriteLine($"Give it to {who} alone, by a way that you trust: it is good once, for {result.GetValue(hours)} hours.");
            return 0;
        })));
        return command;
    }

    private static Command Accounts()
    {
        var workspace = WorkspaceOption.Build();
        var command = new Command("accounts", "Lists who has an account, and who has not taken it yet.\n\nExample: pantau team accounts") { workspace };
        command.SetAction((result, _) =>
        {
            if (WorkspaceOption.Folder(result.GetValue(workspace)) is not { } folder) return Task.FromResult(2);
            var book = new AccountBook(folder, TimeProvider.System);
            foreach (var account in book.Accounts.OrderBy(a => a.Person, StringComparer.Ordinal))
                Console.Out.WriteLine($"{account.Person} {(account.PasswordHash is null ? "invited" : "active")} {book.TokensOf(account.Person).Count} tokens");
            return Task.FromResult(0);
        });
        return command;
    }

    private static Command Token()
    {
        var (person, by, workspace) = (Person(), ActingCommand.By(), WorkspaceOption.Build());
        var scopes = new Option<string>("--scopes") { Description = "With commas: read, team, act, screening.", DefaultValueFactory = _ => "read" };
        var days = new Option<int>("--days") { Description = "How long it is good.", DefaultValueFactory = _ => 90 };
        var name = new Option<string>("--name") { Description = "What it is for.", Required = true };
        var command = new Command("token", "Makes a token with which a program reads, or acts, as a person, and prints it, once.\n\nExample: pantau team token kenji --scopes read --name 'weekly table' --by jane") { person, by, scopes, days, name, workspace };
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(workspace), result.GetValue(person)!, result.GetValue(by)!, book =>
        {
            var asked = new List<TokenScope>();
            foreach (var word in ActingCommand.Words(result.GetValue(scopes)) ?? [])
            {
                var (scope, problem) = ActingCommand.Word<TokenScope>(word);
                if (scope is null) return ErrorLine.Fail(problem!);
                asked.Add(scope.Value);
            }
            if (asked.Count == 0 || result.GetValue(days) is < 1 or > 366 || result.GetValue(name)!.Trim().Length is 0 or > 100) return ErrorLine.Fail("a token needs scopes, a name of 1 to 100 characters and 1 to 366 days.");
            Console.Out.WriteLine(book.Issue(result.GetValue(person)!, result.GetValue(name)!.Trim(), [.. asked.Distinct()], TimeSpan.FromDays(result.GetValue(days))));
            return 0;
        })));
        return command;
    }

    // The log is only read, so a server may hold the workspace meanwhile.
    private static int Run(string? given, string person, string by, Func<AccountBook, int> act)
    {
        if (WorkspaceOption.Folder(given) is not { } folder) return 2;
        folder = Path.GetFullPath(folder);
        if (!CaseFile.Exists(folder)) return ErrorLine.Fail($"there is no workspace at {folder}: make one with 'pantau new {folder}'.");
        var (vault, problem) = EvidenceVault.Open(CaseFile.EvidenceFolder(folder));
        if (vault is null) return ErrorLine.Fail(problem!);
        using (vault)
        {
            var (team, broken) = TeamDesk.Open(vault, TimeProvider.System);
            if (team is null) return ErrorLine.Fail(broken!);
            if (team.Look(t => WhyNot(t, person, by)) is { } why) return ErrorLine.Fail(why);
            return act(new AccountBook(folder, TimeProvider.System));
        }
    }

    private static string? WhyNot(TeamState team, string person, string by) =>
        team.People.Count == 0 ? "nobody has entered this workspace: 'pantau team enter' makes it a team's."
        : !(team.People.TryGetValue(by, out var who) && who.Is(TeamRole.Administrator)) ? $"'{by}' is no administrator of this team."
        : !(team.People.TryGetValue(person, out var whom) && whom.Present) ? $"there is nobody called '{person}' in this team: enter them with 'pantau team person'."
        : null;

    private static Argument<string> Person() => new("person") { Description = "The person's id: kenji." };
}
