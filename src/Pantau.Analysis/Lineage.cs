using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>Who depends on whom among those that tell a fact. Origins are counted, not articles.</summary>
public sealed class Lineage
{
    private readonly Dictionary<string, string> rootOf;
    private readonly AnalysisContext context;

    internal Lineage(AnalysisContext context, IReadOnlyList<LineageGroup> groups, IReadOnlyList<LineageEdge> edges)
    {
        this.context = context;
        Groups = groups;
        Edges = edges;
        rootOf = groups.SelectMany(g => g.Sources.Select(s => (Source: s, g.Root))).ToDictionary(s => s.Source, s => s.Root, StringComparer.Ordinal);
    }

    /// <summary>The origins that do not depend on one another.</summary>
    public IReadOnlyList<string> Roots => [.. Groups.Select(g => g.Root)];

    /// <summary>Sources with the number of claims that lead back to each.</summary>
    public IReadOnlyList<SourceOrigin> Origins =>
        [.. Groups.SelectMany(g => g.Claims.GroupBy(c => SourceOf(c, context), StringComparer.Ordinal).Select(s => new SourceOrigin(s.Key, s.Count()) { DependsOn = s.Key == g.Root ? null : g.Root }))
            .OrderByDescending(o => o.Claims).ThenBy(o => o.Source, StringComparer.Ordinal)];

    public IReadOnlyList<LineageEdge> Edges { get; }

    internal IReadOnlyList<LineageGroup> Groups { get; }

    /// <summary>Origins whose own words are not in evidence.</summary>
    internal IEnumerable<string> Unheard => Groups.Where(g => !g.Claims.Any(c => g.IsOwn(c, context))).Select(g => g.Root);

    /// <summary>The graph as it is shown: the sources, the outlets that relay them, and every step between.</summary>
    internal (IReadOnlyList<LineageNode> Nodes, IReadOnlyList<LineageEdge> Edges) Graph() => LineageGraph.Of(this, context);

    /// <summary>The origin that a claim leads back to in the end.</summary>
    public string RootOf(Claim claim) => rootOf[SourceOf(claim, context)];

    internal static Lineage Of(IReadOnlyList<Claim> claims, AnalysisContext context, CopiedDocuments documents)
    {
        if (claims.Count == 0) return new Lineage(context, [], []);
        var bySource = claims.GroupBy(c => SourceOf(c, context), StringComparer.Ordinal).ToList();
        if (bySource.Count == 1) return new Lineage(context, [new LineageGroup(bySource[0].Key, [bySource[0].Key], [bySource[0].Key], [.. bySource[0]])], []);
        return new LineageTracing(bySource.ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal), context, documents).Trace();
    }

    /// <summary>Whose word a claim is: the source it names, or who published it where it names none.</summary>
    public static string SourceOf(Claim claim, AnalysisContext context) =>
        claim.Attribution ?? context.OutletOf.GetValueOrDefault(claim.Evidence) ?? (claim.RelayedBy is [var relay, ..] ? relay : null)
        ?? (IsRecord(claim) ? "record-" : "unnamed-") + claim.Evidence[^Math.Min(8, claim.Evidence.Length)..];

    /// <summary>True for a claim read from a record of the act itself: a customs table, a track, the data of an image.</summary>
    internal static bool IsRecord(Claim claim) => claim.Reader is "table" or "track" or "image-data";
}

/// <summary>Sources with one origin between them.</summary>
/// <param name="Root">The origin's name.</param>
/// <param name="Heads">Sources of it that depend on no other by what the texts say.</param>
internal sealed record LineageGroup(string Root, IReadOnlyList<string> Sources, IReadOnlyList<string> Heads, IReadOnlyList<Claim> Claims)
{
    /// <summary>True where the claim is the origin's own words, not what another relays of it.</summary>
    public bool IsOwn(Claim claim, AnalysisContext context) =>
        Heads.Contains(Lineage.SourceOf(claim, context)) && (claim.Attribution is null || Lineage.IsRecord(claim) || context.OutletOf.GetValueOrDefault(claim.Evidence) == claim.Attribution);
}
