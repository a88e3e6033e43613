using System.Text.RegularExpressions;

namespace Pantau.Documents.Pdf;

/// <summary>Takes away what is printed on page after page: running heads, running feet, page numbers.</summary>
internal static partial class RunningHeads
{
    // So much of a page's height is margin where these stand, and so many lines of it are looked at.
    private const float Margin = 0.14f;
    private const int Deep = 3;
    private const int FewestPages = 3;

    public static void Drop(List<PdfPage> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var candidates = pages.Select(Candidates).ToList();
        foreach (var page in candidates)
            foreach (var key in page.Select(c => c.Key).Distinct(StringComparer.Ordinal)) seen[key] = seen.GetValueOrDefault(key) + 1;
        var enough = pages.Count == 2 ? 2 : FewestPages;
        for (var i = 0; i < pages.Count; i++)
        {
            var gone = candidates[i].Where(c => seen[c.Key] >= enough || (pages.Count > 1 && PageNumber().IsMatch(c.Line.Text))).Select(c => c.Line).ToHashSet(ReferenceEqualityComparer.Instance);
            pages[i].Lines.RemoveAll(gone.Contains);
        }
    }

    private static List<(PdfLine Line, string Key)> Candidates(PdfPage page)
    {
        var found = new List<(PdfLine, string)>();
        foreach (var (foot, lines) in new[] { (false, page.Lines.Where(l => l.Y > page.Bottom + (page.Height * (1 - Margin)))), (true, page.Lines.Where(l => l.Y < page.Bottom + (page.Height * Margin))) })
        {
            var heights = lines.Select(l => MathF.Round(l.Y)).Distinct();
            var outer = (foot ? heights.Order() : heights.OrderDescending()).Take(Deep).ToHashSet();
            found.AddRange(lines.Where(l => outer.Contains(MathF.Round(l.Y))).Select(l => (l, $"{(foot ? 'f' : 'h')}{Digits().Replace(l.Text, "#")}")));
        }
        return found;
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[-–—|\s]{0,4}(\p{L}{1,9}\.?\s)?(\d{1,4}|[ivxlc]{1,7})(\s?(/|\p{L}{2,4})\s?\d{1,4})?[-–—|\s]{0,4}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();
}

/// <summary>The lines of one page.</summary>
/// <param name="Number">From 1.</param>
internal sealed record PdfPage(int Number, float Bottom, float Height, List<PdfLine> Lines);
