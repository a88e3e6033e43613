using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Members;
using Pantau.Team.Review;

namespace Pantau.Tests;

/// <summary>Every act against every role: an act without a row fails.</summary>
public class WhoMayDoWhat
{
    private static readonly DateTimeOffset Now = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<Type, TeamRole[]> Allowed = new()
    {
        [typeof(MemberAdmitted)] = [TeamRole.Administrator],
        [typeof(PersonEntered)] = [TeamRole.Administrator],
        [typeof(RolesGiven)] = [TeamRole.Administrator],
        [typeof(PersonLeft)] = [TeamRole.Administrator],
        [typeof(EvidenceGiven)] = [TeamRole.Contributor],
        [typeof(ItemMarked)] = [TeamRole.Contributor],
        [typeof(RuleMade)] = [TeamRole.Coordinator],
        [typeof(Commented)] = [TeamRole.Analyst, TeamRole.Reviewer, TeamRole.Coordinator, TeamRole.Contributor],
        [typeof(FindingProposed)] = [TeamRole.Analyst],
        [typeof(ReviewOpened)] = [TeamRole.Coordinator],
        [typeof(PositionTaken)] = [TeamRole.Reviewer],
        [typeof(ReplyAsked)] = [TeamRole.Coordinator],
        [typeof(ReplyGiven)] = [TeamRole.Coordinator],
        [typeof(FindingPublished)] = [TeamRole.Coordinator],
        [typeof(FindingWithdrawn)] = [TeamRole.Coordinator],
    };

    public static TheoryData<Type> Acts() => new(typeof(TeamAct).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(TeamAct))).OrderBy(t => t.Name, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Acts))]
    public void Is_one_table(Type act)
    {
        Assert.True(Allowed.ContainsKey(act), $"{act.Name} has no row.");
        foreach (var role in Enum.GetValues<TeamRole>())
        {
            var team = Ready(act);
            team.Must(new PersonEntered("admin", Now, "one", "One Role", "JP", [role]));
            Assert.Equal(Allowed[act].Contains(role), team.Do(Of(act, team)) is null);
            // Who has left does nothing any more.
            team.Must(new PersonLeft("admin", Now, "one"));
            Assert.Equal("One Role has left the team.", team.Do(Of(act, team)));
        }
    }

    [Fact]
    public void Nobody_is_nobody() => Assert.NotNull(new ATeam().Do(new Commented("ghost", Now, "x", "boo")));

    [Fact]
    public void A_team_keeps_an_administrator()
    {
        var team = new ATeam();
        Assert.NotNull(team.Do(new PersonLeft("admin", Now, "admin")));
        Assert.NotNull(team.Do(new RolesGiven("admin", Now, "admin", [TeamRole.Reader])));
    }

    [Fact]
    public void What_was_not_allowed_changes_nothing_though_it_stands_in_the_log()
    {
        var team = new ATeam();
        Assert.NotNull(team.Do(new MemberAdmitted("kr", Now, "XX", "Smuggled")));
        Assert.False(team.State.Members.ContainsKey("XX"));
        Assert.Equal("Smuggled", ((MemberAdmitted)Assert.Single(team.State.Refused).Act).Name);
    }

    // A state in which the act is possible for who has the role.
    private static ATeam Ready(Type act)
    {
        var team = new ATeam { Now = Now };
        team.Mark("AU", "sha256:a");
        team.Mark("JP", "sha256:j");
        var id = team.Propose("AU", "{}", ["sha256:a"]);
        if (act == typeof(ReviewOpened)) return team;
        team.Must(new ReviewOpened("au", Now, id, act == typeof(FindingPublished) || act == typeof(FindingWithdrawn) ? "all" : "with-reply"));
        if (act == typeof(ReplyGiven)) team.Must(new ReplyAsked("au", Now, id, "Somebody"));
        if (act != typeof(FindingPublished) && act != typeof(FindingWithdrawn)) return team;
        foreach (var member in ATeam.Members) Assert.Null(team.Stand(member, id, MemberStand.Agree));
        if (act == typeof(FindingPublished)) return team;
        team.Must(new FindingPublished("au", Now, id));
        team.Must(new ReviewOpened("au", Now, id, "all", ReviewQuestion.Withdraw));
        foreach (var member in ATeam.Members) Assert.Null(team.Stand(member, id, MemberStand.Agree));
        return team;
    }

    private static TeamAct Of(Type act, ATeam team)
    {
        var finding = team.State.Findings.Keys.First();
        return act.Name switch
        {
            nameof(MemberAdmitted) => new MemberAdmitted("one", Now, "NZ", "New Zealand"),
            nameof(PersonEntered) => new PersonEntered("one", Now, "two", "Two", "KR", [TeamRole.Reader]),
            nameof(RolesGiven) => new RolesGiven("one", Now, "kr", [TeamRole.Reader]),
            nameof(PersonLeft) => new PersonLeft("one", Now, "kr"),
            nameof(EvidenceGiven) => new EvidenceGiven("one", Now, "sha256:new", Tlp.Green),
            nameof(ItemMarked) => new ItemMarked("one", Now, "sha256:j", Tlp.Green),
            nameof(RuleMade) => new RuleMade("one", Now, new DecisionRule("new", DecisionKind.Consensus)),
            nameof(Commented) => new Commented("one", Now, finding, "a word"),
            nameof(FindingProposed) => new FindingProposed("one", Now, ReviewedFinding.IdOf("JP", "{\"n\":2}", ["sha256:a"]), "{\"n\":2}", ["sha256:a"]),
            nameof(ReviewOpened) => new ReviewOpened("one", Now, finding, "all"),
            nameof(PositionTaken) => new PositionTaken("one", Now, finding, MemberStand.Agree, ""),
            nameof(ReplyAsked) => new ReplyAsked("one", Now, finding, "Somebody"),
            nameof(ReplyGiven) => new ReplyGiven("one", Now, finding, "Somebody", "words"),
            nameof(FindingPublished) => new FindingPublished("one", Now, finding),
            nameof(FindingWithdrawn) => new FindingWithdrawn("one", Now, finding),
            _ => throw new InvalidOperationException($"{act.Name} has no example."),
        };
    }
}
