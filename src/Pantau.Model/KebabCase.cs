using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>Writes an enum in kebab case and refuses numbers, so that stored data reads as the contract does.</summary>
public sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>The kebab-case name of an enum value and back, outside JSON.</summary>
public static class Slug
{
    /// <summary><c>ShipToShip</c> gives <c>ship-to-ship</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value with this kebab-case name; false when there is none.</summary>
    public static bool TryParse<T>(string? slug, out T value) where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Of(candidate) != slug) continue;
            value = candidate;
            return true;
        }
        value = default;
        return false;
    }
}
