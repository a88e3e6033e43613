using System.Text;
using System.Text.Unicode;

namespace Pantau.Documents.Text;

/// <summary>
/// Which encoding a file is in. In this order: its byte order mark; UTF-8 where the bytes are that, whatever they
/// declare; UTF-16 where zero bytes show it; what the file declares, unless the bytes speak against it; what the bytes
/// look like; windows-1252.
/// </summary>
internal static class EncodingChoice
{
    private const int DetectionSample = 200_000;
    // Above this share of letters beyond ASCII a text is in no language that a Western code page was made for.
    private const double MostAccents = 0.4;

    public static (Encoding Encoding, int Lead) Of(byte[] bytes)
    {
        if (Marked(bytes) is { } marked) return marked;
        if (Shifted(bytes) is { } shifted) return (shifted, 0);
        var zeros = bytes.AsSpan().Contains((byte)0);
        if (!zeros && Utf8.IsValid(bytes)) return (Encoding.UTF8, 0);
        if (zeros && Wide(bytes) is { } wide) return (wide, 0);
        if (Utf8Evidence.Shows(bytes)) return (Encoding.UTF8, 0);
        var sample = Sample(bytes);
        if (DeclaredEncoding.Of(bytes) is { } declared && Believable(sample, declared)) return (declared, 0);
        return (Shown(sample), 0);
    }

    private static (Encoding, int)? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    // ISO-2022 is written in ASCII bytes: the sequence that shifts to its characters tells it.
    private static Encoding? Shifted(ReadOnlySpan<byte> bytes)
    {
        var shift = bytes.IndexOf("\u001B$"u8);
        if (shift < 0 || shift + 2 >= bytes.Length) return null;
        return bytes[shift + 2] switch
        {
            (byte)'B' or (byte)'@' => CodePage.Of(50220),
            (byte)')' => CodePage.Of(50225),
            _ => null,
        };
    }

    // UTF-16 without a mark: zero bytes stand in every second place and hardly in another, if only those of spaces and digits.
    private static Encoding? Wide(byte[] bytes)
    {
        if (bytes.Length % 2 != 0 && bytes.Length < 64) return null;
        int even = 0, odd = 0;
        var length = Math.Min(bytes.Length, 65536) & ~1;
        for (var i = 0; i < length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        var (many, few, encoding) = odd > even ? (odd, even, Encoding.Unicode) : (even, odd, Encoding.BigEndianUnicode);
        if (many * 50 < length / 2 || few * 4 > many) return null;
        return IsProse(encoding.GetString(bytes, 0, length)) ? encoding : null;
    }

    private static bool IsProse(string text)
    {
        var strange = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune == Rune.ReplacementChar || category is System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse
                || (category is System.Globalization.UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t' or '\f'))) strange++;
        }
        return strange * 50 <= text.Length;
    }

    // The stretch of the file that says most: from where it stops being ASCII.
    private static byte[] Sample(byte[] bytes)
    {
        var first = bytes.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        var from = bytes.Length <= DetectionSample || first < 0 ? 0 : Math.Min(Math.Max(0, first - 1000), bytes.Length - DetectionSample);
        return bytes.AsSpan(from, Math.Min(DetectionSample, bytes.Length - from)).ToArray();
    }

    // A few places that cannot be read are damage; many, or letters of another script, are a wrong declaration.
    private static bool Believable(byte[] sample, Encoding declared)
    {
        var text = declared.GetString(sample);
        int unreadable = 0, letters = 0, accented = 0, foreign = 0;
        foreach (var c in text)
        {
            if (c == '\uFFFD' || c is (>= '\u0080' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF')) unreadable++;
            else if (!char.IsLetter(c)) { if (c > '\u007F') foreign++; }
            else if (char.IsAscii(c)) letters++;
            else accented++;
        }
        if (unreadable * 20 > accented + foreign + 20) return false;
        return !CodePage.IsWestern(declared) || accented <= (letters + accented) * MostAccents;
    }

    private static Encoding Shown(byte[] sample)
    {
        var found = UtfUnknown.CharsetDetector.DetectFromBytes(sample).Detected;
        return CodePage.Of(found?.Encoding is { CodePage: not (20127 or 65001 or 1200 or 1201 or 12000 or 12001) and var page } ? page : 1252);
    }
}
