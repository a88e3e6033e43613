using System.Text.Encodings.Web;
using System.Text.Json;
using Pantau.Names.Listings;

namespace Pantau.Names.Ftm;

/// <summary>
/// A party as a FollowTheMoney entity, a JSON object a line. What FollowTheMoney has no property for (the kind of a number,
/// notes beside a name) stands under <c>pantau</c>, which other readers pass over.
/// </summary>
public static class FtmWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream to, IEnumerable<ListedParty> parties)
    {
        foreach (var party in parties)
        {
            using (var json = new Utf8JsonWriter(to, Options)) Entity(json, party);
            to.WriteByte((byte)'\n');
        }
    }

    /// <summary>One entity, as it stands in a line and in answers of the API.</summary>
    public static void Entity(Utf8JsonWriter json, ListedParty party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Id);
        json.WriteString("caption", party.Name);
        json.WriteString("schema", FtmProperties.SchemaOf(party.Kind));
        json.WriteStartObject("properties");
        foreach (var (property, values) in Properties(party)) Array(json, property, values);
        json.WriteEndObject();
        Array(json, "datasets", [party.List]);
        Array(json, "referents", []);
        json.WriteBoolean("target", true);
        json.WritePropertyName("pantau");
        JsonSerializer.Serialize(json, party, PartyJson.Default.ListedParty);
        json.WriteEndObject();
    }

    /// <summary>The values of each property, none empty and none twice.</summary>
    public static IEnumerable<(string Property, IReadOnlyList<string> Values)> Properties(ListedParty party)
    {
        IEnumerable<(string, IEnumerable<string>)> all =
        [
            .. FtmProperties.Names.Select(n => (n.Property, party.Names.Where(p => Stands(p, n.Type, n.Quality)).Select(p => p.Text))),
            .. FtmProperties.Identifiers.Select(i => (i.Property, party.Identifiers.Where(p => p.Type == i.Type || (i.Property == "idNumber" && !FtmProperties.Identifiers.Any(k => k.Type == p.Type))).Select(p => p.Type == "imo" ? "IMO" + p.Value : p.Value))),
            .. FtmProperties.States.Select(s => (s.Property, party.States.Where(p => p.Role == s.Role).Select(p => p.Name))),
            .. FtmProperties.Dates.Select(d => (d.Property, party.Dates.Where(p => p.Type == d.Type).SelectMany(p => new[] { p.Value, p.To }.OfType<string>()))),
            ("birthPlace", party.BirthPlaces), ("address", party.Addresses.Select(a => a.Text)), ("position", party.Positions), ("title", party.Titles),
            ("program", party.Programmes), ("gender", party.Gender is null ? [] : [party.Gender.ToLowerInvariant()]), ("notes", party.Notes), ("topics", ["sanction"]),
            ("createdAt", party.ListedOn is null ? [] : [party.ListedOn]),
        ];
        return all.Select(p => (p.Item1, (IReadOnlyList<string>)[.. p.Item2.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)])).Where(p => p.Item2.Count > 0);
    }

    /// <summary>A name in its own script is one of the names that FollowTheMoney knows.</summary>
    private static bool Stands(PartyName name, NameType type, NameQuality quality) =>
        name.Type == NameType.OriginalScript ? type == NameType.Alias && quality == name.Quality : name.Type == type && (type != NameType.Alias || name.Quality == quality);

    private static void Array(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
