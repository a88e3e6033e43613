using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Model;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau correct CLAIM</c>: keeps a person's correction beside a claim, in the log; the claim stays as it was read.</summary>
internal static class CorrectCommand
{
    public static Command Build()
    {
        var claim = new Argument<string>("claim") { Description = "The claim's id, as 'pantau claims' shows it." };
        var set = new Option<string[]>("--set") { Description = $"SLOT=VALUE, as often as needed; {ClaimCorrection.Nothing} empties a slot. Slots: {string.Join(", ", ClaimCorrection.Slots)}.", Arity = ArgumentArity.OneOrMore };
        var reject = new Option<bool>("--reject") { Description = "The words make no such claim: findings no longer stand on it." };
        var why = new Option<string>("--why") { Description = "The reason; it is shown in the report.", Required = true };
        var by = new Option<string>("--by") { Description = "Who says so.", DefaultValueFactory = _ => Environment.UserName };
        var workspace = WorkspaceOption.Build();
        var command = new Command("correct", "Keeps a correction beside a claim; the claim itself stays as it was read. Without --set or --reject it is a remark.\n\nExample: pantau correct c-1f2e3d --set actor=RU --set 'quantity=100.. item' --why 'the article names Russia as the giver'")
        {
            claim, set, reject, why, by, workspace,
        };
        command.SetAction((result, _) =>
        {
            var given = result.GetValue(set) ?? [];
            if (given.Length > 0 && result.GetValue(reject)) return Task.FromResult(ErrorLine.Fail("a claim is either corrected (--set) or set aside (--reject): leave one out."));
            var slots = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var pair in given)
            {
                if (pair.Split('=', 2) is not [{ Length: > 0 } slot, var value]) return Task.FromResult(ErrorLine.Fail($"'{pair}' is not SLOT=VALUE, as in actor=RU."));
                if (!slots.TryAdd(slot.Trim(), value.Trim())) return Task.FromResult(ErrorLine.Fail($"the slot '{slot}' is set twice: keep one."));
            }
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            var act = result.GetValue(reject) ? AnnotationAct.Reject : slots.Count > 0 ? AnnotationAct.Correct : AnnotationAct.Comment;
            var (kept, problem) = opened.Annotate(result.GetValue(claim)!, act, slots, result.GetValue(why)!, result.GetValue(by)!, TimeProvider.System);
            if (kept is null) return Task.FromResult(ErrorLine.Fail(problem!));
            Console.WriteLine($"{kept.Id} {Slug.Of(kept.Act)} {kept.Claim}");
            return Task.FromResult(0);
        });
        return command;
    }
}
