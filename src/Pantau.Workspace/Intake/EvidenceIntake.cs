using Pantau.Evidence;
using Pantau.Model;

namespace Pantau.Workspace.Intake;

/// <summary>What became of the files that were to be taken in.</summary>
/// <param name="Receipts">One for each file that is now durably in the log.</param>
/// <param name="Refused">One line for each file that was not taken in.</param>
/// <param name="Notes">One line for each file that was, but of which a part could not be read.</param>
public sealed record IntakeResult(IReadOnlyList<Receipt> Receipts, IReadOnlyList<string> Refused, IReadOnlyList<string> Notes);

/// <summary>Who gives evidence to a team.</summary>
/// <param name="By">The person's id.</param>
/// <param name="To">The members that it is released to; null for all.</param>
public sealed record EvidenceGiver(string By, IReadOnlyList<string>? To = null);

/// <summary>Takes files in as evidence, some at a time: what a receipt was given for is safe, whatever happens to the rest.</summary>
public static class EvidenceIntake
{
    // So many files, or bytes, share a checkpoint.
    private const int BatchFiles = 64;
    private const long BatchBytes = 64_000_000;

    /// <param name="onlyNew">True to pass over bytes that the log knows already; in a team, those that the giver's member gave already.</param>
    /// <param name="giver">Who gives it; a team's workspace takes nothing from nobody.</param>
    public static IntakeResult Add(CaseFile workspace, IReadOnlyList<GatheredFile> files, TimeProvider time, bool onlyNew = false, Action<Receipt>? acknowledged = null, IProgress<int>? progress = null, Tlp? marking = null, EvidenceGiver? giver = null, CancellationToken cancel = default)
    {
        var receipts = new List<Receipt>();
        List<string> refused = [], notes = [];
        var batch = new List<NewEvidence>();
        long size = 0;
        if (WhyNot(workspace, giver) is { } why) return new IntakeResult([], [why], []);
        var member = giver is null ? null : workspace.Team.Look(team => team.People[giver.By].Member);
        for (var i = 0; i < files.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var (evidence, problem) in EvidenceFiles.Of(files[i].Path, time, marking))
            {
                cancel.ThrowIfCancellationRequested();
                if (problem is not null) (evidence is null ? refused : notes).Add(problem);
                if (evidence is null || (onlyNew && IsKnown(evidence.Record.Hash))) continue;
                batch.Add(evidence);
                size += evidence.Bytes.LongLength;
                if (batch.Count >= BatchFiles || size >= BatchBytes) Commit();
            }
            if (i == files.Count - 1) Commit();
            progress?.Report(i + 1);
        }
        workspace.CatchUp();
        return new IntakeResult(receipts, refused, notes);

        bool IsKnown(string hash) => batch.Exists(b => b.Record.Hash == hash) || (member is not null ? workspace.Team.Gave(member, hash) : workspace.Vault.Blobs.Has(hash) && workspace.Knows(hash));

        void Commit()
        {
            if (batch.Count == 0) return;
            var (given, no) = giver is null ? (workspace.Vault.Add(batch), null) : workspace.Team.Give(giver.By, batch, giver.To);
            // Rights can be taken away while files are read.
            if (no is not null && !refused.Contains(no)) refused.Add(no);
            foreach (var receipt in given ?? [])
            {
                receipts.Add(receipt);
                acknowledged?.Invoke(receipt);
            }
            batch.Clear();
            size = 0;
        }
    }

    private static string? WhyNot(CaseFile workspace, EvidenceGiver? giver) => (workspace.Team.HasTeam, giver) switch
    {
        (true, null) => "this workspace is a team's: say who gives the evidence, with 'pantau add --by PERSON'.",
        (false, not null) => "nobody has entered this workspace: 'pantau team enter' makes it a team's.",
        (_, { } who) => workspace.Team.WhyNotGive(who.By, who.To),
        _ => null,
    };
}
