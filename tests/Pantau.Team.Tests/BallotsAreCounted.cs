using CsCheck;
using Pantau.Team.Review;

namespace Pantau.Tests;

public class BallotsAreCounted
{
    private static readonly DateTimeOffset Opened = new(2025, 5, 29, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Asked = ["AU", "CA", "DE", "FR", "GB", "IT", "JP", "KR", "NL", "NZ", "US"];

    private static readonly Gen<DecisionRule> Rules = Gen.OneOf(
        Gen.Const(new DecisionRule("r", DecisionKind.Consensus)),
        Gen.Select(Gen.Double[0.51, 1], Gen.Int[1, 11], (share, quorum) => new DecisionRule("r", DecisionKind.QualifiedMajority, share, quorum)),
        Gen.Int[1, 100].Select(hours => new DecisionRule("r", DecisionKind.Silence, Hours: hours)));

    private static readonly Gen<MemberStand?[]> Stands = Gen.Int[0, 3].Select(i => i == 3 ? (MemberStand?)null : (MemberStand)i).Array[Asked.Length];

    [Theory]
    [InlineData("AAAAAAAAAAA", DecisionKind.Consensus, BallotOutcome.Carried)]
    [InlineData("AAAAAAAAAA.", DecisionKind.Consensus, BallotOutcome.Open)]
    [InlineData("AAAAAAAAAAO", DecisionKind.Consensus, BallotOutcome.Rejected)]
    [InlineData("AAAAAAAAAA-", DecisionKind.Consensus, BallotOutcome.Carried)]
    [InlineData("-----------", DecisionKind.Consensus, BallotOutcome.Rejected)]
    [InlineData("AAAAAAAAOOO", DecisionKind.QualifiedMajority, BallotOutcome.Carried)]
    [InlineData("AAAAAAAOOOO", DecisionKind.QualifiedMajority, BallotOutcome.Rejected)]
    [InlineData("AAAAAAA....", DecisionKind.QualifiedMajority, BallotOutcome.Open)]
    [InlineData("AAAAAAAA...", DecisionKind.QualifiedMajority, BallotOutcome.Carried)]
    [InlineData("OOOO.......", DecisionKind.QualifiedMajority, BallotOutcome.Rejected)]
    [InlineData("AAA--------", DecisionKind.QualifiedMajority, BallotOutcome.Carried)]
    public void By_the_rule(string stands, DecisionKind kind, BallotOutcome expected)
    {
        var rule = new DecisionRule("r", kind, 0.7, 6);
        Assert.Equal(expected, Ballot.Count(rule, Asked, Positions([.. stands.Select(s => s switch { 'A' => MemberStand.Agree, 'O' => MemberStand.Object, '-' => (MemberStand?)MemberStand.Abstain, _ => null })]), Opened, Opened).Outcome);
    }

    [Fact]
    public void So_that_what_is_decided_stays_decided_whatever_the_silent_say() =>
        Gen.Select(Rules, Stands, Stands).Sample((rule, first, later) =>
        {
            var now = Opened.AddHours(rule.Kind == DecisionKind.Silence ? rule.Hours : 0);
            var (before, _) = Ballot.Count(rule, Asked, Positions(first), Opened, now);
            if (before == BallotOutcome.Open || rule.Kind == DecisionKind.Silence) return;
            Assert.Equal(before, Ballot.Count(rule, Asked, Positions([.. first.Select((s, i) => s ?? later[i])]), Opened, now).Outcome);
        }, iter: 20_000);

    [Fact]
    public void So_that_agreeing_never_harms_and_objecting_never_helps() =>
        Gen.Select(Rules, Stands, Gen.Int[0, Asked.Length - 1]).Sample((rule, stands, at) =>
        {
            var now = Opened.AddHours(1000);
            var (with, _) = Ballot.Count(rule, Asked, Positions([.. stands.Select((s, i) => i == at ? MemberStand.Agree : s)]), Opened, now);
            var (against, _) = Ballot.Count(rule, Asked, Positions([.. stands.Select((s, i) => i == at ? MemberStand.Object : s)]), Opened, now);
            Assert.False(against == BallotOutcome.Carried && with != BallotOutcome.Carried);
            Assert.False(with == BallotOutcome.Rejected && against != BallotOutcome.Rejected);
        }, iter: 20_000);

    [Fact]
    public void So_that_once_all_have_spoken_nothing_is_open() =>
        Gen.Select(Rules, Gen.Enum<MemberStand>().Array[Asked.Length]).Sample((rule, stands) =>
            Assert.NotEqual(BallotOutcome.Open, Ballot.Count(rule, Asked, Positions([.. stands.Select(s => (MemberStand?)s)]), Opened, Opened.AddHours(1000)).Outcome), iter: 20_000);

    [Fact]
    public void Without_those_who_were_not_asked() =>
        Assert.Equal(BallotOutcome.Open, Ballot.Count(new DecisionRule("r", DecisionKind.Consensus), ["AU"], [new MemberPosition("XX", MemberStand.Object, "no", "x", Opened)], Opened, Opened).Outcome);

    private static IEnumerable<MemberPosition> Positions(MemberStand?[] stands) =>
        stands.Select((s, i) => (s, i)).Where(p => p.s is not null).Select(p => new MemberPosition(Asked[p.i], p.s!.Value, "why", "x", Opened));
}
