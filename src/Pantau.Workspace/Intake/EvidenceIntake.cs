using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Evidence;
using Pantau.Evidence.Storage;

namespace Pantau.Workspace.Intake;

/// <summary>What became of the files that were to be taken in.</summary>
/// <param name="Receipts">One for each file that is now durably in the log.</param>
/// <param name="Refused">One line for each file that was not taken in.</param>
public sealed record IntakeResult(IReadOnlyList<Receipt> Receipts, IReadOnlyList<string> Refused);

/// <summary>Takes files in as evidence, some at a time: what a receipt was given for is safe, whatever happens to the rest.</summary>
public static class EvidenceIntake
{
    // So many files, or bytes, share a checkpoint.
    private const int BatchFiles = 64;
    private const long BatchBytes = 64_000_000;

    /// <param name="onlyNew">True to pass over bytes that the log knows already.</param>
    public static IntakeResult Add(CaseFile workspace, IReadOnlyList<GatheredFile> files, TimeProvider time, bool onlyNew = false, Action<Receipt>? acknowledged = null, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var receipts = new List<Receipt>();
        var refused = new List<string>();
        var batch = new List<NewEvidence>();
        long size = 0;
        for (var i = 0; i < files.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var (evidence, problem) = Describe(files[i].Path, time);
            if (problem is not null) refused.Add(problem);
            else if (evidence is not null && !(onlyNew && workspace.Vault.Blobs.Has(evidence.Record.Hash) && IsLogged(workspace, evidence.Record.Hash)) && !(onlyNew && batch.Exists(b => b.Record.Hash == evidence.Record.Hash)))
            {
                batch.Add(evidence);
                size += evidence.Bytes.LongLength;
            }
            if (batch.Count >= BatchFiles || size >= BatchBytes || i == files.Count - 1) Commit();
            progress?.Report(i + 1);
        }
        workspace.CatchUp();
        return new IntakeResult(receipts, refused);

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

    private static bool IsLogged(CaseFile workspace, string hash) => workspace.Index.Evidence.Any(e => e.Hash == hash);

    private static (NewEvidence? Evidence, string? Problem) Describe(string path, TimeProvider time)
    {
        try
        {
            var limits = new TextLimits();
            var length = new FileInfo(path).Length;
            if (length > limits.Bytes) return (null, $"{path} has {length / 1_000_000} MB, more than the limit of {limits.Bytes / 1_000_000} MB: split it.");
            var bytes = File.ReadAllBytes(path);
            var extraction = TextExtractor.Extract(bytes, path, limits);
            if (extraction.Document is not { } document) return (null, extraction.Problem);
            return (new NewEvidence(bytes, new IntakeRecord(BlobStore.HashOf(bytes), bytes.LongLength, Path.GetFileName(path), document.MediaType, time.GetUtcNow())
            {
                Title = document.Title,
                Published = document.Published,
                Language = document.DeclaredLanguage,
                Outlet = document.OutletName is { } name ? OutletSlug(name) : null,
                Url = document.Url,
            }), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path} cannot be read ({e.Message}): check that it is there and that you may read it.");
        }
    }

    private static string OutletSlug(string name) =>
        string.Join('-', name.ToLowerInvariant().Split([' ', '\t', ',', '.', '/', '(', ')', '\'', '"', '’'], StringSplitOptions.RemoveEmptyEntries));
}
