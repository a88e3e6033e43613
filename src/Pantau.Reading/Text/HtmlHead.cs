using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Pantau.Reading.Text;

/// <summary>What a page says of itself: Open Graph, schema.org in JSON-LD, plain meta elements, and the usual places in the page.</summary>
internal static class HtmlHead
{
    private static readonly string[] DateNames =
        ["article:published_time", "datePublished", "date", "pubdate", "publishdate", "parsely-pub-date", "dc.date", "dcterms.created", "og:published_time", "content_published_date"];

    public static DocumentHead Read(IHtmlDocument page)
    {
        var head = new DocumentHead
        {
            Title = Meta(page, "og:title") ?? Clean(page.QuerySelector("article h1, main h1, h1")?.TextContent),
            Outlet = Meta(page, "og:site_name"),
            Language = page.DocumentElement.GetAttribute("lang") ?? Meta(page, "og:locale")?.Replace('_', '-'),
            Url = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url"),
        };
        foreach (var name in DateNames) head.Published ??= Meta(page, name) is { } date ? DateText.Parse(date) : null;
        Linked(page, head);
        head.Published ??= page.QuerySelector("time[datetime]")?.GetAttribute("datetime") is { } time ? DateText.Parse(time) : null;
        head.Title ??= Clean(page.Title) is { } title ? WithoutSite(title, head.Outlet) : null;
        return head;
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        Clean(page.QuerySelectorAll("meta").FirstOrDefault(m => string.Equals(m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop"), name, StringComparison.OrdinalIgnoreCase))?.GetAttribute("content"));

    private static void Linked(IHtmlDocument page, DocumentHead head)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(8))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 32 });
                Take(json.RootElement, head, 0);
            }
            catch (JsonException)
            {
                // A page's broken metadata says nothing; the page itself is still read.
            }
        }
    }

    private static void Take(JsonElement element, DocumentHead head, int depth)
    {
        if (depth > 4) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray().Take(20)) Take(item, head, depth + 1);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@graph", out var graph)) Take(graph, head, depth + 1);
        if (element.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String) head.Published ??= DateText.Parse(date.GetString()!);
        if (element.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object && publisher.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
            head.Outlet ??= Clean(name.GetString());
        if (element.TryGetProperty("headline", out var headline) && headline.ValueKind == JsonValueKind.String) head.Title ??= Clean(headline.GetString());
    }

    // "Headline - The Site", "Headline | The Site"
    private static string WithoutSite(string title, string? site)
    {
        var cut = title.LastIndexOfAny(['|', '–', '—']);
        if (cut < 0) cut = title.LastIndexOf(" - ", StringComparison.Ordinal);
        return cut > 10 && (site is null || title[cut..].Contains(site, StringComparison.OrdinalIgnoreCase)) ? title[..cut].Trim() : title;
    }

    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length > 500 ? folded[..500] : folded;
    }
}
