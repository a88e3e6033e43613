using System.Globalization;
using System.IO.Compression;
using System.Text;
using Pantau.Documents.Archives;

namespace Pantau.Documents.Captures;

/// <summary>
/// The documents in a web capture (WARC 1.0 and 1.1, https://iipc.github.io/warc-specifications/): each response that was
/// answered with 200 and holds a page, a PDF or an Office file, with its address and the time of its capture.
/// </summary>
internal static class WarcFiles
{
    private const int LongestHead = 65_536;

    public static IEnumerable<UnpackedFile> Of(byte[] bytes, UnpackBudget budget)
    {
        if (bytes.AsSpan().StartsWith("WARC/"u8)) return Records(new MemoryStream(bytes, writable: false), bytes.LongLength, packed: false, budget);
        return Records(new BufferedStream(new GZipStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress), 65536), bytes.LongLength, packed: true, budget);
    }

    private static IEnumerable<UnpackedFile> Records(Stream stream, long size, bool packed, UnpackBudget budget)
    {
        using var source = stream;
        long read = 0;
        while (Head(source) is { } head)
        {
            if (!head.Version.StartsWith("WARC/", StringComparison.Ordinal)) throw new UnpackException("is a damaged web capture: a record does not begin where it should");
            if (!long.TryParse(head["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw new UnpackException("is a damaged web capture: a record does not say how long it is");
            budget.CountOne();
            read += length;
            if (packed && read > 20_000_000 && read / Math.Max(1, size) > budget.Limits.Ratio) throw new UnpackException($"is packed more than {budget.Limits.Ratio} to 1, which no capture is");
            if (head["WARC-Type"] is "response" or "resource" && length <= budget.Limits.File)
            {
                var block = new byte[length];
                budget.Spend(length);
                if (source.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) < block.Length) throw new UnpackException("is a damaged web capture: it ends within a record");
                if (File(head, block, budget) is { } file) yield return file;
            }
            else
            {
                Skip(source, length, budget);
            }
        }
    }

    private static UnpackedFile? File(WarcHead head, byte[] block, UnpackBudget budget)
    {
        var type = head["Content-Type"] ?? "";
        var body = block;
        if (head["WARC-Type"] == "response")
        {
            if (!type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) || HttpResponse.Of(block, budget) is not { Status: 200 } response) return null;
            (type, body) = (response.ContentType, response.Body);
        }
        if (Ending(type) is not { } ending || body.Length == 0) return null;
        var url = head["WARC-Target-URI"]?.Trim('<', '>');
        var captured = DateTimeOffset.TryParse(head["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : (DateTimeOffset?)null;
        return new UnpackedFile(Name(url, ending), body) { Url = url, Captured = captured };
    }

    // The end of the address, with the ending that its type says.
    private static string Name(string? url, string ending)
    {
        var path = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host + Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/') : "capture";
        var name = FileNames.Clean(path);
        return name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name : name + ending;
    }

    private static string? Ending(string type) => type.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ".html",
        "application/pdf" => ".pdf",
        "text/csv" => ".csv",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => ".xlsx",
        _ => null,
    };

    private static WarcHead? Head(Stream stream)
    {
        var bytes = new List<byte>();
        var lines = new List<string>();
        while (true)
        {
            var next = stream.ReadByte();
            if (next < 0) return lines.Count > 0 || bytes.Exists(b => b > 32) ? throw new UnpackException("is a damaged web capture: it ends within a record") : null;
            if (next != '\n')
            {
                bytes.Add((byte)next);
                if (bytes.Count > LongestHead || lines.Count > 500) throw new UnpackException("is a damaged web capture: a record does not begin where it should");
                continue;
            }
            var line = Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd('\r');
            bytes.Clear();
            // Two empty lines part a record from the next.
            if (line.Length > 0) lines.Add(line);
            else if (lines.Count > 0) return new WarcHead(lines);
        }
    }

    private static void Skip(Stream stream, long length, UnpackBudget budget)
    {
        var buffer = new byte[65536];
        while (length > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(length, buffer.Length));
            if (read == 0) throw new UnpackException("is a damaged web capture: it ends within a record");
            budget.Spend(read);
            length -= read;
        }
    }
}

/// <summary>The head of a record: its version and its named fields.</summary>
internal sealed class WarcHead(List<string> lines)
{
    public string Version => lines[0];

    public string? this[string name]
    {
        get
        {
            foreach (var line in lines.Skip(1))
                if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return line[(name.Length + 1)..].Trim();
            return null;
        }
    }
}
