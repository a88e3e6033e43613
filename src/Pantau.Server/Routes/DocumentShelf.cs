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
    private readonly LinkedList<(string Hash, SourceDocument? Document, string? Problem)> kept = new();
    private readonly Lock guard = new();

    /// <summary>The text of a piece of evidence, or the line that says why it has none.</summary>
    public (SourceDocument? Document, string? Problem) Text(CaseDesk desk, EvidenceItem item)
    {
        lock (guard)
        {
            var known = kept.FirstOrDefault(k => k.Hash == item.Hash);
            if (known.Hash is not null)
            {
                kept.Remove(known);
                kept.AddFirst(known);
                return (known.Document, known.Problem);
            }
        }
        var (document, problem) = desk.Bytes(item.Hash) is not { } bytes ? (null, "The bytes are missing: check the log.")
            : Unpacker.IsHolderType(item.MediaType) && !Unpacker.IsDocument(bytes, item.FileName) ? (null, null)
            : TextExtractor.Extract(bytes, item.FileName) is { } read ? (read.Document, read.Problem) : default;
        lock (guard)
        {
            kept.AddFirst((item.Hash, document, problem));
            if (kept.Count > Most) kept.RemoveLast();
        }
        return (document, problem);
    }
}
