using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Workspace.Tracks;

namespace Pantau.Workspace.Pipeline;

/// <summary>Reads the claims of evidence that the present reader has not read yet.</summary>
public static class ClaimReading
{
    /// <returns>A line for each piece of evidence that no language pack could read.</returns>
    public static IReadOnlyList<string> ReadNew(CaseFile workspace, DocumentReader reader, IProgress<Step>? progress = null, CancellationToken cancel = default)
    {
        var notes = new List<string>();
        var unread = workspace.Unread();
        for (var i = 0; i < unread.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new Step("reading", i, unread.Count));
            var item = workspace.Evidence().First(e => e.Hash == unread[i]);
            if (Unpacker.IsHolderType(item.MediaType))
            {
                workspace.Store(item.Hash, []);
                continue;
            }
            var extraction = TextExtractor.Extract(workspace.Vault.Blobs.Get(item.Hash), item.FileName);
            if (extraction.Document is not { } document)
            {
                notes.Add(extraction.Problem!);
                workspace.Store(item.Hash, []);
                continue;
            }
            if (TrackEvidence.Is(document))
            {
                var (claims, note) = TrackEvidence.Read(document, item.Hash, cancel);
                if (note is not null) notes.Add($"{item.FileName}: {note}.");
                workspace.Store(item.Hash, claims);
                continue;
            }
            var reading = reader.Read(document, item.Hash, cancel);
            if (reading.Language is null) notes.Add($"{item.FileName} is in no language that there is a pack for: no claims were read from it.");
            workspace.Store(item.Hash, reading.Claims);
        }
        progress?.Report(new Step("reading", unread.Count, unread.Count));
        return notes;
    }
}
