using Pantau.Evidence;
using Pantau.Evidence.Checks;
using Pantau.Evidence.Storage;
using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Review;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Verification;

namespace Pantau.Workspace.Tests;

public sealed class ActsStandInTheLog
{
    private const string Words = "North Korea sent shells to Russia in 2024.";

    [Fact]
    public void And_make_the_same_team_when_it_is_opened_again()
    {
        using var work = new ATeamAtWork();
        var item = work.Give("JP", "a.txt", Words, Tlp.Amber, "KR");
        var finding = work.Propose("KR", "{}", item);
        work.Must(new ReviewOpened("kr", default, finding, "all"));
        work.Must(new PositionTaken("kr", default, finding, MemberStand.Agree, ""));
        work.Reopen();
        Assert.Equal(["JP", "KR"], work.Desk.Look(t => t.Findings[finding].Questions[0].Asked));
        Assert.Equal(ReviewStage.InReview, work.Desk.Look(t => t.StageOf("AU", t.Findings[finding], work.Clock.Now)));
        Assert.Equal(Tlp.Amber, work.Desk.LookAs("kr", v => v.MarkingOf(item)).Seen?.Label);
        Assert.Null(work.Desk.LookAs("au", v => v.MarkingOf(item)).Seen);
        Assert.Empty(work.Desk.Refused);
        Assert.Null(VaultCheck.Run(CaseFile.EvidenceFolder(work.At("case")), cancel: TestContext.Current.CancellationToken).Problem);
        Assert.Equal((11L, 3, 4), TeamCheck.Run(work.Case.Vault, cancel: TestContext.Current.CancellationToken) is var r ? (r.Acts, r.Members, r.People) : default);
    }

    [Fact]
    public void An_act_that_is_not_allowed_is_not_written()
    {
        using var work = new ATeamAtWork();
        var before = work.Case.Vault.Log.Head.Size;
        Assert.Contains("is no administrator", work.Desk.Take(new PersonLeft("jp", default, "kr")).Refusal, StringComparison.Ordinal);
        Assert.Contains("with its bytes", work.Desk.Take(new EvidenceGiven("jp", default, BlobStore.HashOf([1]), Tlp.Green)).Refusal, StringComparison.Ordinal);
        Assert.Equal(before, work.Case.Vault.Log.Head.Size);
    }

    [Fact]
    public void What_was_written_past_the_rules_changes_nothing_and_is_told()
    {
        using var work = new ATeamAtWork();
        var item = work.Give("JP", "a.txt", Words, Tlp.Red);
        var now = work.Clock.Now;
        var size = work.Case.Vault.Log.Head.Size;
        // An administrator with the key of the log writes into it by hand.
        work.Case.Vault.Act(TeamActJson.Write(new EvidenceGiven("au", now, item, Tlp.Clear)));
        work.Case.Vault.Act(TeamActJson.Write(new ItemMarked("au", now, item, Tlp.Clear)));
        work.Case.Vault.Act(TeamActJson.Write(new PersonLeft("jp", now, "kr")));
        work.Case.Vault.Act(TeamActJson.Write(new PersonLeft("admin", now.AddDays(-1), "kr")));
        work.Reopen();
        Assert.Equal([size, size + 1, size + 2, size + 3], work.Desk.Refused.Select(r => r.Index));
        Assert.Null(work.Desk.LookAs("au", v => v.MarkingOf(item)).Seen);
        Assert.Equal(4, TeamCheck.Run(work.Case.Vault, cancel: TestContext.Current.CancellationToken).Refused.Count);
    }

    [Fact]
    public void An_act_that_cannot_be_opened_or_is_not_known_is_one_line()
    {
        using var work = new ATeamAtWork();
        work.Case.Vault.Act("{\"act\":\"of-a-later-version\",\"by\":\"jp\"}");
        work.Case.Dispose();
        Assert.Contains("use a newer one", CaseFile.Open(work.At("case")).Problem, StringComparison.Ordinal);
        var record = VaultLayout.Record(CaseFile.EvidenceFolder(work.At("case")), 0);
        File.WriteAllText(record, File.ReadAllText(record).Replace("Administrator", "Somebody Else", StringComparison.Ordinal));
        Assert.Contains("entry 0", CaseFile.Open(work.At("case")).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_saw_an_older_version_of_a_finding_is_refused_and_one_of_two_wins()
    {
        using var work = new ATeamAtWork();
        var finding = work.Propose("KR", "{}", work.Give("KR", "a.txt", Words));
        work.Must(new ReviewOpened("kr", default, finding, "all"));
        var outcomes = new Teamwork.ActOutcome[8];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = work.Desk.Take(new PositionTaken(ATeamAtWork.Of(ATeamAtWork.Members[i % 3]), default, finding, MemberStand.Abstain, $"reason {i}"), seen: 1));
        Assert.Single(outcomes, o => o.Refusal is null);
        Assert.All(outcomes.Where(o => o.Refusal is not null), o => Assert.True(o.Overtaken));
        Assert.Contains("version 2", outcomes.First(o => o.Overtaken).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_see_a_finding_is_not_told_that_it_moved_on()
    {
        using var work = new ATeamAtWork();
        var finding = work.Propose("KR", "{}", work.Give("KR", "a.txt", Words, Tlp.Red));
        var told = work.Desk.Take(new PositionTaken("jp", default, finding, MemberStand.Agree, ""), seen: 7);
        Assert.Equal($"there is no finding '{finding}' here.", told.Refusal);
        Assert.False(told.Overtaken);
    }

    [Fact]
    public void From_many_threads_none_is_lost()
    {
        using var work = new ATeamAtWork();
        var item = work.Give("AU", "a.txt", Words);
        Parallel.For(0, 60, i =>
        {
            if (i % 3 == 0) Assert.NotNull(work.Desk.Give("jp", [Paper($"paper {i}")], null).Receipts);
            else Assert.Null(work.Desk.Take(new Commented("kr", default, item, $"word {i}")).Refusal);
        });
        work.Reopen();
        Assert.Empty(work.Desk.Refused);
        Assert.Equal(40, work.Desk.Look(t => t.CommentsOn(item, "KR").Count));
        Assert.Equal(21, work.Desk.Seen("AU").Count);
        Assert.Null(VaultCheck.Run(CaseFile.EvidenceFolder(work.At("case")), cancel: TestContext.Current.CancellationToken).Problem);
    }

    [Fact]
    public void A_clock_that_is_put_back_does_not_put_the_acts_back()
    {
        using var work = new ATeamAtWork();
        var item = work.Give("AU", "a.txt", Words);
        work.Clock.Now = work.Clock.Now.AddDays(-3);
        work.Must(new Commented("kr", default, item, "a word"));
        work.Reopen();
        Assert.Empty(work.Desk.Refused);
    }

    [Fact]
    public void A_receipt_calls_known_only_what_the_giver_could_see()
    {
        using var work = new ATeamAtWork();
        work.Give("JP", "a.txt", Words, Tlp.Red);
        Assert.False(work.Desk.Give("kr", [Paper(Words)], null).Receipts![0].Known);
        Assert.True(work.Desk.Give("kr", [Paper(Words)], null).Receipts![0].Known);
    }

    [Fact]
    public void Evidence_without_a_giver_is_refused_where_there_is_a_team_and_a_giver_where_there_is_none()
    {
        using var work = new ATeamAtWork();
        File.WriteAllText(work.At("b.txt"), Words);
        var files = FileGathering.Gather([work.At("b.txt")]).Files;
        Assert.Contains("--by", Assert.Single(EvidenceIntake.Add(work.Case, files, work.Clock, cancel: TestContext.Current.CancellationToken).Refused), StringComparison.Ordinal);
        Assert.Contains("is no contributor", Assert.Single(EvidenceIntake.Add(work.Case, files, work.Clock, giver: new EvidenceGiver("admin"), cancel: TestContext.Current.CancellationToken).Refused), StringComparison.Ordinal);
        Assert.Null(CaseFile.Create(work.At("alone")));
        var (alone, _) = CaseFile.Open(work.At("alone"));
        using (alone)
        {
            Assert.Contains("team enter", Assert.Single(EvidenceIntake.Add(alone!, files, work.Clock, giver: new EvidenceGiver("jp"), cancel: TestContext.Current.CancellationToken).Refused), StringComparison.Ordinal);
            Assert.Empty(EvidenceIntake.Add(alone!, files, work.Clock, cancel: TestContext.Current.CancellationToken).Refused);
            Assert.Equal(1, alone!.Vault.Log.Head.Size);
        }
    }

    private static NewEvidence Paper(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return new NewEvidence(bytes, new IntakeRecord(BlobStore.HashOf(bytes), bytes.Length, "paper.txt", "text/plain", new AClock().Now));
    }
}
