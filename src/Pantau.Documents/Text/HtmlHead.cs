namespace Pantau.Documents.Text;

/// <summary>What a page says of itself: Open Graph, plain meta elements, schema.org in JSON-LD, and the usual places in the page.</summary>
internal static class HtmlHead
{
    private static readonly string[] DateNames =
        ["article:published_time", "og:article:published_time", "datePublished", "date", "pubdate", "publishdate", "publish_date", "publication_date", "parsely-pub-date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "og:published_time", "content_published_date", "regDate", "article.published"];

    public static (DocumentHead Head, HtmlTitle? Title) Read(HtmlTree tree, HtmlNode body, string source)
    {
        var metas = Metas(tree);
        var linked = HtmlLinkedData.Read(tree.Nodes, source);
        var head = new DocumentHead
        {
            Outlet = Said(metas, "og:site_name") ?? linked.Outlet ?? Said(metas, "application-name"),
            Url = HtmlTitle.Clean(tree.Nodes.FirstOrDefault(n => n.Name == "link" && string.Equals(n.Find("rel")?.Value, "canonical", StringComparison.OrdinalIgnoreCase))?.Find("href")?.Value) ?? Said(metas, "og:url"),
            Language = LanguageTag.Of((tree.Nodes.FirstOrDefault(n => n.Name == "html") is { } root ? root.Find("lang") ?? root.Find("xml:lang") : null)?.Value)
                ?? LanguageTag.Of(Said(metas, "og:locale")) ?? LanguageTag.Of(Said(metas, "content-language")) ?? linked.Language,
        };
        foreach (var name in DateNames) head.Published ??= Said(metas, name) is { } date ? DateText.Parse(date) : null;
        head.Published ??= linked.Published;
        head.Published ??= Time(body) ?? Time(tree.Page);
        var title = HtmlTitle.Of(tree.Nodes, source, metas.GetValueOrDefault("og:title"), linked.Headline, head.Outlet);
        head.Title = title?.Text;
        return (head, title);
    }

    private static string? Said(Dictionary<string, HtmlAttribute> metas, string name) => HtmlTitle.Clean(metas.GetValueOrDefault(name)?.Value);

    // The first word on a name stands.
    private static Dictionary<string, HtmlAttribute> Metas(HtmlTree tree)
    {
        var metas = new Dictionary<string, HtmlAttribute>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in tree.Nodes)
        {
            if (node.Name != "meta" || node.Find("content") is not { } content || string.IsNullOrWhiteSpace(content.Value)) continue;
            foreach (var key in new[] { "property", "name", "itemprop", "http-equiv" })
                if (node.Find(key)?.Value is { Length: > 0 } name) metas.TryAdd(name.Trim(), content);
        }
        return metas;
    }

    private static DateOnly? Time(HtmlNode under)
    {
        var left = new Stack<HtmlNode>([under]);
        while (left.TryPop(out var node))
        {
            if (node.Name == "time" && node.Find("datetime") is { } time && DateText.Parse(time.Value) is { } date) return date;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                if (!node.Children[i].IsText) left.Push(node.Children[i]);
        }
        return null;
    }
}
