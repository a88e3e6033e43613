using System.Globalization;
using Pantau.Model;
using YamlDotNet.RepresentationModel;

namespace Pantau.Law;

/// <summary>A place in a YAML file that is read by name, and that notes each thing wrong with its line instead of throwing.</summary>
internal sealed class YamlCursor(string file, YamlNode node, List<RegimeError> errors)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public string File => file;

    public long Line => node.Start.Line;

    public void Wrong(string message) => errors.Add(new RegimeError(file, Line, message));

    /// <summary>The value under a key; null when it is missing (noted as wrong where it is required).</summary>
    public YamlCursor? Get(string key, bool required = false)
    {
        seen.Add(key);
        if (node is not YamlMappingNode map)
        {
            Wrong($"expected a mapping with '{key}'");
            return null;
        }
        foreach (var (name, value) in map.Children)
        {
            if (name is YamlScalarNode scalar && scalar.Value == key) return new YamlCursor(file, value, errors);
        }
        if (required) Wrong($"'{key}' is missing");
        return null;
    }

    public IEnumerable<YamlCursor> Sequence()
    {
        if (node is YamlSequenceNode list) return list.Children.Select(c => new YamlCursor(file, c, errors));
        Wrong("expected a list");
        return [];
    }

    public IEnumerable<(string Key, YamlCursor Value)> Entries()
    {
        if (node is YamlMappingNode map)
            return map.Children.Select(c => (((c.Key as YamlScalarNode)?.Value) ?? "", new YamlCursor(file, c.Value, errors)));
        Wrong("expected a mapping");
        return [];
    }

    public string Text()
    {
        if (node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0) return value.Trim();
        Wrong("expected text");
        return "";
    }

    public string TextAt(string key) => Get(key, required: true)?.Text() ?? "";

    public IReadOnlyList<string> TextsAt(string key) => Get(key)?.Sequence().Select(c => c.Text()).ToList() ?? [];

    public DateOnly Date()
    {
        var text = Text();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        if (text.Length > 0) Wrong($"'{text}' is not a date; write it as 2017-12-22");
        return default;
    }

    public decimal Number()
    {
        var text = Text();
        if (decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= 0)
            return number;
        if (text.Length > 0) Wrong($"'{text}' is not a number of zero or more");
        return 0;
    }

    public bool Truth(bool otherwise, string key)
    {
        if (Get(key) is not { } at) return otherwise;
        var text = at.Text();
        if (text is "true" or "false") return text == "true";
        at.Wrong($"'{text}' is not true or false");
        return otherwise;
    }

    public T Choice<T>() where T : struct, Enum
    {
        var text = Text();
        if (Slug.TryParse<T>(text, out var value)) return value;
        if (text.Length > 0) Wrong($"'{text}' is not one of: {string.Join(", ", Enum.GetValues<T>().Select(Slug.Of))}");
        return default;
    }

    /// <summary>A text in both languages of the reports, under <c>en</c> and <c>id</c>.</summary>
    public LocalText Local() => LocalText.Of(TextAt("en"), TextAt("id"));

    /// <summary>Notes keys that nobody asked for: most are spelling mistakes, which would otherwise change the law silently.</summary>
    public void NothingElse()
    {
        if (node is not YamlMappingNode map) return;
        foreach (var (name, _) in map.Children)
        {
            if (name is YamlScalarNode { Value: { } key } && !seen.Contains(key))
                errors.Add(new RegimeError(file, name.Start.Line, $"'{key}' is not known here; known are: {string.Join(", ", seen.Order(StringComparer.Ordinal))}"));
        }
    }
}
