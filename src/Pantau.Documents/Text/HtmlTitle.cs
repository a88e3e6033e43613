namespace Pantau.Documents.Text;

/// <summary>A page's headline and where it stands.</summary>
/// <param name="Node">The element whose words it is; null when it is a value of the head.</param>
/// <param name="Start">Of the value in the source, where there is no element.</param>
internal sealed record HtmlTitle(string Text, HtmlNode? Node, int Start, int End)
{
    private const int Longest = 500;
    private static readonly char[] Separators = [' ', '|', '-', '–', '—', ':', '·', '•', '»', '«', '<', '>', '/', '_'];

    /// <summary>The headline in the page where the head agrees with it, or what the head says.</summary>
    public static HtmlTitle? Of(IReadOnlyList<HtmlNode> nodes, string source, HtmlAttribute? openGraph, (string Text, int Start, int End)? linked, string? site)
    {
        var element = nodes.FirstOrDefault(n => n.Name == "title" && n.Children.Count > 0 && n.Parent?.Name != "svg");
        var named = element is null ? null : Clean(HtmlWords.Of(element, source));
        var said = Clean(openGraph?.Value) ?? Clean(linked?.Text) ?? named;
        HtmlTitle? headline = null;
        foreach (var node in nodes)
        {
            if (node.Name != "h1" || Clean(HtmlWords.Of(node, source)) is not { } words) continue;
            var agrees = said is not null && said.Contains(words, StringComparison.OrdinalIgnoreCase) && words.Length * 3 >= said.Length;
            if (agrees && (headline is null || words.Length > headline.Text.Length)) headline = new HtmlTitle(words, node, 0, 0);
            else if (said is null) headline ??= new HtmlTitle(words, node, 0, 0);
        }
        if (headline is not null) return headline;
        if (Clean(openGraph?.Value) is { } og) return At(WithoutSite(og, site), source, openGraph!.Start, openGraph.End);
        if (linked is { } json && Clean(json.Text) is { } text) return At(text, source, json.Start, json.End);
        var first = nodes.FirstOrDefault(n => n.Name == "h1" && Clean(HtmlWords.Of(n, source)) is { Length: > 15 });
        if (first is not null) return new HtmlTitle(Clean(HtmlWords.Of(first, source))!, first, 0, 0);
        return named is null ? null : At(WithoutSite(named, site, always: true), source, element!.Children[0].Start, element.Children[0].End);
    }

    // As exactly as the value stands there: a part of it where the words are written plainly, all of it where they are not.
    private static HtmlTitle At(string text, string source, int start, int end)
    {
        var found = source.IndexOf(text, start, end - start, StringComparison.Ordinal);
        return found < 0 ? new HtmlTitle(text, null, start, end) : new HtmlTitle(text, null, found, found + text.Length);
    }

    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length <= Longest) return folded;
        return char.IsHighSurrogate(folded[Longest - 1]) ? folded[..(Longest - 1)] : folded[..Longest];
    }

    // "Headline - The Site", "The Site: Headline"; where the site is not known, "Headline | The Site".
    private static string WithoutSite(string title, string? site, bool always = false)
    {
        if (site is { Length: > 1 } && title.Length > site.Length + 10)
        {
            var part = title.EndsWith(site, StringComparison.OrdinalIgnoreCase) ? title[..^site.Length] : title.StartsWith(site, StringComparison.OrdinalIgnoreCase) ? title[site.Length..] : title;
            var cut = part.Trim(Separators);
            // "Ships of Harbour News" names the site and is no headline with a site.
            if (part != title && cut != part.Trim()) return cut;
        }
        if (!always || site is not null) return title;
        var at = title.LastIndexOfAny(['|', '–', '—']);
        if (at < 0) at = title.LastIndexOf(" - ", StringComparison.Ordinal);
        return at > 10 ? title[..at].Trim() : title;
    }
}
