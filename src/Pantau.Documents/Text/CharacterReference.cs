using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Pantau.Documents.Text;

/// <summary>Character references of HTML (<c>&amp;amp;</c>, <c>&amp;#8217;</c>), read as browsers read them: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state.</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    // What numbers 128 to 159 were meant to be: the characters of windows-1252.
    private const string Windows = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>What the reference at this ampersand stands for and where it ends; null when it is an ampersand and no more.</summary>
    public static (string Text, int End)? At(string source, int ampersand, int limit)
    {
        var at = ampersand + 1;
        if (at >= limit) return null;
        return source[at] == '#' ? Number(source, at + 1, limit) : Name(source, at, limit);
    }

    /// <summary>A value with its references resolved.</summary>
    public static string Decode(string source, int start, int end)
    {
        if (source.AsSpan(start, end - start).IndexOf('&') < 0) return source[start..end];
        var text = new StringBuilder(end - start);
        for (var i = start; i < end;)
        {
            if (source[i] == '&' && At(source, i, end) is { } reference)
            {
                text.Append(reference.Text);
                i = reference.End;
            }
            else
            {
                text.Append(source[i++]);
            }
        }
        return text.ToString();
    }

    private static (string, int)? Number(string source, int at, int limit)
    {
        var hex = at < limit && source[at] is 'x' or 'X';
        if (hex) at++;
        var (value, first) = (0L, at);
        for (; at < limit && (hex ? char.IsAsciiHexDigit(source[at]) : char.IsAsciiDigit(source[at])); at++)
            value = Math.Min(0x110000, (value * (hex ? 16 : 10)) + int.Parse(source.AsSpan(at, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        if (at == first) return null;
        if (at < limit && source[at] == ';') at++;
        if (value is >= 128 and < 160) value = Windows[(int)value - 128];
        return (value != 0 && Rune.IsValid((int)value) ? new Rune((int)value).ToString() : "\uFFFD", at);
    }

    private static (string, int)? Name(string source, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestName && char.IsAsciiLetterOrDigit(source[end])) end++;
        if (end == at) return null;
        if (end < limit && source[end] == ';' && Resolve(source[at..(end + 1)]) is { } whole) return (whole, end + 1);
        // A few old names may do without the semicolon, the longest that fits.
        for (var length = Math.Min(end - at, 6); length >= 2; length--)
            if (Resolve(source.Substring(at, length)) is { } old) return (old, at + length);
        return null;
    }

    private static string? Resolve(string name) => name switch
    {
        "amp;" or "amp" => "&",
        "nbsp;" or "nbsp" => "\u00A0",
        "quot;" or "quot" => "\"",
        "lt;" or "lt" => "<",
        "gt;" or "gt" => ">",
        _ => HtmlEntityProvider.Resolver.GetSymbol(name),
    };
}
