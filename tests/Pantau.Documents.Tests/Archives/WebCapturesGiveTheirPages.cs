using System.IO.Compression;
using System.Text;
using Pantau.Documents.Tests.Office;
using Pantau.Documents.Tests.Text;

namespace Pantau.Documents.Tests.Archives;

public sealed class WebCapturesGiveTheirPages
{
    private const string Page = "<html><body><article><p>Three tankers met at night outside the bay, the harbour office wrote.</p></article></body></html>";

    private static byte[] Record(string type, string uri, string contentType, byte[] block) =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2031-03-05T09:10:11Z\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    private static byte[] Response(string uri, string head, byte[] body) => Record("response", uri, "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body]);

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static readonly byte[][] Records =
    [
        Record("warcinfo", "", "application/warc-fields", "software: test"u8.ToArray()),
        Response("https://port.example/news/1", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(Page)),
        Response("https://port.example/news/2", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", Gzip(Encoding.UTF8.GetBytes(Page))),
        Response("https://port.example/news/3", "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", Encoding.UTF8.GetBytes($"{Page.Length / 2:x}\r\n{Page[..(Page.Length / 2)]}\r\n{Page.Length - (Page.Length / 2):x}\r\n{Page[(Page.Length / 2)..]}\r\n0\r\n\r\n")),
        Response("https://port.example/gone", "HTTP/1.1 404 Not Found\nContent-Type: text/html", Encoding.UTF8.GetBytes(Page)),
        Response("https://port.example/a.png", "HTTP/1.1 200 OK\nContent-Type: image/png", [1, 2, 3]),
        Record("request", "https://port.example/news/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
        Response("https://port.example/files/list.pdf?x=1", "HTTP/1.1 200 OK\nContent-Type: application/pdf", "%PDF-1.7"u8.ToArray()),
    ];

    private static void Holds(List<UnpackStep> steps, string prefix = "")
    {
        Assert.All(steps, s => Assert.Null(s.Problem));
        Assert.Equal(new[] { "port.example/news/1.html", "port.example/news/2.html", "port.example/news/3.html", "port.example/files/list.pdf" }.Select(n => prefix + n), steps.Select(s => s.File!.Name));
        Assert.All(steps.Take(3), s => Assert.Contains("Three tankers met", Take.Document(s.File!.Bytes, s.File.Name).Text, StringComparison.Ordinal));
        Assert.All(steps, s => Assert.Equal(new DateTimeOffset(2031, 3, 5, 9, 10, 11, TimeSpan.Zero), s.File!.Captured));
        Assert.Equal("https://port.example/news/1", steps[0].File!.Url);
    }

    [Fact]
    public void With_address_and_time() => Holds([.. Unpacker.Open([.. Records.SelectMany(r => r)], "a.warc")]);

    [Fact]
    public void Packed_record_by_record() => Holds([.. Unpacker.Open([.. Records.SelectMany(Gzip)], "a.warc.gz")]);

    [Fact]
    public void In_a_wacz_without_its_indexes()
    {
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in new[] { ("datapackage.json", "{}"u8.ToArray()), ("pages/pages.jsonl", "{}"u8.ToArray()), ("archive/data.warc.gz", Records.SelectMany(Gzip).ToArray()), ("indexes/index.cdx", "x"u8.ToArray()) })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        Holds([.. Unpacker.Open(all.ToArray(), "a.wacz")], "archive/data.warc.gz/");
    }

    [Fact]
    public void Cut_off_it_gives_what_came_before()
    {
        byte[] all = [.. Records.SelectMany(r => r)];
        var steps = Unpacker.Open(all[..(all.Length - 30)], "a.warc").ToList();
        Assert.Equal(3, steps.Count(s => s.File is not null));
        Assert.Equal("a.warc is a damaged web capture: it ends within a record; what came before was taken.", steps[^1].Problem);
    }

    [Fact]
    public void A_record_that_lies_about_its_length_takes_no_memory()
    {
        var bytes = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx"u8.ToArray();
        Assert.Equal("a.warc is a damaged web capture: it ends within a record; what came before was taken.", Assert.Single(Unpacker.Open(bytes, "a.warc")).Problem);
        Assert.Equal("a.warc is a damaged web capture: a record does not say how long it is; what came before was taken.", Assert.Single(Unpacker.Open("WARC/1.0\r\nContent-Length: -5\r\n\r\n"u8.ToArray(), "a.warc")).Problem);
    }

    [Fact]
    public void A_page_that_is_packed_ten_thousand_times_over_is_refused()
    {
        var bytes = Response("https://port.example/", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", Gzip(new byte[60_000_000]));
        Assert.Contains("packed more than 200 to 1", Assert.Single(Unpacker.Open(bytes, "a.warc")).Problem!, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_file_in_an_archive_stays_whole()
    {
        var word = AnOfficeFile.Word("<w:p><w:r><w:t>Whole.</w:t></w:r></w:p>");
        Assert.Empty(Unpacker.Open(word, "a.docx"));
    }
}
