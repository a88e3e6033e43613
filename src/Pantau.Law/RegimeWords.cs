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

    internal static RegimeWords Read(YamlCursor head)
    {
        var words = new RegimeWords();
        foreach (var (party, name) in head.Get("parties")?.Entries() ?? [])
        {
            words.parties[party] = name.Local();
            name.NothingElse();
        }
        foreach (var (slug, at) in head.Get("items", required: true)?.Entries() ?? [])
        {
            if (!Model.Items.IsKnown(slug)) at.Wrong($"'{slug}' is not an item of claims");
            words.items[slug] = new ItemClass(slug, at.Local(), at.TextsAt("hs"));
            at.NothingElse();
        }
        return words;
    }
}

/// <summary>An item of claims as the regime knows it.</summary>
/// <param name="HsChapters">Chapters or headings of the Harmonized System in which such goods are usually declared.</param>
public sealed record ItemClass(string Slug, LocalText Name, IReadOnlyList<string> HsChapters);
