using System.Buffers.Binary;
using System.Text;

namespace Pantau.Evidence.Notes;

/// <summary>A C2SP signed note: text that ends in a line feed, an empty line, and signature lines <c>— name base64</c>.</summary>
public sealed record SignedNote(string Text, IReadOnlyList<string> Signatures)
{
    // Far above what a log and its witnesses sign; a bound for what comes from outside.
    private const int MostSignatures = 100;

    public static SignedNote Sign(string text, SignerKey key)
    {
        if (!text.EndsWith('\n')) throw new ArgumentException("The text of a note ends in a line feed.", nameof(text));
        var signature = new byte[4 + 64];
        BinaryPrimitives.WriteUInt32BigEndian(signature, key.Verifier.Id);
        key.Sign(Encoding.UTF8.GetBytes(text)).CopyTo(signature, 4);
        return new SignedNote(text, [$"— {key.Verifier.Name} {Convert.ToBase64String(signature)}"]);
    }

    /// <summary>The note of its written form; null when it is none.</summary>
    public static SignedNote? Parse(string note)
    {
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (split < 1 || !note.EndsWith('\n') || note.Any(c => c < ' ' && c != '\n')) return null;
        var text = note[..(split + 1)];
        var lines = note[(split + 2)..].Split('\n')[..^1];
        return lines.Length is 0 or > MostSignatures || lines.Any(l => !IsSignature(l)) ? null : new SignedNote(text, lines);
    }

    /// <summary>True when one of the signatures is this key's and holds, and every line is well formed. Lines of other keys (witnesses) are passed over, as signed notes ask.</summary>
    public bool IsSignedBy(VerifierKey key)
    {
        var held = false;
        foreach (var line in Signatures)
        {
            if (line.Split(' ') is not ["—", var name, var encoded] || StrictEncoding.FromBase64(encoded) is not { Length: > 4 } signature) return false;
            if (name != key.Name || BinaryPrimitives.ReadUInt32BigEndian(signature) != key.Id) continue;
            if (!key.Verify(Encoding.UTF8.GetBytes(Text), signature.AsSpan(4))) return false;
            held = true;
        }
        return held;
    }

    private static bool IsSignature(string line) =>
        line.Split(' ') is ["—", var name, var encoded] && VerifierKey.IsName(name) && StrictEncoding.FromBase64(encoded) is { Length: > 4 };

    public override string ToString() => Text + "\n" + string.Join('\n', Signatures) + "\n";
}
