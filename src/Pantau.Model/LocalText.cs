using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pantau.Model;

/// <summary>One statement in several languages, by BCP 47 tag. English is always there.</summary>
[JsonConverter(typeof(LocalTextConverter))]
public sealed class LocalText : IEquatable<LocalText>
{
    private readonly SortedDictionary<string, string> texts;

    public LocalText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        this.texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, text) in texts) this.texts[language] = text;
        if (!this.texts.ContainsKey("en")) throw new ArgumentException("A text needs its English form.", nameof(texts));
    }

    /// <summary>A text in English and Indonesian.</summary>
    public static LocalText Of(string en, string id) => new([new("en", en), new("id", id)]);

    /// <summary>The text in this language, or in English where it has not been put into it.</summary>
    public string this[string language] => texts.GetValueOrDefault(language, texts["en"]);

    internal IEnumerable<KeyValuePair<string, string>> All => texts;

    public IEnumerable<string> Languages => texts.Keys;

    public bool Equals(LocalText? other) => other is not null && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as LocalText);

    public override int GetHashCode() => string.GetHashCode(texts["en"], StringComparison.Ordinal);

    public override string ToString() => texts["en"];
}

/// <summary>Writes a text as an object of languages.</summary>
public sealed class LocalTextConverter : JsonConverter<LocalText>
{
    public override LocalText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A text is an object of languages.");
        var texts = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var language = reader.GetString()!;
            reader.Read();
            texts.Add(new(language, reader.GetString() ?? ""));
        }
        if (texts.TrueForAll(t => t.Key != "en")) throw new JsonException("A text needs its English form.");
        return new LocalText(texts);
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.All) writer.WriteString(language, text);
        writer.WriteEndObject();
    }
}
