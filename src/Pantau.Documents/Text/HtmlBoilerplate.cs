namespace Pantau.Documents.Text;

/// <summary>Tells what is about a page (navigation, banners, teasers, comments) from what is of its article, by element, role and the words in class and id.</summary>
internal static class HtmlBoilerplate
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "svg", "math", "iframe", "noembed", "noframes", "figure", "figcaption", "select", "textarea", "dialog", "menu", "video", "audio", "object",
        "applet", "canvas", "map", "head", "title", "xmp",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase) { "navigation", "banner", "complementary", "search", "contentinfo", "dialog", "alertdialog", "menu", "menubar", "toolbar" };

    private static readonly HashSet<string> Comments = new(StringComparer.Ordinal) { "comment", "comments", "disqus", "komentar", "replies", "respond" };

    private static readonly HashSet<string> Teasers = new(StringComparer.Ordinal) { "related", "terkait", "promo", "teaser", "recommended", "recommendation", "recommendations", "rekomendasi" };

    // Words of class and id, English and Indonesian.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "share", "sharing", "bagikan", "sidebar", "advert", "advertisement", "ads", "iklan", "cookie", "cookies", "consent", "gdpr", "newsletter", "subscribe", "subscription", "breadcrumb", "breadcrumbs", "social",
        "footer", "navbar", "navigation", "nav", "menu", "recommend", "popular", "terpopuler", "trending", "byline", "caption", "captions", "paywall", "tags", "tagcloud", "author", "masthead", "topbar", "toolbar",
        "pagination", "pager", "outbrain", "taboola", "copyright", "skip",
    };

    private static readonly string[] Phrases = ["-baca-juga-", "-read-also-", "-also-read-", "-see-also-", "-lihat-juga-", "-sr-only-", "-visually-hidden-", "-screen-reader-", "-more-stories-"];

    // "has-sidebar", "no-comments", "with-menu": a layout that names what stands elsewhere.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "has", "no", "with", "without", "js", "is" };

    /// <param name="pageProse">Running text of the whole page: an element that holds most of it is not boilerplate for its name.</param>
    public static bool Is(HtmlNode node, int pageProse)
    {
        if (Elements.Contains(node.Name) || node.Name.StartsWith("amp-", StringComparison.Ordinal)) return true;
        var most = (node.Weight.Prose + HtmlMeasure.OwnProse(node)) * 5L > pageProse * 3L;
        // Some systems wrap a whole page in one form, and some their article in a header.
        if (node.Name is "form" or "header" && !most && pageProse > 0) return true;
        if (node.Attributes.Count == 0 || node.Name is "body" or "html" or "main") return false;
        if (IsHidden(node) || (node.Find("role") is { } role && Roles.Contains(role.Value)) || node.Find("aria-modal")?.Value == "true") return true;
        if (IsAmidSentence(node)) return false;
        return IsNamed(node.Find("class")?.Value, node, most) || IsNamed(node.Find("id")?.Value, node, most);
    }

    // A few words of a paragraph are part of it, whatever they are called: to leave them out would change what it says.
    private static bool IsAmidSentence(HtmlNode node) =>
        node.Weight.Block is { Name: "p" or "li" or "pre" or "blockquote" or "dd" } block && block != node && !node.Weight.HoldsBlocks && (block.Name == "pre" || node.Weight.All * 2 < block.Weight.Own);

    private static bool IsHidden(HtmlNode node)
    {
        if (node.Find("hidden") is not null || node.Find("aria-hidden")?.Value == "true") return true;
        if (node.Find("style")?.Value is not { } style) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamed(string? names, HtmlNode node, bool most)
    {
        if (names is null || names.Length > 1000 || node.Weight.HoldsMain) return false;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Split(name);
            if (words.Count == 0 || Elsewhere.Contains(words[0])) continue;
            if (words.Exists(Comments.Contains)) return true;
            if (most) continue;
            if (words.Exists(Teasers.Contains)) return true;
            if (node.Name == "article") continue;
            if (words.Exists(Words.Contains) || Array.Exists(Phrases, p => $"-{string.Join('-', words)}-".Contains(p, StringComparison.Ordinal))) return true;
        }
        return false;
    }

    // "relatedLinks", "related-links" and "related_links" are the words "related" and "links"; "sideBar" is "sidebar" too.
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var humped = i > 0 && i < name.Length && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (i < name.Length && char.IsLetter(name[i]) && !humped) continue;
            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = humped ? i : i + 1;
        }
        if (words.Count == 2) words.Add(string.Concat(words[0], words[1]));
        return words;
    }
}
