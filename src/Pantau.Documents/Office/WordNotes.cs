using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Pantau.Documents.Office;

/// <summary>The footnotes or endnotes of a DOCX, by id.</summary>
internal static class WordNotes
{
    public static Dictionary<string, string> Of(OpenXmlPart? part)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (part is null) return notes;
        using var reader = new PartReader(part);
        string? id = null;
        var text = new StringBuilder();
        var gone = 0;
        while (reader.Read())
        {
            switch (reader.LocalName)
            {
                case "footnote" or "endnote" when reader.IsStartElement:
                    // The lines that part notes from text have a type; notes have none.
                    id = reader.Attribute("type") is null or "normal" ? reader.Attribute("id") : null;
                    text.Clear();
                    break;
                case "footnote" or "endnote":
                    if (id is not null && text.Length > 0) notes[id] = text.ToString();
                    id = null;
                    break;
                case "del" or "moveFrom" when reader.IsStartElement:
                    gone++;
                    break;
                case "del" or "moveFrom":
                    gone--;
                    break;
                case "p" when reader.IsStartElement && text.Length > 0:
                    text.Append(' ');
                    break;
                case "tab" or "br" when reader.IsStartElement:
                    text.Append(' ');
                    break;
                case "t" when reader.IsStartElement && gone == 0:
                    text.Append(reader.Text());
                    break;
            }
        }
        return notes;
    }
}
