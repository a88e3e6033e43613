namespace Pantau.Maritime.Writing;

/// <summary>Times as ISO 8601.</summary>
public static class UnixTime
{
    private const long Day = 86_400_000;

    /// <summary>Writes <c>2019-08-07T22:33:18Z</c>, with milliseconds where there are any.</summary>
    public static void Write(ByteText text, long milliseconds)
    {
        var days = (int)Math.Floor(milliseconds / (double)Day);
        var (year, month, day) = DateOnly.FromDayNumber(719_162 + days);
        var rest = (int)(milliseconds - days * Day);
        var room = text.Room(24);
        Put(room, 0, year, 4, '-');
        Put(room, 5, month, 2, '-');
        Put(room, 8, day, 2, 'T');
        Put(room, 11, rest / 3_600_000, 2, ':');
        Put(room, 14, rest / 60_000 % 60, 2, ':');
        var part = rest % 1000;
        Put(room, 17, rest / 1000 % 60, 2, part == 0 ? 'Z' : '.');
        if (part != 0) Put(room, 20, part, 3, 'Z');
        text.Advance(part == 0 ? 20 : 24);
    }

    private static void Put(Span<byte> to, int at, int value, int width, char after)
    {
        for (var i = width - 1; i >= 0; i--, value /= 10) to[at + i] = (byte)('0' + value % 10);
        to[at + width] = (byte)after;
    }
}
