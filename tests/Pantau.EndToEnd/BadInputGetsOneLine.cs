using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Pantau.Evidence;
using Pantau.Tests;

namespace Pantau.EndToEnd;

public sealed class BadInputGetsOneLine
{
    public static TheoryData<string, string> Files() => new()
    {
        { "empty.txt", "is empty" },
        { "binary.txt", "is not text" },
        { "cut.gz", "damaged archive" },
        { "huge.txt", "more than the limit" },
        { "missing.txt", "does not exist" },
        { "folder", "holds no documents" },
        { "picture.html", "picture.html" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_read(string name, string says)
    {
        using var folder = new AFolder();
        Prepare(folder);
        await PantauCommand.Run("new", folder["w"]);
        foreach (var arguments in new[] { new[] { "add", folder[name], "-w", folder["w"] }, ["read", folder[name]], ["run", folder[name], "--from", "2024-01-01", "--to", "2024-12-31", "--out", folder["out"]] })
        {
            var outcome = await PantauCommand.Run(arguments);
            Assert.Equal(2, outcome.Code);
            Assert.Contains(says, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
            Assert.Empty(outcome.Out);
        }
        Assert.False(File.Exists(Path.Combine(folder["out"], "report.json")));
        Assert.Equal(0, (await PantauCommand.Run("verify", "-w", folder["w"])).Code);
    }

    private static void Prepare(AFolder folder)
    {
        var random = new Random(7);
        var noise = new byte[4000];
        random.NextBytes(noise);
        folder.Write("empty.txt", "");
        folder.Write("binary.txt", noise);
        using (var memory = new MemoryStream())
        {
            using (var zip = new GZipStream(memory, CompressionLevel.Fastest, true)) zip.Write(noise);
            folder.Write("cut.gz", memory.ToArray()[..500]);
        }
        using (var huge = File.Create(folder["huge.txt"])) huge.SetLength(200L << 20);
        Directory.CreateDirectory(folder["folder"]);
        folder.Write("picture.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. noise[..200]]);
    }

    [Fact]
    public async Task A_wrongly_declared_encoding_is_read_by_what_the_bytes_show()
    {
        using var folder = new AFolder();
        var page = "<html><head><meta charset=\"utf-8\"></head><body><article><p>Le journal écrit : North Korea sent artillery shells to Russia in 2024, the report said — à Séoul.</p></article></body></html>";
        var outcome = await PantauCommand.Run("read", folder.Write("a.html", Encoding.Latin1.GetBytes(page)));
        Assert.Equal(0, outcome.Code);
        Assert.Contains("\"artillery-ammunition\"", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "x.txt", "--from", "2025-01-01", "--to", "2024-01-01", "--out", "o")]
    [InlineData("run", "x.txt", "--from", "yesterday", "--to", "2024-01-01", "--out", "o")]
    [InlineData("run", "x.txt")]
    [InlineData("add", "x.txt", "-w", "nowhere")]
    [InlineData("report", "-w", "nowhere", "--from", "2024-01-01", "--to", "2024-12-31", "--out", "o")]
    [InlineData("verify", "-w", "nowhere")]
    [InlineData("assess", "nothing.jsonl")]
    [InlineData("law", "show", "S/RES/1/1")]
    [InlineData("frobnicate")]
    [InlineData("read", "x.txt", "--format", "poem")]
    [InlineData("log", "proof", "99", "-w", "nowhere")]
    public async Task Wrong_usage(params string[] arguments)
    {
        using var folder = new AFolder();
        var placed = arguments.Select(a => a is "x.txt" ? folder.Write("x.txt", "North Korea sent shells to Russia in 2024, the report said.") : a is "nowhere" or "nothing.jsonl" or "o" ? folder[a] : a).ToArray();
        var outcome = await PantauCommand.Run(placed);
        Assert.Equal(2, outcome.Code);
        var line = Assert.Single(outcome.ErrorLines);
        Assert.StartsWith("pantau: ", line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["o"]) && Directory.EnumerateFileSystemEntries(folder["o"]).Any());
    }

    [Fact]
    public async Task A_line_of_claims_that_is_none_is_named()
    {
        using var folder = new AFolder();
        var outcome = await PantauCommand.Run("assess", folder.Write("c.jsonl", "{\"id\":\"x\"}\n"));
        Assert.Equal(2, outcome.Code);
        Assert.Contains("1", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_in_use_is_left_alone()
    {
        using var folder = new AFolder();
        await PantauCommand.Run("new", folder["w"]);
        var (vault, problem) = EvidenceVault.OpenForWriting(Path.Combine(folder["w"], "evidence"));
        Assert.Null(problem);
        using (vault)
        {
            var outcome = await PantauCommand.Run("add", PantauCommand.Example, "-w", folder["w"]);
            Assert.Equal(2, outcome.Code);
            Assert.Contains("in use", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        }
        Assert.Equal(0, (await PantauCommand.Run("add", PantauCommand.Example, "-w", folder["w"])).Code);
    }

    [Fact]
    public async Task A_full_disk_stops_with_a_line_and_keeps_what_was_acknowledged()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "only root can mount a small disk");
        using var folder = new AFolder();
        var disk = folder["disk"];
        Directory.CreateDirectory(disk);
        Assert.SkipUnless(await Shell("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk) == 0, "this machine lets no disk be mounted");
        try
        {
            Assert.Equal(0, (await PantauCommand.Run("new", Path.Combine(disk, "w"))).Code);
            var kept = await PantauCommand.Run("add", PantauCommand.Example, "-w", Path.Combine(disk, "w"));
            Assert.Equal(0, kept.Code);
            var text = string.Concat(Enumerable.Repeat("North Korea sent artillery shells to Russia in 2024, the report said. ", 45000));
            var outcome = await PantauCommand.Run("add", folder.Write("large.txt", text), "-w", Path.Combine(disk, "w"));
            Assert.Equal(2, outcome.Code);
            Assert.Contains("full", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
            Assert.Equal(0, (await PantauCommand.Run("verify", "-w", Path.Combine(disk, "w"))).Code);
            var (vault, _) = EvidenceVault.Open(Path.Combine(disk, "w", "evidence"));
            using (vault) Assert.Equal(kept.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, vault!.Log.Head.Size);
        }
        finally
        {
            await Shell("umount", disk);
        }
    }

    private static async Task<int> Shell(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
