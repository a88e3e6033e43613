using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Pantau.Documents.Office;

/// <summary>
/// The XML of a part of an Office file as it streams by: start and end of each element. The SDK's own reader gives no
/// text for elements that it does not know at their place, which loses words of shapes. No document type is read, so
/// that no entity is ever resolved; nothing is kept, so that no depth does harm.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const long MostCharacters = 500_000_000;

    private readonly Stream stream;
    private readonly XmlReader reader;
    // An empty element ends where it starts.
    private bool ends;

    public PartReader(OpenXmlPart part)
    {
        stream = part.GetStream(FileMode.Open, FileAccess.Read);
        reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MostCharacters });
    }

    /// <summary>Without its namespace: Strict and Transitional files differ in that alone.</summary>
    public string LocalName { get; private set; } = "";

    public bool IsStartElement { get; private set; }

    public bool Read()
    {
        if (ends)
        {
            (ends, IsStartElement) = (false, false);
            return true;
        }
        while (reader.Read())
        {
            if (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement)) continue;
            LocalName = reader.LocalName;
            IsStartElement = reader.NodeType == XmlNodeType.Element;
            ends = IsStartElement && reader.IsEmptyElement;
            return true;
        }
        return false;
    }

    public string? Attribute(string name)
    {
        if (!reader.HasAttributes) return null;
        string? value = null;
        while (value is null && reader.MoveToNextAttribute())
            if (reader.LocalName == name && reader.Prefix != "xmlns") value = reader.Value;
        reader.MoveToElement();
        return value;
    }

    /// <summary>The text right after this start, up to the next element; the reader then stands before that.</summary>
    public string Text()
    {
        if (ends) return "";
        var text = "";
        StringBuilder? more = null;
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                if (text.Length == 0) text = reader.Value;
                else (more ??= new StringBuilder(text)).Append(reader.Value);
                continue;
            }
            // An element within text is no valid file; its words are passed over.
            if (reader.NodeType == XmlNodeType.EndElement) break;
        }
        // The end of the element has been read: it is given next.
        ends = true;
        return more?.ToString() ?? text;
    }

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }
}
