using System.CommandLine;
using Pantau.Team.Acts;
using Pantau.Team.Review;

namespace Pantau.Cli.Commands;

/// <summary><c>pantau team review, position, ask, reply, publish, withdraw, comment</c>: how the team decides on a finding.</summary>
internal static class ReviewCommands
{
    public static IEnumerable<Command> All() => [Review(), Position(), Ask(), Reply(), Publish(), Withdraw(), Comment()];

    private static Command Review()
    {
        var (finding, by, saw) = (Finding(), ActingCommand.By(), ActingCommand.Saw());
        var rule = new Option<string>("--rule") { Description = "The rule to decide by.", Required = true };
        var withdraw = new Option<bool>("--withdraw") { Description = "Ask whether to withdraw it, not whether to agree to it." };
        return ActingCommand.Of("review", "Puts a finding before the members that may see it.\n\nExample: pantau team review f-1f2e3d4c5b6a --rule two-thirds --by jane", [finding, rule, withdraw, by], (result, _) =>
            (new ReviewOpened(result.GetValue(by)!, default, result.GetValue(finding)!, result.GetValue(rule)!, result.GetValue(withdraw) ? ReviewQuestion.Withdraw : ReviewQuestion.Agree), null), saw);
    }

    private static Command Position()
    {
        var (finding, by, saw) = (Finding(), ActingCommand.By(), ActingCommand.Saw());
        var stand = new Argument<string>("stand") { Description = "agree, object or abstain." };
        var why = new Option<string>("--why") { Description = "The reason; it is published with the finding.", DefaultValueFactory = _ => "" };
        return ActingCommand.Of("position", "Takes your member's position on a finding that is before the team; the last one counts.\n\nExample: pantau team position f-1f2e3d4c5b6a object --why 'one origin only' --by kenji", [finding, stand, why, by], (result, _) =>
            ActingCommand.Word<MemberStand>(result.GetValue(stand)!) is var (taken, problem) && taken is null ? (null, problem)
            : (new PositionTaken(result.GetValue(by)!, default, result.GetValue(finding)!, taken!.Value, result.GetValue(why)!), null), saw);
    }

    private static Command Ask()
    {
        var (finding, party, by, saw) = (Finding(), Party(), ActingCommand.By(), ActingCommand.Saw());
        return ActingCommand.Of("ask", "Records that somebody whom the finding names was asked for a reply.\n\nExample: pantau team ask f-1f2e3d4c5b6a 'Lady Jin' --by jane", [finding, party, by], (result, _) =>
            (new ReplyAsked(result.GetValue(by)!, default, result.GetValue(finding)!, result.GetValue(party)!), null), saw);
    }

    private static Command Reply()
    {
        var (finding, party, by, saw) = (Finding(), Party(), ActingCommand.By(), ActingCommand.Saw());
        var text = new Argument<string>("text") { Description = "What they said." };
        return ActingCommand.Of("reply", "Records the reply of somebody who was asked.\n\nExample: pantau team reply f-1f2e3d4c5b6a 'Lady Jin' 'The ship was sold in 2023.' --by jane", [finding, party, text, by], (result, _) =>
            (new ReplyGiven(result.GetValue(by)!, default, result.GetValue(finding)!, result.GetValue(party)!, result.GetValue(text)!), null), saw);
    }

    private static Command Publish()
    {
        var (finding, by, saw) = (Finding(), ActingCommand.By(), ActingCommand.Saw());
        return ActingCommand.Of("publish", "Publishes a finding that was agreed. It is never edited after: another one can take its place.\n\nExample: pantau team publish f-1f2e3d4c5b6a --by jane", [finding, by], (result, _) =>
            (new FindingPublished(result.GetValue(by)!, default, result.GetValue(finding)!), null), saw);
    }

    private static Command Withdraw()
    {
        var (finding, by, saw) = (Finding(), ActingCommand.By(), ActingCommand.Saw());
        return ActingCommand.Of("withdraw", "Withdraws a published finding, once the team has decided to ('pantau team review --withdraw').\n\nExample: pantau team withdraw f-1f2e3d4c5b6a --by jane", [finding, by], (result, _) =>
            (new FindingWithdrawn(result.GetValue(by)!, default, result.GetValue(finding)!), null), saw);
    }

    private static Command Comment()
    {
        var on = new Argument<string>("on") { Description = "A finding's id or the hash of evidence." };
        var (text, by) = (new Argument<string>("text") { Description = "What you say." }, ActingCommand.By());
        return ActingCommand.Of("comment", "Says something on a finding or a piece of evidence, to those who may see it.\n\nExample: pantau team comment f-1f2e3d4c5b6a 'The second photograph is from 2019.' --by kenji", [on, text, by], (result, _) =>
            (new Commented(result.GetValue(by)!, default, result.GetValue(on)!, result.GetValue(text)!), null));
    }

    private static Argument<string> Finding() => new("finding") { Description = "The finding's id, as 'pantau team show' tells it: f-1f2e3d4c5b6a." };

    private static Argument<string> Party() => new("party") { Description = "Who is named." };
}
