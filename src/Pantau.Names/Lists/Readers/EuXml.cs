using System.Xml.Linq;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>The EU's consolidated list of financial sanctions (XML 1.1).</summary>
internal static class EuXml
{
    public static ListLoad Read(XElement root)
    {
        var entities = root.All("sanctionEntity").ToList();
        return entities.Count == 0 ? ListLoad.Failed("is XML with the root 'export' but holds no 'sanctionEntity': it is not the EU's list.") : ListLoad.Of("eu-xml", root.Of("generationDate"), entities.ConvertAll(Party));
    }

    private static ListedParty Party(XElement e)
    {
        var kind = e.One("subjectType")?.Of("code") switch { "person" => PartyKind.Person, "vessel" => PartyKind.Vessel, "aircraft" => PartyKind.Aircraft, _ => PartyKind.Organization };
        var names = e.All("nameAlias").Where(n => n.Of("wholeName") is not null).ToList();
        return new ListedParty("eu-" + e.Of("logicalId"), "eu-fsf", kind)
        {
            Names = [.. names.Select((n, i) => new PartyName(n.Of("wholeName")!, i == 0 ? NameType.Primary : NameType.Alias, n.Of("strong") == "false" ? NameQuality.Low : NameQuality.Good, n.Of("nameLanguage")))],
            Identifiers = [.. e.All("identification").Where(i => (i.Of("number") ?? i.Of("latinNumber")) is not null).Select(Identified)],
            Dates = [.. e.All("birthdate").Select(Birth).OfType<PartyDate>()],
            States = [.. e.All("citizenship").Select(c => c.Of("countryDescription") ?? c.Of("countryIso2Code")).OfType<string>().Select(c => new PartyState("citizenship", c))],
            Addresses = [.. e.All("address").Select(a => new PartyAddress(XmlNodes.Row(a.Of("street"), a.Of("poBox"), a.Of("zipCode"), a.Of("city"), a.Of("region"), a.Of("place"), a.Of("countryDescription")), a.Of("countryDescription"), a.Text("remark"))).Where(a => a.Text.Length > 0)],
            BirthPlaces = [.. e.All("birthdate").Select(b => XmlNodes.Row(b.Of("city"), b.Of("region"), b.Of("place"), b.Of("countryDescription"))).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)],
            Positions = [.. names.Select(n => n.Of("function")).OfType<string>().Distinct(StringComparer.Ordinal)],
            Titles = [.. names.Select(n => n.Of("title")).OfType<string>().Distinct(StringComparer.Ordinal)],
            Programmes = [.. e.All("regulation").Select(r => r.Of("programme")).OfType<string>().Distinct(StringComparer.Ordinal)],
            Reference = e.Of("euReferenceNumber"),
            Gender = names.Select(n => n.Of("gender")).FirstOrDefault(g => g is not null),
            ListedOn = e.Of("designationDate") ?? e.All("regulation").Select(r => r.Of("publicationDate")).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(),
            Notes = [.. e.All("remark").Select(r => XmlNodes.Clean(r.Value)).OfType<string>(), .. e.Of("unitedNationId") is { } un ? new[] { "United Nations: " + un } : [], .. e.Of("designationDetails") is { } details ? new[] { details } : []],
        };
    }

    private static Identifier Identified(XElement i)
    {
        var code = i.Of("identificationTypeCode") ?? "other";
        var type = code switch { "passport" => "passport", "id" => "national-id", "regnumber" => "registration", "fiscalcode" or "tax" => "tax-id", "imo" => "imo", "swiftbic" => "swift", _ => code };
        return new Identifier(type, (i.Of("number") ?? i.Of("latinNumber"))!, i.Of("countryDescription") ?? i.Of("countryIso2Code"), i.Text("remark"));
    }

    private static PartyDate? Birth(XElement b)
    {
        var circa = b.Of("circa") == "true";
        if (b.Of("birthdate") is { } day) return new PartyDate("birth", ListDate.Iso(day) ?? day, circa);
        if (b.Of("year") is { } year) return new PartyDate("birth", year, circa);
        return b.Of("yearRangeFrom") is { } from ? new PartyDate("birth", from, circa, b.Of("yearRangeTo")) : null;
    }
}
