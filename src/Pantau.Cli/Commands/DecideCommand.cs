using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Names.Decisions;
using Pantau.Names.Listings;
using Pantau.Names.Screening;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau screen decide QUERY PARTY</c>: keeps what a person decided of a pair.</summary>
internal static class DecideCommand
{
    public static Command Build()
    {
        var query = new Argument<string>("query") { Description = "The name as it is screened." };
        var party = new Argument<string>("party") { Description = "The listed party's id, as 'pantau screen' shows it." };
        var verdict = new Option<string>("--as") { Description = $"{string.Join(", ", PairVerdictText.All)}.", Required = true };
        verdict.AcceptOnlyFromAmong([.. PairVerdictText.All]);
        var why = new Option<string>("--why") { Description = "The reason.", Required = true };
        var by = new Option<string>("--by") { Description = "Who says so.", DefaultValueFactory = _ => Environment.UserName };
        var birth = new Option<string?>("--birth-date") { Description = "The query's date of birth, where it has one." };
        var country = new Option<string?>("--country") { Description = "The query's state, where it has one." };
        var imo = new Option<string?>("--imo") { Description = "The query's IMO number, where it has one." };
        var lists = ScreenCommand.Lists();
        var folder = ListsCommand.Folder();
        var workspace = WorkspaceOption.Build();
        var command = new Command("decide", "Keeps a decision on a query and a listed party: later screens show it, and leave a false positive out. A later decision takes its place; none is erased.\n\nExample: pantau screen decide \"Kim Yong Chol\" un-6908643 --as false-positive --why 'born thirty years later' --by 'an analyst'")
        {
            query, party, verdict, why, by, birth, country, imo, lists, folder, workspace,
        };
        command.SetAction(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(why))) return ErrorLine.Fail("say why, with --why.");
            if (string.IsNullOrWhiteSpace(result.GetValue(by))) return ErrorLine.Fail("say who decides, with --by.");
            var (parties, problem) = ScreenCommand.Parties(result.GetValue(lists), result.GetValue(folder)!);
            if (parties is null) return ErrorLine.Fail(problem!);
            var id = result.GetValue(party)!;
            if (parties.Find(p => p.Id == id) is not { } listed) return ErrorLine.Fail($"no list has a party '{id}': give the id that 'pantau screen' shows.");
            var number = result.GetValue(imo) is { } given ? ImoNumber.Digits(given) ?? given : null;
            var asked = new ScreenQuery(result.GetValue(query)!, null, result.GetValue(birth), result.GetValue(country), number);
            var shelf = DecisionShelf.Of(result.GetValue(workspace), result.GetValue(folder)!);
            var (book, unread) = shelf.Read();
            if (book is null) return ErrorLine.Fail(unread!);
            var decision = DecisionBook.Decide(asked, listed, PairVerdictText.Parse(result.GetValue(verdict))!.Value, result.GetValue(why)!, result.GetValue(by)!, TimeProvider.System);
            if (shelf.Keep(decision) is { } refused) return ErrorLine.Fail(refused);
            Console.Out.WriteLine($"{PairVerdictText.Of(decision.As)}: “{asked.Name}” and {listed.Id} {listed.Name}");
            foreach (var before in book.Of(asked, id)) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  in the stead of {PairVerdictText.Of(before.As)}, {before.At:yyyy-MM-dd}, {before.By}: {before.Why}"));
            return 0;
        });
        return command;
    }
}
