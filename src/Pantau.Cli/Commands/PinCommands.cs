using System.CommandLine;
using Pantau.Analysis;
using Pantau.Cli.Terminal;
using Pantau.Model;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau join</c> and <c>pantau split</c>: a person's word on which claims tell one fact, kept beside them in the log.</summary>
internal static class PinCommands
{
    public static Command Join()
    {
        var (claim, other) = (Id("claim", "The claim's id, as 'pantau claims' shows it."), Id("with", "The claim that tells the same fact."));
        return Build("join", "Says that two claims tell one fact, whatever they look like.\n\nExample: pantau join c-1f2e3d c-4a5b6c --why 'both tell of the convoy of 3 May'", [claim, other],
            result => (result.GetValue(claim)!, AnnotationAct.Join, new Dictionary<string, string>(StringComparer.Ordinal) { [PersonPins.WithSlot] = result.GetValue(other)! }));
    }

    public static Command Split()
    {
        var claim = Id("claim", "The claim's id, as 'pantau claims' shows it.");
        return Build("split", "Says that a claim tells a fact of its own; joins that it was given before end.\n\nExample: pantau split c-1f2e3d --why 'another consignment of the same size'", [claim], result => (result.GetValue(claim)!, AnnotationAct.Split, null));
    }

    private static Argument<string> Id(string name, string description) => new(name) { Description = description };

    private static Command Build(string name, string description, IEnumerable<Argument<string>> claims, Func<ParseResult, (string Claim, AnnotationAct Act, Dictionary<string, string>? Slots)> read)
    {
        var why = new Option<string>("--why") { Description = "The reason; it is shown in the report.", Required = true };
        var by = new Option<string>("--by") { Description = "Who says so.", DefaultValueFactory = _ => Environment.UserName };
        var workspace = WorkspaceOption.Build();
        var command = new Command(name, description) { why, by, workspace };
        foreach (var claim in claims) command.Add(claim);
        command.SetAction((result, _) =>
        {
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            var (claim, act, slots) = read(result);
            var (kept, problem) = opened.Annotate(claim, act, slots, result.GetValue(why)!, result.GetValue(by)!, TimeProvider.System);
            if (kept is null) return Task.FromResult(ErrorLine.Fail(problem!));
            Console.WriteLine($"{kept.Id} {Slug.Of(kept.Act)} {kept.Claim}{(kept.Slots is { } s ? " " + s[PersonPins.WithSlot] : "")}");
            return Task.FromResult(0);
        });
        return command;
    }
}
