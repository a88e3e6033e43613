using System.Xml.Linq;
using Pantau.Names.Listings;

namespace Pantau.Names.Lists.Readers;

/// <summary>The UK sanctions list (XML, root Designations).</summary>
internal static class UkXml
{
    private static readonly string[] Told = ["OtherInformation", "UKStatementofReasons", "SanctionsImposed", "DesignationSource", "OFSIGroupID"];

    public static ListLoad Read(XElement root) =>
        ListLoad.Of("uk-xml", root.Text("DateGenerated"), [.. root.All("Designation").Select(Party)]);

    private static ListedParty Party(XElement e)
    {
        var kind = e.Text("IndividualEntityShip") switch { "Individual" => PartyKind.Person, "Ship" => PartyKind.Vessel, _ => PartyKind.Organization };
        var person = e.One("IndividualDetails")?.One("Individual");
        var ship = e.One("ShipDetails")?.One("Ship");
        var body = e.One("EntityDetails")?.One("Entity");
        return new ListedParty("uk-" + e.Text("UniqueID"), "uk-sl", kind)
        {
            Names = Names(e),
            Identifiers = [.. Numbers(person, "PassportDetails", "Passport", "passport"), .. Numbers(person, "NationalIdentifierDetails", "NationalIdentifier", "national-id"), .. Simple(ship, "IMONumbers", "IMONumber", "imo"), .. Simple(ship, "HullIdentificationNumbers", "HullIdentificationNumber", "hull"), .. Simple(body, "BusinessRegistrationNumbers", "BusinessRegistrationNumber", "registration")],
            Dates = [.. person?.Texts("DOBs", "DOB").Select(d => new PartyDate("birth", UkDates.Iso(d))) ?? [], .. ship?.Texts("YearsBuilt", "YearBuilt").Select(d => new PartyDate("built", d)) ?? []],
            States =
            [
                .. person?.Texts("Nationalities", "Nationality").Select(n => new PartyState("nationality", n)) ?? [],
                .. ship?.Texts("CurrentBelievedFlags", "CurrentBelievedFlag").Select(n => new PartyState("flag", n)) ?? [],
                .. ship?.Texts("PreviousFlags", "PreviousFlag").Select(n => new PartyState("former-flag", n)) ?? [],
            ],
            Addresses = [.. e.All("Addresses").SelectMany(l => l.All("Address")).Select(a => new PartyAddress(XmlNodes.Row([.. Enumerable.Range(1, 6).Select(i => a.Text($"AddressLine{i}")), a.Text("AddressPostalCode"), a.Text("AddressCountry")]), a.Text("AddressCountry"))).Where(a => a.Text.Length > 0)],
            BirthPlaces = [.. person?.All("BirthDetails").SelectMany(b => b.All("Location")).Select(l => XmlNodes.Row(l.Text("TownOfBirth"), l.Text("CountryOfBirth"))).Where(p => p.Length > 0) ?? []],
            Positions = [.. person?.Texts("Positions", "Position") ?? []],
            Titles = [.. e.Texts("Titles", "Title")],
            Programmes = e.Text("RegimeName") is { } regime ? [regime] : [],
            Reference = e.Text("UNReferenceNumber") ?? e.Text("OFSIGroupID"),
            Gender = person?.Texts("Genders", "Gender").FirstOrDefault(),
            ListedOn = e.Text("DateDesignated") is { } on ? UkDates.Iso(on) : null,
            Notes = [.. Told.Where(n => e.Text(n) is not null).Select(n => $"{n}: {e.Text(n)}")],
        };
    }

    private static List<PartyName> Names(XElement e)
    {
        var names = new List<PartyName>();
        foreach (var name in e.All("Names").SelectMany(n => n.All("Name")))
        {
            var text = string.Join(' ', Enumerable.Range(1, 6).Select(i => name.Text($"Name{i}")).OfType<string>());
            if (text.Length == 0) continue;
            var type = name.Text("NameType") switch { "Primary Name" => NameType.Primary, "Primary Name Variation" => NameType.Alias, var t when t?.Contains("Former", StringComparison.OrdinalIgnoreCase) == true => NameType.Former, _ => NameType.Alias };
            names.Add(new PartyName(text, type, name.Text("AliasStrength")?.Contains("Low", StringComparison.OrdinalIgnoreCase) == true ? NameQuality.Low : NameQuality.Good));
        }
        names.AddRange(e.All("NonLatinNames").SelectMany(n => n.All("NonLatinName")).Select(n => n.Text("NameNonLatinScript")).OfType<string>().Select(n => new PartyName(n, NameType.OriginalScript)));
        return [.. names.OrderBy(n => n.Type == NameType.Primary ? 0 : 1)];
    }

    private static IEnumerable<Identifier> Numbers(XElement? of, string list, string item, string type) =>
        of?.All(list).SelectMany(l => l.All(item)).Where(p => p.Text(item + "Number") is not null).Select(p => new Identifier(type, p.Text(item + "Number")!, Note: p.Text(item + "AdditionalInformation"))) ?? [];

    private static IEnumerable<Identifier> Simple(XElement? of, string list, string item, string type) =>
        of?.Texts(list, item).Select(n => new Identifier(type, type == "imo" ? ImoNumber.Digits(n) ?? n : n)) ?? [];
}

/// <summary>Dates as the UK writes them, "dd" and "mm" standing for what is not known.</summary>
internal static class UkDates
{
    public static string Iso(string text)
    {
        var known = text.Replace("dd/", "00/", StringComparison.OrdinalIgnoreCase).Replace("mm/", "00/", StringComparison.OrdinalIgnoreCase);
        return ListDate.Iso(known) ?? text;
    }
}
