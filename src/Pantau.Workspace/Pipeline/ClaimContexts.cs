using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reporting;

namespace Pantau.Workspace.Pipeline;

/// <summary>The words around each quote, cut from the document's text where a line or a word ends.</summary>
internal static class ClaimContexts
{
    // UTF-16 units looked at on each side of a quote: about two sentences.
    private const int Reach = 320;

    public static IReadOnlyList<ClaimContext> Of(CaseFile workspace, IReadOnlyList<EvidenceItem> evidence, IReadOnlyList<Claim> claims)
    {
        var names = evidence.ToDictionary(e => e.Hash, e => e.FileName, StringComparer.Ordinal);
        var contexts = new List<ClaimContext>();
        foreach (var group in claims.GroupBy(c => c.Evidence, StringComparer.Ordinal))
        {
            if (TextExtractor.Extract(workspace.Vault.Blobs.Get(group.Key), names[group.Key]).Document is not { } document) continue;
            var points = new CodePoints(document.Text);
            foreach (var claim in group)
                contexts.Add(new ClaimContext(claim.Id, Before(document.Text, points.ToUtf16(claim.Span.Start)), After(document.Text, points.ToUtf16(claim.Span.End))));
        }
        return contexts;
    }

    private static string Before(string text, int start)
    {
        var from = Math.Max(0, start - Reach);
        if (from == 0) return text[..start];
        // Not in the middle of a word, or of a pair.
        var space = text.AsSpan(from, start - from).IndexOfAny(' ', '\n');
        if (space >= 0) from += space + 1;
        else if (char.IsLowSurrogate(text[from])) from++;
        return text[from..start];
    }

    private static string After(string text, int end)
    {
        var to = Math.Min(text.Length, end + Reach);
        if (to == text.Length) return text[end..];
        var space = text.AsSpan(end, to - end).LastIndexOfAny(' ', '\n');
        if (space >= 0) to = end + space;
        else if (char.IsHighSurrogate(text[to - 1])) to--;
        return text[end..to];
    }
}
