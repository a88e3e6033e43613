using Pantau.Reporting;

namespace Pantau.Server.Desk;

/// <summary>The snapshot of one member, made anew when somebody wrote something. It stays the same where nothing of that shows to the member.</summary>
internal sealed class DeskShelf
{
    private readonly Lock gate = new();
    private DeskSnapshot? now;
    private long made = -1;

    /// <param name="changes">How often something was written until now.</param>
    /// <param name="take">Makes a snapshot with the findings of the one before.</param>
    public DeskSnapshot Look(long changes, Func<DeskSnapshot?, DeskSnapshot> take)
    {
        lock (gate)
        {
            if (now is not null && made == changes) return now;
            var fresh = take(now);
            if (now is null || fresh.Version != now.Version) now = fresh;
            made = changes;
            return now;
        }
    }

    /// <summary>Findings that were worked out of a snapshot; of an earlier one where more was written meanwhile.</summary>
    public void Put(DeskSnapshot of, PeriodReport report)
    {
        lock (gate) now = (now ?? of).With(report, of.Stamp);
    }
}
