using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Pantau.Reading.Packs;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Pantau.Fuzz;

/// <summary>Small good inputs of every format, made here.</summary>
internal static class Seeds
{
    private const string Story = "North Korea sent more than 20,000 containers of ammunition to Russia between September 2023 and March 2024, the team said.";

    public static IReadOnlyList<byte[]> Html { get; } = Texts(
        $"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Shells</title><meta property='article:published_time' content='2024-05-29T10:00:00Z'><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Shells\",\"datePublished\":\"2024-05-29\"}}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Shells</h1><p>{Story}</p><ul><li>One &amp; two<li>&#x41;&eacute;</ul><table><tr><td>a<td>b</table><blockquote>So.</blockquote></article><!-- x --></body></html>",
        "<?xml version='1.0' encoding='windows-1251'?><html><body><main><p>Text <b>bold <i>deep</b> end</i></p><pre> x </pre></main></body></html>");

    public static IReadOnlyList<byte[]> Markdown { get; } = Texts($"---\ntitle: Shells\ndate: 2024-05-29\n---\n# Shells\n\n{Story} *so* [they](http://a.example) `said`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quote\n\n- one\n1. two\n\n```\ncode\n```\n<!-- gone -->\n\n[x]: http://b.example\n");

    public static IReadOnlyList<byte[]> Plain { get; } = Texts($"Title: Shells\nDate: 29 May 2024\nSource: The Agency\n\nShells for Russia\n\n{Story}\n\nIt was denied.\n", "제목: 포탄\n날짜: 2024년 5월 29일\n\n북한이 러시아에 포탄을 보냈다.\n");

    public static IReadOnlyList<byte[]> Encodings { get; } =
    [
        Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Story)).ToArray(), Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Story)).ToArray(), Encoding.BigEndianUnicode.GetBytes(Story), Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes(Story)).ToArray(),
        [.. "charset=iso-2022-jp \u001B$B"u8, .. "F|K\\8l"u8, .. "\u001B(B and more."u8], [.. "charset=gb18030 "u8, 0xB3, 0xAF, 0xCF, 0xCA, 0x81, 0x30, 0x81, 0x30], [.. "charset=euc-kr "u8, 0xBA, 0xCF, 0xC7, 0xD1, 0xC0, 0xCC],
    ];

    public static IReadOnlyList<byte[]> Pdf { get; } = [Pages(compressed: true), Pages(compressed: false)];

    public static IReadOnlyList<byte[]> Word { get; } =
    [
        Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>Shells</w:t></w:r></w:p><w:p><w:r><w:t>{Story}</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"),
            ("word/footnotes.xml", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>A letter.</w:t></w:r></w:p></w:footnote></w:footnotes>"),
            ("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"H\"/></w:style></w:styles>")),
    ];

    public static IReadOnlyList<byte[]> Sheet { get; } =
    [
        Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Imports\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>HS</t></is></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000.5</v></c><c r=\"B2\"><v>1.30000000000000004</v></c></row></sheetData></worksheet>"),
            ("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>Reporter</t><rPh><t>x</t></rPh></si></sst>"),
            ("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy-mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>")),
    ];

    public static IReadOnlyList<byte[]> Csv { get; } = Texts("Flow,Reporter,Partner,HS,Period,Quantity (kg),Unit,Value (USD)\nImport,CHN,PRK,2701,202405,\"1,250\",kg,98000\nExport,RUS,\"Korea, North\",2710,2024Q2,500.5,t,1.234,5\n", "a;b;c\n1;\"2\n3\";4\n");

    public static IReadOnlyList<byte[]> Mail { get; } = Texts(
        "From: =?koi8-r?B?8M/S1A==?= <a@port.example>\r\nTo: b@example.org\r\nSubject: =?utf-8?Q?Ladung_f=C3=BCr?=\r\nDate: Wed, 5 Mar 2031 09:10:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe ship left=2E =\r\nIt was night.\r\n--outer\r\nContent-Type: text/csv; name=t.csv\r\nContent-Disposition: attachment; filename*=utf-8''t%2Ecsv\r\nContent-Transfer-Encoding: base64\r\n\r\nYSxiCjEsMgo=\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@example.org\r\nSubject: Earlier\r\n\r\nNothing was seen.\r\n--outer--\r\n");

    public static IReadOnlyList<byte[]> SavedPage { get; } = Texts(
        $"From: <Saved>\r\nSnapshot-Content-Location: https://port.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://port.example/1\r\n\r\n<html><body><article><h1>Shells</h1><p>{Story}</p></article></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n");

    public static IReadOnlyList<byte[]> Warc { get; } = [Capture(packed: false), Capture(packed: true)];

    public static IReadOnlyList<byte[]> Wacz { get; } = [Zip(("datapackage.json", "{}"u8.ToArray()), ("archive/data.warc", Capture(packed: false)), ("archive/data.warc.gz", Capture(packed: true)))];

    public static IReadOnlyList<byte[]> Archives { get; } = [Zip(("a.txt", Encoding.UTF8.GetBytes(Story)), ("b/c.tar.gz", Gzip(Tar())), ("d.zip", Zip(("e.eml", Mail[0])))), Tar(), Gzip(Tar())];

    public static IReadOnlyList<byte[]> Ocr { get; } = Texts("# OCR by tesseract 5.3.0, languages eng\nlevel\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t90.5\tCoal\n5\t1\t1\t1\t1\t2\t0\t0\t9\t9\t80\tship-\n5\t2\t1\t1\t2\t1\t0\t0\t9\t9\t80\tments\n");

    public static IReadOnlyList<byte[]> Sentences { get; } = Texts(
        Story, "Korea Utara mengirim lebih dari 20.000 kontainer amunisi ke Rusia pada September 2023, kata laporan itu.", "朝鲜向俄罗斯运送了两万多个集装箱的弹药。", "As many as 9 million rounds, between 12 and 14 May 2024, or about 1.5 billion dollars; nearly 11,000 troops were sent to Russia last year.",
        "Russia supplied over one million barrels of refined petroleum to North Korea in 2024. \"We deny it,\" Moscow said on Tuesday, 29 May 2025.");

    public static IReadOnlyList<string> PackFiles { get; } = ["common/parties.yaml", "common/states.yaml", "common/commodities.yaml", "en/words.yaml", "en/verbs.yaml", "en/items.yaml", "en/numbers.yaml", "en/parties.yaml", "en/time.yaml", "en/tables.yaml"];

    public static IReadOnlyList<byte[]> Packs { get; } = [.. PackFiles.Select(f => Encoding.UTF8.GetBytes($"# {f}\n{File.ReadAllText(Path.Combine(PackLoader.DefaultFolder, f))}"))];

    public static IReadOnlyList<byte[]> Claims { get; } = Texts("{\"id\":\"c-1\",\"kind\":\"transfer\",\"actor\":\"KP\",\"recipient\":\"RU\",\"parties\":[\"KP\"],\"item\":\"arms\",\"quantity\":{\"min\":20000,\"max\":null,\"unit\":\"container\",\"approx\":true,\"text\":\"x\"},\"place\":{\"from\":\"KP\",\"to\":\"RU\"},\"period\":{\"from\":\"2023-09-01\",\"to\":null},\"modality\":\"asserted\",\"quote\":\"x\",\"span\":[0,1],\"page\":3,\"language\":\"en\",\"evidence\":\"sha256:0\",\"trace\":[{\"slot\":\"actor\",\"rule\":\"r\",\"words\":\"w\",\"span\":[0,1]}],\"notes\":[\"n\"]}");

    private static List<byte[]> Texts(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text)))]);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return all.ToArray();
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Tar()
    {
        using var all = new MemoryStream();
        using (var tar = new TarWriter(all, leaveOpen: true)) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "may/a.txt") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Story)) });
        return all.ToArray();
    }

    private static byte[] Capture(bool packed)
    {
        var html = Encoding.UTF8.GetBytes($"<html><body><article><p>{Story}</p></article></body></html>");
        byte[] response = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. Gzip(html)];
        byte[] chunked = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{html.Length:x}\r\n"), .. html, .. "\r\n0\r\n\r\n"u8];
        byte[][] records = [.. new[] { response, chunked }.Select(r => (byte[])[.. Encoding.ASCII.GetBytes($"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://port.example/1\r\nWARC-Date: 2031-03-05T09:10:11Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {r.Length}\r\n\r\n"), .. r, .. "\r\n\r\n"u8])];
        return packed ? [.. records.SelectMany(Gzip)] : [.. records.SelectMany(r => r)];
    }

    private static byte[] Pages(bool compressed)
    {
        if (!compressed)
        {
            const string content = "BT /F1 12 Tf 72 700 Td (The vessel left the port of Ra-) Tj 0 -14 Td (jin with coal.) Tj ET BT /F1 8 Tf 72 60 Td (1 A letter.) Tj ET";
            return Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (en) >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj\n4 0 obj << /Length {content.Length} >>\nstream\n{content}\nendstream\nendobj\n5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\ntrailer << /Root 1 0 R /Size 6 >>\nstartxref\n0\n%%EOF");
        }
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var number = 1; number <= 2; number++)
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("Final report", 9, new PdfPoint(60, 810), font);
            for (var i = 0; i < 8; i++)
            {
                page.AddText("The vessel left the port of Rajin with coal.", 10, new PdfPoint(60, 700 - (12 * i)), font);
                page.AddText("A second vessel waited outside the bay.", 10, new PdfPoint(320, 700 - (12 * i)), font);
                page.AddText($"{i}", 10, new PdfPoint(60, 400 - (14 * i)), font);
                page.AddText("Coal", 10, new PdfPoint(200, 400 - (14 * i)), font);
            }
        }
        return builder.Build();
    }
}
