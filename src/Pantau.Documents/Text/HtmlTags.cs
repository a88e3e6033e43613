namespace Pantau.Documents.Text;

/// <summary>What is known of the elements of HTML by their names.</summary>
internal static class HtmlTags
{
    /// <summary>Elements that have no content and no end tag.</summary>
    public static readonly HashSet<string> Void = new(StringComparer.Ordinal)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "basefont", "bgsound", "frame", "keygen" };

    /// <summary>Elements whose content is characters up to their own end tag.</summary>
    public static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title" };

    /// <summary>Elements that part the words before them from the words after.</summary>
    public static readonly HashSet<string> Block = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>Elements that cannot stand inside a paragraph: they end one that is open.</summary>
    public static readonly HashSet<string> EndsParagraph = new(Block.Except(["body", "html", "caption", "tbody", "td", "tfoot", "th", "thead", "tr"]), StringComparer.Ordinal);

    /// <summary>Elements that stand in the head of a page.</summary>
    public static readonly HashSet<string> OfHead = new(StringComparer.Ordinal) { "base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template", "title" };

    /// <summary>Elements beyond which an end tag does not reach: what stands in a cell ends there.</summary>
    public static readonly HashSet<string> Scope = new(StringComparer.Ordinal) { "table", "td", "th", "caption", "template", "object", "marquee", "applet", "html", "#page" };

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
