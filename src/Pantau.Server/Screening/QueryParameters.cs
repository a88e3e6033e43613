using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Pantau.Server.Screening;

/// <summary>The parameters of a request, each in its form or refused by name.</summary>
internal sealed partial class QueryParameters(HttpRequest request)
{
    private const int MostValues = 50;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment { get; }

    public string Text(string name, string otherwise) => One(name) ?? otherwise;

    public int Number(string name, int otherwise, int least, int most)
    {
        if (One(name) is not { } text) return otherwise;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) throw new ParameterProblem(name, "give a whole number");
        return value >= least && value <= most ? value : throw new ParameterProblem(name, string.Create(CultureInfo.InvariantCulture, $"give a number from {least} to {most}"));
    }

    public double Share(string name, double otherwise)
    {
        if (One(name) is not { } text) return otherwise;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? value : throw new ParameterProblem(name, "give a number from 0 to 1");
    }

    public bool Flag(string name, bool otherwise) => One(name)?.ToLowerInvariant() switch
    {
        null => otherwise,
        "true" or "1" or "yes" or "on" => true,
        "false" or "0" or "no" or "off" => false,
        _ => throw new ParameterProblem(name, "give true or false"),
    };

    public IReadOnlyList<string> Several(string name)
    {
        StringValues values = request.Query[name];
        if (values.Count > MostValues) throw new ParameterProblem(name, string.Create(CultureInfo.InvariantCulture, $"give at most {MostValues} values"));
        return [.. values.OfType<string>().Where(v => v.Length > 0)];
    }

    /// <summary>A date, or date and time, that can be compared with others as text; null where none is given.</summary>
    public string? Since(string name)
    {
        if (One(name) is not { } text) return null;
        return Moment.IsMatch(text) ? text : throw new ParameterProblem(name, "give a date such as 2024-05-31, with a time or without");
    }

    private string? One(string name) => request.Query[name] is { Count: > 0 } values && values[^1] is { Length: > 0 } value ? value : null;
}
