using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pantau.Server.Accounts;

/// <summary>Codes that change every thirty seconds, of RFC 6238, as the usual telephone programs make them; and secrets in base32, of RFC 4648.</summary>
public static class OneTimeCode
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30, Usual = 6;

    /// <summary>A new secret of 160 bits, as RFC 4226 recommends.</summary>
    public static string NewSecret() => Base32(RandomNumberGenerator.GetBytes(20));

    /// <summary>The number of the thirty seconds that this moment is in.</summary>
    public static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of one step.</summary>
    /// <param name="digits">From 6 to 8.</param>
    public static string At(byte[] secret, long step, int digits = Usual, HashAlgorithmName? algorithm = null)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = CryptographicOperations.HmacData(algorithm ?? HashAlgorithmName.SHA1, secret, counter);
        var at = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(at, 4)) & 0x7FFF_FFFF;
        return (number % (uint)Math.Pow(10, digits)).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The step that a code is of: the present one or the one before or after it, and none that was used before; null where it is of none.</summary>
    /// <param name="last">The last step of which a code was taken.</param>
    public static long? StepOf(string code, string secret, DateTimeOffset now, long last)
    {
        var given = Encoding.ASCII.GetBytes(new string([.. code.Where(c => !char.IsWhiteSpace(c))]));
        if (Bytes(secret) is not { } key) return null;
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(At(key, step))) && step > last) found ??= step;
        return found;
    }

    /// <summary>The address that telephone programs take a secret from.</summary>
    public static string Address(string person, string secret) => $"otpauth://totp/Pantau:{Uri.EscapeDataString(person)}?secret={secret}&issuer=Pantau";

    public static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var b in bytes)
        {
            (held, bits) = ((held << 8) | b, bits + 8);
            for (; bits >= 5; bits -= 5) text.Append(Letters[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.Append(Letters[(held << (5 - bits)) & 31]);
        return text.ToString();
    }

    /// <summary>The bytes of base32, in any case and with blanks; null where it is none.</summary>
    public static byte[]? Bytes(string text)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in text.ToUpperInvariant().Where(c => c is not (' ' or '=')))
        {
            var value = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0) return null;
            (held, bits) = ((held << 5) | value, bits + 5);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
