using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// Claims as they come, and the facts that they tell. One more claim touches the block of its act, parties and item, and
/// nothing else. What comes out depends on which claims are in it, never on their order.
/// </summary>
public sealed class FactLedger
{
    private readonly AnalysisContext context;

    // Where each claim stands in the list; a claim taken out leaves an empty place.
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<Claim?> told = [];
    private readonly Dictionary<BlockKey, FactBlock> blocks = [];
    private readonly Dictionary<(ClaimKind, bool, string), List<FactBlock>> kin = [];
    private readonly DenialIndex denials = new();
    private readonly CopiedDocuments documents;
    private readonly bool keepsDocuments;

    public FactLedger(AnalysisContext context)
    {
        this.context = context;
        documents = new CopiedDocuments();
        keepsDocuments = true;
    }

    private FactLedger(AnalysisContext context, CopiedDocuments documents)
    {
        this.context = context;
        this.documents = documents;
    }

    /// <summary>How many claims it holds.</summary>
    public int Count => places.Count;

    /// <summary>Takes a claim in; false where one of this id is in it already.</summary>
    public bool Add(Claim claim)
    {
        if (!places.TryAdd(claim.Id, told.Count)) return false;
        told.Add(claim);
        if (claim.Modality == Modality.Denied)
        {
            denials.Add(claim);
            return true;
        }
        var (block, face) = Place(claim);
        block.Add(face, told.Count - 1);
        if (keepsDocuments && claim.Attribution is null) documents.Add(claim, block.Key, face);
        return true;
    }

    /// <summary>Takes a claim out; false where it was not in it.</summary>
    public bool Remove(string id)
    {
        if (!places.Remove(id, out var place)) return false;
        var claim = told[place]!;
        told[place] = null;
        if (claim.Modality == Modality.Denied)
        {
            denials.Remove(claim);
            return true;
        }
        var (block, face) = Place(claim);
        block.Remove(face, place);
        if (claim.Attribution is null) documents.Remove(claim, block.Key, face);
        return true;
    }

    /// <summary>All facts, in the order in which they are told.</summary>
    public IReadOnlyList<Fact> Facts()
    {
        var clusters = blocks.Values.SelectMany(b => b.Clusters).ToList();
        var wholes = new ClusterUnion(clusters, Targets(clusters), Pinned());
        var facts = wholes.Groups.Select(g => Make([.. g.SelectMany(ClaimsOf)])).ToList();
        var answered = facts.SelectMany(f => f.Denials).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var alone = denials.All.Where(d => !answered.Contains(d.Id)).GroupBy(BlockKey.Of).Select(g => FactMaking.Of([.. g], [], context, documents));
        return [.. facts.Concat(alone).Order(FactOrder.Instance)];
    }

    /// <summary>The fact that a claim tells; null where there is no such claim, or where it denies one.</summary>
    public Fact? FactOf(string id)
    {
        if (Find(id) is not { Modality: not Modality.Denied } claim) return null;
        var (block, face) = Place(claim);
        var start = block.ClusterOf(face);
        // The fact between named parties, and of the claims that leave a party out only those that could be of it.
        var named = block.Key.IsOpen && !IsApart(start) ? TargetOf(start) ?? start : start;
        var clusters = kin[block.Key.Kin].Where(b => b.Key.IsOpen && b.Key.MayMean(named.Block.Key)).SelectMany(b => b.Clusters).Where(c => OpenParties.Fits(c, named)).Append(named).Append(start);
        var pinned = Pinned();
        var near = clusters.Concat(pinned.SelectMany(p => new[] { p.One, p.Other })).Distinct().ToList();
        var group = new ClusterUnion(near, Targets(near), pinned).Groups.First(g => g.Contains(start));
        return Make([.. group.SelectMany(ClaimsOf)]);
    }

    /// <summary>How a fact of this ledger came to be, what would change it, and what would raise it.</summary>
    public Reasoning Explain(Fact fact)
    {
        var points = fact.Points.Sum(p => p.Points);
        var (nodes, edges) = fact.Lineage.Graph();
        return new Reasoning
        {
            Joins = JoinReasons.Of(fact, context.Pins),
            Nodes = nodes,
            Edges = edges,
            Points = fact.Points,
            Total = points,
            Estimate = fact.Confidence.Estimate ?? 0,
            Floor = fact.Floor,
            Ceiling = fact.Ceiling,
            WhatIf = Counterfactual.Of(fact, left => Rank(left, fact.Denials), RaisingEvidence.For(fact, points)),
        };
    }

    // The best that these claims come to by themselves. Which documents copy one another is known from all claims.
    private int Rank(IReadOnlyList<Claim> left, IReadOnlyList<Claim> against)
    {
        var alone = new FactLedger(context, documents);
        foreach (var claim in left.Concat(against)) alone.Add(claim);
        return alone.Facts().Where(f => f.Modality != Modality.Denied).Select(f => Likelihood.Rank(f.Confidence.Word)).DefaultIfEmpty(-1).Max();
    }

    private Claim? Find(string id) => places.TryGetValue(id, out var place) ? told[place] : null;

    private (FactBlock Block, TellingFace Face) Place(Claim claim)
    {
        var key = BlockKey.Of(claim);
        if (!blocks.TryGetValue(key, out var block))
        {
            blocks.Add(key, block = new FactBlock(key));
            if (!kin.TryGetValue(key.Kin, out var list)) kin.Add(key.Kin, list = []);
            list.Add(block);
        }
        return (block, TellingFace.Of(claim, context.Pins.IsApart(claim.Id) ? claim.Id : null));
    }

    private IEnumerable<Claim> ClaimsOf(TellingCluster cluster) => cluster.Members.SelectMany(m => cluster.Block.ClaimsOf(m)).Select(i => told[i]!);

    // A claim that leaves out who gave or received goes to the one fact between named parties that it fits.
    private IEnumerable<(TellingCluster, TellingCluster)> Targets(List<TellingCluster> clusters)
    {
        foreach (var open in clusters.Where(c => c.Block.Key.IsOpen && !IsApart(c)))
            if (TargetOf(open) is { } named) yield return (open, named);
    }

    private TellingCluster? TargetOf(TellingCluster open)
    {
        TellingCluster? only = null;
        foreach (var block in kin[open.Block.Key.Kin])
        {
            if (!open.Block.Key.MayMean(block.Key)) continue;
            foreach (var named in block.Clusters)
            {
                if (!OpenParties.Fits(open, named)) continue;
                if (only is not null) return null;
                only = named;
            }
        }
        return only;
    }

    private static bool IsApart(TellingCluster cluster) => cluster.Block.Face(cluster.Members[0]).Apart is not null;

    private List<(TellingCluster One, TellingCluster Other)> Pinned()
    {
        var pairs = new List<(TellingCluster, TellingCluster)>();
        foreach (var (one, other) in context.Pins.Together)
        {
            if (Find(one) is not { Modality: not Modality.Denied } a || Find(other) is not { Modality: not Modality.Denied } b) continue;
            var ((blockA, faceA), (blockB, faceB)) = (Place(a), Place(b));
            pairs.Add((blockA.ClusterOf(faceA), blockB.ClusterOf(faceB)));
        }
        return pairs;
    }

    private Fact Make(List<Claim> group)
    {
        group.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return FactMaking.Of(group, denials.Against(group), context, documents);
    }
}
