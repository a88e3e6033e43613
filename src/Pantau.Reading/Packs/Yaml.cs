using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pantau.Reading.Packs;

/// <summary>A small reading view of a YAML file: mappings, lists of words, and errors that name the file and line.</summary>
internal sealed class Yaml
{
    private readonly YamlMappingNode root;
    private readonly string file;

    private Yaml(YamlMappingNode root, string file)
    {
        this.root = root;
        this.file = file;
    }

    public static Yaml Load(string path)
    {
        using var reader = File.OpenText(path);
        var stream = new YamlStream();
        try
        {
            stream.Load(new PackNesting(new Parser(reader)));
        }
        catch (YamlException e)
        {
            throw new PackException($"{path}, line {e.Start.Line}: this is not well-formed YAML: {e.Message}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner of YamlDotNet throws the first for a list that never ends, its mappings the second for a key that comes twice.
            throw new PackException($"{path}: this is not well-formed YAML.");
        }
        if (stream.Documents.Count == 0) return new Yaml([], path);
        return stream.Documents[0].RootNode is YamlMappingNode mapping
            ? new Yaml(mapping, path)
            : throw new PackException($"{path}: the file must hold sections, not a list or one word.");
    }

    public bool Has(string key) => root.Children.ContainsKey(key);

    public Yaml Section(string key)
    {
        if (!root.Children.TryGetValue(key, out var node)) return new Yaml([], file);
        return node is YamlMappingNode mapping ? new Yaml(mapping, file) : throw Wrong(node, $"'{key}' must hold keys and values.");
    }

    public IEnumerable<(string Key, Yaml Value)> Sections() =>
        root.Children.Select(c => (Scalar(c.Key), c.Value is YamlMappingNode m ? new Yaml(m, file) : throw Wrong(c.Value, $"'{Scalar(c.Key)}' must hold keys and values.")));

    public IEnumerable<(string Key, IReadOnlyList<string> Words)> Lists() => root.Children.Select(c => (Scalar(c.Key), Words(c.Value)));

    public IEnumerable<(string Key, string Value)> Scalars() => root.Children.Select(c => (Scalar(c.Key), Scalar(c.Value)));

    public IReadOnlyList<string> List(string key) => root.Children.TryGetValue(key, out var node) ? Words(node) : [];

    public string? Value(string key) => root.Children.TryGetValue(key, out var node) ? Scalar(node) : null;

    public bool Flag(string key) => Value(key) is "true";

    public decimal Number(string key) =>
        decimal.TryParse(Value(key), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new PackException($"{file}: '{key}' must be a number.");

    public int Whole(string key) =>
        int.TryParse(Value(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new PackException($"{file}: '{key}' must be a whole number.");

    private IReadOnlyList<string> Words(YamlNode node) => node switch
    {
        YamlSequenceNode sequence => [.. sequence.Children.Select(Scalar)],
        YamlScalarNode => [Scalar(node)],
        _ => throw Wrong(node, "a list of words belongs here."),
    };

    private string Scalar(YamlNode node) => node is YamlScalarNode { Value: { } value } ? value : throw Wrong(node, "a word belongs here.");

    private PackException Wrong(YamlNode node, string what) => new($"{file}, line {node.Start.Line}: {what}");
}

/// <summary>A language pack that cannot be used; the message names the file and the line and says what belongs there.</summary>
public sealed class PackException(string message) : Exception(message);
