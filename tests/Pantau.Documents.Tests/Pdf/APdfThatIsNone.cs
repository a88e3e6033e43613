using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Pantau.Documents.Tests.Pdf;

public sealed class APdfThatIsNone
{
    private static string Problem(byte[] bytes)
    {
        var extraction = TextExtractor.Extract(bytes, "a.pdf");
        Assert.Null(extraction.Document);
        Assert.DoesNotContain('\n', extraction.Problem!);
        Assert.StartsWith("a.pdf ", extraction.Problem, StringComparison.Ordinal);
        return extraction.Problem!;
    }

    [Fact]
    public void A_broken_table_of_objects_is_mended_or_refused_in_a_line()
    {
        var good = new APdf().Page().Lines(60, 700, "The cargo was never declared at any port.").Bytes();
        var text = Encoding.Latin1.GetString(good);
        var broken = Encoding.Latin1.GetBytes(text.Replace("startxref", "startxrxx", StringComparison.Ordinal));
        var extraction = TextExtractor.Extract(broken, "a.pdf");
        Assert.True(extraction.Document is { } document ? document.Text.Contains("never declared", StringComparison.Ordinal) : extraction.Problem!.StartsWith("a.pdf ", StringComparison.Ordinal));
        for (var cut = 10; cut < good.Length; cut += 97)
        {
            var part = TextExtractor.Extract(good[..cut], "a.pdf");
            Assert.True(part.Document is not null || part.Problem is not null);
        }
    }

    [Fact]
    public void Pages_without_letters_say_so() => Assert.Contains("no text layer", Problem(new APdf().Page().Page().Bytes()), StringComparison.Ordinal);

    [Fact]
    public void Nothing_but_a_head_is_damaged() => Assert.Contains("damaged", Problem("%PDF-1.7\nnothing more"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Arrays_in_arrays_without_end_are_refused()
    {
        var deep = new string('[', 300_000);
        var clock = Stopwatch.StartNew();
        Problem(Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n{deep}\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_stream_that_unpacks_to_gigabytes_is_refused_before_it_does()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 300; i++) zlib.Write(spaces);
        }
        using var file = new MemoryStream();
        void Put(string s) => file.Write(Encoding.Latin1.GetBytes(s));
        Put("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Put("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>\nendobj\n");
        Put($"4 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n");
        packed.WriteTo(file);
        Put("\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF");
        var before = GC.GetTotalMemory(true);
        Assert.Contains("unpacks to more", Problem(file.ToArray()), StringComparison.Ordinal);
        Assert.True(GC.GetTotalMemory(false) - before < 150_000_000);
    }
}
