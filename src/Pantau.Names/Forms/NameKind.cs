namespace Pantau.Names.Forms;

/// <summary>What kind of party a name belongs to; each kind is compared by its own rules.</summary>
public enum NameKind
{
    Person,
    Organization,
    Vessel,
}

/// <summary>FollowTheMoney's names of kinds.</summary>
public static class NameKinds
{
    /// <summary>The kind that a FollowTheMoney schema is compared as; organisations where it is not known.</summary>
    public static NameKind OfSchema(string schema) => schema.Trim().ToLowerInvariant() switch
    {
        "person" or "individual" => NameKind.Person,
        "vessel" or "airplane" or "aircraft" or "vehicle" or "ship" => NameKind.Vessel,
        _ => NameKind.Organization,
    };
}
