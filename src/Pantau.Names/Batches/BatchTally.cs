using Pantau.Names.Decisions;

namespace Pantau.Names.Batches;

/// <summary>What a batch came to.</summary>
public sealed record BatchTally
{
    public int Queries { get; set; }

    /// <summary>Queries with a hit that is told.</summary>
    public int WithHits { get; set; }

    /// <summary>Hits that are told.</summary>
    public int Hits { get; set; }

    /// <summary>Hits that were not told because they were decided to mean another.</summary>
    public int LeftOut { get; set; }

    public SortedDictionary<string, int> ByList { get; init; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, int> ByKind { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Pairs by what was decided of them; those that are left out too.</summary>
    public SortedDictionary<string, int> Decided { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Counts the hits of one more query.</summary>
    internal void Add(IReadOnlyList<DecidedHit> told, IReadOnlyList<DecidedHit> leftOut)
    {
        Queries++;
        WithHits += told.Count > 0 ? 1 : 0;
        Hits += told.Count;
        LeftOut += leftOut.Count;
        foreach (var hit in told)
        {
            One(ByList, hit.Hit.Party.List);
            One(ByKind, hit.Hit.Party.Kind.ToString().ToLowerInvariant());
        }
        foreach (var hit in told.Concat(leftOut))
            if (hit.Decision is { } decision) One(Decided, PairVerdictText.Of(decision.As) + (hit.Outdated ? " of a listing that has changed since" : ""));
    }

    private static void One(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
