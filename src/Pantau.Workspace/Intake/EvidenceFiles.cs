using Pantau.Documents;
using Pantau.Documents.Archives;
using Pantau.Documents.Text;
using Pantau.Evidence;
using Pantau.Evidence.Storage;

namespace Pantau.Workspace.Intake;

/// <summary>A file on disk as the evidence that it is: itself, and what lies in it where it is an archive, a web capture or mail with attachments.</summary>
internal static class EvidenceFiles
{
    /// <summary>Each piece of evidence, or the line that says why it is none; both where a part of it could not be read.</summary>
    public static IEnumerable<(NewEvidence? Evidence, string? Problem)> Of(string path, TimeProvider time)
    {
        var (bytes, problem) = Read(path);
        if (bytes is null)
        {
            yield return (null, problem);
            yield break;
        }
        var own = BlobStore.HashOf(bytes);
        var isDocument = Unpacker.IsDocument(bytes, path);
        // An archive is kept as it came: its own signatures and dates may be asked for.
        if (isDocument)
        {
            var (evidence, wrong) = Describe(bytes, own, path, time, null);
            // Mail without words is kept for what is attached to it.
            if (evidence is null && Unpacker.ArchiveType(bytes, path) is "message/rfc822" and var mail) evidence = new NewEvidence(bytes, new IntakeRecord(own, bytes.LongLength, Path.GetFileName(path), mail, time.GetUtcNow()));
            yield return (evidence, wrong);
        }
        else yield return (new NewEvidence(bytes, new IntakeRecord(own, bytes.LongLength, Path.GetFileName(path), Unpacker.ArchiveType(bytes, path), time.GetUtcNow())), null);
        var (empty, whole) = (0, 0);
        foreach (var (file, wrong) in Unpacker.Open(bytes, path))
        {
            if (file is null)
            {
                yield return (null, wrong);
                continue;
            }
            whole++;
            var described = Describe(file.Bytes, BlobStore.HashOf(file.Bytes), file.Name, time, file);
            // A capture holds frames, counters and answers without words by the hundred: one line for all.
            if (described.Evidence is null && file.Url is not null) empty++;
            else if (described.Evidence is null) yield return (null, $"{path}: {described.Problem}");
            else yield return (described.Evidence with { Record = described.Evidence.Record with { Within = own } }, described.Problem);
        }
        if (empty > 0) yield return (null, $"{path}: {empty} of {whole} responses hold no text to read.");
    }

    private static (NewEvidence? Evidence, string? Problem) Describe(byte[] bytes, string hash, string name, TimeProvider time, UnpackedFile? within)
    {
        var extraction = TextExtractor.Extract(bytes, name);
        if (extraction.Document is not { } document) return (null, extraction.Problem);
        return (new NewEvidence(bytes, new IntakeRecord(hash, bytes.LongLength, Path.GetFileName(name), document.MediaType, time.GetUtcNow())
        {
            Title = document.Title,
            Published = document.Published,
            Language = document.DeclaredLanguage,
            Outlet = document.OutletName is { } outlet ? OutletSlug(outlet) : null,
            Url = within?.Url ?? document.Url,
            Captured = within?.Captured,
            Path = within?.Name,
        }), extraction.Notes.Count > 0 ? string.Join(" ", extraction.Notes) : null);
    }

    private static (byte[]? Bytes, string? Problem) Read(string path)
    {
        try
        {
            var limit = new TextLimits().Bytes;
            var length = new FileInfo(path).Length;
            return length > limit ? (null, $"{path} has {length / 1_000_000} MB, more than the limit of {limit / 1_000_000} MB: split it.") : (File.ReadAllBytes(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path} cannot be read ({e.Message}): check that it is there and that you may read it.");
        }
    }

    private static string OutletSlug(string name) =>
        string.Join('-', name.ToLowerInvariant().Split([' ', '\t', ',', '.', '/', '(', ')', '\'', '"', '’'], StringSplitOptions.RemoveEmptyEntries));
}
