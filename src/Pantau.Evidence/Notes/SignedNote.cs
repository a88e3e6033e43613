using System.Buffers.Binary;
using System.Text;

namespace Pantau.Evidence.Notes;

/// <summary>A C2SP signed note: text that ends in a line feed, an empty line, and signature lines <c>— name base64</c>.</summary>
public sealed record SignedNote(string Text, IReadOnlyList<string> Signatures)
{
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
        if (split < 0 || !note.EndsWith('\n')) return null;
        var text = note[..(split + 1)];
        var lines = note[(split + 2)..].TrimEnd('\n').Split('\n');
        return note.EndsWith("\n\n", StringComparison.Ordinal) || lines.Any(l => !l.StartsWith("— ", StringComparison.Ordinal)) ? null : new SignedNote(text, lines);
    }

    /// <summary>True when one of the signatures is this key's and holds, and every line is well formed.</summary>
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

    public override string ToString() => Text + "\n" + string.Join('\n', Signatures) + "\n";
}
