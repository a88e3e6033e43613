using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace Pantau.Evidence.Notes;

/// <summary>The public half of a log's key, as C2SP signed notes write it: <c>name+hash+base64</c>.</summary>
public sealed class VerifierKey
{
    private const byte Ed25519 = 1;
    private readonly PublicKey key;

    private VerifierKey(string name, uint id, PublicKey key)
    {
        Name = name;
        Id = id;
        this.key = key;
    }

    /// <summary>The name that the key signs under; for a log, its origin.</summary>
    public string Name { get; }

    /// <summary>First four bytes of SHA-256 of name, a line feed, the algorithm byte 1 and the key.</summary>
    public uint Id { get; }

    public static VerifierKey Of(string name, ReadOnlySpan<byte> publicKey) =>
        new(name, IdOf(name, publicKey), PublicKey.Import(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey));

    /// <summary>True for what signed notes allow as a name: not empty, no white space, no plus, no control character.</summary>
    public static bool IsName(string name) => name.Length > 0 && !name.Any(c => c == '+' || char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>The key of its text form; null when the text is none.</summary>
    public static VerifierKey? Parse(string text)
    {
        if (text.Split('+', 3) is not [var name, var hash, var encoded] || !IsName(name)) return null;
        if (StrictEncoding.FromBase64(encoded) is not [Ed25519, .. { Length: 32 } raw]) return null;
        if (!PublicKey.TryImport(SignatureAlgorithm.Ed25519, raw, KeyBlobFormat.RawPublicKey, out _)) return null;
        var parsed = Of(name, raw);
        return hash == parsed.Id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture) ? parsed : null;
    }

    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        signature.Length == 64 && SignatureAlgorithm.Ed25519.Verify(key, message, signature);

    public override string ToString() => $"{Name}+{Id:x8}+{Convert.ToBase64String([Ed25519, .. key.Export(KeyBlobFormat.RawPublicKey)])}";

    private static uint IdOf(string name, ReadOnlySpan<byte> publicKey) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name + "\n"), Ed25519, .. publicKey]));
}

/// <summary>The private half of a log's key, in the text form of Go's note package: <c>PRIVATE+KEY+name+hash+base64</c>.</summary>
public sealed class SignerKey : IDisposable
{
    private const string Lead = "PRIVATE+KEY+";
    private readonly Key key;

    private SignerKey(string name, Key key)
    {
        this.key = key;
        Verifier = VerifierKey.Of(name, key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    public VerifierKey Verifier { get; }

    public static SignerKey Create(string name) =>
        new(name, Key.Create(SignatureAlgorithm.Ed25519, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport }));

    /// <summary>The key of its text form; null when the text is none.</summary>
    public static SignerKey? Parse(string text)
    {
        if (!text.StartsWith(Lead, StringComparison.Ordinal) || text[Lead.Length..].Split('+', 3) is not [var name, var hash, var encoded] || !VerifierKey.IsName(name)) return null;
        if (StrictEncoding.FromBase64(encoded) is not [1, .. { Length: 32 } seed]) return null;
        if (!Key.TryImport(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey, out var key, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport })) return null;
        var parsed = new SignerKey(name, key!);
        return hash == parsed.Verifier.Id.ToString("x8", System.Globalization.CultureInfo.InvariantCulture) ? parsed : null;
    }

    public byte[] Sign(ReadOnlySpan<byte> message) => SignatureAlgorithm.Ed25519.Sign(key, message);

    /// <summary>The text form, private key included: for the key file only.</summary>
    public string Export() => $"{Lead}{Verifier.Name}+{Verifier.Id:x8}+{Convert.ToBase64String([1, .. key.Export(KeyBlobFormat.RawPrivateKey)])}";

    public void Dispose() => key.Dispose();
}
