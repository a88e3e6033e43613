using System.Globalization;
using System.IO.Compression;
using System.Text;
using Pantau.Documents.Archives;

namespace Pantau.Documents.Captures;

/// <summary>What a server answered, as a capture keeps it: the body without the way it was sent (chunks, compression).</summary>
internal sealed record HttpResponse(int Status, string ContentType, byte[] Body)
{
    /// <summary>Null where the block is no answer in HTTP.</summary>
    public static HttpResponse? Of(byte[] block, UnpackBudget budget)
    {
        if (!block.AsSpan().StartsWith("HTTP/"u8)) return null;
        var end = block.AsSpan().IndexOf("\r\n\r\n"u8);
        var gap = 4;
        if (end < 0) (end, gap) = (block.AsSpan().IndexOf("\n\n"u8), 2);
        if (end < 0) return null;
        var lines = Encoding.Latin1.GetString(block, 0, end).Split('\n');
        var status = lines[0].Split(' ');
        if (status.Length < 2 || !int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        string? Field(string name) => lines.Skip(1).FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
        var body = block[(end + gap)..];
        if (Field("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunked(body);
        return new HttpResponse(code, Field("Content-Type") ?? "", Unpacked(body, Field("Content-Encoding"), budget));
    }

    // Some programs unpack the body and leave the head as it was: what does not begin as packed data does is taken as it stands.
    private static byte[] Unpacked(byte[] body, string? encoding, UnpackBudget budget)
    {
        if (body.Length < 2) return body;
        try
        {
            switch (encoding?.Trim().ToLowerInvariant())
            {
                case "gzip" or "x-gzip" when body[0] == 0x1F && body[1] == 0x8B:
                    using (var gzip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress)) return budget.Read(gzip, body.LongLength);
                case "deflate" when (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0:
                    using (var zlib = new ZLibStream(new MemoryStream(body), CompressionMode.Decompress)) return budget.Read(zlib, body.LongLength);
                case "br":
                    using (var brotli = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress)) return budget.Read(brotli, body.LongLength);
                default:
                    return body;
            }
        }
        catch (InvalidDataException)
        {
            return body;
        }
        catch (InvalidOperationException)
        {
            return body;
        }
    }

    // The body as it is where it is not in chunks after all.
    private static byte[] Unchunked(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var line = body.AsSpan(at).IndexOf((byte)'\n');
            if (line is < 0 or > 200) return whole.Length > 0 ? whole.ToArray() : body;
            var words = Encoding.Latin1.GetString(body, at, line).Split(';')[0].Trim();
            if (!int.TryParse(words, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0) return whole.Length > 0 ? whole.ToArray() : body;
            at += line + 1;
            if (size == 0) break;
            size = Math.Min(size, body.Length - at);
            whole.Write(body, at, size);
            at += size;
            while (at < body.Length && body[at] is (byte)'\r' or (byte)'\n')
            {
                if (body[at++] == '\n') break;
            }
        }
        return whole.ToArray();
    }
}
