using System.Text.Json;

namespace Pantau.Documents.Text;

/// <summary>What a page's JSON-LD says of the article, by schema.org's names. What it says of other things (the site, a film, a comment) counts only where nothing is said of an article.</summary>
internal sealed class HtmlLinkedData
{
    private const int MostScripts = 8;
    private const int Deepest = 4;

    public DateOnly? Published { get; private set; }
    public string? Outlet { get; private set; }
    public string? Language { get; private set; }
    public (string Text, int Start, int End)? Headline { get; private set; }

    public static HtmlLinkedData Read(IReadOnlyList<HtmlNode> nodes, string source)
    {
        var found = new HtmlLinkedData();
        var scripts = nodes.Where(n => n.Name == "script" && n.Children.Count > 0 && n.Find("type")?.Value.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Take(MostScripts).Select(n => n.Children[0]).ToList();
        foreach (var articles in new[] { true, false })
            foreach (var script in scripts) found.Take(script, source, articles);
        return found;
    }

    private void Take(HtmlNode script, string source, bool articles)
    {
        try
        {
            using var json = JsonDocument.Parse(source.AsMemory(script.Start, script.End - script.Start), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 });
            Take(json.RootElement, articles, 0);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A page's broken metadata says nothing; the page itself is still read. The second is a name with half a surrogate pair.
        }
        if (Headline is { Start: < 0 } headline) Headline = (headline.Text, script.Start, script.End);
    }

    private void Take(JsonElement element, bool articles, int depth)
    {
        if (depth > Deepest) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray().Take(20)) Take(item, articles, depth + 1);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@graph", out var graph)) Take(graph, articles, depth + 1);
        if (articles != IsArticle(element)) return;
        if (Text(element, "datePublished") is { } date) Published ??= DateText.Parse(date);
        if (element.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object) Outlet ??= HtmlTitle.Clean(Text(publisher, "name"));
        Language ??= LanguageTag.Of(Text(element, "inLanguage"));
        if (Headline is null && HtmlTitle.Clean(Text(element, "headline")) is { } headline) Headline = (headline, -1, -1);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(Named) : Named(type);

        static bool Named(JsonElement name) => name.ValueKind == JsonValueKind.String && Said(name) is { } word
            && (word.EndsWith("Article", StringComparison.Ordinal) || word.EndsWith("Posting", StringComparison.Ordinal) || word is "Report");
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Said(value) : null;

    // JSON may name half a surrogate pair, which is no string.
    private static string? Said(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
