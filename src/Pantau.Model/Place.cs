using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>Where something happened: ISO country codes or place slugs (<c>port-rajin</c>).</summary>
[JsonConverter(typeof(PlaceConverter))]
public sealed record Place(string? From = null, string? To = null, string? At = null);

/// <summary>Writes a place that has only <see cref="Place.At"/> as one string, any other as an object.</summary>
public sealed class PlaceConverter : JsonConverter<Place>
{
    public override Place? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new Place(At: reader.GetString());
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A place is a string or an object.");
        string? from = null, to = null, at = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "from": from = reader.GetString(); break;
                case "to": to = reader.GetString(); break;
                case "at": at = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }
        return new Place(from, to, at);
    }

    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options)
    {
        if (value is { From: null, To: null, At: not null })
        {
            writer.WriteStringValue(value.At);
            return;
        }
        writer.WriteStartObject();
        if (value.From is not null) writer.WriteString("from", value.From);
        if (value.To is not null) writer.WriteString("to", value.To);
        if (value.At is not null) writer.WriteString("at", value.At);
        writer.WriteEndObject();
    }
}
