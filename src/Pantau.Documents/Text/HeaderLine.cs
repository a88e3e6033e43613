namespace Pantau.Documents.Text;

/// <summary>What a header line says of the document.</summary>
internal enum HeaderField
{
    Date,
    Source,
    Title,
    Language,
    Url,
    Author,
}

/// <summary>Header lines of plain text and front matter: a word that names the field in one of the known languages, a colon, the value.</summary>
internal static class HeaderLine
{
    private const int LongestName = 20;

    private static readonly Dictionary<string, HeaderField> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = HeaderField.Date,
        ["published"] = HeaderField.Date,
        ["updated"] = HeaderField.Date,
        ["tanggal"] = HeaderField.Date,
        ["diterbitkan"] = HeaderField.Date,
        ["terbit"] = HeaderField.Date,
        ["날짜"] = HeaderField.Date,
        ["日付"] = HeaderField.Date,
        ["日期"] = HeaderField.Date,
        ["дата"] = HeaderField.Date,
        ["datum"] = HeaderField.Date,
        ["fecha"] = HeaderField.Date,
        ["data"] = HeaderField.Date,
        ["source"] = HeaderField.Source,
        ["outlet"] = HeaderField.Source,
        ["publisher"] = HeaderField.Source,
        ["sumber"] = HeaderField.Source,
        ["출처"] = HeaderField.Source,
        ["来源"] = HeaderField.Source,
        ["來源"] = HeaderField.Source,
        ["出典"] = HeaderField.Source,
        ["источник"] = HeaderField.Source,
        ["quelle"] = HeaderField.Source,
        ["fuente"] = HeaderField.Source,
        ["fonte"] = HeaderField.Source,
        ["bron"] = HeaderField.Source,
        ["site"] = HeaderField.Source,
        ["title"] = HeaderField.Title,
        ["judul"] = HeaderField.Title,
        ["제목"] = HeaderField.Title,
        ["标题"] = HeaderField.Title,
        ["標題"] = HeaderField.Title,
        ["заголовок"] = HeaderField.Title,
        ["titel"] = HeaderField.Title,
        ["titre"] = HeaderField.Title,
        ["titolo"] = HeaderField.Title,
        ["título"] = HeaderField.Title,
        ["language"] = HeaderField.Language,
        ["lang"] = HeaderField.Language,
        ["bahasa"] = HeaderField.Language,
        ["url"] = HeaderField.Url,
        ["link"] = HeaderField.Url,
        ["tautan"] = HeaderField.Url,
        ["author"] = HeaderField.Author,
        ["by"] = HeaderField.Author,
        ["oleh"] = HeaderField.Author,
        ["penulis"] = HeaderField.Author,
        ["reporter"] = HeaderField.Author,
        ["editor"] = HeaderField.Author,
    };

    public static (HeaderField Field, string Value)? Parse(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        if (colon is < 1 or > LongestName) return null;
        var value = line[(colon + 1)..].Trim().Trim("\"'").ToString();
        return value.Length > 0 && Names.TryGetValue(line[..colon].Trim().ToString(), out var field) ? (field, value) : null;
    }
}
