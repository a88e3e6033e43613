using System.Globalization;
using Pantau.Model;

namespace Pantau.ModelReading;

/// <summary>One claim as two readers read it.</summary>
/// <param name="Rules">Null where only the model read it.</param>
/// <param name="Model">Null where only the rules read it.</param>
/// <param name="Differs">The slots in which the two differ; empty where they agree or only one read it.</param>
public sealed record ReaderPair(Claim? Rules, Claim? Model, IReadOnlyList<string> Differs);

/// <summary>Holds the claims of two readers of one document side by side.</summary>
public static class ReaderComparison
{
    // The slots that are compared, with how each reads.
    private static readonly (string Name, Func<Claim, string?> Value)[] Slots =
    [
        ("actor", c => c.Actor),
        ("recipient", c => c.Recipient),
        ("parties", c => c.Parties is { } p ? string.Join('+', p) : null),
        ("item", c => c.Item),
        ("quantity", c => c.Quantity is { } q ? string.Create(CultureInfo.InvariantCulture, $"{q.Min}..{q.Max} {q.Unit}") : null),
        ("period", c => c.Period is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.From:yyyy-MM-dd}..{p.To:yyyy-MM-dd}") : null),
        ("attribution", c => c.Attribution),
        ("modality", c => Slug.Of(c.Modality)),
    ];

    /// <summary>Every claim of either reader once, in the order of the text. Two are one where they are of a kind, their quotes overlap and no other pair of theirs shares more slots.</summary>
    public static IReadOnlyList<ReaderPair> Pair(IReadOnlyList<Claim> rules, IReadOnlyList<Claim> model)
    {
        var likely = from r in Enumerable.Range(0, rules.Count)
                     from m in Enumerable.Range(0, model.Count)
                     where rules[r].Kind == model[m].Kind && Overlap(rules[r].Span, model[m].Span)
                     orderby Differing(rules[r], model[m]).Count, r, m
                     select (Rule: r, Model: m);
        var (ofRule, ofModel) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var (rule, other) in likely)
            if (!ofRule.ContainsKey(rule) && !ofModel.Contains(other) && Akin(rules[rule], model[other]))
            {
                ofRule.Add(rule, other);
                ofModel.Add(other);
            }
        var pairs = rules.Select((claim, i) => ofRule.TryGetValue(i, out var m) ? new ReaderPair(claim, model[m], Differing(claim, model[m])) : new ReaderPair(claim, null, []))
            .Concat(model.Where((_, i) => !ofModel.Contains(i)).Select(m => new ReaderPair(null, m, [])));
        return [.. pairs.OrderBy(p => (p.Rules ?? p.Model!).Span.Start)];
    }

    /// <summary>How a slot of a claim reads, for people.</summary>
    public static string ValueOf(Claim claim, string slot) => Array.Find(Slots, s => s.Name == slot).Value?.Invoke(claim) ?? "–";

    private static List<string> Differing(Claim a, Claim b) => [.. Slots.Where(s => s.Value(a) != s.Value(b)).Select(s => s.Name)];

    // Two items of one list are two claims, not one that is read in two ways.
    private static bool Akin(Claim a, Claim b) => a.Item is null || b.Item is null || Items.Related(a.Item, b.Item);

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
