using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>A stretch of a document's text, <c>[Start, End)</c> in Unicode code points. In JSON: <c>[12, 40]</c>.</summary>
[JsonConverter(typeof(TextSpanConverter))]
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}

/// <summary>Writes a span as a pair of numbers.</summary>
public sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A span is a pair of numbers.");
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray || start < 0 || end < start)
            throw new JsonException("A span is a pair of numbers, the second not below the first.");
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
