using System.Text.Json;
using CsCheck;
using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Team.Review;

namespace Pantau.Tests;

/// <summary>Leaves no trace in what it sees, nor in what it is told when it tries something.</summary>
public class WhatAMemberMayNotSee
{
    private const string Viewer = "KR";
    private static readonly string[] Items = ["sha256:a", "sha256:b", "sha256:c", "sha256:d"];

    // Two items that the viewer may see, two that it may not; acts of all kinds on any of them, most of them possible.
    private static readonly Gen<(int Kind, int Item, int Other, int Who, int Word)[]> Stories =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 2]).Array[0, 25];

    [Fact]
    public void Leaves_no_trace() =>
        Stories.Sample(story =>
        {
            var whole = Played(story, hidden: true);
            var without = Played(story, hidden: false);
            Assert.Equal(Seen(without), Seen(whole));
            foreach (var attempt in Attempts(story)) Assert.Equal(TeamRules.WhyNot(without, attempt), TeamRules.WhyNot(whole, attempt));
        }, iter: 10_000);

    [Fact]
    public void And_yet_there_is_something_to_hide()
    {
        var hidden = 0;
        Stories.Sample(story =>
        {
            if (Played(story, hidden: true).Findings.Count > Played(story, hidden: false).Findings.Count) Interlocked.Increment(ref hidden);
        }, iter: 500);
        Assert.InRange(hidden, 200, 500);
    }

    [Fact]
    public void And_some_of_it_replaces_what_is_seen()
    {
        var replaced = 0;
        Stories.Sample(story =>
        {
            var team = Played(story, hidden: true);
            var view = new TeamView(team, Viewer);
            if (view.Findings.Any(f => view.SuccessorOf(f) is null && team.Findings.Keys.Any(k => new TeamView(team, "AU").SuccessorOf(f) == k || new TeamView(team, "JP").SuccessorOf(f) == k))) Interlocked.Increment(ref replaced);
        }, iter: 2000);
        Assert.InRange(replaced, 20, 2000);
    }

    private static bool IsHidden(int item) => item >= 2;

    private static TeamState Played((int Kind, int Item, int Other, int Who, int Word)[] story, bool hidden)
    {
        var team = new ATeam();
        for (var i = 0; i < Items.Length; i++)
            if (!IsHidden(i)) team.Mark("AU", Items[i], Tlp.Green);
            else if (hidden) team.Mark("AU", Items[i], Tlp.Amber, "JP");
        foreach (var step in story)
        {
            team.Now = team.Now.AddHours(1);
            if (step.Kind >= 10) Publish(team, step, hidden);
            else if (hidden || !Touches(step)) team.Do(Act(step, team.Now));
        }
        return team.State;
    }

    // From the proposal to the publication by silence; mostly in place of one that was published before.
    private static void Publish(ATeam team, (int Kind, int Item, int Other, int Who, int Word) step, bool hidden)
    {
        var member = ATeam.Members[step.Who];
        var on = step.Kind == 10 ? [Items[step.Item]] : new[] { Items[step.Item], Items[step.Other] }.Distinct(StringComparer.Ordinal).ToArray();
        var former = step.Kind == 10 ? null : ReviewedFinding.IdOf(member, "{published}", [Items[step.Word + (step.Kind - 11)]]);
        var snapshot = step.Kind == 10 ? "{published}" : "{better}";
        var finding = ReviewedFinding.IdOf(member, snapshot, on);
        var there = hidden || !(on.Any(i => IsHidden(Array.IndexOf(Items, i))) && member != Viewer);
        // Among those who see more it takes the place of something; without the rest of nothing.
        if (!hidden && member != Viewer && step.Kind > 10 && IsHidden(step.Word + (step.Kind - 11))) former = null;
        // Nothing is there to be replaced that was never published.
        else if (former is not null && member != Viewer && !(team.State.Findings.TryGetValue(former, out var old) && old.Published is not null)) former = null;
        if (there) team.Do(new FindingProposed(ATeam.Of(member), team.Now, finding, snapshot, on, former));
        if (there) team.Do(new ReviewOpened(ATeam.Of(member), team.Now, finding, "silence"));
        team.Now = team.Now.AddHours(80);
        if (there) team.Do(new FindingPublished(ATeam.Of(member), team.Now, finding));
    }

    // A proposal stands on both items; all else is on the first or on the finding that stands on both.
    // What the viewer itself does it does in either case.
    private static bool Touches((int Kind, int Item, int Other, int Who, int Word) step) =>
        step.Kind != 9 && ATeam.Members[step.Who] != Viewer && (IsHidden(step.Item) || (step.Kind != 7 && IsHidden(step.Other)));

    private static TeamAct Act((int Kind, int Item, int Other, int Who, int Word) step, DateTimeOffset now)
    {
        var by = ATeam.Of(ATeam.Members[step.Who]);
        var on = new[] { Items[step.Item], Items[step.Other] }.Distinct(StringComparer.Ordinal).ToArray();
        var finding = ReviewedFinding.IdOf(ATeam.Members[step.Kind <= 1 ? step.Who : step.Word], "{}", on);
        return step.Kind switch
        {
            0 or 1 => new FindingProposed(by, now, finding, "{}", on),
            2 or 3 => new ReviewOpened(by, now, finding, new[] { "all", "two-thirds", "silence" }[step.Word]),
            4 or 5 => new PositionTaken(by, now, finding, (MemberStand)step.Word, "because"),
            6 => new FindingPublished(by, now, finding),
            9 => new EvidenceGiven(ATeam.Of(Viewer), now, Items[step.Item], Tlp.Red),
            7 => new Commented(by, now, Items[step.Item], $"word {step.Word}"),
            _ => new Commented(by, now, finding, $"word {step.Word}"),
        };
    }

    private static IEnumerable<TeamAct> Attempts((int Kind, int Item, int Other, int Who, int Word)[] story)
    {
        var now = new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var finding in story.SelectMany(s => new[] { ReviewedFinding.IdOf(ATeam.Members[s.Who], "{published}", [Items[s.Item]]), ReviewedFinding.IdOf(ATeam.Members[s.Who], "{better}", new[] { Items[s.Item], Items[s.Other] }.Distinct(StringComparer.Ordinal)) }))
        {
            yield return new ReviewOpened(ATeam.Of(Viewer), now, finding, "silence", ReviewQuestion.Withdraw);
            yield return new FindingWithdrawn(ATeam.Of(Viewer), now, finding);
        }
        foreach (var step in story.Where(s => s.Kind < 10)) yield return Act(step with { Who = Array.IndexOf(ATeam.Members, Viewer) }, now);
        foreach (var item in Items) yield return new ItemMarked(ATeam.Of(Viewer), now, item, Tlp.Clear);
        foreach (var item in Items) yield return new EvidenceGiven(ATeam.Of(Viewer), now, item, Tlp.Clear);
    }

    private static string Seen(TeamState team)
    {
        var view = new TeamView(team, Viewer);
        var now = new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.Zero);
        return JsonSerializer.Serialize(new
        {
            view.Members,
            view.People,
            view.Rules,
            Items = Items.Select(i => (object?)view.MarkingOf(i)),
            Comments = Items.Select(view.CommentsOn),
            Findings = view.Findings.Select(f => new { f.Id, f.Snapshot, f.Items, f.ProposedBy, f.Proposed, f.Published, f.Withdrawn, Former = view.FormerOf(f), Successor = view.SuccessorOf(f), f.Version, Stage = view.StageOf(f, now), f.Questions, f.Dissent, Said = view.CommentsOn(f.Id), Marking = view.MarkingOf(f).ToString(), view.MarkingOf(f).By }),
            Waiting = view.Waiting(now).Select(f => f.Id),
        });
    }
}
