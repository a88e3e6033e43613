namespace Pantau.Names.Listings;

/// <summary>What kind of party a listing is about.</summary>
public enum PartyKind
{
    Person,
    Organization,
    Vessel,
    Aircraft,
}

/// <summary>A listed party in the one form that every list is brought into.</summary>
/// <param name="Id">The list's slug and the list's own number: <c>un-6907993</c>, <c>ofac-36</c>.</param>
/// <param name="List">The list's slug.</param>
public sealed record ListedParty(string Id, string List, PartyKind Kind)
{
    /// <summary>The primary name first.</summary>
    public IReadOnlyList<PartyName> Names { get; init; } = [];

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    public IReadOnlyList<PartyDate> Dates { get; init; } = [];

    /// <summary>States by role: nationality, flag, country.</summary>
    public IReadOnlyList<PartyState> States { get; init; } = [];

    public IReadOnlyList<PartyAddress> Addresses { get; init; } = [];

    /// <summary>Places of birth, as the list writes them.</summary>
    public IReadOnlyList<string> BirthPlaces { get; init; } = [];

    /// <summary>Offices held.</summary>
    public IReadOnlyList<string> Positions { get; init; } = [];

    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The programmes or regimes under which it is listed, in the list's words.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>The list's reference: KPi.001.</summary>
    public string? Reference { get; init; }

    public string? Gender { get; init; }

    /// <summary>The date of listing, ISO 8601.</summary>
    public string? ListedOn { get; init; }

    /// <summary>Whatever else the list says, whole.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The provisions that bind because of this listing, by the ids of the regimes.</summary>
    public IReadOnlyList<string> Provisions { get; init; } = [];

    public string Name => Names.Count > 0 ? Names[0].Text : Id;
}

/// <summary>How a name stands to its party.</summary>
public enum NameType
{
    Primary,
    Alias,
    Former,
    OriginalScript,
}

/// <summary>How far the list vouches for a name.</summary>
public enum NameQuality
{
    Good,
    /// <summary>The list itself says that the name identifies weakly.</summary>
    Low,
}

/// <summary>One name of a party.</summary>
public sealed record PartyName(string Text, NameType Type = NameType.Alias, NameQuality Quality = NameQuality.Good, string? Note = null);

/// <summary>A number that identifies a party.</summary>
/// <param name="Type">imo, mmsi, call-sign, passport, national-id, tax-id, registration, swift, aircraft-serial, or the list's own words.</param>
public sealed record Identifier(string Type, string Value, string? State = null, string? Note = null);

/// <summary>A date of a party's life, as exact as the list gives it.</summary>
/// <param name="Type">birth, founded, built.</param>
/// <param name="Value">ISO 8601, year alone or year and month where no more is known.</param>
/// <param name="To">The end, where the list gives a stretch.</param>
public sealed record PartyDate(string Type, string Value, bool Circa = false, string? To = null, string? Note = null);

/// <summary>A state that a party has to do with.</summary>
/// <param name="Role">nationality, citizenship, flag, former-flag or country.</param>
public sealed record PartyState(string Role, string Name);

/// <summary>An address as the list gives it.</summary>
public sealed record PartyAddress(string Text, string? State = null, string? Note = null);
