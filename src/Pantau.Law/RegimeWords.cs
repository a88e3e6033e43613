using Pantau.Model;

namespace Pantau.Law;

/// <summary>The names by which explanations call states and items, and the customs chapters of each item.</summary>
public sealed class RegimeWords
{
    private readonly Dictionary<string, LocalText> parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemClass> items = new(StringComparer.Ordinal);

    /// <summary>Every item class of the regime.</summary>
    public IReadOnlyCollection<ItemClass> Items => items.Values;

    /// <summary>A state's or organisation's name; its code where the regime has no name for it.</summary>
    public LocalText Party(string? party) =>
        party is null ? LocalText.Of("an unnamed party", "pihak yang tidak disebut")
        : parties.GetValueOrDefault(party) ?? LocalText.Of(party, party);

    public LocalText Item(string? slug) =>
        slug is null ? LocalText.Of("an unnamed item", "barang yang tidak disebut")
        : items.GetValueOrDefault(slug)?.Name ?? LocalText.Of(slug, slug);

    /// <param name="like">Opens the head of the regime whose names this one takes over, by its folder's name.</param>
    internal static RegimeWords Read(YamlCursor head, Func<string, YamlCursor?> like)
    {
        var words = new RegimeWords();
        if (head.Get("like") is { } other)
        {
            if (like(other.Text()) is { } source) words.Add(source);
            else other.Wrong($"there is no regime '{other.Text()}' beside this one to take names from");
        }
        else if (head.Get("items") is null)
        {
            head.Wrong("'items' is missing; or name with 'like' a regime whose names hold here too");
        }
        words.Add(head);
        return words;
    }

    private void Add(YamlCursor head)
    {
        foreach (var (party, name) in head.Get("parties")?.Entries() ?? [])
        {
            parties[party] = name.Local();
            name.NothingElse();
        }
        foreach (var (slug, at) in head.Get("items")?.Entries() ?? [])
        {
            if (!Model.Items.IsKnown(slug)) at.Wrong($"'{slug}' is not an item of claims");
            items[slug] = new ItemClass(slug, at.Local(), at.TextsAt("hs"));
            at.NothingElse();
        }
    }
}

/// <summary>An item of claims as the regime knows it.</summary>
/// <param name="HsChapters">Chapters or headings of the Harmonized System in which such goods are usually declared.</param>
public sealed record ItemClass(string Slug, LocalText Name, IReadOnlyList<string> HsChapters);
