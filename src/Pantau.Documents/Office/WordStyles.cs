using DocumentFormat.OpenXml.Packaging;
using Pantau.Documents.Text;

namespace Pantau.Documents.Office;

/// <summary>What the styles of a DOCX are: their ids follow the language of the program, their names do not.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, (string Name, string? Based, bool Outline)> styles = new(StringComparer.Ordinal);

    /// <summary>Language of the document's defaults, as it declares it.</summary>
    public string? Language { get; private set; }

    public static WordStyles Of(MainDocumentPart main)
    {
        var all = new WordStyles();
        if (main.StyleDefinitionsPart is not { } part) return all;
        using var reader = new PartReader(part);
        string? id = null, name = null, based = null;
        var (outline, defaults) = (false, false);
        while (reader.Read())
        {
            switch (reader.LocalName)
            {
                case "docDefaults":
                    defaults = reader.IsStartElement;
                    break;
                case "style" when reader.IsStartElement:
                    (id, name, based, outline) = (reader.Attribute("styleId"), null, null, false);
                    break;
                case "style":
                    if (id is not null) all.styles[id] = (name ?? id, based, outline);
                    id = null;
                    break;
                case "name" when reader.IsStartElement:
                    name = reader.Attribute("val");
                    break;
                case "basedOn" when reader.IsStartElement:
                    based = reader.Attribute("val");
                    break;
                case "outlineLvl" when reader.IsStartElement:
                    outline = reader.Attribute("val") is { } level && level != "9";
                    break;
                case "lang" when reader.IsStartElement && defaults:
                    all.Language = reader.Attribute("val") is { } tag ? LanguageTag.Of(tag) : null;
                    break;
            }
        }
        return all;
    }

    /// <summary>What a paragraph of this style is.</summary>
    public BlockKind Kind(string? id)
    {
        for (var depth = 0; id is not null && depth < 20; depth++)
        {
            if (!styles.TryGetValue(id, out var style)) break;
            if (style.Name.Equals("title", StringComparison.OrdinalIgnoreCase)) return BlockKind.Title;
            if (style.Outline || style.Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || style.Name.Equals("subtitle", StringComparison.OrdinalIgnoreCase)) return BlockKind.Heading;
            if (style.Name.StartsWith("list", StringComparison.OrdinalIgnoreCase)) return BlockKind.ListItem;
            if (style.Name.Contains("quote", StringComparison.OrdinalIgnoreCase)) return BlockKind.Quotation;
            id = style.Based;
        }
        return BlockKind.Paragraph;
    }
}
