using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pantau.Model;

namespace Pantau.Maritime.Voyages;

/// <summary>A voyage, or a month's count of voyages, as a line of JSON. What is not known is null.</summary>
internal sealed record VoyageLine
{
    public required string Kind { get; init; }
    public required string Vessel { get; init; }
    public string? Name { get; init; }
    public string? Mmsi { get; init; }
    public string? Flag { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public DateTimeOffset? Departed { get; init; }
    public DateTimeOffset? Arrived { get; init; }
    public double? SilentHours { get; init; }
    public IReadOnlyList<string>? Met { get; init; }
    public double? Draught { get; init; }
    public CargoEstimate? Cargo { get; init; }
    public string? Month { get; init; }
    public int? Voyages { get; init; }
    public string? Confidence { get; init; }
    public IReadOnlyList<string>? Reasons { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VoyageLine))]
internal sealed partial class VoyageLineJson : JsonSerializerContext;

/// <summary>Writes voyages and counts as lines of JSON.</summary>
public static class VoyageLines
{
    private static readonly VoyageLineJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Line(PortVoyage v) => JsonSerializer.Serialize(new VoyageLine
    {
        Kind = "voyage",
        Vessel = v.Ship.Id,
        Name = v.Ship.Name.Length > 0 ? v.Ship.Name : null,
        Mmsi = v.Mmsi,
        Flag = v.Flag,
        From = v.From,
        To = v.To,
        Departed = v.Departed,
        Arrived = v.Arrived,
        SilentHours = Math.Round(v.Silent.TotalHours, 1),
        Met = v.Met,
        Draught = v.Draught,
        Cargo = v.Cargo,
        Confidence = Slug.Of(v.Confidence),
        Reasons = v.Reasons,
    }, Json.VoyageLine);

    public static string Line(ShuttleMonth m) => JsonSerializer.Serialize(new VoyageLine
    {
        Kind = "month",
        Vessel = m.Ship.Id,
        Name = m.Ship.Name.Length > 0 ? m.Ship.Name : null,
        From = m.From,
        To = m.To,
        Month = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{m.Year:0000}-{m.Month:00}"),
        Voyages = m.Voyages,
    }, Json.VoyageLine);
}
