using System.CommandLine;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Pantau.Workspace.Intake;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau add PATH...</c>: takes evidence in, a receipt for each piece.</summary>
internal static class AddCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("path") { Description = "Documents, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var workspace = WorkspaceOption.Build();
        var tlp = new Option<string?>("--tlp") { Description = "The marking that this evidence bears: clear, green, amber, amber+strict or red. A label in the text itself counts too." };
        var by = new Option<string?>("--by") { Description = "In a team's workspace: the person who gives it." };
        var to = new Option<string?>("--to") { Description = "In a team's workspace: the members that it is released to, with commas; all where it is left out." };
        var command = new Command("add", "Takes evidence in. Each line printed is a receipt: what it names survives a power cut.\n\nExample: pantau add articles/ -w cases/north") { paths, workspace, tlp, by, to };
        command.SetAction((result, cancel) =>
        {
            var marking = result.GetValue(tlp) is { } label ? TlpLabel.Parse(label) : null;
            if (marking is null && result.GetValue(tlp) is { } unknown) return Task.FromResult(ErrorLine.Fail($"'{unknown}' is no TLP label: write clear, green, amber, amber+strict or red."));
            if (result.GetValue(to) is not null && result.GetValue(by) is null) return Task.FromResult(ErrorLine.Fail("--to releases what a person gives: name the person with --by."));
            var giver = result.GetValue(by) is { } person ? new EvidenceGiver(person, result.GetValue(to)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : null;
            var (files, problem) = FileGathering.Gather(result.GetValue(paths)!);
            if (problem is not null) return Task.FromResult(ErrorLine.Fail(problem));
            using var opened = WorkspaceOption.Open(result.GetValue(workspace));
            if (opened is null) return Task.FromResult(2);
            using var progress = new ProgressLine("taking in", files.Count);
            var added = EvidenceIntake.Add(opened, files, TimeProvider.System, acknowledged: receipt =>
            {
                Console.Out.WriteLine($"{receipt.Hash} {receipt.Index} {(receipt.Known ? "again" : "new")} {receipt.FileName}");
                Console.Out.Flush();
            }, progress: progress, marking: marking, giver: giver, cancel: cancel);
            foreach (var note in added.Notes) ErrorLine.Fail(note);
            foreach (var refused in added.Refused) ErrorLine.Fail(refused);
            return Task.FromResult(added.Refused.Count > 0 ? 2 : 0);
        });
        return command;
    }
}
