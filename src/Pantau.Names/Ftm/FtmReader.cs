using System.Text.Json;
using Pantau.Names.Listings;

namespace Pantau.Names.Ftm;

/// <summary>FollowTheMoney entities, one a line, as OpenSanctions publishes them. Sanctions and passports join the party that they are about.</summary>
public static class FtmReader
{
    public static ListLoad Read(TextReader reader)
    {
        var parties = new Dictionary<string, ListedParty>(StringComparer.Ordinal);
        var attached = new List<(string Schema, string Holder, Dictionary<string, List<string>> Properties)>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                var root = document.RootElement;
                if (root.ValueKind != JsonValueKind.Object || Text(root, "id") is not { } id || Text(root, "schema") is not { } schema || !root.TryGetProperty("properties", out var given) || given.ValueKind != JsonValueKind.Object)
                    return ListLoad.Failed($"has no entity in line {number}: each needs 'id', 'schema' and 'properties'.");
                var properties = Values(given);
                if (FtmProperties.KindOf(schema) is { } kind) parties[id] = Whole(root) ?? Party(id, kind, root, properties);
                else if (Holder(properties) is { } holder) attached.Add((schema, holder, properties));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // The second is half a surrogate pair: well-formed JSON, and no text.
                return ListLoad.Failed($"has no JSON object in line {number}: a FollowTheMoney file holds one entity a line.");
            }
        }
        foreach (var (schema, holder, properties) in attached)
            if (parties.TryGetValue(holder, out var party)) parties[holder] = Attach(party, schema, properties);
        return ListLoad.Of("ftm-json", null, [.. parties.Values]);
    }

    private static ListedParty? Whole(JsonElement root)
    {
        if (!root.TryGetProperty("pantau", out var whole) || whole.ValueKind != JsonValueKind.Object) return null;
        try
        {
            return whole.Deserialize(PartyJson.Default.ListedParty);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ListedParty Party(string id, PartyKind kind, JsonElement root, Dictionary<string, List<string>> properties)
    {
        var caption = Text(root, "caption");
        var names = FtmProperties.Names.SelectMany(n => Get(properties, n.Property).Select(v => new PartyName(v, n.Type, n.Quality))).ToList();
        names = [.. names.OrderBy(n => n.Type == NameType.Primary && n.Text == caption ? 0 : 1).Select((n, i) => i > 0 && n.Type == NameType.Primary ? n with { Type = NameType.Alias } : n)];
        return new ListedParty(id, root.TryGetProperty("datasets", out var sets) && sets.ValueKind == JsonValueKind.Array && sets.GetArrayLength() > 0 ? sets[0].GetString() ?? "ftm" : "ftm", kind)
        {
            Names = names,
            Identifiers = [.. FtmProperties.Identifiers.SelectMany(i => Get(properties, i.Property).Select(v => new Identifier(i.Type, i.Type == "imo" && v.StartsWith("IMO", StringComparison.Ordinal) ? v[3..].Trim() : v)))],
            Dates = [.. FtmProperties.Dates.SelectMany(d => Get(properties, d.Property).Select(v => new PartyDate(d.Type, v)))],
            States = [.. FtmProperties.States.SelectMany(s => Get(properties, s.Property).Select(v => new PartyState(s.Role, v)))],
            Addresses = [.. Get(properties, "address").Select(a => new PartyAddress(a))],
            BirthPlaces = Get(properties, "birthPlace"),
            Positions = Get(properties, "position"),
            Titles = Get(properties, "title"),
            Programmes = [.. Get(properties, "program"), .. Get(properties, "programId")],
            Gender = Get(properties, "gender").FirstOrDefault(),
            ListedOn = Get(properties, "createdAt").FirstOrDefault(),
            Notes = [.. Get(properties, "notes"), .. Get(properties, "topics").Select(t => "topic: " + t)],
        };
    }

    private static string? Holder(Dictionary<string, List<string>> properties) =>
        Get(properties, "entity").Concat(Get(properties, "holder")).FirstOrDefault();

    private static ListedParty Attach(ListedParty party, string schema, Dictionary<string, List<string>> properties) => schema switch
    {
        "Sanction" => party with
        {
            Programmes = [.. party.Programmes.Concat(Get(properties, "program")).Concat(Get(properties, "programId")).Distinct(StringComparer.Ordinal)],
            ListedOn = party.ListedOn ?? Get(properties, "listingDate").Concat(Get(properties, "startDate")).FirstOrDefault(),
            Reference = party.Reference ?? Get(properties, "unscId").Concat(Get(properties, "authorityId")).FirstOrDefault(),
            Notes = [.. party.Notes, .. Get(properties, "reason").Concat(Get(properties, "summary"))],
        },
        "Passport" or "Identification" => party with
        {
            Identifiers = [.. party.Identifiers.Concat(Get(properties, "number").Select(n => new Identifier(schema == "Passport" ? "passport" : "national-id", n, Get(properties, "country").FirstOrDefault()))).Distinct()],
        },
        _ => party,
    };

    private static List<string> Get(Dictionary<string, List<string>> properties, string name) => properties.GetValueOrDefault(name) ?? [];

    // A property that stands twice has the values of both.
    private static Dictionary<string, List<string>> Values(JsonElement properties) =>
        properties.EnumerateObject().GroupBy(p => p.Name, p => p.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(v => v.ValueKind == JsonValueKind.Array ? v.EnumerateArray().Select(Value) : [Value(v)]).OfType<string>().ToList(), StringComparer.Ordinal);

    /// <summary>A value, or the id of an entity that stands nested.</summary>
    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => Text(value, "id"),
        _ => null,
    };

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
