using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Pantau.Documents.Ocr;
using Pantau.Documents.Tests.Pdf;
using Pantau.Documents.Tests.Text;
using UglyToad.PdfPig.Core;

namespace Pantau.Documents.Tests.Ocr;

public sealed class ScansAreReadByTesseract : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pantau-ocr-").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    // A program that says what tesseract says: words in two paragraphs, one cut by a line's end.
    private Lazy<OcrProgram?> Fake(string? body = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the script is one for a Unix shell");
        var path = Path.Combine(folder, "tesseract");
        const string table = "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t9\\t9\\t-1\\t\\n"
            + "5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t90\\tCoal\\n5\\t1\\t1\\t1\\t1\\t2\\t0\\t0\\t9\\t9\\t80\\tship-\\n5\\t1\\t1\\t1\\t2\\t1\\t0\\t0\\t9\\t9\\t80\\tments\\n5\\t1\\t1\\t2\\t1\\t1\\t0\\t0\\t9\\t9\\t70\\tstopped.\\n";
        File.WriteAllText(path, body ?? $"#!/bin/sh\ncase \"$1\" in\n--version) echo 'tesseract 9.9.9';;\n--list-langs) printf 'List of available languages in \"/x\" (2):\\neng\\nosd\\n';;\n*) cat >/dev/null; printf '{table}';;\nesac\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new Lazy<OcrProgram?>(new OcrProgram(path));
    }

    private static readonly Lazy<OcrProgram?> None = new((OcrProgram?)null);

    [Fact]
    public void A_picture_gives_a_table_of_words_that_is_read_as_a_document()
    {
        var step = Assert.Single(Unpacker.Open(Png(40, 40, (_, _) => 255), "scan.png", ocr: Fake()));
        Assert.Equal("scan.png.ocr.tsv", step.File!.Name);
        Assert.StartsWith("# OCR by tesseract 9.9.9, languages eng\n", Encoding.UTF8.GetString(step.File.Bytes), StringComparison.Ordinal);
        var document = Take.Document(step.File.Bytes, step.File.Name);
        Assert.Equal(["Paragraph: Coal shipments", "Paragraph: stopped."], Take.Blocks(document));
        Assert.Equal(78, document.OcrConfidence);
        Assert.Equal("stopped.", Take.Origin(document, step.File.Bytes, "stopped."));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public void A_page_number_that_is_none_is_passed_over(string page)
    {
        var table = $"# OCR by tesseract 9.9.9, languages eng\nlevel\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n5\t{page}\t1\t1\t1\t1\t0\t0\t9\t9\t90\tCoal\n5\t2\t1\t1\t1\t1\t0\t0\t9\t9\t90\tships\n";
        var document = Take.Document(Encoding.UTF8.GetBytes(table), "scan.ocr.tsv");
        Assert.Equal([2, 2], document.Blocks.Select(b => document.PageOf(b.Start)));
    }

    [Fact]
    public void A_scanned_page_keeps_its_number()
    {
        var pdf = new APdf().Page().Lines(60, 700, "This page has letters.").Page();
        pdf.Current.AddPng(Png(40, 40, (_, _) => 200), new PdfRectangle(20, 20, 575, 820));
        var bytes = pdf.Bytes();
        var file = Assert.Single(Unpacker.Open(bytes, "mixed.pdf", ocr: Fake())).File!;
        var document = Take.Document(file.Bytes, file.Name);
        Assert.Equal(2, document.PageOf(0));
        Assert.Equal("mixed.pdf: page 2 is without text (blank or a picture).", Assert.Single(TextExtractor.Extract(bytes, "mixed.pdf").Notes));
    }

    [Fact]
    public void Without_the_program_one_line_says_so_even_for_an_archive_of_pictures()
    {
        var noise = new Random(7);
        var large = Png(300, 300, (_, _) => (byte)noise.Next(256));
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "a.png", "b.png" })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(large);
            }
        }
        Assert.Equal("a.png has words only as a picture, and the program 'tesseract' is not installed: install it, or name it in PANTAU_TESSERACT.", Assert.Single(Unpacker.Open(all.ToArray(), "all.zip", ocr: None)).Problem);
        var scanned = new APdf().Page();
        scanned.Current.AddPng(large, new PdfRectangle(20, 20, 575, 820));
        Assert.Equal("s.pdf has no text layer, its pages are pictures, and the program 'tesseract' is not installed: install it, or name it in PANTAU_TESSERACT.", Assert.Single(Unpacker.Open(scanned.Bytes(), "s.pdf", ocr: None)).Problem);
    }

    [Theory]
    [InlineData("#!/bin/sh\nexit 1\n")]
    [InlineData("#!/bin/sh\nkill -9 $$\n")]
    public void A_program_that_fails_is_told_of(string body) => Assert.Equal("scan.png could not be read by OCR.", Assert.Single(Unpacker.Open(Png(40, 40, (_, _) => 255), "scan.png", ocr: Fake(body))).Problem);

    [Fact]
    public void The_program_itself_reads_a_page_where_it_is_installed()
    {
        var program = OcrProgram.Find();
        Assert.SkipWhen(program is null, "tesseract is not installed");
        // "II" and "LL" and the like in bars, large enough for any reader: what matters is that words come back with a place.
        var glyphs = new[] { "#...#.#####.#.....#", "#...#.#.....#.....#", "#####.###...#.....#", "#...#.#.....#.....#", "#...#.#####.#####.#" };
        var picture = Png(900, 300, (x, y) => (x - 60) / 24 is var gx && (y - 80) / 24 is var gy && x >= 60 && y >= 80 && gy < glyphs.Length && gx < glyphs[0].Length && glyphs[gy][gx] == '#' ? (byte)0 : (byte)255);
        var steps = Unpacker.Open(picture, "scan.png", ocr: new Lazy<OcrProgram?>(program)).ToList();
        Assert.All(steps, s => Assert.True(s.File is not null || s.Problem is not null));
        Assert.Contains("HEL", Encoding.UTF8.GetString(Assert.Single(steps).File!.Bytes), StringComparison.Ordinal);
    }

    // Grey, eight bits.
    private static byte[] Png(int width, int height, Func<int, int, byte> shade)
    {
        using var raw = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            raw.WriteByte(0);
            for (var x = 0; x < width; x++) raw.WriteByte(shade(x, y));
        }
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(raw.ToArray());
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]);
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), height);
        (size[8], size[9]) = (8, 0);
        Chunk("IHDR", size);
        Chunk("IDAT", packed.ToArray());
        Chunk("IEND", []);
        return png.ToArray();

        void Chunk(string type, byte[] data)
        {
            Span<byte> number = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
            png.Write(number);
            byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
            png.Write(body);
            BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
            png.Write(number);
        }
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }
        return ~crc;
    }
}
