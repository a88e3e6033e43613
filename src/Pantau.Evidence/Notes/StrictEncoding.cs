namespace Pantau.Evidence.Notes;

/// <summary>Strict base64 and hexadecimal: only the one spelling of a value is taken, so that no byte can change unseen.</summary>
public static class StrictEncoding
{
    /// <summary>The bytes of canonical base64; null for anything else.</summary>
    public static byte[]? FromBase64(string text)
    {
        var buffer = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, buffer, out var length)) return null;
        var bytes = buffer[..length];
        return Convert.ToBase64String(bytes) == text ? bytes : null;
    }

    /// <summary>The text of well-formed UTF-8, a byte order mark kept as a character; null for anything else.</summary>
    public static string? FromUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? System.Text.Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The bytes of lower-case hexadecimal; null for anything else.</summary>
    public static byte[]? FromHex(string text)
    {
        if (text.Length % 2 != 0 || text.Any(c => !char.IsAsciiHexDigitLower(c))) return null;
        return Convert.FromHexString(text);
    }
}
