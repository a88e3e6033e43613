using System.Text.Json;
using Pantau.Names.Listings;
using Pantau.Names.Screening;
using Pantau.Names.Tables;

namespace Pantau.Server.Screening;

/// <summary>An entity as a client describes whom it looks for: a schema, and values of FollowTheMoney's properties.</summary>
internal sealed record EntityExample(string? Id, string Schema, IReadOnlyDictionary<string, IReadOnlyList<string>> Properties)
{
    private const int MostValues = 200, LongestValue = 2000;
    private static readonly string[] NameProperties = ["name", "alias", "weakAlias", "previousName", "abbreviation", "tradingName"];
    private static readonly string[] NumberProperties = ["imoNumber", "passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode", "mmsi", "callSign", "serialNumber", "swiftBic", "uscCode", "dunsCode", "vatCode"];
    private static readonly string[] StateProperties = ["nationality", "citizenship", "country", "jurisdiction", "flag", "mainCountry"];

    /// <summary>The example that stands in a request; or the line that says what is wrong with it.</summary>
    public static (EntityExample? Example, string? Problem) Read(JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object) return (null, "a query is an object with 'schema' and 'properties'");
        if (!given.TryGetProperty("schema", out var schema) || schema.ValueKind != JsonValueKind.String) return (null, "'schema' is missing: write one such as \"Person\"");
        if (!given.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object) return (null, "'properties' is missing: write an object such as {\"name\": [\"...\"]}");
        if (FtmSchemas.KindsOf(schema.GetString()!) is null) return (null, $"unknown schema '{Short(schema.GetString()!)}': use Person, Organization, Company, LegalEntity, Vessel, Airplane or Thing");
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var count = 0;
        foreach (var property in properties.EnumerateObject())
        {
            var some = (property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value }).Select(Text).OfType<string>().Where(v => v.Length > 0).ToList();
            if ((count += some.Count) > MostValues) return (null, $"more than {MostValues} values in one query: split it");
            if (some.Find(v => v.Length > LongestValue) is not null) return (null, $"a value of '{Short(property.Name)}' has more than {LongestValue} characters");
            if (some.Exists(v => v.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')))) return (null, $"a value of '{Short(property.Name)}' has control characters: send plain text");
            if (some.Count > 0) values[property.Name] = some;
        }
        var id = given.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String ? own.GetString() : null;
        return (new EntityExample(id, schema.GetString()!, values), null);
    }

    /// <summary>What to look for: each name with all that is known beside it, and each number.</summary>
    public IEnumerable<(PartyKind Kind, ScreenQuery Query)> Queries()
    {
        var names = NameProperties.SelectMany(Values).Concat(Whole()).Distinct(StringComparer.Ordinal).ToList();
        var numbers = NumberProperties.SelectMany(Values).Distinct(StringComparer.Ordinal).ToList();
        var imo = First("imoNumber");
        var states = StateProperties.SelectMany(Values).Select(v => StateCodes.Of(v) ?? v).ToList();
        foreach (var kind in FtmSchemas.KindsOf(Schema)!)
        {
            foreach (var name in names) yield return (kind, new ScreenQuery(name, kind, First("birthDate"), states.Count == 1 ? states[0] : null, kind == PartyKind.Vessel ? imo : null));
            foreach (var number in numbers) yield return (kind, new ScreenQuery(number, kind, Id: number));
        }
    }

    /// <summary>The values of the names, for explanations.</summary>
    public bool IsName(string value) => NameProperties.SelectMany(Values).Concat(Whole()).Contains(value, StringComparer.Ordinal);

    // Given name and family name, where there is no whole one.
    private IEnumerable<string> Whole()
    {
        string?[] parts = [First("firstName"), First("secondName"), First("middleName"), First("lastName")];
        return parts[0] is not null && parts[3] is not null ? [string.Join(' ', parts.OfType<string>())] : [];
    }

    private IReadOnlyList<string> Values(string property) => Properties.GetValueOrDefault(property) ?? [];

    private string? First(string property) => Values(property) is [var first, ..] ? first : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
