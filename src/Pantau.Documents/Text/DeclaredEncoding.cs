using System.Text;
using System.Text.RegularExpressions;

namespace Pantau.Documents.Text;

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
        // It was read as ASCII: an encoding in which it does not say so (UTF-16, EBCDIC) cannot be the one.
        return CodePage.Named(match.Groups["name"].Value) is { } named && named.GetString(bytes, match.Index, match.Length) == match.Value ? named : null;
    }

    [GeneratedRegex("""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}(?<name>[A-Za-z0-9_.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Charset();
}
