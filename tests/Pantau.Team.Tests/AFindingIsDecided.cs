using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Review;

namespace Pantau.Tests;

public class AFindingIsDecided
{
    private readonly ATeam team = new();

    private string Proposed(string rule)
    {
        team.Mark("AU", "sha256:a");
        var id = team.Propose("AU", "{\"statement\":\"20,000 containers\"}", ["sha256:a"]);
        Assert.Equal(ReviewStage.Proposed, team.Stage(id));
        team.Must(new ReviewOpened("jp", team.Now, id, rule));
        return id;
    }

    [Fact]
    public void By_consensus_once_all_have_spoken_and_none_objects()
    {
        var id = Proposed("all");
        Assert.Null(team.Stand("AU", id, MemberStand.Agree));
        Assert.Null(team.Stand("JP", id, MemberStand.Agree));
        Assert.Equal(ReviewStage.InReview, team.Stage(id));
        Assert.Null(team.Stand("KR", id, MemberStand.Abstain, "no source of our own"));
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
        team.Must(new FindingPublished("kr", team.Now, id));
        Assert.Equal(ReviewStage.Published, team.Stage(id));
        Assert.Equal("no source of our own", Assert.Single(team.State.Findings[id].Dissent).Reason);
    }

    [Fact]
    public void Not_by_consensus_when_one_objects_but_it_may_be_asked_again_by_another_rule()
    {
        var id = Proposed("all");
        Assert.Null(team.Stand("KR", id, MemberStand.Object, "the count is a guess"));
        Assert.Equal(ReviewStage.NotAgreed, team.Stage(id));
        Assert.NotNull(team.Do(new FindingPublished("au", team.Now, id)));
        team.Must(new ReviewOpened("au", team.Now, id, "two-thirds"));
        foreach (var (member, stand) in new[] { ("AU", MemberStand.Agree), ("JP", MemberStand.Agree), ("KR", MemberStand.Object) }) Assert.Null(team.Stand(member, id, stand, "the count is a guess"));
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
        team.Must(new FindingPublished("au", team.Now, id));
        Assert.Equal(("KR", MemberStand.Object), (team.State.Findings[id].Dissent[0].Member, team.State.Findings[id].Dissent[0].Stand));
        // What was said the first time stays on the record.
        Assert.Equal(2, team.State.Findings[id].Questions.Count);
    }

    [Fact]
    public void And_dissent_is_put_on_record_though_it_no_longer_changes_what_was_decided()
    {
        var id = Proposed("two-thirds");
        Assert.Null(team.Stand("AU", id, MemberStand.Agree));
        Assert.Null(team.Stand("JP", id, MemberStand.Agree));
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
        Assert.Null(team.Stand("KR", id, MemberStand.Object, "we count fewer"));
        Assert.Equal("it is decided: a new review must be opened.", team.Stand("JP", id, MemberStand.Object, "we changed our mind"));
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
        team.Must(new FindingPublished("au", team.Now, id));
        Assert.Equal("we count fewer", Assert.Single(team.State.Findings[id].Dissent).Reason);
        Assert.NotNull(team.Stand("KR", id, MemberStand.Agree));
    }

    [Fact]
    public void By_silence_once_it_has_lasted()
    {
        var id = Proposed("silence");
        team.Now = team.Now.AddHours(71);
        Assert.Equal(ReviewStage.InReview, team.Stage(id));
        team.Now = team.Now.AddHours(1);
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
        Assert.NotNull(team.Stand("KR", id, MemberStand.Object, "too late"));
    }

    [Fact]
    public void Not_by_silence_that_is_broken()
    {
        var id = Proposed("silence");
        Assert.Null(team.Stand("KR", id, MemberStand.Object, "wait for us"));
        team.Now = team.Now.AddHours(100);
        Assert.Equal(ReviewStage.NotAgreed, team.Stage(id));
    }

    [Fact]
    public void And_published_after_those_named_could_reply()
    {
        var id = Proposed("with-reply");
        foreach (var member in ATeam.Members) Assert.Null(team.Stand(member, id, MemberStand.Agree));
        Assert.Contains("asked", team.Do(new FindingPublished("au", team.Now, id)), StringComparison.Ordinal);
        team.Must(new ReplyAsked("au", team.Now, id, "Sample Shipping"));
        Assert.Contains("until", team.Do(new FindingPublished("au", team.Now, id)), StringComparison.Ordinal);
        team.Must(new ReplyGiven("au", team.Now.AddDays(1), id, "Sample Shipping", "We carried flour."));
        team.Must(new FindingPublished("au", team.Now.AddDays(1), id));
    }

    [Fact]
    public void And_published_without_a_reply_that_does_not_come()
    {
        var id = Proposed("with-reply");
        foreach (var member in ATeam.Members) Assert.Null(team.Stand(member, id, MemberStand.Agree));
        team.Must(new ReplyAsked("au", team.Now, id, "Sample Shipping"));
        team.Must(new FindingPublished("au", team.Now.AddDays(10), id));
    }

    [Fact]
    public void By_the_rule_that_held_when_it_was_opened()
    {
        var id = Proposed("two-thirds");
        team.Must(new RuleMade("kr", team.Now, new DecisionRule("two-thirds", DecisionKind.QualifiedMajority, 1, 3)));
        Assert.Null(team.Stand("AU", id, MemberStand.Agree));
        Assert.Null(team.Stand("JP", id, MemberStand.Agree));
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
    }

    [Fact]
    public void Never_by_one_alone()
    {
        var id = Proposed("all");
        foreach (var member in ATeam.Members) Assert.Null(team.Stand(member, id, MemberStand.Agree));
        team.Must(new FindingPublished("au", team.Now, id));
        Assert.Contains("nobody can alone", team.Do(new FindingWithdrawn("au", team.Now, id)), StringComparison.Ordinal);
        team.Must(new ReviewOpened("au", team.Now, id, "all", ReviewQuestion.Withdraw));
        Assert.Null(team.Stand("KR", id, MemberStand.Object, "it stands"));
        Assert.NotNull(team.Do(new FindingWithdrawn("au", team.Now, id)));
        Assert.Equal(ReviewStage.Published, team.Stage(id));
    }

    [Fact]
    public void Once_and_then_only_superseded()
    {
        var id = Proposed("silence");
        team.Now = team.Now.AddHours(72);
        team.Must(new FindingPublished("au", team.Now, id));
        var better = team.Propose("KR", "{\"statement\":\"28,000 containers\"}", ["sha256:a"], id);
        team.Must(new ReviewOpened("kr", team.Now, better, "silence"));
        team.Now = team.Now.AddHours(72);
        team.Must(new FindingPublished("kr", team.Now, better));
        Assert.Equal((ReviewStage.Superseded, better), (team.Stage(id), new TeamView(team.State, "AU").SuccessorOf(team.State.Findings[id])));
    }

    [Fact]
    public void Only_by_those_who_may_see_it()
    {
        team.Mark("AU", "sha256:b", Tlp.Amber, "JP");
        var id = team.Propose("JP", "{}", ["sha256:b"]);
        team.Must(new ReviewOpened("au", team.Now, id, "all"));
        // To the third it is as if there were none.
        Assert.Equal($"there is no finding '{id}' here.", team.Stand("KR", id, MemberStand.Object, "no"));
        Assert.Equal(team.Stand("KR", "f-none", MemberStand.Object, "no")!.Replace("f-none", id, StringComparison.Ordinal), team.Stand("KR", id, MemberStand.Object, "no"));
        Assert.Null(team.Stand("AU", id, MemberStand.Agree));
        Assert.Null(team.Stand("JP", id, MemberStand.Agree));
        Assert.Equal(ReviewStage.Agreed, team.Stage(id));
    }
}
