using Pantau.Model;

namespace Pantau.Team.Markings;

/// <summary>What is derived is as restricted as what it stands on, and says by what.</summary>
/// <param name="Label">The narrowest label of all items.</param>
/// <param name="Audience">Those who may see every item.</param>
/// <param name="By">The items that narrow it: their label is the narrowest and above clear, or fewer than all may see them.</param>
public sealed record DerivedMarking(Tlp Label, MarkingAudience Audience, IReadOnlyList<string> By)
{
    public static DerivedMarking Of(IEnumerable<(string Item, ItemMarking Marking)> items)
    {
        var all = items.ToList();
        var label = all.Select(i => i.Marking.Label).DefaultIfEmpty(Tlp.Clear).Max();
        var audience = all.Aggregate(MarkingAudience.Everybody, (sum, i) => sum.And(i.Marking.Audience));
        return new(label, audience, [.. all.Where(i => (label > Tlp.Clear && i.Marking.Label == label) || !i.Marking.Audience.IsEverybody).Select(i => i.Item).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>True where anyone may read it: what a report for the public may hold.</summary>
    public bool IsPublic => Label == Tlp.Clear && Audience.IsEverybody;
}
