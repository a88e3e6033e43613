namespace Pantau.Team.Markings;

/// <summary>One item as the members gave it, each with its own marking. Who may see one of the copies sees the item, as that copy is marked.</summary>
internal sealed class GivenCopies
{
    private readonly SortedDictionary<string, ItemMarking> copies = new(StringComparer.Ordinal);

    public bool IsOf(string member) => copies.ContainsKey(member);

    public void Mark(ItemMarking marking) => copies[marking.Owner] = marking;

    public bool Seen(string member) => copies.Values.Any(c => c.Audience.Has(member));

    /// <summary>Whether a member sees the copy that this one gave.</summary>
    public bool SeenOf(string owner, string member) => copies.TryGetValue(owner, out var copy) && copy.Audience.Has(member);

    /// <summary>Whether a member sees a copy that another sees too: what the other makes of the item is for those alone.</summary>
    public bool SeenWith(string other, string member) => copies.Values.Any(c => c.Audience.Has(other) && c.Audience.Has(member));

    /// <summary>The marking under which a member sees the item: the widest of those copies that it may see; null where it may see none.</summary>
    public ItemMarking? For(string member)
    {
        var seen = copies.Values.Where(c => c.Audience.Has(member)).ToList();
        if (seen.Count == 0) return null;
        var widest = seen.OrderBy(c => c.Label).ThenBy(c => c.Owner, StringComparer.Ordinal).First();
        // What is red and released to all would be its owner's alone: then it is named whose it is.
        return seen.Exists(c => c.Audience.IsEverybody)
            ? widest with { ReleasableTo = null }
            : widest with { ReleasableTo = [.. seen.SelectMany(c => c.Audience.Members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }
}
