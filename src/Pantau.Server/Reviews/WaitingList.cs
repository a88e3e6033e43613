using Pantau.Server.Desk;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Server.Reviews;

/// <summary>What waits for a person: their member's position, a review to open, a decision to publish.</summary>
/// <param name="Word">The key of the words that say what is to be done.</param>
public sealed record WaitingList(ReviewSheet Sheet, string Word)
{
    public static IReadOnlyList<WaitingList> For(DeskSeat seat)
    {
        if (!seat.IsTeam) return [];
        var now = seat.Clock;
        var (sheets, roles) = seat.Look(view => (ReviewSheet.All(view, now), view.People.FirstOrDefault(p => p.Id == seat.Person)?.Roles ?? []));
        return [.. sheets.Select(s => (Sheet: s, Word: WordFor(seat, s, roles))).Where(s => s.Word is not null).Select(s => new WaitingList(s.Sheet, s.Word!))];
    }

    private static string? WordFor(DeskSeat seat, ReviewSheet sheet, IReadOnlyList<TeamRole> roles)
    {
        if (roles.Contains(TeamRole.Reviewer) && sheet.Question is { Outcome: BallotOutcome.Open } open && open.Asked.Contains(seat.Member, StringComparer.Ordinal) && !open.Positions.Any(p => p.Member == seat.Member)) return "wait-position";
        if (!roles.Contains(TeamRole.Coordinator)) return null;
        return sheet.Stage switch
        {
            ReviewStage.Proposed => "wait-review",
            ReviewStage.Agreed when seat.WhyNot(new FindingPublished("", default, sheet.Id)) is null => "wait-publish",
            ReviewStage.Agreed when sheet.Question?.Rule.ReplyDays is not null && sheet.Replies.Count == 0 => "wait-ask",
            _ => null,
        };
    }
}
