using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Pantau.Reading.Text;

/// <summary>HTML: the article's own words, without navigation, and what the page says of itself.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "button", "svg", "iframe", "figure", "figcaption", "select", "dialog", "menu", "video", "audio", "object", "head",
    };

    private static readonly HashSet<string> BlockTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "li", "ul", "ol", "dl", "dd", "dt", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th", "pre", "hr", "br", "address", "body", "header",
    };

    // Words in class or id that mark what is about the page rather than of it.
    private static readonly string[] Boilerplate =
    [
        "comment", "related", "share", "sidebar", "promo", "advert", "cookie", "newsletter", "subscribe", "breadcrumb", "social", "footer", "navbar", "menu", "recommend", "popular", "trending", "byline", "caption", "paywall", "consent", "tags", "baca-juga", "read-also", "author",
    ];

    // Deeper nesting than this is an attack or an accident: what lies below is not followed.
    private const int Deepest = 200;

    public static SourceDocument Read(string text, string encoding, byte[] bytes)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        var head = HtmlHead.Read(page);
        var builder = new TextBuilder();
        var finder = new SourceFinderByText(text, encoding == "utf-8");
        var body = HtmlBody.Find(page);
        if (head.Title is { } title)
        {
            builder.Append(title);
            builder.Close(BlockKind.Title);
        }
        if (body is not null) Walk(body, builder, finder, head.Title, 0);
        _ = bytes;
        return new SourceDocument
        {
            Text = builder.Text,
            MediaType = "text/html",
            Blocks = builder.Blocks.Any(b => b.Kind is not BlockKind.Title) ? builder.Blocks : [],
            Title = head.Title,
            Published = head.Published,
            OutletName = head.Outlet,
            DeclaredLanguage = head.Language,
            Url = head.Url,
            Encoding = encoding,
            Origin = builder.Map,
        };
    }

    internal static bool IsBoilerplate(IElement element)
    {
        if (Skipped.Contains(element.LocalName)) return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || element.GetAttribute("role") is "navigation" or "banner" or "complementary" or "search" or "contentinfo") return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.LocalName is "body" or "html" or "article" or "main") return false;
        var names = $"{element.ClassName} {element.Id}";
        return names.Length > 1 && names.Length < 400 && Array.Exists(Boilerplate, b => names.Contains(b, StringComparison.OrdinalIgnoreCase));
    }

    private static void Walk(INode node, TextBuilder builder, SourceFinderByText finder, string? title, int depth)
    {
        if (depth > Deepest) return;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                var (at, length) = finder.Place(words.Data, child.ParentElement?.SourceReference?.Position.Position ?? 0);
                builder.Append(words.Data, at, length);
            }
            else if (child is IElement element && !IsBoilerplate(element))
            {
                var block = BlockTags.Contains(element.LocalName);
                if (block) builder.Close(KindOf((IElement)node));
                // The title stands at the head of the text already.
                if (element.LocalName == "h1" && title is not null && element.TextContent.Trim() == title) continue;
                if (!IsLinkList(element)) Walk(element, builder, finder, title, depth + 1);
                if (block) builder.Close(KindOf(element));
            }
        }
        if (depth == 0) builder.Close(node is IElement root ? KindOf(root) : BlockKind.Paragraph);
    }

    // "Baca juga: ...", lists of headlines: a block whose words are nearly all links is no part of the article.
    private static bool IsLinkList(IElement element)
    {
        if (element.LocalName is not ("p" or "ul" or "ol" or "li" or "div" or "section" or "strong")) return false;
        var links = element.QuerySelectorAll("a").Sum(a => a.TextContent.Length);
        if (links == 0) return false;
        var all = element.TextContent.Trim().Length;
        return all > 0 && links * 10 >= all * 7 && all < 1500;
    }

    private static BlockKind KindOf(IElement element) => element.LocalName switch
    {
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quotation,
        "td" or "th" or "tr" => BlockKind.TableRow,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "address" => BlockKind.Metadata,
        _ when element.ParentElement?.LocalName == "blockquote" => BlockKind.Quotation,
        _ => BlockKind.Paragraph,
    };

    /// <summary>Finds where a text node stands in the page's source by walking forward from its element; entities make it give the stretch to the next tag.</summary>
    private sealed class SourceFinderByText(string source, bool known)
    {
        private int at;
        private int counted;
        private long bytes;

        public (long Start, long Length) Place(string words, int element)
        {
            if (!known || string.IsNullOrWhiteSpace(words)) return (-1, 0);
            var from = Math.Clamp(Math.Max(at, element), 0, source.Length);
            var lead = words.TrimStart();
            var probe = lead.Length > 24 ? lead[..24] : lead;
            var found = source.IndexOf(probe, from, Math.Min(source.Length - from, Math.Max(words.Length * 8, 4096)), StringComparison.Ordinal);
            if (found < 0) found = from;
            var end = source.IndexOf('<', found);
            if (end < 0) end = source.Length;
            at = end;
            return (Bytes(found), Bytes(end) - Bytes(found));
        }

        private long Bytes(int index)
        {
            if (index < counted) (counted, bytes) = (0, 0);
            bytes += Encoding.UTF8.GetByteCount(source.AsSpan(counted, index - counted));
            counted = index;
            return bytes;
        }
    }
}
