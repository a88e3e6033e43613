using System.Globalization;
using System.Text;
using Pantau.Evidence.Merkle;

namespace Pantau.Evidence.Notes;

/// <summary>That an entry is in a log, as C2SP tlog-proof writes it: index, inclusion path and the signed checkpoint it leads to.</summary>
public sealed record TlogProof(long Index, IReadOnlyList<byte[]> Path, SignedNote Checkpoint)
{
    private const string Header = "c2sp.org/tlog-proof@v1";

    public override string ToString()
    {
        var text = new StringBuilder().Append(Header).Append('\n').Append(CultureInfo.InvariantCulture, $"index {Index}\n");
        foreach (var hash in Path) text.Append(Convert.ToBase64String(hash)).Append('\n');
        return text.Append('\n').Append(Checkpoint).ToString();
    }

    /// <summary>The proof of its written form; null when it is none.</summary>
    public static TlogProof? Parse(string text)
    {
        var split = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (split < 0) return null;
        var lines = text[..split].Split('\n');
        if (lines[0] != Header) return null;
        // The extra line is the application's own and not authenticated: this one has no use for it.
        var at = lines.Length > 1 && lines[1].StartsWith("extra ", StringComparison.Ordinal) ? 2 : 1;
        if (at == 2 && StrictEncoding.FromBase64(lines[1][6..]) is null) return null;
        if (lines.Length <= at || lines.Length > at + 64 || !lines[at].StartsWith("index ", StringComparison.Ordinal)) return null;
        if (!long.TryParse(lines[at].AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        if (index.ToString(CultureInfo.InvariantCulture) != lines[at][6..]) return null;
        var path = new List<byte[]>();
        foreach (var line in lines.Skip(at + 1))
        {
            if (StrictEncoding.FromBase64(line) is not { Length: MerkleHash.Size } hash) return null;
            path.Add(hash);
        }
        return SignedNote.Parse(text[(split + 2)..]) is { } note ? new TlogProof(index, path, note) : null;
    }

    /// <summary>Null when the entry is in the log that this key signs; otherwise what does not hold.</summary>
    public string? Check(ReadOnlySpan<byte> entry, VerifierKey key)
    {
        if (!Checkpoint.IsSignedBy(key)) return $"the checkpoint is not signed by {key.Name}";
        if (Notes.LogCheckpoint.Parse(Checkpoint.Text) is not { } head) return "the checkpoint cannot be read";
        if (head.Origin != key.Name) return $"the checkpoint is of {head.Origin}, not of {key.Name}";
        return MerkleProof.Includes(MerkleHash.Leaf(entry), Index, head.Size, Path, head.Root) ? null : $"entry {Index} does not lead to the root of the checkpoint";
    }
}
