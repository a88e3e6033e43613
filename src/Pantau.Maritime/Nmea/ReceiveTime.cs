using System.Buffers.Text;

namespace Pantau.Maritime.Nmea;

/// <summary>Receive times as logs write them before or after a sentence: Unix seconds or milliseconds, or a date and a time of day.</summary>
internal static class ReceiveTime
{
    // Unix seconds of 2000 and of 2100: a number outside is no receive time.
    private const long First = 946_684_800, Last = 4_102_444_800;

    /// <summary>The first time in a text, in Unix milliseconds; 0 where there is none.</summary>
    public static long Find(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]) || (i > 0 && char.IsAsciiLetterOrDigit((char)text[i - 1]))) continue;
            var digits = 1;
            while (i + digits < text.Length && IsDigit(text[i + digits])) digits++;
            var found = digits switch
            {
                >= 9 and <= 13 => Unix(text[i..], digits),
                4 => Calendar(text[i..]),
                _ => 0,
            };
            if (found != 0) return found;
            i += digits;
        }
        return 0;
    }

    /// <summary>Unix seconds (with or without a fraction) or milliseconds; 0 where the number is neither.</summary>
    public static long Unix(ReadOnlySpan<byte> text, int digits)
    {
        if (digits > 13 || !Utf8Parser.TryParse(text[..digits], out long number, out _)) return 0;
        if (number is >= First and < Last)
        {
            var milliseconds = number * 1000;
            if (text.Length <= digits + 1 || text[digits] != '.') return milliseconds;
            var weight = 100;
            for (var i = digits + 1; i < text.Length && IsDigit(text[i]) && weight > 0; i++, weight /= 10) milliseconds += (text[i] - '0') * weight;
            return milliseconds;
        }
        return number / 1000 is >= First and < Last ? number : 0;
    }

    /// <summary><c>2024-01-31T23:59:60Z</c> and the like, taken as UTC; a leap second is the second before it. 0 where the text is no date.</summary>
    public static long Calendar(ReadOnlySpan<byte> text)
    {
        if (text.Length < 10 || !Number(text[..4], out var year) || !Apart(text[4]) || !Number(text[5..7], out var month) || text[7] != text[4] || !Number(text[8..10], out var day)) return 0;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return 0;
        var at = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        if (text.Length < 16 || text[10] is not ((byte)'T' or (byte)' ' or (byte)'_')) return at;
        if (!Number(text[11..13], out var hour) || text[13] != ':' || !Number(text[14..16], out var minute) || hour > 23 || minute > 59) return 0;
        at += (hour * 60L + minute) * 60_000;
        if (text.Length < 19 || text[16] != ':' || !Number(text[17..19], out var second) || second > 60) return at;
        at += Math.Min(second, 59) * 1000L;
        if (text.Length <= 20 || text[19] is not ((byte)'.' or (byte)',')) return at;
        var weight = 100;
        for (var i = 20; i < text.Length && IsDigit(text[i]) && weight > 0; i++, weight /= 10) at += (text[i] - '0') * weight;
        return at;
    }

    private static bool Apart(byte c) => c is (byte)'-' or (byte)'/';

    private static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    private static bool Number(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!IsDigit(c)) return false;
            value = value * 10 + c - '0';
        }
        return true;
    }
}
