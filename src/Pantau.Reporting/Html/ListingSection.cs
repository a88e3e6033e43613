using Pantau.Model;
using Pantau.Reporting.Prose;
using Pantau.Reporting.Writing;

namespace Pantau.Reporting.Html;

/// <summary>The parties and vessels of a finding that stand, or may stand, on sanctions lists.</summary>
internal static class ListingSection
{
    public static void Write(Markup page, Finding finding, string language)
    {
        var lines = ListingProse.Lines(finding, language).ToList();
        if (lines.Count == 0) return;
        page.Element("h5", ReportWords.Of("listings", language)).Raw("<ul class=\"listings\">");
        foreach (var line in lines) page.Element("li", line);
        page.Raw("</ul>");
    }
}
