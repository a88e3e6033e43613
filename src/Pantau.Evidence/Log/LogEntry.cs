using System.Security.Cryptography;
using System.Text;
using Pantau.Evidence.Notes;

namespace Pantau.Evidence.Log;

/// <summary>
/// What a leaf of the log commits to. The leaf holds only the type and SHA-256 of salt and record, so that a record may
/// be withheld later without breaking the log; who holds salt and record can show what the leaf stands for.
/// </summary>
/// <param name="Type"><c>intake</c> for evidence taken in, <c>publication</c> for a report given out, <c>annotation</c> for what a person says of a claim, <c>act</c> for what a person of a team does.</param>
/// <param name="Salt">32 random bytes.</param>
/// <param name="Record">The record's JSON, byte for byte.</param>
public sealed record LogEntry(string Type, byte[] Salt, string Record)
{
    public const string Intake = "intake";
    public const string Publication = "publication";
    public const string Annotation = "annotation";
    public const string Act = "act";
    private const string Version = "pantau-entry-v1";

    public static LogEntry Create(string type, string record) => new(type, RandomNumberGenerator.GetBytes(32), record);

    /// <summary>The bytes of the leaf.</summary>
    public byte[] Leaf() =>
        Encoding.UTF8.GetBytes($"{Version}\n{Type}\n{Convert.ToBase64String(SHA256.HashData([.. Salt, .. Encoding.UTF8.GetBytes(Record)]))}\n");

    /// <summary>The entry as it is kept beside the log: version, type, salt and record, a line each.</summary>
    public string Opened => $"{Version}\n{Type}\n{Convert.ToBase64String(Salt)}\n{Record}\n";

    /// <summary>The entry of its kept form; null when it is none.</summary>
    public static LogEntry? Parse(string text) =>
        text.Split('\n') is [Version, { Length: > 0 } type, var salt, { Length: > 0 } record, ""] && StrictEncoding.FromBase64(salt) is { Length: 32 } bytes
            ? new LogEntry(type, bytes, record)
            : null;

    /// <summary>The type that a leaf names; null when the bytes are no leaf.</summary>
    public static string? TypeOf(byte[] leaf) =>
        StrictEncoding.FromUtf8(leaf)?.Split('\n') is [Version, { Length: > 0 } type, var commitment, ""] && StrictEncoding.FromBase64(commitment) is { Length: 32 } ? type : null;
}
