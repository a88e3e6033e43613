using Pantau.Model;

namespace Pantau.Analysis;

/// <summary>When two counted and dated claims tell one thing though they round its date or its number differently.</summary>
internal static class NearFigures
{
    // Two stretches that share four fifths of what they span together are one stretch told twice.
    private const double Shared = 0.8;
    // Starts this close are one start told as a day, a month or a season.
    private const int Days = 45;
    // Numbers this close are one number rounded.
    private const decimal Rounding = 0.1m;

    public static bool SameTelling(Claim one, Claim other) =>
        one.Quantity is { } a && other.Quantity is { } b && a.Unit == b.Unit && SameNumber(a, b)
        && one.Period is { } p && other.Period is { } q && SameStretch(p, q);

    private static bool SameNumber(Quantity one, Quantity other) =>
        new[] { one.Min, one.Max }.Any(a => new[] { other.Min, other.Max }.Any(b => a is { } x && b is { } y && Math.Abs(x - y) <= Rounding * Math.Max(x, y)));

    private static bool SameStretch(Period one, Period other)
    {
        if (one is { From: { } from, To: { } to } && other is { From: { } otherFrom, To: { } otherTo })
        {
            var shared = Math.Min(to.DayNumber, otherTo.DayNumber) - Math.Max(from.DayNumber, otherFrom.DayNumber) + 1;
            var spanned = Math.Max(to.DayNumber, otherTo.DayNumber) - Math.Min(from.DayNumber, otherFrom.DayNumber) + 1;
            return shared >= Shared * spanned;
        }
        // "Since October" and "in late 2024": an open stretch is one with a closed one that begins when it does.
        return one.From is { } a && other.From is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= Days && one.Meets(other);
    }
}
