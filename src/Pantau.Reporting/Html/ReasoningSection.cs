using Pantau.Model;
using Pantau.Reporting.Drawings;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>A finding's reasoning, folded: why its claims are one fact, who depends on whom, the sum of points, and what would change it.</summary>
internal static class ReasoningSection
{
    public static void Write(Markup page, Finding finding, Dictionary<string, Claim> claims, string language)
    {
        if (finding.Reasoning is not { } reasoning) return;
        page.Raw("<details class=\"reasoning\"><summary>").Text(ReportWords.Of("reasoning", language)).Raw("</summary>");
        if (OriginsDrawing.Draw(reasoning, language) is { } drawing) page.Raw("<figure>").Raw(drawing).Element("figcaption", ReportWords.Of("origins-desc", language)).Raw("</figure>");
        foreach (var (title, leaves) in ReasoningTree.Branches(finding, claims, language))
        {
            if (leaves.Count == 0) continue;
            page.Element("h5", ProseNames.Capital(title)).Raw("<ul>");
            foreach (var leaf in leaves) page.Element("li", leaf);
            page.Raw("</ul>");
        }
        page.Raw("</details>");
    }
}
