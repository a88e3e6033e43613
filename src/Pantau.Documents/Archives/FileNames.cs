using System.Text;

namespace Pantau.Documents.Archives;

/// <summary>Names that come out of archives and mail, as they may be shown: no control characters, no marks that turn the direction of what follows (<c>exe.fdp</c> for <c>pdf.exe</c>), no steps upward.</summary>
internal static class FileNames
{
    private const int Longest = 400;

    public static string Clean(string name)
    {
        var clean = new StringBuilder();
        for (var i = 0; i < Math.Min(name.Length, Longest); i++)
        {
            var c = name[i];
            if (i + 1 < name.Length && char.IsSurrogatePair(c, name[i + 1])) clean.Append(c).Append(name[++i]);
            else if (c == '\\') clean.Append('/');
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) clean.Append('_');
            else clean.Append(c);
        }
        var parts = clean.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries).Where(p => p is not ("." or "..")).ToList();
        return parts.Count == 0 ? "unnamed" : string.Join('/', parts);
    }
}
