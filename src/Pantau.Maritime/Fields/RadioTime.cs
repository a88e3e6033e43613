namespace Pantau.Maritime.Fields;

/// <summary>A time as messages send it: some of its parts, any of which may be not available or nonsense.</summary>
/// <param name="Year">-1 where the message has none.</param>
/// <param name="Month">-1 where the message has none.</param>
/// <param name="Day">The day of the month; 0 for not available.</param>
/// <param name="Hour">24 for not available.</param>
/// <param name="Minute">60 for not available.</param>
/// <param name="Second">-1 where the message has none; 60 for not available.</param>
public readonly record struct RadioTime(int Year, int Month, int Day, int Hour, int Minute, int Second = -1)
{
    /// <summary>True where every part of the day and of the time says "not available".</summary>
    public bool IsNone => Month <= 0 && Day == 0 && Hour >= 24 && Minute >= 60 && Year <= 0;

    /// <summary>Writes it as gpsd does: <c>2007-05-14T19:57:39Z</c>, <c>05-15T14:00Z</c>, <c>18T17:15Z</c>.</summary>
    public int Write(Span<byte> to)
    {
        var n = 0;
        if (Year >= 0)
        {
            n = Digits(to, n, Year, 4);
            to[n++] = (byte)'-';
        }
        if (Month >= 0)
        {
            n = Digits(to, n, Month, 2);
            to[n++] = (byte)'-';
        }
        n = Digits(to, n, Day, 2);
        to[n++] = (byte)'T';
        n = Digits(to, n, Hour, 2);
        to[n++] = (byte)':';
        n = Digits(to, n, Minute, 2);
        if (Second >= 0)
        {
            to[n++] = (byte)':';
            n = Digits(to, n, Second, 2);
        }
        to[n++] = (byte)'Z';
        return n;
    }

    private static int Digits(Span<byte> to, int at, int value, int width)
    {
        var digits = value >= 10000 ? 5 : value >= 1000 ? 4 : value >= 100 ? 3 : 2;
        var all = Math.Max(digits, width);
        for (var i = all - 1; i >= 0; i--, value /= 10) to[at + i] = (byte)('0' + value % 10);
        return at + all;
    }
}
