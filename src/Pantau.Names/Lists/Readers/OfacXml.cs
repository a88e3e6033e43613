using System.Xml.Linq;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>OFAC's SDN list in XML (sdnList).</summary>
internal static class OfacXml
{
    public static ListLoad Read(XElement root)
    {
        var parties = root.All("sdnEntry").Select(Party).ToList();
        var said = root.One("publshInformation")?.Text("Record_Count");
        if (said is not null && said != parties.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)) return ListLoad.Failed($"says that it holds {said} entries but holds {parties.Count}: fetch it again.");
        return ListLoad.Of("ofac-xml", root.One("publshInformation")?.Text("Publish_Date"), parties);
    }

    private static ListedParty Party(XElement e)
    {
        var kind = e.Text("sdnType")?.ToLowerInvariant() switch { "individual" => PartyKind.Person, "vessel" => PartyKind.Vessel, "aircraft" => PartyKind.Aircraft, _ => PartyKind.Organization };
        var ids = e.All("idList").SelectMany(l => l.All("id")).Where(i => i.Text("idNumber") is not null).ToList();
        var vessel = e.One("vesselInfo");
        return new ListedParty("ofac-" + e.Text("uid"), "ofac-sdn", kind)
        {
            Names = [new PartyName(Name(e), NameType.Primary), .. e.All("akaList").SelectMany(l => l.All("aka")).Select(a => new PartyName(Name(a), a.Text("type") == "f.k.a." ? NameType.Former : NameType.Alias, a.Text("category") == "weak" ? NameQuality.Low : NameQuality.Good))],
            Identifiers = [.. vessel?.Text("callSign") is { } call ? new[] { new Identifier("call-sign", call) } : [], .. ids.Select(Identified)],
            Dates = [.. e.All("dateOfBirthList").SelectMany(l => l.All("dateOfBirthItem")).Select(d => d.Text("dateOfBirth")).OfType<string>().Select(Birth)],
            States =
            [
                .. vessel?.Text("vesselFlag") is { } flag ? new[] { new PartyState("flag", flag) } : [],
                .. e.All("nationalityList").SelectMany(l => l.All("nationality")).Select(n => n.Text("country")).OfType<string>().Select(c => new PartyState("nationality", c)),
                .. e.All("citizenshipList").SelectMany(l => l.All("citizenship")).Select(n => n.Text("country")).OfType<string>().Select(c => new PartyState("citizenship", c)),
            ],
            Addresses = [.. e.All("addressList").SelectMany(l => l.All("address")).Select(a => new PartyAddress(XmlNodes.Row(a.Text("address1"), a.Text("address2"), a.Text("address3"), a.Text("city"), a.Text("stateOrProvince"), a.Text("postalCode"), a.Text("country")), a.Text("country"))).Where(a => a.Text.Length > 0)],
            BirthPlaces = [.. e.All("placeOfBirthList").SelectMany(l => l.All("placeOfBirthItem")).Select(p => p.Text("placeOfBirth")).OfType<string>()],
            Positions = e.Text("title") is { } title ? [title] : [],
            Programmes = [.. e.Texts("programList", "program")],
            Gender = ids.Find(i => i.Text("idType") == "Gender")?.Text("idNumber"),
            Notes = [.. new[] { e.Text("remarks") }.OfType<string>(), .. vessel is null ? [] : vessel.Elements().Where(v => v.Name.LocalName is not ("callSign" or "vesselFlag") && XmlNodes.Clean(v.Value) is not null).Select(v => $"{v.Name.LocalName}: {XmlNodes.Clean(v.Value)}")],
        };
    }

    private static string Name(XElement e) => XmlNodes.Row(e.Text("lastName"), e.Text("firstName"));

    private static Identifier Identified(XElement id)
    {
        var (words, value) = (id.Text("idType") ?? "id", id.Text("idNumber")!);
        var type = words switch
        {
            _ when value.StartsWith("IMO ", StringComparison.Ordinal) => "imo",
            "MMSI" => "mmsi",
            "Passport" => "passport",
            "SWIFT/BIC" => "swift",
            "National ID No." or "Cedula No." or "C.U.R.P." => "national-id",
            "Tax ID No." or "R.F.C." or "NIT #" or "RUC #" => "tax-id",
            _ when words.Contains("Registration", StringComparison.Ordinal) => "registration",
            _ => words,
        };
        return new Identifier(type, type == "imo" ? value[4..] : value, id.Text("idCountry"), words == type ? null : words);
    }

    private static PartyDate Birth(string text)
    {
        var circa = text.StartsWith("circa ", StringComparison.Ordinal);
        var ends = (circa ? text[6..] : text).Split(" to ");
        return new PartyDate("birth", ListDate.Iso(ends[0]) ?? ends[0], circa, ends.Length > 1 ? ListDate.Iso(ends[1]) ?? ends[1] : null);
    }
}
