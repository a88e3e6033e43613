using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pantau.Law;

/// <summary>Opens a YAML file of the law to be read by name; what is wrong with it is noted with its line.</summary>
internal static class YamlFile
{
    public static YamlCursor? Open(string path, List<RegimeError> errors)
    {
        try
        {
            using var reader = File.OpenText(path);
            return Parse(path, new Parser(reader), errors);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            errors.Add(new RegimeError(path, 0, $"cannot be read: {wrong.Message}"));
            return null;
        }
    }

    private static YamlCursor? Parse(string path, Parser parser, List<RegimeError> errors)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new LawNesting(parser));
            if (stream.Documents.Count == 1) return new YamlCursor(path, stream.Documents[0].RootNode, errors);
            errors.Add(new RegimeError(path, 0, "expected one YAML document"));
        }
        catch (YamlException wrong)
        {
            errors.Add(new RegimeError(path, wrong.Start.Line, $"not valid YAML: {wrong.Message}"));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 18.1.0 throws these, without a place, on some unclosed brackets; what it read last is the nearest it gives.
            errors.Add(new RegimeError(path, parser.Current?.End.Line ?? 0, "not valid YAML; look for an unclosed bracket or quotation mark"));
        }
        return null;
    }
}
