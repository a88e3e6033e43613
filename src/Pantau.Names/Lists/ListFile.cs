using System.Security.Cryptography;
using System.Text;
using Pantau.Names.Csv;
using Pantau.Names.Ftm;
using Pantau.Names.Listings;
using Pantau.Names.Lists.Readers;

namespace Pantau.Names.Lists;

/// <summary>Reads a list of any known format; which one it is shows in its first bytes, not in its name.</summary>
public static class ListFile
{
    /// <summary>The list in a file, or one line that says what is wrong with it.</summary>
    public static ListLoad Read(string path)
    {
        try
        {
            if (!File.Exists(path)) return ListLoad.Failed($"{path} does not exist: check the name.");
            using var stream = File.OpenRead(path);
            var load = Read(stream, name => Sibling(path, name));
            return load.Problem is { } problem ? ListLoad.Failed($"{path} {problem}") : load;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ListLoad.Failed($"{path} cannot be read ({e.Message}): check your rights.");
        }
    }

    /// <summary>A sum over the bytes of lists, and of the files that stand beside them, which changes when one of them does.</summary>
    public static string Print(IEnumerable<string> paths)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in paths.SelectMany(p => new[] { p, BesidePath(p, "alt"), BesidePath(p, "add") }).OfType<string>().Where(File.Exists))
        {
            using var stream = File.OpenRead(file);
            sum.AppendData(SHA256.HashData(stream));
        }
        return Convert.ToHexStringLower(sum.GetCurrentHash());
    }

    /// <param name="stream">Must be able to go back to its start.</param>
    /// <param name="sibling">Opens the file of aliases ("alt") or addresses ("add") that stands beside OFAC's entries; null where there is none.</param>
    public static ListLoad Read(Stream stream, Func<string, TextReader?> sibling)
    {
        var first = First(stream);
        if (first == '<') return XmlLists.Read(stream);
        using var reader = new StreamReader(stream, Utf8OrLatin(stream));
        if (first == '{') return FtmReader.Read(reader);
        if (first is null) return ListLoad.Failed("is empty: fetch it again.");
        var row = CsvText.Rows(reader).FirstOrDefault() ?? [];
        stream.Position = 0;
        reader.DiscardBufferedData();
        if (TargetsCsv.Fits(row)) return TargetsCsv.Read(reader);
        if (UkCsv.Fits(row)) return UkCsv.Read(reader);
        if (OfacCsv.Fits(row))
        {
            using var alt = sibling("alt");
            using var add = sibling("add");
            return OfacCsv.Read(reader, alt, add);
        }
        return ListLoad.Failed("is no list that Pantau knows: give the UN's, OFAC's, the EU's or the UK's XML or CSV, FollowTheMoney JSON or targets.simple.csv.");
    }

    private static StreamReader? Sibling(string path, string name) => BesidePath(path, name) is { } beside && File.Exists(beside) ? new StreamReader(beside) : null;

    /// <summary>"ofac_alt.csv" beside "ofac_sdn.csv", "alt.csv" beside "sdn.csv".</summary>
    private static string? BesidePath(string path, string name)
    {
        var file = Path.GetFileName(path);
        var at = file.LastIndexOf("sdn", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, string.Concat(file.AsSpan(0, at), char.IsUpper(file[at]) ? name.ToUpperInvariant() : name, file.AsSpan(at + 3)));
    }

    private static char? First(Stream stream)
    {
        int next;
        do next = stream.ReadByte();
        while (next is 0xEF or 0xBB or 0xBF or ' ' or '\r' or '\n' or '\t');
        stream.Position = 0;
        return next < 0 ? null : (char)next;
    }

    /// <summary>Old files are in the encoding of Western Windows; what is no UTF-8 is read so.</summary>
    private static Encoding Utf8OrLatin(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var decoder = new UTF8Encoding(false, true).GetDecoder();
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;) decoder.GetCharCount(buffer, 0, read, flush: false);
            return new UTF8Encoding(false);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
