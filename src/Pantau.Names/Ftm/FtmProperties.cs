using Pantau.Names.Listings;

namespace Pantau.Names.Ftm;

/// <summary>Which FollowTheMoney property says what.</summary>
internal static class FtmProperties
{
    /// <summary>Property and kind of identifier. The first property of a kind is the one that is written.</summary>
    public static readonly (string Property, string Type)[] Identifiers =
    [
        ("imoNumber", "imo"), ("mmsi", "mmsi"), ("callSign", "call-sign"), ("passportNumber", "passport"), ("idNumber", "national-id"), ("taxNumber", "tax-id"),
        ("registrationNumber", "registration"), ("swiftBic", "swift"), ("serialNumber", "aircraft-serial"), ("innCode", "inn"), ("ogrnCode", "ogrn"), ("leiCode", "lei"), ("kppCode", "kpp"),
        ("vatCode", "vat"), ("bikCode", "bik"), ("socialSecurityNumber", "social-security"), ("uscCode", "usc"), ("uniqueEntityId", "uei"), ("dunsCode", "duns"), ("cageCode", "cage"), ("npiCode", "npi"), ("giiNumber", "giin"), ("isin", "isin"), ("publicKey", "wallet"),
    ];

    public static readonly (string Property, string Role)[] States =
        [("nationality", "nationality"), ("citizenship", "citizenship"), ("flag", "flag"), ("pastFlags", "former-flag"), ("country", "country"), ("jurisdiction", "jurisdiction"), ("mainCountry", "main-country")];

    public static readonly (string Property, string Type)[] Dates = [("birthDate", "birth"), ("deathDate", "death"), ("incorporationDate", "founded"), ("buildDate", "built")];

    public static readonly (string Property, NameType Type, NameQuality Quality)[] Names =
        [("name", NameType.Primary, NameQuality.Good), ("alias", NameType.Alias, NameQuality.Good), ("weakAlias", NameType.Alias, NameQuality.Low), ("previousName", NameType.Former, NameQuality.Good)];

    public static PartyKind? KindOf(string schema) => schema switch
    {
        "Person" => PartyKind.Person,
        "Organization" or "Company" or "LegalEntity" or "PublicBody" => PartyKind.Organization,
        "Vessel" => PartyKind.Vessel,
        "Airplane" => PartyKind.Aircraft,
        _ => null,
    };

    public static string SchemaOf(PartyKind kind) => kind switch { PartyKind.Person => "Person", PartyKind.Vessel => "Vessel", PartyKind.Aircraft => "Airplane", _ => "Organization" };
}
