using Pantau.Documents;
using Pantau.Documents.Archives;
using Pantau.Documents.Text;
using Pantau.Evidence;
using Pantau.Evidence.Storage;
using Pantau.Model;

namespace Pantau.Workspace.Intake;

/// <summary>A file on disk as the evidence that it is: itself, and what lies in it where it is an archive, a web capture or mail with attachments.</summary>
internal static class EvidenceFiles
{
    /// <summary>Each piece of evidence, or the line that says why it is none; both where a part of it could not be read.</summary>
    /// <param name="marking">That was given with it. What holds others bears the narrowest label of all that it holds, and comes last.</param>
    public static IEnumerable<(NewEvidence? Evidence, string? Problem)> Of(string path, TimeProvider time, Tlp? marking)
    {
        var (bytes, problem) = Read(path);
        if (bytes is null)
        {
            yield return (null, problem);
            yield break;
        }
        var hash = BlobStore.HashOf(bytes);
        // What holds others is kept as it came: its own signatures and dates may be asked for.
        var holder = Unpacker.HolderType(bytes, path) is { } type ? new NewEvidence(bytes, new IntakeRecord(hash, bytes.LongLength, Path.GetFileName(path), type, time.GetUtcNow())) : null;
        var (own, wrong, label) = (holder, default(string), marking);
        if (Unpacker.IsDocument(bytes, path)) (own, wrong, label) = Describe(bytes, hash, path, time, marking, null);
        // A scan or mail without words is kept for what comes out of it.
        var hollow = own is null && holder is not null;
        var (empty, whole, kept, told) = (0, 0, 0, false);
        foreach (var (file, bad) in Unpacker.Open(bytes, path))
        {
            if (file is null)
            {
                (wrong, hollow, told) = hollow ? (null, false, true) : (wrong, hollow, true);
                yield return (null, bad);
                continue;
            }
            if (hollow) (own, wrong, hollow) = (holder, null, false);
            whole++;
            var described = Describe(file.Bytes, BlobStore.HashOf(file.Bytes), file.Name, time, marking, file);
            label = TlpLabel.Narrower(label, described.Label);
            // A capture holds frames, counters and answers without words by the hundred: one line for all.
            if (described.Evidence is null && file.Url is not null) empty++;
            else if (described.Evidence is null) yield return (null, $"{path}: {described.Problem}");
            else
            {
                kept++;
                yield return (described.Evidence with { Record = described.Evidence.Record with { Within = hash } }, described.Problem);
            }
        }
        if (empty > 0) yield return (null, $"{path}: {empty} of {whole} responses hold no text to read.");
        // A file that only holds others, of which none could be read, is no evidence of anything: the lines above say why.
        if (holder is not null && ReferenceEquals(own, holder) && kept == 0) (own, wrong) = (null, wrong ?? (told || whole > 0 ? null : $"{path} holds no file that can be read: add what belongs in it."));
        if (own is not null || wrong is not null) yield return (own is null ? null : own with { Record = own.Record with { Marking = label is { } narrowest ? TlpLabel.Of(narrowest) : null } }, wrong);
    }

    private static (NewEvidence? Evidence, string? Problem, Tlp? Label) Describe(byte[] bytes, string hash, string name, TimeProvider time, Tlp? marking, UnpackedFile? within)
    {
        var extraction = TextExtractor.Extract(bytes, name);
        if (extraction.Document is not { } document) return (null, extraction.Problem, marking);
        var label = TlpLabel.Narrower(marking, TlpLabel.Borne(document.Text));
        return (new NewEvidence(bytes, new IntakeRecord(hash, bytes.LongLength, Path.GetFileName(name), document.MediaType, time.GetUtcNow())
        {
            Title = document.Title,
            Published = document.Published,
            Language = document.DeclaredLanguage,
            Outlet = document.OutletName is { } outlet ? OutletSlug(outlet) : null,
            Url = within?.Url ?? document.Url,
            Captured = within?.Captured,
            Path = within?.Name,
            Marking = label is { } narrowest ? TlpLabel.Of(narrowest) : null,
        }), extraction.Notes.Count > 0 ? string.Join(" ", extraction.Notes) : null, label);
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
