using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>The graph of who depends on whom, with the outlets between a document and its source.</summary>
internal static class LineageGraph
{
    public static (IReadOnlyList<LineageNode> Nodes, IReadOnlyList<LineageEdge> Edges) Of(Lineage lineage, AnalysisContext context)
    {
        var nodes = new Dictionary<string, LineageNode>(StringComparer.Ordinal);
        var edges = new Dictionary<(string, string), LineageEdge>();
        foreach (var edge in lineage.Edges) edges.TryAdd((edge.From, edge.On), edge);
        foreach (var group in lineage.Groups)
        {
            foreach (var source in group.Sources.Order(StringComparer.Ordinal))
            {
                var own = group.Claims.Where(c => Lineage.SourceOf(c, context) == source).ToList();
                var physical = own.Exists(Lineage.IsRecord);
                nodes[source] = new LineageNode(source, group.Root, context.Ratings.Of(source, physical).ToString(), own.Count, physical);
            }
        }
        foreach (var group in lineage.Groups)
        {
            foreach (var claim in group.Claims.OrderBy(c => c.Id, StringComparer.Ordinal))
            {
                if (claim.Attribution is not { } source) continue;
                var outlet = context.OutletOf.GetValueOrDefault(claim.Evidence);
                string[] chain = [.. new[] { outlet }.Concat(claim.RelayedBy ?? []).Append(source).OfType<string>()];
                for (var i = 0; i + 1 < chain.Length; i++)
                {
                    if (chain[i] == chain[i + 1]) continue;
                    nodes.TryAdd(chain[i], new LineageNode(chain[i], group.Root, null, 0, false));
                    edges.TryAdd((chain[i], chain[i + 1]), new LineageEdge(chain[i], chain[i + 1], LocalText.Of("It says so of itself: the words name the source.", "Naskahnya sendiri menyebut sumber itu.")));
                }
            }
        }
        return ([.. nodes.Values.OrderBy(n => n.Origin, StringComparer.Ordinal).ThenByDescending(n => n.Name == n.Origin).ThenByDescending(n => n.Claims).ThenBy(n => n.Name, StringComparer.Ordinal)],
            [.. edges.Values.OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.On, StringComparer.Ordinal)]);
    }
}
