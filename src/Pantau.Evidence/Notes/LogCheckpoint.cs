using System.Globalization;
using Pantau.Evidence.Merkle;

namespace Pantau.Evidence.Notes;

/// <summary>The head of a log at a size, as C2SP tlog-checkpoint writes it: origin, size and root, a line each.</summary>
public sealed record LogCheckpoint(string Origin, long Size, byte[] Root)
{
    public string Text => $"{Origin}\n{Size.ToString(CultureInfo.InvariantCulture)}\n{Convert.ToBase64String(Root)}\n";

    /// <summary>The checkpoint of a note's text; null when it is none.</summary>
    public static LogCheckpoint? Parse(string text)
    {
        if (text.Split('\n') is not [{ Length: > 0 } origin, var size, var root, .. var extensions, ""]) return null;
        if (Array.Exists(extensions, e => e.Length == 0)) return null;
        if (!long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count.ToString(CultureInfo.InvariantCulture) != size) return null;
        return StrictEncoding.FromBase64(root) is { Length: MerkleHash.Size } hash ? new LogCheckpoint(origin, count, hash) : null;
    }
}
