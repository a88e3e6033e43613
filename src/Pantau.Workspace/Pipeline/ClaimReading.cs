using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Workspace.Tracks;

namespace Pantau.Workspace.Pipeline;

/// <summary>Reads the claims of evidence that the present reader has not read yet, several documents at once.</summary>
public static class ClaimReading
{
    // So many documents share a transaction of the index: what was read before a stop need not be read again.
    private const int Together = 64;

    /// <returns>A line for each piece of evidence that no language pack could read, in the order of the evidence.</returns>
    public static IReadOnlyList<string> ReadUnread(CaseFile workspace, DocumentReader reader, IProgress<Step>? progress = null, CancellationToken cancel = default)
    {
        var notes = new List<string>();
        var unread = workspace.Unread().ToHashSet(StringComparer.Ordinal);
        var items = workspace.Evidence().Where(e => unread.Contains(e.Hash)).ToList();
        var read = new List<(string Hash, IReadOnlyList<Claim> Claims)>(Together);
        var done = 0;
        progress?.Report(new Step("reading", done, items.Count));
        foreach (var (hash, claims, note) in OrderedWork.Run(items, item => Read(workspace, item, reader, cancel), cancel: cancel))
        {
            read.Add((hash, claims));
            if (note is not null) notes.Add(note);
            done++;
            progress?.Report(new Step("reading", done, items.Count));
            if (read.Count < Together && done < items.Count) continue;
            workspace.Store(read);
            read.Clear();
        }
        foreach (var (item, name) in workspace.ToReadOtherwise())
            workspace.Others.Keep(item.Hash, name, Read(workspace, item with { FileName = name }, reader, cancel).Claims);
        return notes;
    }

    private static (string Hash, IReadOnlyList<Claim> Claims, string? Note) Read(CaseFile workspace, EvidenceItem item, DocumentReader reader, CancellationToken cancel)
    {
        if (Unpacker.IsHolderType(item.MediaType)) return (item.Hash, [], null);
        var extraction = TextExtractor.Extract(workspace.Vault.Blobs.Get(item.Hash), item.FileName);
        if (extraction.Document is not { } document) return (item.Hash, [], extraction.Problem);
        if (TrackEvidence.Is(document))
        {
            var (moves, problem) = TrackEvidence.Read(document, item.Hash, cancel);
            return (item.Hash, moves, problem is null ? null : $"{item.FileName}: {problem}.");
        }
        var reading = reader.Read(document, item.Hash, cancel);
        return (item.Hash, reading.Claims, reading.Language is null ? $"{item.FileName} is in no language that there is a pack for: no claims were read from it." : null);
    }
}
