using System.Globalization;

namespace Pantau.Team.Review;

/// <summary>How a question stands.</summary>
public enum BallotOutcome
{
    /// <summary>It can still go either way.</summary>
    Open,
    Carried,
    Rejected,
}

/// <summary>Counts positions by a rule. Nobody's position counts but that of those who were asked.</summary>
public static class Ballot
{
    /// <param name="asked">The members that were asked when the question was opened.</param>
    /// <param name="positions">One for each member at the most.</param>
    /// <param name="opened">When silence began to run.</param>
    /// <returns>The outcome, and why in one sentence.</returns>
    public static (BallotOutcome Outcome, string Why) Count(DecisionRule rule, IReadOnlyList<string> asked, IEnumerable<MemberPosition> positions, DateTimeOffset opened, DateTimeOffset now)
    {
        var taken = positions.Where(p => asked.Contains(p.Member, StringComparer.Ordinal)).ToList();
        int agree = taken.Count(p => p.Stand == MemberStand.Agree), against = taken.Count(p => p.Stand == MemberStand.Object), silent = asked.Count - taken.Count;
        return rule.Kind switch
        {
            DecisionKind.Consensus when against > 0 => (BallotOutcome.Rejected, $"{Names(taken, MemberStand.Object)} objected, and consensus was asked for"),
            DecisionKind.Consensus when silent > 0 => (BallotOutcome.Open, $"{Members(silent)} of {asked.Count} {Have(silent)} not taken a position"),
            DecisionKind.Consensus when agree == 0 => (BallotOutcome.Rejected, "nobody agreed"),
            DecisionKind.Consensus => (BallotOutcome.Carried, $"all {Members(asked.Count)} took a position and none objected"),
            DecisionKind.Silence when against > 0 => (BallotOutcome.Rejected, $"{Names(taken, MemberStand.Object)} broke the silence"),
            DecisionKind.Silence when now < opened.AddHours(rule.Hours) => (BallotOutcome.Open, $"the silence runs until {opened.AddHours(rule.Hours):yyyy-MM-dd HH:mm} UTC"),
            DecisionKind.Silence => (BallotOutcome.Carried, $"none of {Members(asked.Count)} objected within {rule.Hours} hours"),
            _ => Majority(rule, agree, against, taken.Count, silent),
        };
    }

    private static (BallotOutcome Outcome, string Why) Majority(DecisionRule rule, int agree, int against, int taken, int silent)
    {
        var counted = agree + against;
        // What the silent ones could still bring about decides whether it is open.
        if (taken >= rule.Quorum && counted > 0 && Enough(agree, counted) && Enough(agree, counted + silent)) return (BallotOutcome.Carried, $"{agree} of {counted} agreed, {Percent(rule.Share)} were needed, and the quorum of {rule.Quorum} was there");
        var reachable = taken + silent >= rule.Quorum && counted + silent > 0 && Enough(agree + silent, counted + silent);
        if (!reachable) return (BallotOutcome.Rejected, $"{agree} of {counted} agreed, and {Percent(rule.Share)} with a quorum of {rule.Quorum} cannot be reached any more");
        return (BallotOutcome.Open, $"{agree} agreed and {against} objected so far; {Members(silent)} {Have(silent)} not taken a position");

        bool Enough(int part, int of) => of == 0 || part >= (rule.Share * of) - 1e-9;
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string Have(int count) => count == 1 ? "has" : "have";

    private static string Members(int count) => count == 1 ? "1 member" : $"{count} members";

    private static string Names(IEnumerable<MemberPosition> positions, MemberStand stand) => string.Join(", ", positions.Where(p => p.Stand == stand).Select(p => p.Member).Order(StringComparer.Ordinal));
}
