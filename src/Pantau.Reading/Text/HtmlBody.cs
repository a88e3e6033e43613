using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Pantau.Reading.Text;

/// <summary>Finds the element that holds the article: what the page marks as such, or where most of the plain paragraphs stand together.</summary>
internal static class HtmlBody
{
    private static readonly string[] Marked = ["[itemprop=articleBody]", "article", "[role=main]", "main"];

    public static IElement? Find(IHtmlDocument page)
    {
        foreach (var selector in Marked)
        {
            var best = page.QuerySelectorAll(selector).Where(e => !Hidden(e)).Select(e => (Element: e, Score: Score(e))).OrderByDescending(e => e.Score).FirstOrDefault();
            if (best.Element is not null && best.Score > 140) return best.Element;
        }
        return Densest(page) ?? page.Body;
    }

    // Each paragraph counts for its parent, and half for the one above.
    private static IElement? Densest(IHtmlDocument page)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in page.QuerySelectorAll("p"))
        {
            if (Hidden(paragraph)) continue;
            var words = Plain(paragraph);
            if (words < 25 || paragraph.ParentElement is not { } parent) continue;
            scores[parent] = scores.GetValueOrDefault(parent) + words;
            if (parent.ParentElement is { } above) scores[above] = scores.GetValueOrDefault(above) + (words * 0.5);
        }
        return scores.Count == 0 ? null : scores.MaxBy(s => s.Value).Key;
    }

    private static double Score(IElement element) => element.QuerySelectorAll("p").Where(p => !Hidden(p)).Sum(Plain) is > 0 and var sum ? sum : Plain(element) * 0.5;

    private static double Plain(IElement element) => Math.Max(0, element.TextContent.Trim().Length - (element.QuerySelectorAll("a").Sum(a => a.TextContent.Length) * 1.5));

    private static bool Hidden(IElement element)
    {
        var at = (IElement?)element;
        for (var depth = 0; at is not null && depth < 60; depth++, at = at.ParentElement)
            if (HtmlText.IsBoilerplate(at) && at != element) return true;
        return false;
    }
}
