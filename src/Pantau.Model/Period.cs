using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>A stretch of days, both ends inclusive, null where the words leave an end open.</summary>
public sealed record Period(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? To,
    string? Text = null)
{
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static Period Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>True when the two share a day; an open end reaches as far as needed.</summary>
    public bool Meets(Period other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);

    /// <summary>True when <paramref name="other"/> lies wholly within this period.</summary>
    public bool Covers(Period other) =>
        (From is null || (other.From is { } from && from >= From)) && (To is null || (other.To is { } to && to <= To));
}
