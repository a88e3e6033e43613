using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Pantau.Documents.Office;

/// <summary>The words that the cells of a workbook name by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> all = [];

    public string this[int at] => at >= 0 && at < all.Count ? all[at] : "";

    public static SharedStrings Of(WorkbookPart book)
    {
        var strings = new SharedStrings();
        if (book.SharedStringTablePart is not { } part) return strings;
        using var reader = new PartReader(part);
        var text = new StringBuilder();
        var phonetic = 0;
        while (reader.Read())
        {
            switch (reader.LocalName)
            {
                case "si" when reader.IsStartElement:
                    text.Clear();
                    break;
                case "si":
                    strings.all.Add(text.ToString());
                    break;
                case "rPh":
                    // How Japanese names are said: not part of the words.
                    phonetic += reader.IsStartElement ? 1 : -1;
                    break;
                case "t" when reader.IsStartElement && phonetic == 0:
                    text.Append(reader.Text());
                    break;
            }
        }
        return strings;
    }
}
