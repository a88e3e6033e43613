using Pantau.Evidence;
using Pantau.Model;

namespace Pantau.Workspace.Intake;

/// <summary>What became of the files that were to be taken in.</summary>
/// <param name="Receipts">One for each file that is now durably in the log.</param>
/// <param name="Refused">One line for each file that was not taken in.</param>
/// <param name="Notes">One line for each file that was, but of which a part could not be read.</param>
public sealed record IntakeResult(IReadOnlyList<Receipt> Receipts, IReadOnlyList<string> Refused, IReadOnlyList<string> Notes);

/// <summary>Takes files in as evidence, some at a time: what a receipt was given for is safe, whatever happens to the rest.</summary>
public static class EvidenceIntake
{
    // So many files, or bytes, share a checkpoint.
    private const int BatchFiles = 64;
    private const long BatchBytes = 64_000_000;

    /// <param name="onlyNew">True to pass over bytes that the log knows already.</param>
    public static IntakeResult Add(CaseFile workspace, IReadOnlyList<GatheredFile> files, TimeProvider time, bool onlyNew = false, Action<Receipt>? acknowledged = null, IProgress<int>? progress = null, Tlp? marking = null, CancellationToken cancel = default)
    {
        var receipts = new List<Receipt>();
        List<string> refused = [], notes = [];
        var batch = new List<NewEvidence>();
        long size = 0;
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

        bool IsKnown(string hash) => batch.Exists(b => b.Record.Hash == hash) || (workspace.Vault.Blobs.Has(hash) && workspace.Index.Evidence.Any(e => e.Hash == hash));

        void Commit()
        {
            if (batch.Count == 0) return;
            foreach (var receipt in workspace.Vault.Add(batch))
            {
                receipts.Add(receipt);
                acknowledged?.Invoke(receipt);
            }
            batch.Clear();
            size = 0;
        }
    }
}
