using System.CommandLine;
using System.Globalization;
using Pantau.Cli.Terminal;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Team.Acts;
using Pantau.Workspace;
using Pantau.Workspace.Lists;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Views;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team propose</c>: puts a finding, made of what the person's member may see, to the team.</summary>
internal static class ProposeCommand
{
    public static Command Build()
    {
        var finding = new Argument<string?>("finding") { Description = "The finding's number in the list that comes without it: F-0001.", Arity = ArgumentArity.ZeroOrOne };
        var (from, to) = (Day("--from", "First day of the period."), Day("--to", "Last day of the period."));
        var supersedes = new Option<string?>("--supersedes") { Description = "The published finding whose place it is to take." };
        var regime = RegimeOption.Build();
        var by = ActingCommand.By();
        return ActingCommand.Of("propose", "Puts a finding to the team as it is now; what is decided on never changes. Without a number, lists the findings that there are for you.\n\nExample: pantau team propose F-0003 --from 2024-01-01 --to 2024-12-31 --by kenji", [finding, from, to, regime, supersedes, by], (result, opened) =>
        {
            var (view, problem) = CaseView.For(opened, result.GetValue(by)!);
            if (view is null) return (null, problem);
            if (RegimeOption.Load(result.GetValue(regime)!) is not { } loaded) return (null, "the regime above cannot be used: mend it or name another with --regime.");
            var (law, _, wrong) = BesideTheLaw.Take(loaded, opened.Folder, null, [], ListsCommand.Kept(ListsCommand.DefaultFolder));
            if (law is null) return (null, wrong[0]);
            if (result.GetValue(to) < result.GetValue(from)) return (null, "the period runs backwards: swap --from and --to.");
            ClaimReading.ReadUnread(opened, DocumentReader.Load());
            view = CaseView.For(opened, result.GetValue(by)!).View!;
            var period = new Period(result.GetValue(from), result.GetValue(to));
            var findings = view.Findings(law, period);
            if (result.GetValue(finding) is not { } number) return (null, List(findings));
            if (findings.FirstOrDefault(f => string.Equals(f.Id, number, StringComparison.OrdinalIgnoreCase)) is not { } chosen) return (null, $"there is no finding '{number}' for you in this period: leave it out for the list.");
            return (FindingProposal.Of(result.GetValue(by)!, view, chosen, law, period, result.GetValue(supersedes)), null);
        });
    }

    private static string? List(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings) Console.Out.WriteLine($"{finding.Id} {finding.Statement["en"]}");
        return findings.Count == 0 ? "there are no findings for you in this period." : null;
    }

    private static Option<DateOnly> Day(string name, string help) => new(name)
    {
        Description = help + " As 2024-01-31.",
        Required = true,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} '{result.Tokens[0].Value}' is not a date: write it as 2024-01-31");
            return default;
        },
    };
}
