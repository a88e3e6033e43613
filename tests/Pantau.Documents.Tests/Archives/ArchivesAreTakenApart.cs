using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Pantau.Documents.Archives;
using Pantau.Documents.Tests.Office;

namespace Pantau.Documents.Tests.Archives;

public sealed class ArchivesAreTakenApart
{
    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Tar(params (string Name, string Text)[] files)
    {
        using var all = new MemoryStream();
        using (var tar = new TarWriter(all, leaveOpen: true))
            foreach (var (name, text) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        return all.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(bytes);
            }
        }
        return all.ToArray();
    }

    private static (List<string> Names, string? Problem) Open(byte[] bytes, string name, UnpackLimits? limits = null)
    {
        var steps = Unpacker.Open(bytes, name, limits).ToList();
        Assert.All(steps, s => Assert.DoesNotContain('\n', s.Problem ?? ""));
        return ([.. steps.Select(s => s.File?.Name).OfType<string>()], steps.LastOrDefault()?.Problem);
    }

    [Fact]
    public void Files_keep_their_path_and_archives_within_are_taken_apart_too()
    {
        var inner = Gzip(Tar(("may/a.txt", "one"), ("b.txt", "two")));
        var (names, problem) = Open(Zip(("letters/c.txt", "three"u8.ToArray()), ("old/inner.tar.gz", inner)), "all.zip");
        Assert.Equal(["letters/c.txt", "old/inner.tar.gz/inner.tar/may/a.txt", "old/inner.tar.gz/inner.tar/b.txt"], names);
        Assert.Null(problem);
    }

    [Fact]
    public void Names_lead_nowhere_and_hide_nothing()
    {
        var (names, _) = Open(AnOfficeFile.Zip(("../../etc/passwd", "x"), ("C:\\a\\b.txt", "x"), ("invoice\u202Etxt.exe", "x"), ("a\nb", "x")), "all.zip");
        Assert.Equal(["etc/passwd", "C:/a/b.txt", "invoice_txt.exe", "a_b"], names);
    }

    [Fact]
    public void A_zip_that_unpacks_to_too_much_ends_in_a_line()
    {
        var bomb = Zip(("a.txt", "kept"u8.ToArray()), ("b.txt", new byte[60_000_000]));
        var (names, problem) = Open(bomb, "bomb.zip");
        Assert.Equal(["a.txt"], names);
        Assert.Equal("bomb.zip holds a file that is packed more than 200 to 1, which no document is; what came before was taken.", problem);
        Assert.Equal("bomb.zip unpacks to more than the limit of 50 MB; what came before was taken.", Open(bomb, "bomb.zip", new UnpackLimits { Total = 50_000_000, Ratio = 2000 }).Problem);
        Assert.Equal("bomb.zip holds a file of more than the limit of 40 MB; what came before was taken.", Open(bomb, "bomb.zip", new UnpackLimits { File = 40_000_000, Ratio = 2000 }).Problem);
    }

    [Fact]
    public void Too_many_files_end_in_a_line()
    {
        var many = Zip([.. Enumerable.Range(0, 300).Select(i => ($"{i}.txt", "x"u8.ToArray()))]);
        var (names, problem) = Open(many, "many.zip", new UnpackLimits { Count = 200 });
        Assert.Equal(200, names.Count);
        Assert.Equal("many.zip holds more than the limit of 200 files; what came before was taken.", problem);
    }

    [Fact]
    public void Archives_in_archives_end_at_a_depth()
    {
        var bytes = "the innermost"u8.ToArray();
        for (var i = 0; i < 40; i++) bytes = Zip(($"{i}.zip", bytes));
        Assert.Equal("deep.zip holds archives within archives deeper than the limit of 5; what came before was taken.", Open(bytes, "deep.zip").Problem);
    }

    [Fact]
    public void A_gzip_bomb_ends_in_a_line() => Assert.Contains("packed more than 200 to 1", Open(Gzip(new byte[50_000_000]), "a.gz").Problem!, StringComparison.Ordinal);

    [Fact]
    public void A_damaged_archive_gives_what_came_before_it_broke()
    {
        var tar = Tar(("a.txt", new string('x', 2000)), ("b.txt", new string('y', 2000)));
        var (names, problem) = Open(tar[..3500], "a.tar");
        Assert.Equal(["a.txt"], names);
        Assert.Equal("a.tar is a damaged archive; what came before was taken.", problem);
        Assert.Equal("a.zip is a damaged archive; what came before was taken.", Open("PK\u0003\u0004 and no more"u8.ToArray(), "a.zip").Problem);
    }

    [Fact]
    public void What_holds_no_files_gives_none() => Assert.Empty(Open("Only words."u8.ToArray(), "a.txt").Names);
}
