using System.Text;
using System.Text.Json;
using Pantau.Documents;
using Pantau.Documents.Archives;
using Pantau.Documents.Ocr;
using Pantau.Documents.Text;
using Pantau.Model;
using Pantau.Reading.Claims;
using Pantau.Reading.Packs;
using Pantau.Reading.Tables;

namespace Pantau.Fuzz;

/// <summary>A parser: good inputs to change, and what must hold for any input.</summary>
internal sealed record Target(IReadOnlyList<byte[]> Seeds, Action<byte[]> Run);

/// <summary>Every parser that reads what others wrote.</summary>
internal static class Targets
{
    private static readonly Lazy<OcrProgram?> NoOcr = new((OcrProgram?)null);
    private static readonly UnpackLimits Small = new() { Total = 50_000_000, File = 20_000_000, Count = 500 };
    private static readonly Lazy<DocumentReader> Reader = new(() => DocumentReader.Load());
    private static readonly ThreadLocal<string> Scratch = new(() => Directory.CreateTempSubdirectory("pantau-fuzz-packs-").FullName);

    public static IReadOnlyDictionary<string, Target> All { get; } = new Dictionary<string, Target>(StringComparer.Ordinal)
    {
        ["html"] = new(Seeds.Html, b => Document(b, "a.html")),
        ["markdown"] = new(Seeds.Markdown, b => Document(b, "a.md")),
        ["plain"] = new(Seeds.Plain, b => Document(b, "a.txt")),
        ["encoding"] = new(Seeds.Encodings, b => Document(b, "a.txt")),
        ["pdf"] = new(Seeds.Pdf, b => Document(b, "a.pdf")),
        ["docx"] = new(Seeds.Word, b => Document(b, "a.docx")),
        ["xlsx"] = new(Seeds.Sheet, b => Document(b, "a.xlsx")),
        ["csv"] = new(Seeds.Csv, b => Document(b, "a.csv", read: true)),
        ["eml"] = new(Seeds.Mail, b => Document(b, "a.eml")),
        ["mhtml"] = new(Seeds.SavedPage, b => Document(b, "a.mhtml")),
        ["warc"] = new(Seeds.Warc, b => Document(b, "a.warc")),
        ["wacz"] = new(Seeds.Wacz, b => Document(b, "a.wacz")),
        ["archive"] = new(Seeds.Archives, b => Document(b, "a.zip")),
        ["ocr"] = new(Seeds.Ocr, b => Document(b, "a.tsv")),
        ["reading"] = new(Seeds.Sentences, b => Document(b, "a.txt", read: true)),
        ["packs"] = new(Seeds.Packs, Pack),
        ["claims"] = new(Seeds.Claims, ClaimJson),
    }.Concat(DataTargets.All).ToDictionary(StringComparer.Ordinal);

    private static void Document(byte[] bytes, string name, bool read = false)
    {
        if (Unpacker.IsDocument(bytes, name)) Holds(TextExtractor.Extract(bytes, name), bytes, read);
        foreach (var (file, problem) in Unpacker.Open(bytes, name, Small, NoOcr))
        {
            if (problem is not null) Line(problem);
            if (file is not null && file.Bytes.Length < 1_000_000) Holds(TextExtractor.Extract(file.Bytes, file.Name), file.Bytes, read: false);
        }
    }

    private static void Holds(Extraction extraction, byte[] bytes, bool read)
    {
        foreach (var note in extraction.Notes) Line(note);
        if (extraction.Document is not { } document)
        {
            Line(extraction.Problem ?? throw new InvalidOperationException("neither a document nor a reason"));
            return;
        }
        var text = document.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) throw new InvalidOperationException($"half a surrogate pair at {i}");
        }
        var end = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Start < end || block.Length <= 0 || block.End > text.Length) throw new InvalidOperationException($"a block at {block.Start}, {block.Length} long, after {end} of {text.Length}");
            end = block.End;
            var place = document.Origin.Of(block.Start, block.End);
            if (place.Start < 0 || place.End < place.Start || place.End > bytes.LongLength) throw new InvalidOperationException($"a place {place} of {bytes.LongLength} bytes");
            if (document.Pages is not null && document.PageOf(block.Start) is not > 0) throw new InvalidOperationException("a block without a page");
        }
        foreach (var row in (document.Tables ?? []).SelectMany(t => t.Rows))
            if (row.Start < 0 || row.End > text.Length) throw new InvalidOperationException("a row outside the text");
        if (!read || text.Length > 20_000) return;
        foreach (var claim in Reader.Value.Read(document, "sha256:" + new string('0', 64)).Claims)
        {
            if (claim.Span.Length != claim.Quote.EnumerateRunes().Count()) throw new InvalidOperationException("a quote that is not as long as its place");
            _ = JsonSerializer.Serialize(claim, PantauJson.Line.Claim);
        }
    }

    internal static void Line(string line)
    {
        if (line.Length == 0 || line.Contains('\n', StringComparison.Ordinal)) throw new InvalidOperationException($"no single line: '{line}'");
    }

    // The name of the file stands in the first line of a seed.
    private static void Pack(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        var name = end > 0 ? Encoding.UTF8.GetString(bytes, 0, end).TrimStart('#', ' ').Trim() : "";
        if (!Seeds.PackFiles.Contains(name, StringComparer.Ordinal)) return;
        var folder = Scratch.Value!;
        foreach (var file in Seeds.PackFiles)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path)) File.Copy(Path.Combine(PackLoader.DefaultFolder, file), path);
        }
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        try
        {
            _ = PackLoader.Load(folder, "en");
            _ = TradeWords.Load(folder);
        }
        catch (PackException e)
        {
            Line(e.Message.ReplaceLineEndings(" "));
        }
        finally
        {
            File.Delete(Path.Combine(folder, name));
        }
    }

    private static void ClaimJson(byte[] bytes)
    {
        try
        {
            if (JsonSerializer.Deserialize(bytes, PantauJson.Line.Claim) is { } claim) _ = JsonSerializer.Serialize(claim, PantauJson.Line.Claim);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            // What is no claim is refused so: readers of claims expect these three.
        }
    }
}
