using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pantau.Maritime.Behaviours;

/// <summary>Behaviours as lines of JSON and as GeoJSON.</summary>
public static class BehaviourLines
{
    private static readonly BehaviourJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One behaviour as one line; what is not known is null.</summary>
    public static string Line(Behaviour behaviour) => JsonSerializer.Serialize(behaviour, Json.Behaviour);

    /// <summary>The behaviour of a line.</summary>
    public static Behaviour? Read(string line) => JsonSerializer.Deserialize(line, Json.Behaviour);

    /// <summary>All that have a place, as a feature collection of points.</summary>
    public static void GeoJson(IReadOnlyList<Behaviour> all, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var behaviour in all.Where(b => b.Lat is not null && b.Lon is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Feature");
            writer.WriteStartObject("geometry");
            writer.WriteString("type", "Point");
            writer.WriteStartArray("coordinates");
            writer.WriteNumberValue(behaviour.Lon!.Value);
            writer.WriteNumberValue(behaviour.Lat!.Value);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WritePropertyName("properties");
            JsonSerializer.Serialize(writer, behaviour, Json.Behaviour);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
