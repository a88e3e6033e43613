using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Team.Acts;
using Pantau.Workspace;

namespace Pantau.Cli.Commands;

/// <summary>A command by which a person does one thing: opens the workspace, takes the act, prints its place in the log.</summary>
internal static class ActingCommand
{
    public static Option<string> By() => new("--by") { Description = "The person who does it.", Required = true };

    /// <summary>The version that the person saw, so that nothing is done over what somebody else did meanwhile.</summary>
    public static Option<int?> Saw() => new("--saw") { Description = "The version of the finding that you saw, as 'pantau team show' tells it: refused where somebody acted meanwhile." };

    /// <param name="act">The act, its time left open; or the line that says what of the arguments is wrong; neither where all was said already.</param>
    public static Command Of(string name, string help, IEnumerable<Symbol> symbols, Func<ParseResult, CaseFile, (TeamAct? Act, string? Problem)> act, Option<int?>? saw = null)
    {
        var workspace = WorkspaceOption.Build();
        var command = new Command(name, help) { workspace };
        foreach (var symbol in symbols)
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        if (saw is not null) command.Options.Add(saw);
        command.SetAction((result, _) =>
        {
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            var (made, problem) = act(result, opened);
            if (made is null) return Task.FromResult(problem is null ? 0 : ErrorLine.Fail(problem));
            var outcome = opened.Team.Take(made, saw is null ? null : result.GetValue(saw));
            if (outcome.Refusal is { } refusal) return Task.FromResult(ErrorLine.Fail(refusal));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Index} {Done(made)}"));
            return Task.FromResult(0);
        });
        return command;
    }

    /// <summary>The members, or other words, of a list with commas; null where it is left out.</summary>
    public static string[]? Words(string? list) => list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The value of its written form: <c>in-review</c>; or the line that says which there are.</summary>
    public static (T? Value, string? Problem) Word<T>(string text) where T : struct, Enum =>
        Model.Slug.TryParse<T>(text, out var value) ? (value, null) : (null, $"'{text}' is none of {string.Join(", ", Enum.GetValues<T>().Select(v => Model.Slug.Of(v)))}: choose one.");

    private static string Done(TeamAct act) => act switch
    {
        MemberAdmitted a => $"{a.Member} takes part",
        PersonEntered a => $"{a.Person} of {a.Member} entered",
        RolesGiven a => $"{a.Person} is {string.Join(", ", a.Roles.Select(r => Model.Slug.Of(r)))}",
        PersonLeft a => $"{a.Person} left",
        ItemMarked a => $"{a.Item} is {Model.TlpLabel.Of(a.Label)}",
        RuleMade a => $"rule {a.Rule.Name}",
        FindingProposed a => $"{a.Finding} proposed",
        ReviewOpened a => $"{a.Finding} is before the team",
        PositionTaken a => $"{a.Finding} {Model.Slug.Of(a.Stand)}",
        ReplyAsked a => $"{a.Finding} {a.Party} was asked",
        ReplyGiven a => $"{a.Finding} {a.Party} replied",
        FindingPublished a => $"{a.Finding} published",
        FindingWithdrawn a => $"{a.Finding} withdrawn",
        Commented a => $"{a.On} commented",
        _ => act.GetType().Name,
    };
}
