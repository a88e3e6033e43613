namespace Pantau.Documents.Text;

/// <summary>
/// Builds a page's tree from its source. It follows the rules of HTML for end tags that were left out (paragraphs,
/// list items, cells) and for end tags that do not fit; it moves no text, so that the order of the text is that of the
/// source. Elements nested deeper than <see cref="Deepest"/> are taken as children of the last one that is not.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>As browsers have it.</summary>
    public const int Deepest = 512;

    /// <summary>No article has as many elements.</summary>
    public const int MostNodes = 1_000_000;

    private readonly List<HtmlNode> nodes = [];
    private readonly List<HtmlNode> open = [];
    private int tooDeep;
    private int openParagraphs;
    private int openLinks;

    private HtmlTree()
    {
        Page = new HtmlNode("#page", null, 0, 0);
        nodes.Add(Page);
        Push(Page);
    }

    public HtmlNode Page { get; }

    /// <summary>All nodes in the order of the source, each after its parent.</summary>
    public IReadOnlyList<HtmlNode> Nodes => nodes;

    /// <summary>The tree of a page; null when it has more than <see cref="MostNodes"/> nodes.</summary>
    public static HtmlTree? Of(string source)
    {
        var tree = new HtmlTree();
        var scanner = new HtmlScanner(source);
        for (var token = scanner.Next(); token.Kind != HtmlTokenKind.End; token = scanner.Next())
        {
            if (tree.nodes.Count > MostNodes) return null;
            if (token.Kind == HtmlTokenKind.Text)
            {
                if (tree.InHead && !source.AsSpan(token.Start, token.End - token.Start).IsWhiteSpace()) tree.CloseInScope("head", null);
                tree.Append(token);
            }
            else if (token.Kind == HtmlTokenKind.EndTag) tree.Close(token);
            else tree.Open(token, scanner);
        }
        return tree;
    }

    private HtmlNode Top => open[^1];

    // The head is open near the root or not at all: what does not belong to it ends it.
    private bool InHead => open.Count > 1 && (open[1].Name == "head" || (open.Count > 2 && open[2].Name == "head"));

    private void Push(HtmlNode node)
    {
        open.Add(node);
        if (node.Name == "p") openParagraphs++;
        if (node.Name == "a") openLinks++;
    }

    private void PopTo(int depth)
    {
        for (var i = open.Count - 1; i >= depth; i--)
        {
            if (open[i].Name == "p") openParagraphs--;
            if (open[i].Name == "a") openLinks--;
        }
        open.RemoveRange(depth, open.Count - depth);
        tooDeep = 0;
    }

    private HtmlNode Append(HtmlToken token)
    {
        var node = new HtmlNode(token.Name, Top, token.Start, token.End) { Attributes = token.Attributes };
        Top.Add(node);
        nodes.Add(node);
        return node;
    }

    private void Open(HtmlToken token, HtmlScanner scanner)
    {
        Imply(token.Name);
        var node = Append(token);
        if (HtmlTags.Raw.Contains(token.Name))
        {
            var (start, end) = scanner.Raw(token.Name);
            var text = new HtmlNode(HtmlNode.TextName, node, start, end);
            node.Add(text);
            nodes.Add(text);
        }
        else if (!HtmlTags.Void.Contains(token.Name))
        {
            if (open.Count < Deepest) Push(node);
            else tooDeep++;
        }
    }

    // Ends what a start tag ends by standing there.
    private void Imply(string name)
    {
        if (InHead && !HtmlTags.OfHead.Contains(name)) CloseInScope("head", null);
        if (openParagraphs > 0 && HtmlTags.EndsParagraph.Contains(name)) CloseInScope("p", null);
        switch (name)
        {
            case "li":
                CloseInScope("li", ["ul", "ol", "menu", "dir"]);
                break;
            case "dd" or "dt":
                CloseInScope("dd", ["dl"]);
                CloseInScope("dt", ["dl"]);
                break;
            case "option" or "optgroup":
                if (Top.Name == "option") PopTo(open.Count - 1);
                break;
            case "td" or "th" or "tr" or "tbody" or "thead" or "tfoot":
                CloseCells(name);
                break;
            case "a" when openLinks > 0:
                CloseFormatting("a");
                break;
        }
        if (HtmlTags.IsHeading(name) && HtmlTags.IsHeading(Top.Name)) PopTo(open.Count - 1);
    }

    private void CloseCells(string name)
    {
        for (var i = open.Count - 1; i > 0 && open[i].Name is not "table"; i--)
        {
            var row = open[i].Name is "tr";
            var group = open[i].Name is "tbody" or "thead" or "tfoot";
            if (row && name is "td" or "th" || group && name is "td" or "th" or "tr") return;
            if (row || group || open[i].Name is "td" or "th" or "caption") PopTo(i);
        }
    }

    private void Close(HtmlToken token)
    {
        if (tooDeep > 0 && !HtmlTags.Void.Contains(token.Name))
        {
            tooDeep--;
            return;
        }
        switch (token.Name)
        {
            case "br":
                Append(token);
                break;
            // An end of a paragraph that was not begun is an empty paragraph.
            case "p" when !CloseInScope("p", null):
                Append(token);
                break;
            case "p" or "body" or "html":
                break;
            case "table" or "tr" or "tbody" or "thead" or "tfoot" or "td" or "th":
                CloseUpTo(token.Name, n => n == "table");
                break;
            case var name when HtmlTags.IsHeading(name):
                CloseUpTo(name, HtmlTags.Scope.Contains, HtmlTags.IsHeading);
                break;
            case var name when HtmlTags.Block.Contains(name):
                CloseUpTo(name, HtmlTags.Scope.Contains);
                break;
            default:
                CloseFormatting(token.Name);
                break;
        }
    }

    private bool CloseInScope(string name, string[]? stops) => CloseUpTo(name, n => HtmlTags.Scope.Contains(n) || (stops is not null && Array.IndexOf(stops, n) >= 0));

    private bool CloseUpTo(string name, Func<string, bool> stops, Func<string, bool>? alike = null)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name || (alike is not null && alike(open[i].Name)))
            {
                PopTo(i);
                return true;
            }
            if (stops(open[i].Name)) return false;
        }
        return false;
    }

    // The end of an inline element does not end the block that was opened in it.
    private void CloseFormatting(string name)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
            {
                PopTo(i);
                return;
            }
            if (HtmlTags.Block.Contains(open[i].Name)) return;
        }
    }
}
