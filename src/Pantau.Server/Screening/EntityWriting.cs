using System.Text.Json;
using Pantau.Names.Ftm;
using Pantau.Names.Listings;
using Pantau.Names.Tables;

namespace Pantau.Server.Screening;

/// <summary>Entities in the shape that clients of such an API expect.</summary>
internal static class EntityWriting
{
    // FollowTheMoney writes states as codes.
    private static readonly HashSet<string> OfStates = new(["nationality", "citizenship", "flag", "pastFlags", "country", "jurisdiction", "mainCountry"], StringComparer.Ordinal);

    public static void Entity(Utf8JsonWriter json, ListEdition edition, ListedParty party, bool nested = false)
    {
        json.WriteStartObject();
        Fields(json, edition, party, nested);
        json.WriteEndObject();
    }

    public static void Scored(Utf8JsonWriter json, ListEdition edition, ScoredParty scored, double threshold)
    {
        var hit = scored.Hit;
        json.WriteStartObject();
        Fields(json, edition, hit.Party, nested: false);
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        json.WriteStartObject("explanations");
        json.WriteStartObject(scored.ByName ? "name_match" : "identifier_match");
        json.WriteString("detail", string.Join("; ", hit.Reasons));
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        json.WriteString("query", scored.Value);
        json.WriteString("candidate", hit.MatchedName);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("match", hit.Score >= threshold - 1e-9);
        json.WriteEndObject();
    }

    public static void Values(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Fields(Utf8JsonWriter json, ListEdition edition, ListedParty party, bool nested)
    {
        var dataset = ListDataset.NameOf(party.List);
        json.WriteString("id", party.Id);
        json.WriteString("caption", party.Name);
        json.WriteString("schema", FtmSchemas.Of(party.Kind));
        json.WriteStartObject("properties");
        foreach (var (property, values) in FtmWriter.Properties(party))
            Values(json, property, OfStates.Contains(property) ? values.Select(v => StateCodes.Of(v) ?? v).Distinct(StringComparer.Ordinal) : values);
        if (nested) Sanction(json, party, dataset);
        json.WriteEndObject();
        Values(json, "datasets", [dataset]);
        Values(json, "referents", []);
        json.WriteBoolean("target", true);
        json.WriteNull("first_seen");
        Moment(json, "last_seen", edition.Updated(party));
        Moment(json, "last_change", edition.Updated(party));
    }

    // The listing itself, as an entity of its own within the party.
    private static void Sanction(Utf8JsonWriter json, ListedParty party, string dataset)
    {
        json.WriteStartArray("sanctions");
        json.WriteStartObject();
        json.WriteString("id", party.Id + "-listing");
        json.WriteString("caption", ListDataset.TitleOf(party.List));
        json.WriteString("schema", "Sanction");
        json.WriteStartObject("properties");
        Values(json, "entity", [party.Id]);
        Values(json, "authority", [ListDataset.TitleOf(party.List)]);
        if (party.Programmes.Count > 0) Values(json, "program", party.Programmes);
        if (party.ListedOn is { } day) Values(json, "listingDate", [day]);
        if (party.Reference is { } reference) Values(json, "authorityId", [reference]);
        if (party.Provisions.Count > 0) Values(json, "provisions", party.Provisions);
        json.WriteEndObject();
        Values(json, "datasets", [dataset]);
        Values(json, "referents", []);
        json.WriteBoolean("target", false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Moment(Utf8JsonWriter json, string name, string? moment)
    {
        if (moment is null) json.WriteNull(name);
        else json.WriteString(name, moment);
    }
}
