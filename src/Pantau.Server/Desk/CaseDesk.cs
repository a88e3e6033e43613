using Pantau.Evidence;
using Pantau.Evidence.Checks;
using Pantau.Law;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Reporting;
using Pantau.Workspace;
using Pantau.Workspace.Intake;
using Pantau.Workspace.Pipeline;

namespace Pantau.Server.Desk;

/// <summary>
/// One open workspace for many requests: whoever writes waits for the one before, whoever reads takes the snapshot that is
/// there. After a write the evidence is read and the findings are worked out again beside the requests.
/// </summary>
public sealed class CaseDesk : IDisposable
{
    private readonly CaseFile open;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim turn = new(1, 1), wake = new(1, 1);
    private readonly Lazy<DocumentReader> reader = new(() => DocumentReader.Load());
    private volatile DeskSnapshot now;
    private int closed;

    /// <param name="open">Is disposed with the desk.</param>
    /// <param name="regime">With the approvals and lists at hand.</param>
    /// <param name="by">Who works at this desk: stands beside what is said of claims.</param>
    public CaseDesk(CaseFile open, SanctionsRegime regime, string by, TimeProvider? time = null)
    {
        this.open = open;
        this.time = time ?? TimeProvider.System;
        (Regime, By) = (regime, by);
        now = Take(null);
    }

    public SanctionsRegime Regime { get; }
    public string By { get; }
    public string Folder => open.Folder;

    /// <summary>The workspace as it is known now.</summary>
    public DeskSnapshot Now => now;

    /// <summary>What the last walk over the log and the evidence found; null before the first.</summary>
    public (VaultReport Found, DateTimeOffset At)? LastCheck { get; private set; }

    /// <summary>The bytes of a piece of evidence; null where there are none under this hash.</summary>
    public byte[]? Bytes(string hash) => now.Item(hash) is not null && open.Vault.Blobs.Has(hash) ? open.Vault.Blobs.Get(hash) : null;

    /// <summary>An entry of the log: its type and when it was made, where it says so.</summary>
    public Pantau.Evidence.Log.LogEntry? Entry(long index) => index >= 0 && index < now.Checkpoint.Size ? open.Vault.Entry(index) : null;

    /// <summary>The signed checkpoint as other tools read it.</summary>
    public Task<string> NoteAsync(CancellationToken cancel) => Alone(() => open.Vault.Log.Note.ToString(), cancel);

    /// <summary>Takes files in; reading them follows.</summary>
    public Task<IntakeResult> AddAsync(IReadOnlyList<GatheredFile> files, Tlp? marking, CancellationToken cancel) => Change(() => EvidenceIntake.Add(open, files, time, marking: marking, cancel: cancel), cancel);

    /// <summary>Keeps what a person says of a claim.</summary>
    public Task<(Annotation? Kept, string? Problem)> SayAsync(string claim, AnnotationAct act, IReadOnlyDictionary<string, string>? slots, string why, CancellationToken cancel) =>
        Change(() => open.Annotate(claim, act, slots, why, By, time), cancel);

    /// <summary>Walks the log and all evidence; nobody writes meanwhile.</summary>
    public async Task CheckAsync(CancellationToken cancel) =>
        LastCheck = (await Alone(() => VaultCheck.Run(CaseFile.EvidenceFolder(open.Folder), cancel: cancel), cancel), time.GetUtcNow());

    /// <summary>Waits until the findings stand on all that is in the log.</summary>
    public async Task SettledAsync(CancellationToken cancel)
    {
        while (!now.IsSettled) await Task.Delay(20, cancel);
    }

    /// <summary>Waits until something was changed.</summary>
    internal Task ChangedAsync(CancellationToken cancel) => wake.WaitAsync(cancel);

    /// <summary>Reads what is unread and works the findings out.</summary>
    internal async Task SettleAsync(CancellationToken cancel)
    {
        if (now.Unread > 0)
        {
            await Alone(() => ClaimReading.ReadUnread(open, reader.Value, cancel: cancel), cancel);
            await Alone(() => now = Take(now.Report), cancel);
        }
        if (now.IsSettled) return;
        var seen = now;
        var report = DraftReport.Make(seen.Evidence, seen.Claims, seen.Annotations, seen.Checkpoint, Regime, Span(seen.Claims), time.GetUtcNow());
        // What changed meanwhile is worked out next: until then these findings are shown as of the log before.
        await Alone(() => now = now == seen ? seen.With(report) : Take(report), cancel);
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

    private DeskSnapshot Take(PeriodReport? report)
    {
        var head = open.Vault.Log.Head;
        var checkpoint = new ReportCheckpoint(head.Origin, head.Size, Convert.ToBase64String(head.Root), open.Vault.Log.Note.Signatures, open.Vault.Verifier.ToString());
        return new DeskSnapshot(open.Evidence(), open.Claims(), open.Annotations(), checkpoint, report, report?.Checkpoint.Size ?? -1, open.Unread().Count);
    }

    private async Task<T> Change<T>(Func<T> act, CancellationToken cancel)
    {
        try
        {
            return await Alone(() =>
            {
                try
                {
                    return act();
                }
                finally
                {
                    // What was acknowledged before a failure is in the log, too.
                    now = Take(now.Report);
                }
            }, cancel);
        }
        finally
        {
            lock (wake) if (wake.CurrentCount == 0) wake.Release();
        }
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
