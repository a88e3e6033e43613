using Pantau.Documents;
using Pantau.Documents.Text;
using Pantau.Model;

namespace Pantau.Server.Desk;

/// <summary>A stretch of a document's text and the claims whose words it is.</summary>
/// <param name="First">Claims whose words begin here: where a link to the words leads.</param>
public sealed record TextStretch(string Text, IReadOnlyList<Claim> Claims, IReadOnlyList<Claim> First);

/// <summary>A block of a document cut at the ends of quotes.</summary>
public sealed record TextParagraph(BlockKind Kind, int? Page, IReadOnlyList<TextStretch> Stretches);

/// <summary>A part of a document for a page to show: short documents are one part, long ones many.</summary>
public sealed record DocumentPart(IReadOnlyList<TextParagraph> Paragraphs, IReadOnlyList<Claim> Claims, int Number, int Of)
{
    // About twenty pages of print, in UTF-16 units.
    private const int Longest = 60_000;

    /// <summary>The part of this number, or the one that holds a claim's words.</summary>
    /// <param name="number">From 1; beyond the last it is the last.</param>
    public static DocumentPart Cut(SourceDocument document, IReadOnlyList<Claim> claims, int number, Claim? wanted)
    {
        var points = new CodePoints(document.Text);
        var placed = claims.Select(c => (Claim: c, Start: points.ToUtf16(c.Span.Start), End: points.ToUtf16(c.Span.End))).Where(c => c.End <= document.Text.Length).OrderBy(c => c.Start).ThenBy(c => c.End).ToList();
        var cuts = Cuts(document);
        var at = wanted is null ? Math.Clamp(number, 1, cuts.Count) - 1 : cuts.FindLastIndex(c => c <= points.ToUtf16(wanted.Span.Start));
        at = Math.Max(0, at);
        var (from, to) = (cuts[at], at + 1 < cuts.Count ? cuts[at + 1] : document.Text.Length);
        var here = placed.Where(c => c.Start >= from && c.Start < to).ToList();
        var touching = placed.Where(c => c.Start < to && c.End > from).ToList();
        var paragraphs = document.Blocks.SelectMany(Pieces).Where(b => b.Start < to && b.End > from)
            .Select(b => new TextParagraph(b.Kind, document.PageOf(b.Start), Stretches(document.Text, Math.Max(b.Start, from), Math.Min(b.End, to), touching))).ToList();
        return new DocumentPart(paragraphs, [.. here.Select(c => c.Claim)], at + 1, cuts.Count);
    }

    // A block that is longer than a part is shown in pieces.
    private static IEnumerable<TextBlock> Pieces(TextBlock block)
    {
        for (var start = block.Start; start < block.End; start += Longest) yield return new TextBlock(block.Kind, start, Math.Min(Longest, block.End - start));
    }

    private static List<int> Cuts(SourceDocument document)
    {
        var cuts = new List<int> { 0 };
        foreach (var block in document.Blocks.SelectMany(Pieces))
            if (block.End - cuts[^1] > Longest && block.Start > cuts[^1]) cuts.Add(block.Start);
        return cuts;
    }

    private static List<TextStretch> Stretches(string text, int from, int to, List<(Claim Claim, int Start, int End)> claims)
    {
        var over = claims.Where(c => c.Start < to && c.End > from).ToList();
        var ends = over.SelectMany(c => new[] { c.Start, c.End }).Where(e => e > from && e < to).Append(from).Append(to).Distinct().Order().ToList();
        var stretches = new List<TextStretch>();
        for (var i = 0; i + 1 < ends.Count; i++)
        {
            var (a, b) = (ends[i], ends[i + 1]);
            stretches.Add(new TextStretch(text[a..b], [.. over.Where(c => c.Start < b && c.End > a).Select(c => c.Claim)], [.. over.Where(c => c.Start == a).Select(c => c.Claim)]));
        }
        return stretches;
    }
}
