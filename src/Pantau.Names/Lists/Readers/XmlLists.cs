using System.Xml;
using System.Xml.Linq;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>Lists in XML: which one it is, by its root element.</summary>
internal static class XmlLists
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 2_000_000_000 };

    // No list has more than a dozen levels, and a tree takes time of the square of its depth to build.
    private const int DeepestElement = 64;

    public static ListLoad Read(Stream stream)
    {
        XElement root;
        try
        {
            if (IsTooDeep(stream)) return ListLoad.Failed($"has elements within elements more than {DeepestElement} deep, as no list has: fetch it again.");
            using var reader = XmlReader.Create(stream, Settings);
            root = XElement.Load(reader);
        }
        catch (XmlException e)
        {
            return ListLoad.Failed($"is no well-formed XML ({e.Message.ReplaceLineEndings(" ")}): fetch it again, it may be cut off.");
        }
        return root.Name.LocalName switch
        {
            "CONSOLIDATED_LIST" => UnXml.Read(root),
            "sdnList" => OfacXml.Read(root),
            "export" => EuXml.Read(root),
            "Designations" => UkXml.Read(root),
            var other => ListLoad.Failed($"is XML with the root '{other}', which no list that Pantau knows has: the lists are the UN's, OFAC's, the EU's and the UK's."),
        };
    }

    private static bool IsTooDeep(Stream stream)
    {
        using (var reader = XmlReader.Create(stream, Settings))
        {
            while (reader.Read())
            {
                if (reader.Depth > DeepestElement) return true;
            }
        }
        stream.Position = 0;
        return false;
    }
}

/// <summary>Small ways to ask an element, blind to namespaces.</summary>
internal static class XmlNodes
{
    public static IEnumerable<XElement> All(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    public static XElement? One(this XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>The text of a child, its white space made single; null where it is empty.</summary>
    public static string? Text(this XElement element, string name) => Clean(element.One(name)?.Value);

    public static IEnumerable<string> Texts(this XElement element, string list, string item) =>
        element.All(list).SelectMany(l => l.All(item)).Select(e => Clean(e.Value)).OfType<string>();

    public static string? Of(this XElement element, string attribute) => Clean(element.Attribute(attribute)?.Value);

    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var trimmed = text.Trim();
        return trimmed.AsSpan().IndexOfAny("\n\r\t") < 0 && !trimmed.Contains("  ", StringComparison.Ordinal) ? trimmed : string.Join(' ', trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What is there, with commas between.</summary>
    public static string Row(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
