namespace Pantau.Documents.Text;

/// <summary>The attributes that the reader asks for. Others are not kept, so that a tag of a million attributes costs one pass.</summary>
internal static class HtmlAttributeNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "class", "id", "role", "hidden", "aria-hidden", "aria-modal", "style", "itemprop", "property", "name", "content", "datetime", "lang", "xml:lang", "href", "rel", "type", "http-equiv",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string? Known(ReadOnlySpan<char> name) => name.Length <= 12 && Lookup.TryGetValue(name, out var known) ? known : null;
}
