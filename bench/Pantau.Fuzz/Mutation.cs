using System.IO.Compression;
using System.Text;

namespace Pantau.Fuzz;

/// <summary>Changes a good input in one to eight places: bits, bytes, stretches, numbers, words that parsers stumble over, pieces of another input.</summary>
internal static class Mutation
{
    // Most inputs stay short, so that many can be tried; some are long.
    private const int Long = 2_000_000, Short = 50_000;

    private static readonly string[] Words =
    [
        "\uFEFF", "\u202E", "\u0000", "\uFFFE", "\r\n\r\n", "\n", "\t", "\"", "'", "<", ">", "&", "&#x110000;", "&#55296;", "&amp", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<script>", "</script>", "<table>", "<p>",
        "<w:tbl>", "</w:tbl>", "<w:tc>", "</w:tr>", "<w:del>", "<c r=\"XFD1048577\">", "<c r=\"AAAAAAAAAAAAAAA1\" t=\"s\"><v>99999999999</v></c>", "endobj", "endstream", "stream", "obj", "<<", ">>", "[", "]", "(", ")", "/Length 999999999", "/Kids [1 0 R]", "/Filter [/FlateDecode /FlateDecode]", "1 0 R", "trailer", "startxref 0", "xref",
        "BT /F1 1e38 Tf", "1 0 0 1 1e30 1e30 Tm", "0 0 0 0 0 0 cm", "Content-Length: 99999999999999999999", "Content-Length: -1", "Content-Type: multipart/mixed; boundary=\"\"", "Content-Transfer-Encoding: base64", "Content-Encoding: br", "Transfer-Encoding: chunked", "7fffffff\r\n", "WARC/1.0\r\n", "=?utf-8?B?", "?=", "charset=utf-7", "charset=utf-32",
        "NaN", "1e999", "-0", "9223372036854775808", "79228162514264337593543950336", "0000-00-00", "9999-12-31", "2024-02-30", "*id", "&id", "!!binary", "{", "}", "- ", "? ", ": ", "|", "> ", "null", "true", "[[[[[[[[", "\\uD800", "```", "---\n", "| a |\n|---|\n", "上亿", "万", "억", "tens of thousands of", "between 5 and", "last year",
    ];

    public static byte[] Make(Target target, Random random)
    {
        var seed = target.Seeds[random.Next(target.Seeds.Count)];
        // What a ZIP holds is changed within it as often as the ZIP itself: a changed packed byte says nothing to the parser inside.
        if (IsZip(seed) && random.Next(4) > 0) return Within(seed, target, random);
        return Change(seed, target.Seeds, random);
    }

    private static bool IsZip(byte[] bytes) => bytes.AsSpan().StartsWith("PK\u0003\u0004"u8);

    private static byte[] Within(byte[] zip, Target target, Random random)
    {
        using var from = new ZipArchive(new MemoryStream(zip));
        using var to = new MemoryStream();
        var chosen = random.Next(from.Entries.Count);
        using (var changed = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < from.Entries.Count; i++)
            {
                using var part = new MemoryStream();
                using (var stream = from.Entries[i].Open()) stream.CopyTo(part);
                var bytes = i == chosen ? Change(part.ToArray(), [part.ToArray()], random) : part.ToArray();
                if (i == chosen && random.Next(30) == 0) continue;
                using var entry = changed.CreateEntry(from.Entries[i].FullName, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }
        return to.ToArray();
    }

    private static byte[] Change(byte[] seed, IReadOnlyList<byte[]> others, Random random)
    {
        var bytes = seed.ToList();
        var longest = random.Next(50) == 0 ? Long : Short;
        for (var i = 1 + random.Next(8); i > 0; i--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(10) == 0 ? 2000 : 30));
            switch (random.Next(10))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4 or 5:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
                    break;
                case 6:
                    var other = others[random.Next(others.Count)];
                    var from = random.Next(other.Length + 1);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, 1 + random.Next(200))));
                    break;
                case 7:
                    Numbers(bytes, at, random);
                    break;
                case 8 when random.Next(3) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 9 when length > 0 && random.Next(4) == 0:
                    // The same again and again: depth, width, length.
                    var again = bytes.GetRange(at, length);
                    var times = Math.Min(1 << random.Next(4, 15), (longest - bytes.Count) / length);
                    if (times > 0) bytes.InsertRange(at, Repeat([.. again], times));
                    break;
            }
        }
        return [.. bytes];
    }

    private static byte[] Repeat(byte[] piece, int times)
    {
        var all = new byte[piece.Length * times];
        for (var i = 0; i < times; i++) piece.CopyTo(all, i * piece.Length);
        return all;
    }

    // The next run of digits becomes another number.
    private static void Numbers(List<byte> bytes, int at, Random random)
    {
        var from = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
        if (from < 0) return;
        var to = from;
        while (to < bytes.Count && bytes[to] is >= (byte)'0' and <= (byte)'9') to++;
        bytes.RemoveRange(from, to - from);
        string[] numbers = ["0", "-1", "1", "65536", "2147483647", "2147483648", "4294967296", "99999999999999999999", "1e9", "0.0000001"];
        bytes.InsertRange(from, Encoding.ASCII.GetBytes(numbers[random.Next(numbers.Length)]));
    }
}
