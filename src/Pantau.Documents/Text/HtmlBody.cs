namespace Pantau.Documents.Text;

/// <summary>Finds the element that holds the article: what the page marks as such, or where most of the running text stands together.</summary>
internal static class HtmlBody
{
    // Less running text than this is a teaser, whatever it is marked as.
    private const int Shortest = 100;

    private static readonly Func<HtmlNode, bool>[] Marks =
    [
        n => n.Find("itemprop")?.Value == "articleBody",
        n => n.Name == "article",
        n => n.Name == "main" || n.Find("role")?.Value == "main",
    ];

    public static HtmlNode Find(HtmlTree tree)
    {
        HtmlNode? found = null;
        foreach (var mark in Marks)
        {
            HtmlNode? best = null;
            foreach (var node in tree.Nodes)
                if (!node.IsText && !node.Weight.Boilerplate && mark(node) && Score(node) >= Shortest && (best is null || Score(node) > Score(best))) best = node;
            // A mark on one piece of the article gives way to a mark on all of it.
            if (best is not null && (found is null || (Holds(best, found) && Score(best) > Score(found) * 2))) found = best;
        }
        return found ?? Densest(tree) ?? tree.Page;
    }

    // Each piece of running text counts for the block around it, half for the one above, and for its own block where it stands there without paragraphs.
    private static HtmlNode? Densest(HtmlTree tree)
    {
        var scores = new Dictionary<HtmlNode, double>(ReferenceEqualityComparer.Instance);
        foreach (var node in tree.Nodes)
        {
            if (node.IsText || node.Weight.Boilerplate || node.Weight.Block != node || HtmlMeasure.OwnProse(node) is not (> 0 and var prose)) continue;
            if (node.Name != "p") Count(node, prose);
            if (Above(node) is not { } parent) continue;
            Count(parent, node.Name == "p" ? prose : prose * 0.5);
            if (Above(parent) is { } grandparent) Count(grandparent, prose * 0.5);
        }
        if (scores.Count == 0) return null;
        var best = scores.MaxBy(s => s.Value).Key;
        // Where the text goes on beside it, the block around both is the article.
        for (var around = Above(best); around is not null; around = Above(around))
            if (Total(around) * 10 >= Total(best) * 13 && around.Weight.Links * 3 < around.Weight.All) best = around;
        return best;

        void Count(HtmlNode node, double amount) => scores[node] = scores.GetValueOrDefault(node) + amount;
    }

    private static HtmlNode? Above(HtmlNode node) => node.Parent?.Weight.Block;

    private static int Total(HtmlNode node) => node.Weight.Prose + HtmlMeasure.OwnProse(node);

    private static double Score(HtmlNode node) => Total(node) > 0 ? Total(node) : Math.Max(0, node.Weight.All - (node.Weight.Links * 2.5)) * 0.5;

    private static bool Holds(HtmlNode outer, HtmlNode inner)
    {
        for (var at = inner.Parent; at is not null; at = at.Parent)
            if (ReferenceEquals(at, outer)) return true;
        return false;
    }
}
