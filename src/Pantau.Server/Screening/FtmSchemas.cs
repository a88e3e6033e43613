using Pantau.Names.Listings;

namespace Pantau.Server.Screening;

/// <summary>FollowTheMoney's schemas that listed parties can have, and those above them.</summary>
internal static class FtmSchemas
{
    /// <summary>What any entity is.</summary>
    public const string Widest = "Thing";

    private static readonly PartyKind[] All = Enum.GetValues<PartyKind>();

    /// <summary>The kinds of party that a schema covers; null for a schema that no listed party has.</summary>
    public static IReadOnlyList<PartyKind>? KindsOf(string schema) => schema switch
    {
        "Thing" => All,
        "LegalEntity" => [PartyKind.Person, PartyKind.Organization],
        "Person" => [PartyKind.Person],
        "Organization" or "Company" or "PublicBody" => [PartyKind.Organization],
        "Asset" => [PartyKind.Organization, PartyKind.Vessel, PartyKind.Aircraft],
        "Vehicle" => [PartyKind.Vessel, PartyKind.Aircraft],
        "Vessel" => [PartyKind.Vessel],
        "Airplane" => [PartyKind.Aircraft],
        _ => null,
    };

    public static string Of(PartyKind kind) => kind switch { PartyKind.Person => "Person", PartyKind.Vessel => "Vessel", PartyKind.Aircraft => "Airplane", _ => "Organization" };
}
