using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Server.Desk;
using Pantau.Server.Framing;

namespace Pantau.Server.Routes;

/// <summary>Documents looked at lately, so that turning a page does not read the file again.</summary>
internal sealed class DocumentShelf
{
    private const int Most = 8;
    private readonly LinkedList<(string Key, SourceDocument? Document, string? Problem)> kept = new();
    private readonly Lock guard = new();

    /// <summary>The text of a piece of evidence, or the line that says why it has none.</summary>
    public (SourceDocument? Document, string? Problem) Text(DeskSeat seat, EvidenceItem item)
    {
        // Members may have the same bytes under names with other endings, which say how the text is taken out.
        var key = item.Hash + Path.GetExtension(item.FileName).ToLowerInvariant();
        lock (guard)
        {
            var known = kept.FirstOrDefault(k => k.Key == key);
            if (known.Key is not null)
            {
                kept.Remove(known);
                kept.AddFirst(known);
                return (known.Document, known.Problem);
            }
        }
        var (document, problem) = seat.Bytes(item.Hash) is not { } bytes ? (null, "The bytes are missing: check the log.")
            : Unpacker.IsHolderType(item.MediaType) && !Unpacker.IsDocument(bytes, item.FileName) ? (null, null)
            : TextExtractor.Extract(bytes, item.FileName) is { } read ? (read.Document, read.Problem) : default;
        lock (guard)
        {
            kept.AddFirst((key, document, problem));
            if (kept.Count > Most) kept.RemoveLast();
        }
        return (document, problem);
    }
}
