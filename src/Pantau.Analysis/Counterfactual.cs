using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>
/// What would change a fact: it is grouped and weighed anew without each set of its origins, smallest sets first. A set named is
/// of the smallest size that does it, so that nothing smaller does.
/// </summary>
internal static class Counterfactual
{
    // Sets tried for one fact; with twelve origins all of them.
    private const int Most = 4096;
    // Sets shown of one size.
    private const int Shown = 12;

    /// <param name="weigh">The rank of the word that these claims alone give; below zero where none of them tells it.</param>
    public static WhatIf Of(Fact fact, Func<IReadOnlyList<Claim>, int> weigh, IReadOnlyList<LocalText> raises)
    {
        var rank = Likelihood.Rank(fact.Confidence.Word);
        var likely = Likelihood.Rank("likely");
        var (falls, loses) = (new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>());
        var (fallSize, loseSize, tried) = (rank >= likely ? 0 : -1, 0, 0);
        var roots = fact.Lineage.Roots.Order(StringComparer.Ordinal).ToList();
        for (var size = 1; size <= roots.Count && (fallSize == 0 || loseSize == 0); size++)
        {
            foreach (var set in Sets(roots, size))
            {
                if (++tried > Most) break;
                var left = size == roots.Count ? -1 : weigh([.. fact.Claims.Where(c => !set.Contains(fact.Lineage.RootOf(c)))]);
                if (left < rank && (loseSize == 0 || loseSize == size))
                {
                    loseSize = size;
                    if (loses.Count < Shown) loses.Add(set);
                }
                if (left < likely && (fallSize == 0 || fallSize == size))
                {
                    fallSize = size;
                    if (falls.Count < Shown) falls.Add(set);
                }
            }
        }
        return new WhatIf(falls, loses, raises);
    }

    private static IEnumerable<IReadOnlyList<string>> Sets(List<string> all, int size)
    {
        var at = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return [.. at.Select(i => all[i])];
            var move = size - 1;
            while (move >= 0 && at[move] == all.Count - size + move) move--;
            if (move < 0) yield break;
            at[move]++;
            for (var i = move + 1; i < size; i++) at[i] = at[i - 1] + 1;
        }
    }
}
