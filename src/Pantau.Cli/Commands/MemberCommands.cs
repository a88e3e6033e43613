using System.CommandLine;
using Pantau.Model;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team enter, member, person, roles, leave, rule, mark</c>: who takes part, by which rules, and who sees what.</summary>
internal static class MemberCommands
{
    private const string EveryRole = "reader, contributor, analyst, reviewer, coordinator, administrator";

    public static IEnumerable<Command> All() => [Enter(), Member(), Person(), Roles(), Leave(), Rule(), Mark()];

    private static Command Enter()
    {
        var (person, name, member) = (Id("person", "The id that you act under from now on: jane."), Name(), new Option<string>("--member") { Description = "The state or organisation that you work for: AU.", Required = true });
        var roles = new Option<string>("--roles") { Description = $"With commas: {EveryRole}.", DefaultValueFactory = _ => "administrator" };
        return ActingCommand.Of("enter", "Makes the workspace a team's: you are its first person, and its administrator.\n\nExample: pantau team enter jane --name 'Jane Doe' --member AU --roles administrator,analyst", [person, name, member, roles], (result, opened) =>
            opened.Team.HasTeam ? (null, "there is a team here already: one of its administrators enters you, with 'pantau team person'.")
            : Read(result.GetValue(roles)!) is var (given, problem) && given is null ? (null, problem) : (new PersonEntered(result.GetValue(person)!, default, result.GetValue(person)!, result.GetValue(name)!, result.GetValue(member)!, given!), null));
    }

    private static Command Member()
    {
        var (member, name, by) = (Id("member", "Short and for good: JP, newsroom-1."), Name(), ActingCommand.By());
        return ActingCommand.Of("member", "Admits a state or organisation.\n\nExample: pantau team member JP --name Japan --by jane", [member, name, by], (result, _) =>
            (new MemberAdmitted(result.GetValue(by)!, default, result.GetValue(member)!, result.GetValue(name)!), null));
    }

    private static Command Person()
    {
        var (person, name, by) = (Id("person", "The person's id: kenji."), Name(), ActingCommand.By());
        var member = new Option<string>("--member") { Description = "The member that the person works for.", Required = true };
        var roles = new Option<string>("--roles") { Description = $"With commas: {EveryRole}.", DefaultValueFactory = _ => "reader" };
        return ActingCommand.Of("person", "Enters a person who works for a member.\n\nExample: pantau team person kenji --name 'Kenji Sato' --member JP --roles analyst,reviewer --by jane", [person, name, member, roles, by], (result, _) =>
            Read(result.GetValue(roles)!) is var (given, problem) && given is null ? (null, problem) : (new PersonEntered(result.GetValue(by)!, default, result.GetValue(person)!, result.GetValue(name)!, result.GetValue(member)!, given!), null));
    }

    private static Command Roles()
    {
        var (person, by) = (Id("person", "The person's id."), ActingCommand.By());
        var roles = new Argument<string>("roles") { Description = $"With commas, all that the person has from now on: {EveryRole}." };
        return ActingCommand.Of("roles", "Gives a person roles, in place of those they have.\n\nExample: pantau team roles kenji analyst,coordinator --by jane", [person, roles, by], (result, _) =>
            Read(result.GetValue(roles)!) is var (given, problem) && given is null ? (null, problem) : (new RolesGiven(result.GetValue(by)!, default, result.GetValue(person)!, given!), null));
    }

    private static Command Leave()
    {
        var (person, by) = (Id("person", "The person's id."), ActingCommand.By());
        return ActingCommand.Of("leave", "Has a person leave: what they did stays, nothing more can be done as them.\n\nExample: pantau team leave kenji --by jane", [person, by], (result, _) => (new PersonLeft(result.GetValue(by)!, default, result.GetValue(person)!), null));
    }

    private static Command Rule()
    {
        var (rule, by) = (Id("rule", "Its name: two-thirds."), ActingCommand.By());
        var kind = new Argument<string>("kind") { Description = "consensus, qualified-majority or silence." };
        var share = new Option<double>("--share") { Description = "For a majority: the least share of those who agree among those who agree or object, as 0.67.", DefaultValueFactory = _ => 1 };
        var quorum = new Option<int>("--quorum") { Description = "For a majority: how many members must take a position." };
        var hours = new Option<int>("--hours") { Description = "For silence: how long it lasts." };
        var reply = new Option<int?>("--reply-days") { Description = "How long those named have to reply before a finding is published." };
        return ActingCommand.Of("rule", "Sets a rule of decision. Reviews that are open keep the rule they were opened with.\n\nExample: pantau team rule two-thirds qualified-majority --share 0.667 --quorum 3 --reply-days 10 --by jane", [rule, kind, share, quorum, hours, reply, by], (result, _) =>
            ActingCommand.Word<DecisionKind>(result.GetValue(kind)!) is var (of, problem) && of is null ? (null, problem)
            : (new RuleMade(result.GetValue(by)!, default, new DecisionRule(result.GetValue(rule)!, of!.Value, result.GetValue(share), result.GetValue(quorum), result.GetValue(hours), result.GetValue(reply))), null));
    }

    private static Command Mark()
    {
        var (item, by) = (new Argument<string>("item") { Description = "The hash of evidence that your member gave: sha256:..." }, ActingCommand.By());
        var tlp = new Option<string>("--tlp") { Description = "clear, green, amber, amber+strict or red.", Required = true };
        var to = new Option<string?>("--to") { Description = "The members that it is released to, with commas; all where it is left out (red then stays with its owner)." };
        return ActingCommand.Of("mark", "Changes who may see what your member gave. What people said of it goes with it.\n\nExample: pantau team mark sha256:1f2e... --tlp amber --to JP,KR --by jane", [item, tlp, to, by], (result, _) =>
            TlpLabel.Parse(result.GetValue(tlp)!) is not { } label ? (null, $"'{result.GetValue(tlp)}' is no TLP label: write clear, green, amber, amber+strict or red.")
            : (new ItemMarked(result.GetValue(by)!, default, result.GetValue(item)!, label, ActingCommand.Words(result.GetValue(to))), null));
    }

    private static (IReadOnlyList<TeamRole>? Roles, string? Problem) Read(string list)
    {
        var roles = new List<TeamRole>();
        foreach (var word in ActingCommand.Words(list)!)
        {
            var (role, problem) = ActingCommand.Word<TeamRole>(word);
            if (role is null) return (null, problem);
            if (!roles.Contains(role.Value)) roles.Add(role.Value);
        }
        return roles.Count == 0 ? (null, $"name roles: {EveryRole}.") : (roles, null);
    }

    private static Argument<string> Id(string name, string help) => new(name) { Description = help };

    private static Option<string> Name() => new("--name") { Description = "The full name.", Required = true };
}
