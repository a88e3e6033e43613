using System.Security.Cryptography;

namespace Pantau.Evidence.Storage;

/// <summary>Bytes under their SHA-256, never changed: <c>objects/ab/cdef...</c>.</summary>
public sealed class BlobStore(string folder)
{
    private const string Prefix = "sha256:";

    public static string HashOf(ReadOnlySpan<byte> bytes) => Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True for <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string hash) =>
        hash.Length == Prefix.Length + 64 && hash.StartsWith(Prefix, StringComparison.Ordinal) && hash.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', 'f') < 0
        && hash.AsSpan(Prefix.Length).IndexOfAnyInRange(':', '`') < 0;

    public string PathOf(string hash) => Path.Combine(folder, hash[Prefix.Length..][..2], hash[Prefix.Length..][2..]);

    /// <summary>Stores bytes durably; the same bytes are stored once.</summary>
    public string Put(ReadOnlySpan<byte> bytes)
    {
        var hash = HashOf(bytes);
        var path = PathOf(hash);
        // A blob that lies there in full is kept; one that was damaged is put right by the same bytes.
        // What lies there may come from a writer that was stopped before it flushed the folder.
        if (!File.Exists(path) || !HashOf(File.ReadAllBytes(path)).Equals(hash, StringComparison.Ordinal)) DurableFile.Write(path, bytes);
        else DurableFile.Flush(path);
        return hash;
    }

    public byte[] Get(string hash) => File.ReadAllBytes(PathOf(hash));

    public bool Has(string hash) => File.Exists(PathOf(hash));
}
