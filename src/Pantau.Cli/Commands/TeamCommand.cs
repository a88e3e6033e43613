using System.CommandLine;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team</c>: who takes part, what is marked how, and how findings are decided.</summary>
internal static class TeamCommand
{
    public static Command Build()
    {
        var team = new Command("team", "Members, people and their roles, markings, review and decision. Each act is an entry of the log.\n\nExample: pantau team enter jane --name 'Jane Doe' --member AU -w cases/shared");
        foreach (var part in MemberCommands.All().Concat(ReviewCommands.All()).Append(ProposeCommand.Build()).Append(TeamShowCommand.Build()).Concat(AccountCommands.All()).Append(WitnessCommand.Build())) team.Subcommands.Add(part);
        return team;
    }
}
