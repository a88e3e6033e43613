using System.Text;
using System.Text.RegularExpressions;

namespace Pantau.Reading.Text;

/// <summary>The encoding that a file names near its beginning: <c>charset=</c> of HTML and mail, <c>encoding=</c> of XML.</summary>
internal static partial class DeclaredEncoding
{
    // HTML asks for the declaration in the first 1024 bytes; some pages come later.
    private const int Reach = 4096;

    public static Encoding? Of(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Reach));
        var match = Charset().Match(head);
        if (!match.Success) return null;
        Encoding named;
        try
        {
            named = Widest(Encoding.GetEncoding(match.Groups["name"].Value));
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
        // It was read as ASCII: an encoding in which it does not say so (UTF-16, EBCDIC) cannot be the one.
        return named.GetString(bytes, match.Index, match.Length) == match.Value ? named : null;
    }

    /// <summary>The encoding that files under this one's name are written in, after the labels of https://encoding.spec.whatwg.org/#names-and-labels.</summary>
    public static Encoding Widest(Encoding encoding) => encoding.CodePage switch
    {
        20127 or 28591 => Encoding.GetEncoding(1252),
        28599 => Encoding.GetEncoding(1254),
        936 or 20936 or 51936 => Encoding.GetEncoding(54936),
        20949 or 51949 => Encoding.GetEncoding(949),
        _ => encoding,
    };

    public static bool IsWestern(Encoding encoding) => encoding.CodePage is 1250 or 1252 or 1254 or 1257 or 28592 or 28605;

    [GeneratedRegex("""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}(?<name>[A-Za-z0-9_.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
