using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>When two numbers or two stretches of time are one, rounded differently. The limits are our own choice: docs/method.md.</summary>
internal static class NearFigures
{
    /// <summary>Numbers this close are one number rounded: 90 and 100.</summary>
    public const decimal Rounding = 0.1m;
    /// <summary>Starts this many days apart are one start told as a day, a month or a season, where an end is open.</summary>
    public const int Days = 45;
    // Two stretches that share four fifths of what they span together are one stretch told twice.
    private const double Shared = 0.8;

    public static bool SameNumber(TellingFace one, TellingFace other) =>
        one.Unit == other.Unit && (Near(one.Min, other.Min) || Near(one.Min, other.Max) || Near(one.Max, other.Min) || Near(one.Max, other.Max));

    public static bool SameStretch(TellingFace one, TellingFace other)
    {
        if (one.From == other.From && one.To == other.To) return true;
        if (one is { From: { } from, To: { } to } && other is { From: { } otherFrom, To: { } otherTo })
        {
            var shared = Math.Min(to.DayNumber, otherTo.DayNumber) - Math.Max(from.DayNumber, otherFrom.DayNumber) + 1;
            var spanned = Math.Max(to.DayNumber, otherTo.DayNumber) - Math.Min(from.DayNumber, otherFrom.DayNumber) + 1;
            return shared >= Shared * spanned;
        }
        // "Since October" and "in late 2024": an open stretch is one with a closed one that begins when it does.
        return one.From is { } a && other.From is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= Days && one.Period!.Meets(other.Period!);
    }

    /// <summary>How far apart, in days, the start of another telling of this stretch can lie.</summary>
    public static int Reach(TellingFace face) => face.Length == int.MaxValue ? Days : Math.Max(Days, face.Length / 4);

    /// <summary>Near numbers lie in one such step or in two that touch.</summary>
    public static int Step(decimal number) => number <= 0 ? int.MinValue / 2 : (int)Math.Floor(Math.Log((double)number) / -Math.Log(1 - (double)Rounding));

    private static bool Near(decimal? a, decimal? b) => a is { } x && b is { } y && Math.Abs(x - y) <= Rounding * Math.Max(x, y);
}
