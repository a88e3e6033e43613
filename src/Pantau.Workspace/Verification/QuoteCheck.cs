using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Evidence;
using Pantau.Model;
using Pantau.Reporting;

namespace Pantau.Workspace.Verification;

/// <summary>Holds quotes against the evidence: the words must stand at their place in the document's text.</summary>
internal sealed class QuoteCheck(EvidenceVault? vault)
{
    private readonly Dictionary<string, (SourceDocument Document, CodePoints Points)?> texts = new(StringComparer.Ordinal);

    /// <summary>What does not hold; null when the quote stands. Without the evidence only its length can be checked.</summary>
    public string? Problem(Claim claim)
    {
        if (claim.Quote.EnumerateRunes().Count() != claim.Span.Length) return "the quote is not as long as its place in the text";
        if (vault is null || !vault.Blobs.Has(claim.Evidence)) return null;
        if (TextOf(claim.Evidence) is not { } known) return "the evidence holds no text";
        var (document, points) = known;
        var text = document.Text;
        if (claim.Span.End > points.FromUtf16(text.Length)) return "the quote's place lies beyond the end of the evidence";
        var start = points.ToUtf16(claim.Span.Start);
        if (string.CompareOrdinal(text, start, claim.Quote, 0, claim.Quote.Length) != 0) return "the quote does not stand in the evidence at its place";
        return claim.Page == document.PageOf(start) ? null : "the quote stands on another page of the evidence";
    }

    /// <summary>The same of the words around a quote.</summary>
    public string? Problem(Claim claim, ClaimContext context)
    {
        if (vault is null || !vault.Blobs.Has(claim.Evidence) || TextOf(claim.Evidence) is not var (document, points)) return null;
        var text = document.Text;
        var (start, end) = (points.ToUtf16(claim.Span.Start), points.ToUtf16(claim.Span.End));
        var stands = start >= context.Before.Length && end <= text.Length
            && string.CompareOrdinal(text, start - context.Before.Length, context.Before, 0, context.Before.Length) == 0
            && string.CompareOrdinal(text, end, context.After, 0, context.After.Length) == 0 && end + context.After.Length <= text.Length;
        return stands ? null : "the words around the quote do not stand there in the evidence";
    }

    private (SourceDocument, CodePoints)? TextOf(string hash)
    {
        if (texts.TryGetValue(hash, out var known)) return known;
        var name = vault!.Intakes().FirstOrDefault(i => i.Record.Hash == hash).Record?.FileName ?? "";
        var document = TextExtractor.Extract(vault.Blobs.Get(hash), name).Document;
        return texts[hash] = document is null ? null : (document, new CodePoints(document.Text));
    }
}
