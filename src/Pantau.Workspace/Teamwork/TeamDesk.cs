using Pantau.Evidence;
using Pantau.Evidence.Storage;
using Pantau.Model;
using Pantau.Team;
using Pantau.Team.Acts;

namespace Pantau.Workspace.Teamwork;

/// <summary>
/// Where people act: each act is held against the rules, written durably into the log, and only then counts. One act at a
/// time, from whatever thread; who acts on a finding may say which version they saw, and is refused where it has moved on.
/// A workspace that nobody has entered is one analyst's own, and has no team.
/// </summary>
public sealed class TeamDesk
{
    private readonly Lock gate = new();
    private readonly EvidenceVault vault;
    private readonly ActReplay replay;
    private readonly TimeProvider time;

    private TeamDesk(EvidenceVault vault, ActReplay replay, TimeProvider time) => (this.vault, this.replay, this.time) = (vault, replay, time);

    /// <summary>The team of a log; or the line that says what of the log cannot be read.</summary>
    public static (TeamDesk? Desk, string? Problem) Open(EvidenceVault vault, TimeProvider time)
    {
        var whole = new ActReplay(vault);
        return whole.Run() is { } problem ? (null, problem) : (new TeamDesk(vault, whole, time), null);
    }

    /// <summary>Whether somebody has entered.</summary>
    public bool HasTeam => Look(team => team.People.Count > 0);

    /// <summary>Acts of the log that were not allowed and changed nothing.</summary>
    public IReadOnlyList<RefusedAct> Refused
    {
        get { lock (gate) return [.. replay.Refused]; }
    }

    /// <summary>Now, as the acts count it: never before the last of them.</summary>
    public DateTimeOffset Now
    {
        get { lock (gate) return Next(); }
    }

    /// <summary>Looks at the team while nobody acts. What is taken away from here must not hang on the team any more.</summary>
    public T Look<T>(Func<TeamState, T> look)
    {
        lock (gate) return look(replay.State);
    }

    /// <summary>Looks at the team as this person's member sees it; or gives the line that says that there is no such person.</summary>
    public (T? Seen, string? Problem) LookAs<T>(string person, Func<TeamView, T> look) => Look<(T?, string?)>(team =>
        team.People.TryGetValue(person, out var who) && who.Present ? (look(new TeamView(team, who.Member)), null) : (default, $"there is nobody called '{person}' in this team."));

    /// <summary>Takes an act, at the time that it is now.</summary>
    /// <param name="seen">The version of the finding that the person saw; null to act on whatever it is.</param>
    /// <exception cref="IOException">The log could not be written: the act does not stand.</exception>
    public ActOutcome Take(TeamAct act, int? seen = null)
    {
        lock (gate)
        {
            var now = act with { At = Next() };
            if (now is EvidenceGiven) return new ActOutcome(null, "evidence is given with its bytes: use 'pantau add'.");
            if (seen is { } version && Overtaken(now, version) is { } meanwhile) return new ActOutcome(null, meanwhile, Overtaken: true);
            if (TeamRules.WhyNot(replay.State, now) is { } why) return new ActOutcome(null, why);
            var index = vault.Act(TeamActJson.Write(now));
            replay.Take(index, now);
            return new ActOutcome(index, null);
        }
    }

    /// <summary>Null where this person may give evidence to these members, or the line that says why not.</summary>
    public string? WhyNotGive(string by, IReadOnlyList<string>? to) =>
        Look(team => TeamRules.WhyNot(team, new EvidenceGiven(by, Next(), BlobStore.HashOf([]), Tlp.Red, to)));

    /// <summary>Takes evidence in that a person gives for their member: bytes, intake and act stand together or not at all.</summary>
    /// <param name="to">The members that it is released to; null for all. What bears no label is amber.</param>
    /// <returns>A receipt for each, which calls known only what the member could see before; or the line that says why not.</returns>
    public (IReadOnlyList<Receipt>? Receipts, string? Problem) Give(string by, IReadOnlyList<NewEvidence> evidence, IReadOnlyList<string>? to)
    {
        lock (gate)
        {
            if (WhyNotGive(by, to) is { } why) return (null, why);
            var member = replay.State.People[by].Member;
            var known = evidence.Select(e => e.Record.Hash).Where(h => replay.State.Sees(member, h)).ToHashSet(StringComparer.Ordinal);
            var at = Next();
            var acts = evidence.Select(e => new EvidenceGiven(by, at, e.Record.Hash, TlpLabel.Parse(e.Record.Marking ?? "") ?? Tlp.Amber, to)).ToList();
            var written = 0;
            var receipts = vault.Add(evidence, _ => TeamActJson.Write(acts[written++]));
            for (var i = 0; i < receipts.Count; i++) replay.Take(receipts[i].Index + 1, acts[i]);
            return ([.. receipts.Select(r => r with { Known = !known.Add(r.Hash) })], null);
        }
    }

    /// <summary>Whether a member gave this itself.</summary>
    public bool Gave(string member, string item)
    {
        lock (gate) return replay.Gifts.Has(item, member);
    }

    /// <summary>The items that a member may see, each with the intake that says most of it to this member: its own, or the first of those that it sees.</summary>
    public IReadOnlyList<(string Item, long Intake)> Seen(string member)
    {
        lock (gate)
        {
            var view = new TeamView(replay.State, member);
            return [.. replay.Gifts.All.Where(g => view.SeesGift(g.Member, g.Item))
                .GroupBy(g => g.Item, StringComparer.Ordinal)
                .Select(g => (Item: g.Key, Gifts: g.ToList()))
                .Select(g => (g.Item, Intake: (g.Gifts.Find(o => o.Member == member) is { Item: not null } own ? own : g.Gifts[0]).Intake))
                .OrderBy(g => g.Intake)];
        }
    }

    /// <summary>The acts that a member may see, but for the giving of evidence.</summary>
    internal IReadOnlyList<(long Index, TeamAct Act)> SeenActs(string member)
    {
        lock (gate)
        {
            var view = new TeamView(replay.State, member);
            return [.. replay.Stood.Where(a => view.Sees(a.Act, a.Index))];
        }
    }

    /// <summary>Null where this could be done now, or the line that says why not.</summary>
    public string? WhyNot(TeamAct act) => Look(team => TeamRules.WhyNot(team, act with { At = Next() }));

    /// <summary>The intake that brought each item from each member, in the order of the log.</summary>
    internal IReadOnlyList<(string Item, long Intake)> Gifts()
    {
        lock (gate) return [.. replay.Gifts.All.Select(g => (g.Item, g.Intake))];
    }

    /// <summary>The name of the file under which this person's member sees an item; null where it may not see it.</summary>
    internal string? NameFor(string person, string item)
    {
        lock (gate)
        {
            if (!replay.State.People.TryGetValue(person, out var who)) return null;
            var view = new TeamView(replay.State, who.Member);
            var gifts = replay.Gifts.Of(item).Where(g => view.SeesGift(g.Member, item)).OrderBy(g => g.Intake).ToList();
            if (gifts.Count == 0) return null;
            var shown = gifts.FindIndex(g => g.Member == who.Member) is >= 0 and var own ? gifts[own] : gifts[0];
            return vault.Entry(shown.Intake) is { } entry ? RecordJson.Intake(entry.Record)?.FileName : null;
        }
    }

    private DateTimeOffset Next()
    {
        var now = time.GetUtcNow();
        return now < replay.Last ? replay.Last : now;
    }

    private string? Overtaken(TeamAct act, int seen)
    {
        var id = act switch
        {
            ReviewOpened a => a.Finding,
            PositionTaken a => a.Finding,
            ReplyAsked a => a.Finding,
            ReplyGiven a => a.Finding,
            FindingPublished a => a.Finding,
            FindingWithdrawn a => a.Finding,
            _ => null,
        };
        if (id is null || !replay.State.People.TryGetValue(act.By, out var who) || new TeamView(replay.State, who.Member).Finding(id) is not { } finding) return null;
        return finding.Version == seen ? null : $"somebody acted on {id} meanwhile: it is at version {finding.Version}, and you saw {seen}; look at it again, then act.";
    }
}
