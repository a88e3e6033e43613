namespace Pantau.Team.Markings;

/// <summary>One item as the members gave it, each with its own marking. Who may see one of the copies sees the item, as that copy is marked.</summary>
internal sealed class GivenCopies
{
    // Each copy with all markings that it had, the present one last.
    private readonly SortedDictionary<string, List<(long Index, ItemMarking Marking)>> copies = new(StringComparer.Ordinal);

    public bool IsOf(string member) => copies.ContainsKey(member);

    /// <summary>The marking of the copy that this member gave; null where it gave none.</summary>
    public ItemMarking? Own(string member) => copies.TryGetValue(member, out var copy) ? copy[^1].Marking : null;

    /// <param name="index">The place in the log from which on it is marked so.</param>
    public void Mark(ItemMarking marking, long index)
    {
        if (!copies.TryGetValue(marking.Owner, out var marked)) copies[marking.Owner] = marked = [];
        marked.Add((index, marking));
    }

    public bool Seen(string member) => Present.Any(c => c.Audience.Has(member));

    /// <summary>Whether a member sees the copy that this one gave.</summary>
    public bool SeenOf(string owner, string member) => copies.TryGetValue(owner, out var copy) && copy[^1].Marking.Audience.Has(member);

    /// <summary>Whether a member sees a copy that another sees too: what the other makes of the item is for those alone.</summary>
    public bool SeenWith(string other, string member) => Present.Any(c => c.Audience.Has(other) && c.Audience.Has(member));

    /// <summary>Whether it was so when the log came to this place.</summary>
    public bool SeenWithAt(string other, string member, long index) =>
        copies.Values.Any(c => c.FindLast(m => m.Index <= index) is { Marking: { } then } && then.Audience.Has(other) && then.Audience.Has(member));

    /// <summary>The marking under which a member sees the item: the widest of those copies that it may see; null where it may see none.</summary>
    public ItemMarking? For(string member)
    {
        var seen = Present.Where(c => c.Audience.Has(member)).ToList();
        if (seen.Count == 0) return null;
        var widest = seen.OrderBy(c => c.Label).ThenBy(c => c.Owner, StringComparer.Ordinal).First();
        // What is red and released to all would be its owner's alone: then it is named whose it is.
        return seen.Exists(c => c.Audience.IsEverybody)
            ? widest with { ReleasableTo = null }
            : widest with { ReleasableTo = [.. seen.SelectMany(c => c.Audience.Members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }

    private IEnumerable<ItemMarking> Present => copies.Values.Select(c => c[^1].Marking);
}
