using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace Pantau.Documents.Office;

/// <summary>Tells the numbers of a workbook that are days from those that are not: only the way they are shown says it.</summary>
internal sealed class SheetDates
{
    // One for each style of a cell.
    private readonly List<bool> styles = [];
    private bool from1904;

    public static SheetDates Of(WorkbookPart book)
    {
        var dates = new SheetDates();
        using (var reader = new PartReader(book))
        {
            while (reader.Read())
                if (reader.LocalName == "workbookPr" && reader.IsStartElement) dates.from1904 = reader.Attribute("date1904") is "1" or "true";
        }
        if (book.WorkbookStylesPart is not { } part) return dates;
        var formats = new Dictionary<string, string>(StringComparer.Ordinal);
        var within = false;
        using var styled = new PartReader(part);
        while (styled.Read())
        {
            if (styled.LocalName == "cellXfs") within = styled.IsStartElement;
            if (!styled.IsStartElement) continue;
            if (styled.LocalName == "numFmt" && styled.Attribute("numFmtId") is { } id) formats[id] = styled.Attribute("formatCode") ?? "";
            else if (styled.LocalName == "xf" && within) dates.styles.Add(IsDate(styled.Attribute("numFmtId"), formats));
        }
        return dates;
    }

    /// <summary>The day that this number is in a cell of this style; null where it is a number.</summary>
    public string? Date(string? style, string value)
    {
        if (!int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= styles.Count || !styles[at]) return null;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is not (>= 1 and < 2_900_000)) return null;
        return DateTime.FromOADate(Math.Floor(days) + (from1904 ? 1462 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool IsDate(string? id, Dictionary<string, string> formats)
    {
        if (id is null) return false;
        if (!formats.TryGetValue(id, out var format)) return id is "14" or "15" or "16" or "17" or "22" or "27" or "30" or "36" or "50" or "57";
        var (quoted, bracket) = (false, false);
        foreach (var c in format)
        {
            if (c == '"') quoted = !quoted;
            if (c is '[' or ']') bracket = c == '[';
            if (!quoted && !bracket && c is 'y' or 'Y' or 'd' or 'D') return true;
        }
        return false;
    }
}
