using Pantau.Evidence;
using Pantau.Evidence.Log;
using Pantau.Team;
using Pantau.Team.Acts;

namespace Pantau.Workspace.Teamwork;

/// <summary>The acts of a log, taken in one after the other: the team that they make, what each member gave, and what was refused.</summary>
internal sealed class ActReplay(EvidenceVault vault)
{
    private readonly List<RefusedAct> refused = [];
    private readonly List<(long Index, TeamAct Act)> stood = [];

    public TeamState State { get; } = new();
    public GiftBook Gifts { get; } = new();
    public IReadOnlyList<RefusedAct> Refused => refused;

    /// <summary>Acts that stand, but for the giving of evidence, of which there may be very many.</summary>
    public IReadOnlyList<(long Index, TeamAct Act)> Stood => stood;

    /// <summary>How many acts were taken in, those that were refused among them.</summary>
    public long Taken { get; private set; }

    /// <summary>When the last act was done that stands.</summary>
    public DateTimeOffset Last { get; private set; }

    /// <summary>Takes in all acts of the log.</summary>
    /// <returns>Null, or the line that says what of the log cannot be read: then nobody can tell what the team is.</returns>
    public string? Run(CancellationToken cancel = default)
    {
        foreach (var (index, record) in vault.Acts())
        {
            cancel.ThrowIfCancellationRequested();
            if (record is null) return $"entry {index} of the log, an act, cannot be opened: run 'pantau verify' and restore from a copy.";
            if (TeamActJson.Read(record) is not { } act) return $"entry {index} of the log is an act that this program does not know: use a newer one.";
            Take(index, act);
        }
        return null;
    }

    /// <summary>Takes in one act that the log holds.</summary>
    public void Take(long index, TeamAct act)
    {
        Taken++;
        var why = act is EvidenceGiven gift && !Follows(index, gift.Item) ? "it does not follow the intake of what it gives."
            : act.At < Last ? $"it says that it was done before the act that stands before it, at {act.At:yyyy-MM-dd HH:mm:ss} UTC."
            : State.Apply(index, act);
        if (why is not null)
        {
            refused.Add(new RefusedAct(index, why));
            return;
        }
        Last = act.At;
        if (act is not EvidenceGiven) stood.Add((index, act));
        if (act is EvidenceGiven given) Gifts.Enter(given.Item, State.People[given.By].Member, index - 1);
    }

    // Whoever gives something has its bytes: the act stands right behind their intake.
    private bool Follows(long index, string item) =>
        index > 0 && vault.Entry(index - 1) is { Type: LogEntry.Intake } entry && RecordJson.Intake(entry.Record)?.Hash == item;
}
