using System.Text;
using System.Text.RegularExpressions;

namespace Pantau.Reading.Text;

/// <summary>Bytes to characters: by the byte order mark, as UTF-8 where they are that, as declared, or as the bytes show. Line breaks become <c>\n</c>; what cannot be read becomes U+FFFD.</summary>
internal static partial class ByteDecoder
{
    // A declaration stands near the beginning; HTML asks for it in the first 1024 bytes.
    private const int DeclarationReach = 2048;
    private const int DetectionSample = 200_000;

    public static (string Text, string Encoding) Decode(byte[] bytes)
    {
        if (Marked(bytes) is { } marked) return marked;
        if (!bytes.AsSpan().Contains((byte)0) && Strict(bytes, new UTF8Encoding(false, true)) is { } utf8) return (utf8, "utf-8");
        if (Wide(bytes) is { } wide) return wide;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (Declared(bytes) is { } declared && Strict(bytes, declared) is { } honest) return (honest, declared.WebName);
        return Shown(bytes);
    }

    private static (string, string)? Marked(byte[] bytes)
    {
        (int Length, Encoding Encoding)? mark = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
            [0xFF, 0xFE, 0, 0, ..] => (4, Encoding.UTF32),
            [0, 0, 0xFE, 0xFF, ..] => (4, new UTF32Encoding(true, true)),
            [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
            [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
            _ => null,
        };
        return mark is { } m ? (Plain(m.Encoding.GetString(bytes, m.Length, bytes.Length - m.Length)), m.Encoding.WebName) : null;
    }

    // UTF-16 without a mark: zero bytes stand mostly in every second place.
    private static (string, string)? Wide(byte[] bytes)
    {
        int even = 0, odd = 0;
        var length = Math.Min(bytes.Length, 4096) & ~1;
        for (var i = 0; i < length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        if (odd * 5 > length && even * 20 < length) return (Plain(Encoding.Unicode.GetString(bytes)), "utf-16");
        return even * 5 > length && odd * 20 < length ? (Plain(Encoding.BigEndianUnicode.GetString(bytes)), "utf-16BE") : null;
    }

    private static Encoding? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationReach));
        var match = Charset().Match(head);
        if (!match.Success) return null;
        try
        {
            return Encoding.GetEncoding(match.Groups["name"].Value);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (string, string) Shown(byte[] bytes)
    {
        var sample = bytes.Length <= DetectionSample ? bytes : bytes[..DetectionSample];
        var found = UtfUnknown.CharsetDetector.DetectFromBytes(sample).Detected;
        // A cut in the middle of a character makes good UTF-8 invalid: then only the end is replaced.
        var lenient = Encoding.UTF8.GetString(bytes);
        var broken = lenient.AsSpan().Count('\uFFFD');
        if (broken <= 1 + (lenient.Length / 5000)) return (Plain(lenient), "utf-8");
        var encoding = found?.Encoding ?? Encoding.GetEncoding(1252);
        return (Plain(encoding.GetString(bytes)), encoding.WebName);
    }

    private static string? Strict(byte[] bytes, Encoding encoding)
    {
        try
        {
            return Plain(Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // One line break, and no half of a pair left alone: code points are then well defined.
    private static string Plain(string text)
    {
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.StartsWith('\uFEFF')) text = text[1..];
        return text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : WellFormed(text);
    }

    private static string WellFormed(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) builder.Append(rune.ToString());
        return builder.ToString();
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
