using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>An amount as a source gives it: inclusive bounds, null where the words leave an end open.</summary>
/// <param name="Min">The least that the words allow; null when they only give a ceiling ("as many as N").</param>
/// <param name="Max">The most that the words allow; null when they only give a floor ("more than N").</param>
/// <param name="Unit">What is counted: one of <see cref="Units"/>.</param>
/// <param name="Approx">True when the words round ("about N").</param>
/// <param name="Text">The words themselves, verbatim.</param>
public sealed record Quantity(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Min,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Max,
    string Unit,
    bool Approx = false,
    string? Text = null);

/// <summary>The units that a quantity may count.</summary>
public static class Units
{
    public const string Container = "container";
    public const string Round = "round";
    public const string Item = "item";
    public const string Person = "person";
    public const string Barrel = "barrel";
    public const string Tonne = "tonne";
    public const string Vessel = "vessel";
    public const string Voyage = "voyage";
    public const string Shipment = "shipment";
    /// <summary>A military unit: brigade, battalion.</summary>
    public const string Unit = "unit";
    public const string Percent = "percent";

    /// <summary>Currencies, by lower-case ISO 4217 code.</summary>
    public static IReadOnlySet<string> Money { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "usd", "eur", "krw", "jpy", "cny", "rub" };

    public static IReadOnlySet<string> All { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Container, Round, Item, Person, Barrel, Tonne, Vessel, Voyage, Shipment, Unit, Percent,
        "usd", "eur", "krw", "jpy", "cny", "rub",
    };
}
