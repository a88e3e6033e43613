using System.IO.Compression;
using System.Text;

namespace Pantau.Documents.Tests.Office;

/// <summary>Office files made part by part.</summary>
internal static class AnOfficeFile
{
    private const string Main = "application/vnd.openxmlformats-officedocument";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return file.ToArray();
    }

    /// <param name="body">Inside <c>w:body</c>.</param>
    public static byte[] Word(string body, string? footnotes = null, string? styles = null, string head = "") => Zip(
    [
        ("[Content_Types].xml", Types(("/word/document.xml", "wordprocessingml.document.main"), ("/word/footnotes.xml", "wordprocessingml.footnotes"), ("/word/styles.xml", "wordprocessingml.styles"))),
        ("_rels/.rels", Links(("officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", Links(("footnotes", "footnotes.xml"), ("styles", "styles.xml"))),
        ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{head}<w:document {Word2006}><w:body>{body}</w:body></w:document>"),
        ("word/footnotes.xml", $"<w:footnotes {Word2006}>{footnotes}</w:footnotes>"),
        ("word/styles.xml", $"<w:styles {Word2006}>{styles}</w:styles>"),
    ]);

    /// <param name="sheetData">Inside <c>sheetData</c>.</param>
    public static byte[] Sheet(string sheetData, string[]? strings = null, string? styles = null) => Zip(
    [
        ("[Content_Types].xml", Types(("/xl/workbook.xml", "spreadsheetml.sheet.main"), ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"), ("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings"), ("/xl/styles.xml", "spreadsheetml.styles"))),
        ("_rels/.rels", Links(("officeDocument", "xl/workbook.xml"))),
        ("xl/_rels/workbook.xml.rels", Links(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"))),
        ("xl/workbook.xml", $"<workbook {Sheet2006} xmlns:r=\"{Relations}\"><sheets><sheet name=\"Trade\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet {Sheet2006}><sheetData>{sheetData}</sheetData></worksheet>"),
        ("xl/sharedStrings.xml", $"<sst {Sheet2006}>{string.Concat((strings ?? []).Select(s => $"<si><t>{s}</t></si>"))}</sst>"),
        ("xl/styles.xml", $"<styleSheet {Sheet2006}>{styles}</styleSheet>"),
    ]);

    private const string Word2006 = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private const string Sheet2006 = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static string Types(params (string Part, string Type)[] parts) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + string.Concat(parts.Select(p => $"<Override PartName=\"{p.Part}\" ContentType=\"{Main}.{p.Type}+xml\"/>")) + "</Types>";

    private static string Links(params (string Type, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select((l, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/{l.Type}\" Target=\"{l.Target}\"/>")) + "</Relationships>";
}
