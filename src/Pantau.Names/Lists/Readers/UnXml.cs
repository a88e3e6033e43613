using System.Xml.Linq;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>The Security Council's consolidated list.</summary>
internal static class UnXml
{
    private const string Freeze = "S/RES/1718(2006)/8(d)", Travel = "S/RES/1718(2006)/8(e)";

    private static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    public static ListLoad Read(XElement root)
    {
        var persons = root.All("INDIVIDUALS").SelectMany(i => i.All("INDIVIDUAL")).Select(e => Party(e, PartyKind.Person, "INDIVIDUAL"));
        var bodies = root.All("ENTITIES").SelectMany(i => i.All("ENTITY")).Select(e => Party(e, PartyKind.Organization, "ENTITY"));
        return ListLoad.Of("un-xml", root.Of("dateGenerated"), [.. persons, .. bodies]);
    }

    private static ListedParty Party(XElement e, PartyKind kind, string prefix)
    {
        var regime = e.Text("UN_LIST_TYPE");
        return new ListedParty("un-" + e.Text("DATAID"), "un-sc", kind)
        {
            Names = Names(e, prefix),
            Identifiers = [.. e.All(prefix + "_DOCUMENT").Select(Document).OfType<Identifier>()],
            Dates = [.. e.All(prefix + "_DATE_OF_BIRTH").Select(Birth).OfType<PartyDate>(), .. e.All(prefix + "_ALIAS").Select(a => a.Text("DATE_OF_BIRTH")).OfType<string>().Select(d => new PartyDate("birth", ListDate.Iso(d) ?? d, Note: "with an alias"))],
            States = [.. e.Texts("NATIONALITY", "VALUE").Select(n => new PartyState("nationality", n))],
            Addresses = [.. e.All(prefix + "_ADDRESS").Select(Address).OfType<PartyAddress>()],
            BirthPlaces = [.. e.All(prefix + "_PLACE_OF_BIRTH").Concat(e.All(prefix + "_ALIAS").Where(a => a.One("ALIAS_NAME") is not null)).Select(Place).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)],
            Positions = [.. e.Texts("DESIGNATION", "VALUE")],
            Titles = [.. e.Texts("TITLE", "VALUE")],
            Programmes = regime is null ? [] : [regime],
            Reference = e.Text("REFERENCE_NUMBER"),
            Gender = e.Text("GENDER"),
            ListedOn = e.Text("LISTED_ON") is { } on ? ListDate.Iso(on) ?? on : null,
            Notes = [.. new[] { e.Text("COMMENTS1") }.OfType<string>(), .. e.Texts("LAST_DAY_UPDATED", "VALUE").Select(d => "updated " + d)],
            Provisions = regime != "DPRK" ? [] : kind == PartyKind.Person ? [Freeze, Travel] : [Freeze],
        };
    }

    private static List<PartyName> Names(XElement e, string prefix)
    {
        var primary = string.Join(' ', NameParts.Select(n => e.Text(n)).OfType<string>());
        var names = new List<PartyName> { new(primary, NameType.Primary) };
        if (e.Text("NAME_ORIGINAL_SCRIPT") is { } original) names.Add(new PartyName(original, NameType.OriginalScript));
        foreach (var alias in e.All(prefix + "_ALIAS"))
        {
            if (alias.Text("ALIAS_NAME") is not { } text) continue;
            var quality = alias.Text("QUALITY");
            names.Add(new PartyName(text, quality == "f.k.a." ? NameType.Former : NameType.Alias, quality == "Low" ? NameQuality.Low : NameQuality.Good, alias.Text("NOTE")));
        }
        return names;
    }

    private static Identifier? Document(XElement d)
    {
        if ((d.Text("NUMBER") ?? d.Text("NOTE")) is not { } number) return null;
        var type = d.Text("TYPE_OF_DOCUMENT") ?? d.Text("TYPE_OF_DOCUMENT2") ?? "document";
        var slug = type.Contains("asspor", StringComparison.OrdinalIgnoreCase) || type.Contains("pasaporte", StringComparison.OrdinalIgnoreCase) ? "passport" : type.StartsWith("National Id", StringComparison.OrdinalIgnoreCase) ? "national-id" : type;
        var note = XmlNodes.Row(d.Text("TYPE_OF_DOCUMENT2"), d.Text("DATE_OF_ISSUE"), d.Text("CITY_OF_ISSUE"), d.Text("COUNTRY_OF_ISSUE"), d.Text("NUMBER") is null ? null : d.Text("NOTE"));
        return new Identifier(slug, number, d.Text("ISSUING_COUNTRY") ?? d.Text("COUNTRY_OF_ISSUE"), note.Length > 0 ? note : null);
    }

    private static PartyDate? Birth(XElement b)
    {
        var circa = b.Text("TYPE_OF_DATE") == "APPROXIMATELY";
        if (b.Text("FROM_YEAR") is { } from) return new PartyDate("birth", from, circa, b.Text("TO_YEAR"), b.Text("NOTE"));
        return (b.Text("DATE") ?? b.Text("YEAR")) is { } date ? new PartyDate("birth", ListDate.Iso(date) ?? date, circa, Note: b.Text("NOTE")) : null;
    }

    private static PartyAddress? Address(XElement a)
    {
        var text = XmlNodes.Row(a.Text("STREET"), a.Text("CITY"), a.Text("STATE_PROVINCE"), a.Text("ZIP_CODE"), a.Text("COUNTRY"));
        return text.Length > 0 || a.Text("NOTE") is not null ? new PartyAddress(text, a.Text("COUNTRY"), a.Text("NOTE")) : null;
    }

    private static string Place(XElement p) => p.Name.LocalName.EndsWith("_ALIAS", StringComparison.Ordinal)
        ? XmlNodes.Row(p.Text("CITY_OF_BIRTH"), p.Text("COUNTRY_OF_BIRTH"))
        : XmlNodes.Row(p.Text("STREET"), p.Text("CITY"), p.Text("STATE_PROVINCE"), p.Text("COUNTRY"), p.Text("NOTE"));
}
