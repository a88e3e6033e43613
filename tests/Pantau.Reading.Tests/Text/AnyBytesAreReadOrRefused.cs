using System.Text;
using CsCheck;
using Pantau.Reading.Text;

namespace Pantau.Reading.Tests.Text;

/// <summary>What holds for all input, of whatever bytes.</summary>
public sealed class AnyBytesAreReadOrRefused
{
    private static readonly string[] Files = ["a.txt", "a.md", "a.html", "a"];

    private static readonly string[] Encodings =
        ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE", "windows-1252", "windows-1251", "koi8-r", "windows-874", "shift_jis", "euc-jp", "ks_c_5601-1987", "gb18030", "big5", "iso-2022-jp"];

    // Pieces that make a parser work, put together in any order.
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"", "\">", "<a href=x>", "</a>", "<table><tr><td>", "</table>", "<li>", "<!--", "-->", "<!", "<script>", "</script>", "<title>", "</title>", "<h1>", "</h1>", "<br>", "&amp;", "&#x1F600;", "&#99999999;", "&nosuch;", "&", "<", ">",
        "<meta charset=euc-kr>", "<meta property=\"og:title\" content=\"", "\"", "'", "=", "<pre>", "\n\n", "\r\n", " ", "\t", "# ", "> ", "- ", "[", "](", ")", "![", "**", "_", "`", "```\n", "|", "|-|-|\n", "---\n", "Date: 2025-05-29\n", "\\", "[^1]:", "1. ",
        "kata laporan itu. ", "Судно вышло. ", "배가 떠났다. ", "😀", "\u0000", "\uFEFF", "\u00AD", "<article>", "</article>", "<time datetime=2025-05-29>", "<script type=application/ld+json>", "{\"@type\":\"NewsArticle\",\"headline\":\"", "\"}", "\\uD800",
    ];

    private static readonly Gen<(byte[] Bytes, string File)> Noise = Gen.Select(Gen.Byte.Array[0, 400], Gen.OneOf(Files));

    private static readonly Gen<(byte[] Bytes, string File)> Soup = Gen.Select(
        Gen.OneOf(Pieces).Array[0, 60], Gen.OneOf(Encodings), Gen.OneOf(Files), Gen.Int[-1, 300], Gen.Byte,
        (pieces, encoding, file, at, b) =>
        {
            var bytes = Take.Bytes(string.Concat(pieces), encoding);
            if (at >= 0 && at < bytes.Length) bytes[at] = b;
            return (bytes, file);
        });

    [Fact]
    public void Noise_never_throws_and_what_is_read_of_it_is_sound() => Noise.Sample(Sound, iter: 20_000);

    [Fact]
    public void Marks_in_any_order_never_throw_and_what_is_read_of_them_is_sound() => Soup.Sample(Sound, iter: 20_000);

    [Fact]
    public void Any_characters_in_any_encoding_decode_as_the_platform_decodes_them()
    {
        var read = 0;
        var generator = Gen.Select(Gen.OneOf(Gen.Byte, Gen.Byte[0x20, 0x7E]).Array[1, 200], Gen.OneOf("utf-8", "windows-1251", "shift_jis", "euc-jp", "ks_c_5601-1987", "gb18030", "big5"));
        generator.Sample((bytes, name) =>
        {
            bytes = [.. Encoding.ASCII.GetBytes($"charset={name} "), .. bytes];
            var (encoding, document) = (Take.Encoding(name), Extracted(bytes, name));
            if (document is null) return;
            Interlocked.Increment(ref read);
            // The platform's own reading of the same bytes, line breaks made one and what is no text replaced.
            var expected = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")).GetString(bytes)
                .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');
            expected = string.Concat(expected.Select(c => c is >= '\uF8F0' and <= '\uF8FF' ? '\uFFFD' : c));
            Assert.Equal(expected, document.Text);
        }, iter: 20_000);
        Assert.True(read > 10_000, $"only {read} were read");
    }

    [Fact]
    public void Every_character_of_a_plain_text_is_found_in_its_bytes()
    {
        // Words of each script that the encoding can write, so that nothing is replaced on the way.
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["utf-8"] = ["kata ", "Судно ", "배가 ", "😀", "\r\n", "船 "], ["utf-16"] = ["kata ", "Судно ", "배가 ", "😀", "\r\n", "船 "], ["gb18030"] = ["kata ", "Судно ", "배가 ", "😀", "\r\n", "船 "],
            ["windows-1251"] = ["kata ", "Судно ", "\r\n"], ["shift_jis"] = ["kata ", "船は", "カ", "\r\n", "ｱ"], ["ks_c_5601-1987"] = ["kata ", "배가 ", "뷁", "\r\n"], ["big5"] = ["kata ", "船 ", "\r\n"],
        };
        var generator = Gen.OneOf([.. words.Keys]).SelectMany(e => Gen.OneOf(words[e]).Array[1, 30].Select(w => (Encoding: e, Text: string.Concat(w))));
        var read = 0;
        Gen.Select(generator, Gen.Int[0, 200], Gen.Int[0, 60]).Sample((made, from, length) =>
        {
            var encoding = Take.Encoding(made.Encoding);
            byte[] preamble = made.Encoding == "utf-16" ? encoding.GetPreamble() : [];
            var head = made.Encoding.StartsWith("utf", StringComparison.Ordinal) ? "" : $"charset={made.Encoding}\n";
            byte[] bytes = [.. preamble, .. encoding.GetBytes(head + made.Text)];
            if (TextExtractor.Extract(bytes, "a.txt").Document is not { } document || document.Encoding is "utf-8" != (made.Encoding == "utf-8")) return;
            Interlocked.Increment(ref read);
            var text = document.Text;
            from %= text.Length;
            var to = Math.Min(text.Length, from + length + 1);
            if (from > 0 && char.IsLowSurrogate(text[from])) from--;
            if (to < text.Length && char.IsLowSurrogate(text[to])) to++;
            var range = document.Origin.Of(from, to);
            Assert.Equal(text[from..to], encoding.GetString(bytes, (int)range.Start, (int)(range.End - range.Start)).Replace("\r\n", "\n", StringComparison.Ordinal));
        }, iter: 20_000);
        Assert.True(read > 15_000, $"only {read} were read");
    }

    private static SourceDocument? Extracted(byte[] bytes, string declared)
    {
        var document = TextExtractor.Extract(bytes, "a.txt").Document;
        return document?.Encoding == Take.Encoding(declared).WebName ? document : null;
    }

    private static void Sound((byte[] Bytes, string File) input)
    {
        var extraction = TextExtractor.Extract(input.Bytes, input.File);
        if (extraction.Document is not { } document)
        {
            Assert.DoesNotContain('\n', extraction.Problem!);
            return;
        }
        Assert.True(IsUnicode(document.Text));
        Assert.True(document.Title is null || IsUnicode(document.Title));
        var at = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Start >= at && block.Length > 0 && block.End <= document.Text.Length);
            // Between blocks there is white space, marks that are no words, or, in plain text, nothing.
            Assert.True(string.IsNullOrWhiteSpace(document.Text[at..block.Start]));
            at = block.End;
        }
        for (var i = 0; i < document.Text.Length; i += 3)
        {
            for (var length = 1; length <= Math.Min(50, document.Text.Length - i); length += 7)
            {
                var range = document.Origin.Of(i, i + length);
                Assert.True(range.Start >= 0 && range.Start <= range.End && range.End <= input.Bytes.Length, $"{i}+{length}: {range}");
                if (!string.IsNullOrWhiteSpace(document.Text.AsSpan(i, length).ToString())) Assert.True(range.End > range.Start);
            }
        }
    }

    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
