using System.Text;
using CsCheck;
using Pantau.Documents;
using Pantau.Documents.Text;

namespace Pantau.Documents.Tests.Text;

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

    // Words that the encoding can write, so that nothing is replaced on the way.
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["utf-8"] = ["kata ", "Судно ", "배가 ", "😀", "\r\n", "船 "],
        ["utf-16"] = ["kata ", "Судно ", "배가 ", "😀", "\r\n", "船 "],
        ["gb18030"] = ["kata ", "Судно ", "배가 ", "😀", "\r\n", "船 "],
        ["windows-1251"] = ["kata ", "Судно ", "\r\n"],
        ["shift_jis"] = ["kata ", "船は", "カ", "\r\n", "ｱ"],
        ["euc-jp"] = ["kata ", "船は", "カ", "\r\n"],
        ["ks_c_5601-1987"] = ["kata ", "배가 ", "뷁", "\r\n"],
        ["big5"] = ["kata ", "船 ", "\r\n"],
    };

    private static readonly Gen<(string Encoding, string Text)> Written =
        Gen.OneOf([.. Words.Keys]).SelectMany(e => Gen.OneOf(Words[e]).Array[5, 60].Select(w => (Encoding: e, Text: string.Concat(w))));

    [Fact]
    public void Noise_never_throws_and_what_is_read_of_it_is_sound() => Noise.Sample(Sound, iter: 5_000);

    [Fact]
    public void Marks_in_any_order_never_throw_and_what_is_read_of_them_is_sound() => Soup.Sample(Sound, iter: 5_000);

    [Fact]
    public void A_text_with_damage_decodes_as_the_platform_decodes_it()
    {
        // GB18030 is left out: after a broken sequence of four the platform swallows letters that are kept here.
        var generator = Gen.Select(Written.Where(w => w.Encoding is not ("gb18030" or "utf-16")), Gen.Byte.Array[1, 2], Gen.Int[0, 400]);
        var read = 0;
        generator.Sample((written, damage, at) =>
        {
            var encoding = Take.Encoding(written.Encoding);
            var head = encoding.GetBytes($"charset={written.Encoding}\n");
            List<byte> bytes = [.. head, .. encoding.GetBytes(written.Text)];
            bytes.InsertRange(head.Length + (at % (bytes.Count - head.Length)), damage);
            if (Extracted([.. bytes], written.Encoding) is not { } document) return;
            Interlocked.Increment(ref read);
            // The platform's own reading of the same bytes, line breaks made one and what is no text replaced.
            var expected = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")).GetString([.. bytes])
                .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');
            Assert.Equal(string.Concat(expected.Select(c => c is >= '\uF8F0' and <= '\uF8FF' ? '\uFFFD' : c)), document.Text);
        }, iter: 10_000);
        Assert.True(read > 5_000, $"only {read} were read");
    }

    [Fact]
    public void Every_character_of_a_plain_text_is_found_in_its_bytes()
    {
        var read = 0;
        Gen.Select(Written, Gen.Int[0, 200], Gen.Int[0, 60]).Sample((made, from, length) =>
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
        }, iter: 10_000);
        Assert.True(read > 7_000, $"only {read} were read");
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
