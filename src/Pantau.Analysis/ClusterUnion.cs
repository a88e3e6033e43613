namespace Pantau.Analysis;

/// <summary>Clusters taken together across blocks: where a claim leaves a party out, and where a person said so.</summary>
internal sealed class ClusterUnion
{
    public ClusterUnion(List<TellingCluster> clusters, IEnumerable<(TellingCluster, TellingCluster)> targets, IEnumerable<(TellingCluster, TellingCluster)> pinned)
    {
        var links = targets.Concat(pinned).ToList();
        if (links.Count == 0)
        {
            Groups = clusters.ConvertAll(c => new List<TellingCluster> { c });
            return;
        }
        var parents = new Dictionary<TellingCluster, TellingCluster>();
        TellingCluster Root(TellingCluster c)
        {
            while (parents.TryGetValue(c, out var up)) c = up;
            return c;
        }
        foreach (var (one, other) in links)
        {
            var (a, b) = (Root(one), Root(other));
            if (a != b) parents[a] = b;
        }
        Groups = [.. clusters.Concat(links.Select(l => l.Item2)).Distinct().GroupBy(Root).Select(g => g.ToList())];
    }

    public List<List<TellingCluster>> Groups { get; }
}
