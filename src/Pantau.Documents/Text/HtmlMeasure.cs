namespace Pantau.Documents.Text;

/// <summary>Weighs all elements of a page and marks its boilerplate: three passes over the nodes, each linear.</summary>
internal static class HtmlMeasure
{
    // A paragraph has at least so many characters; anything else that is as long as a sentence or two is one as well.
    private const int ShortestParagraph = 20;
    private const int LongestLabel = 120;
    // A character of Korean, Japanese or Chinese says as much as a few letters.
    private const char FirstDense = '\u1100';
    private const int LettersOfDense = 3;

    public static void Measure(HtmlTree tree, string source)
    {
        foreach (var node in tree.Nodes)
        {
            if (node.IsText) Count(node, source);
            else Locate(node);
        }
        Add(tree, withoutBoilerplate: false);
        var prose = tree.Page.Weight.Prose;
        foreach (var node in tree.Nodes)
            if (!node.IsText) node.Weight.Boilerplate = (node.Parent?.Weight.Boilerplate ?? false) || HtmlBoilerplate.Is(node, prose);
        Add(tree, withoutBoilerplate: true);
    }

    /// <summary>What counts as running text of the element's own.</summary>
    public static int OwnProse(HtmlNode node)
    {
        var own = node.Weight.Own;
        return own >= LongestLabel || (node.Name is "p" or "blockquote" or "pre" && own >= ShortestParagraph) ? own : 0;
    }

    private static void Locate(HtmlNode node)
    {
        var weight = node.Weight;
        var block = HtmlTags.Block.Contains(node.Name) || node.Parent is null;
        weight.Block = block ? node : node.Parent!.Weight.Block;
        weight.InLink = node.Name == "a" || (node.Parent?.Weight.InLink ?? false);
    }

    private static void Count(HtmlNode text, string source)
    {
        var weight = text.Parent!.Weight;
        if (HtmlTags.Raw.Contains(text.Parent.Name)) return;
        var count = 0;
        for (var i = text.Start; i < text.End; i++)
            if (!char.IsWhiteSpace(source[i])) count += source[i] < FirstDense ? 1 : LettersOfDense;
        text.Letters = count;
        if (!weight.InLink) weight.Block!.Weight.Own += count;
    }

    private static void Add(HtmlTree tree, bool withoutBoilerplate)
    {
        foreach (var node in tree.Nodes)
            if (!node.IsText) (node.Weight.All, node.Weight.Links, node.Weight.Prose) = (0, 0, 0);
        for (var i = tree.Nodes.Count - 1; i > 0; i--)
        {
            var node = tree.Nodes[i];
            var above = node.Parent!.Weight;
            if (node.IsText)
            {
                above.All += node.Letters;
                if (above.InLink) above.Links += node.Letters;
                continue;
            }
            var weight = node.Weight;
            if (withoutBoilerplate && weight.Boilerplate) continue;
            above.All += weight.All;
            above.Links += weight.Links;
            above.Prose += weight.Prose + OwnProse(node);
            above.HoldsBlocks |= weight.HoldsBlocks || weight.Block == node;
            above.HoldsMain |= weight.HoldsMain || node.Name is "h1" or "main" || node.Find("itemprop")?.Value == "articleBody";
        }
    }
}
