using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Pantau.Evidence;
using Pantau.Evidence.Checks;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Reporting;
using Pantau.Team;
using Pantau.Team.Acts;
using Pantau.Workspace;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;
using Pantau.Workspace.Teamwork;
using Pantau.Workspace.Views;

namespace Pantau.Server.Desk;

/// <summary>
/// One open workspace for many requests: whoever writes waits for the one before, whoever reads takes the snapshot that is
/// there. After a write the evidence is read and the findings are worked out again beside the requests. In a team's workspace each
/// member has a snapshot of its own, made of what it may see; there is none of the whole.
/// </summary>
public sealed class CaseDesk : IDisposable
{
    private readonly CaseFile open;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim turn = new(1, 1), wake = new(1, 1);
    private readonly Lazy<DocumentReader> reader;
    private readonly ConcurrentDictionary<string, DeskShelf> shelves = new(StringComparer.Ordinal);
    private long changes;
    private int closed;

    /// <param name="open">Is disposed with the desk.</param>
    /// <param name="regime">With the approvals and lists at hand.</param>
    /// <param name="by">Who works at this desk where there is no team: stands beside what is said of claims.</param>
    /// <param name="reader">Reads what is put in; one of its own where it is left out.</param>
    public CaseDesk(CaseFile open, SanctionsRegime regime, string by, TimeProvider? time = null, Lazy<DocumentReader>? reader = null)
    {
        this.open = open;
        this.time = time ?? TimeProvider.System;
        this.reader = reader ?? new(() => DocumentReader.Load());
        (Regime, By) = (regime, by);
        IsTeam = open.Team.HasTeam;
        if (!IsTeam) SnapshotOf(null);
    }

    public SanctionsRegime Regime { get; }
    public string By { get; }
    public string Folder => open.Folder;

    /// <summary>Whether the workspace is a team's: then nobody sees anything without signing in.</summary>
    public bool IsTeam { get; }

    /// <summary>The workspace as its one analyst knows it now.</summary>
    public DeskSnapshot Now => IsTeam ? throw new InvalidOperationException("A team's workspace is seen by its members only.") : SnapshotOf(null);

    /// <summary>What the last walk over the log and the evidence found; null before the first.</summary>
    public (VaultReport Found, DateTimeOffset At)? LastCheck { get; private set; }

    /// <summary>The place of a person of the team; null where there is no such person, or no more. The analyst's own where there is no team.</summary>
    public DeskSeat? SeatOf(string? person)
    {
        if (!IsTeam) return person is null ? new DeskSeat(this, null, null) : null;
        return person is not null && open.Team.LookAs(person, view => view.Member).Seen is { } member ? new DeskSeat(this, person, member) : null;
    }

    /// <summary>The signed checkpoint as other tools read it.</summary>
    public Task<string> NoteAsync(CancellationToken cancel) => Alone(() => open.Vault.Log.Note.ToString(), cancel);

    /// <summary>Walks the log and all evidence; nobody writes meanwhile.</summary>
    public async Task CheckAsync(CancellationToken cancel) =>
        LastCheck = (await Alone(() => VaultCheck.Run(CaseFile.EvidenceFolder(open.Folder), cancel: cancel), cancel), time.GetUtcNow());

    /// <summary>Waits until the findings of all who looked stand on all that is in the log.</summary>
    public async Task SettledAsync(CancellationToken cancel)
    {
        while (open.HasUnread || !shelves.Keys.All(k => SnapshotOf(k).IsSettled)) await Task.Delay(20, cancel);
    }

    /// <summary>The workspace as a member knows it now; as its one analyst does for null.</summary>
    internal DeskSnapshot SnapshotOf(string? member)
    {
        var shelf = shelves.GetOrAdd(member ?? "", _ => new DeskShelf());
        var now = shelf.Look(Interlocked.Read(ref changes), before => Take(member is { Length: > 0 } ? member : null, before));
        if (!now.IsSettled) Wake();
        return now;
    }

    internal byte[]? Bytes(string hash) => open.Vault.Blobs.Has(hash) ? open.Vault.Blobs.Get(hash) : null;

    /// <summary>An entry of the log: its type and when it was made, where it says so. Where there is no team.</summary>
    internal Pantau.Evidence.Log.LogEntry? Entry(long index) => !IsTeam && index >= 0 && index < Now.Checkpoint.Size ? open.Vault.Entry(index) : null;

    internal IReadOnlyList<SeenEntry> EntriesOf(string member) => CaseView.Of(open, member).Entries();

    internal Task<IntakeResult> AddAsync(IReadOnlyList<GatheredFile> files, Tlp? marking, EvidenceGiver? giver, CancellationToken cancel) =>
        Change(() => EvidenceIntake.Add(open, files, time, marking: marking, giver: giver, cancel: cancel), cancel);

    internal Task<(Annotation? Kept, string? Problem)> SayAsync(string claim, AnnotationAct act, IReadOnlyDictionary<string, string>? slots, string why, string by, CancellationToken cancel) =>
        Change(() => open.Annotate(claim, act, slots, why, by, time), cancel);

    internal Task<ActOutcome> ActAsync(TeamAct act, int? seen, CancellationToken cancel) => Change(() => open.Team.Take(act, seen), cancel);

    /// <summary>Puts a finding of this member's snapshot to the team.</summary>
    internal Task<(ActOutcome Outcome, string Id)> ProposeAsync(string by, string member, Finding finding, Period period, string? supersedes, CancellationToken cancel) => Change(() =>
    {
        var act = FindingProposal.Of(by, CaseView.Of(open, member), finding, Regime, period, supersedes);
        return (open.Team.Take(act), act.Finding);
    }, cancel);

    internal string? WhyNot(TeamAct act) => open.Team.WhyNot(act);

    internal DateTimeOffset Clock => open.Team.Now;

    internal T Look<T>(string person, Func<TeamView, T> look)
    {
        var (seen, problem) = open.Team.LookAs(person, look);
        return problem is null ? seen! : throw new InvalidOperationException(problem);
    }

    /// <summary>Waits until something was changed.</summary>
    internal Task ChangedAsync(CancellationToken cancel) => wake.WaitAsync(cancel);

    /// <summary>Reads what is unread and works the findings out, for each member that looked.</summary>
    internal async Task SettleAsync(CancellationToken cancel)
    {
        if (open.HasUnread)
        {
            await Alone(() => ClaimReading.ReadUnread(open, reader.Value, cancel: cancel), cancel);
            Interlocked.Increment(ref changes);
        }
        foreach (var (key, shelf) in shelves)
        {
            var seen = SnapshotOf(key);
            if (seen.IsSettled || seen.Unread > 0) continue;
            shelf.Put(seen, DraftReport.Make(seen.Evidence, seen.Claims, seen.Annotations, seen.Checkpoint, Regime, Span(seen.Claims), time.GetUtcNow()));
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref closed, 1) == 1) return;
        open.Dispose();
        turn.Dispose();
        wake.Dispose();
    }

    // From the first day that a claim names to today: what is undated may have been at any time in it.
    private Period Span(IReadOnlyList<Claim> claims)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var days = claims.Select(c => c.Period?.From).OfType<DateOnly>().ToList();
        return new Period(days.Count > 0 && days.Min() < today ? days.Min() : today, today);
    }

    private DeskSnapshot Take(string? member, DeskSnapshot? before)
    {
        if (member is null)
        {
            var head = open.Vault.Log.Head;
            var checkpoint = new ReportCheckpoint(head.Origin, head.Size, Convert.ToBase64String(head.Root), open.Vault.Log.Note.Signatures, open.Vault.Verifier.ToString());
            return new DeskSnapshot(open.Evidence(), open.Claims(), open.Annotations(), checkpoint, $"{checkpoint.Size}-{checkpoint.Root}", before?.Report, before?.ReportStamp, open.Unread().Count);
        }
        var view = CaseView.Of(open, member);
        // Made of what is seen alone: the log's own checkpoint would tell how much more there is.
        var print = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', view.Evidence.Select(e => e.ToString()).Concat(view.Claims.Select(c => c.Id)).Concat(view.Annotations.Select(a => a.Id)))));
        return new DeskSnapshot(view.Evidence, view.Claims, view.Annotations, new ReportCheckpoint("", view.Evidence.Count, "", [], ""), Convert.ToHexStringLower(print), before?.Report, before?.ReportStamp, view.Unread);
    }

    private async Task<T> Change<T>(Func<T> act, CancellationToken cancel)
    {
        try
        {
            return await Alone(act, cancel);
        }
        finally
        {
            // What was acknowledged before a failure is in the log, too.
            Interlocked.Increment(ref changes);
            Wake();
        }
    }

    private void Wake()
    {
        lock (shelves)
            if (closed == 0 && wake.CurrentCount == 0) wake.Release();
    }

    private async Task<T> Alone<T>(Func<T> act, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            return await Task.Run(act, CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }
}
