using CsCheck;
using Pantau.Model;
using Pantau.Team.Acts;
using Pantau.Team.Markings;

namespace Pantau.Tests;

public class WhatIsMarked
{
    private static readonly Gen<string> AMember = Gen.Int[0, ATeam.Members.Length - 1].Select(i => ATeam.Members[i]);

    private static readonly Gen<ItemMarking> Markings = Gen.Select(AMember, Gen.Enum<Tlp>(), AMember.Array[0, 3].Select(m => m.Length == 0 ? null : m), (owner, label, to) => new ItemMarking(owner, label, to));

    [Fact]
    public void Is_seen_by_its_owner_and_those_it_is_released_to()
    {
        Assert.True(new ItemMarking("AU", Tlp.Amber).Audience.IsEverybody);
        Assert.Equal(["AU"], new ItemMarking("AU", Tlp.Red).Audience.Members);
        Assert.Equal(["AU", "JP"], new ItemMarking("AU", Tlp.Red, ["JP"]).Audience.Members);
        Assert.Equal(["AU"], new ItemMarking("AU", Tlp.Clear, []).Audience.Members);
    }

    [Fact]
    public void Makes_what_is_derived_as_restricted_as_all_of_it() =>
        Markings.Array[0, 5].Sample(items =>
        {
            var derived = DerivedMarking.Of(items.Select((m, i) => ($"i{i}", m)));
            foreach (var member in ATeam.Members) Assert.Equal(items.All(m => m.Audience.Has(member)), derived.Audience.Has(member));
            Assert.Equal(items.Select(m => m.Label).DefaultIfEmpty(Tlp.Clear).Max(), derived.Label);
            // Without those that it names, nothing narrows it.
            var rest = DerivedMarking.Of(items.Select((m, i) => ($"i{i}", m)).Where(p => !derived.By.Contains(p.Item1)));
            Assert.True(rest.Audience.IsEverybody);
            Assert.True(derived.Label == Tlp.Clear || rest.Label < derived.Label);
        }, iter: 5000);

    [Fact]
    public void Is_open_to_nobody_when_its_marking_is_not_known()
    {
        var team = new ATeam();
        Assert.All(ATeam.Members, m => Assert.False(team.State.Sees(m, "sha256:unknown")));
    }

    [Fact]
    public void Is_changed_by_who_gave_it_only()
    {
        var team = new ATeam();
        team.Mark("AU", "sha256:a", Tlp.Amber, "JP");
        Assert.Equal("JP did not give this: who did says who may see it.", team.Do(new ItemMarked("jp", team.Now, "sha256:a", Tlp.Clear)));
        Assert.Equal("there is nothing called 'sha256:a' here.", team.Do(new ItemMarked("kr", team.Now, "sha256:a", Tlp.Clear)));
        team.Must(new ItemMarked("au", team.Now, "sha256:a", Tlp.Clear));
        Assert.All(ATeam.Members, m => Assert.True(team.State.Sees(m, "sha256:a")));
    }

    [Fact]
    public void Is_each_members_own_where_several_gave_the_same()
    {
        var team = new ATeam();
        team.Mark("AU", "sha256:a", Tlp.Red);
        // That another has it too does not show.
        team.Mark("KR", "sha256:a", Tlp.Amber, "JP");
        Assert.Equal((Tlp.Red, "AU"), (team.State.MarkingOf("AU", "sha256:a")!.Label, team.State.MarkingOf("AU", "sha256:a")!.Owner));
        Assert.Equal((Tlp.Amber, "KR"), (team.State.MarkingOf("JP", "sha256:a")!.Label, team.State.MarkingOf("JP", "sha256:a")!.Owner));
        // Once it is released, who sees both sees it as the wider one is marked.
        team.Must(new ItemMarked("kr", team.Now, "sha256:a", Tlp.Clear));
        Assert.Equal((Tlp.Clear, "KR"), (team.State.MarkingOf("AU", "sha256:a")!.Label, team.State.MarkingOf("AU", "sha256:a")!.Owner));
    }

    [Fact]
    public void Is_released_without_what_was_said_of_it_before()
    {
        var team = new ATeam();
        team.Mark("AU", "sha256:a", Tlp.Amber, "JP");
        team.Must(new Commented("jp", team.Now, "sha256:a", "among us"));
        team.Must(new ItemMarked("au", team.Now, "sha256:a", Tlp.Clear));
        team.Must(new Commented("jp", team.Now, "sha256:a", "to all"));
        Assert.Equal(["to all"], team.State.CommentsOn("sha256:a", "KR").Select(c => c.Text));
        Assert.Equal(["among us", "to all"], team.State.CommentsOn("sha256:a", "AU").Select(c => c.Text));
    }
}
