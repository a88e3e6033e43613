namespace Pantau.Maritime.Places;

/// <summary>What a place is at sea.</summary>
public enum SeaPlaceKind
{
    Port,
    Anchorage,
    /// <summary>A stretch of sea with a name; ships are in it without visiting it.</summary>
    Area,
}

/// <summary>A port, an anchorage or a sea area.</summary>
/// <param name="Id">Its slug, as claims name places: <c>port-rajin</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Locode">Its UN/LOCODE; empty where it has none that is known.</param>
/// <param name="Country">The ISO country code; empty on the open sea.</param>
/// <param name="Lat">Latitude in degrees.</param>
/// <param name="Lon">Longitude in degrees.</param>
/// <param name="RadiusKm">How far it reaches.</param>
/// <param name="Names">Its names by language.</param>
public sealed record SeaPlace(string Id, SeaPlaceKind Kind, string Name, string Locode, string Country, double Lat, double Lon, double RadiusKm, IReadOnlyList<(string Language, string Name)> Names)
{
    /// <summary>The name with the code: <c>Nampo (KPNAM)</c>.</summary>
    public string Label => Locode.Length > 0 ? $"{Name} ({Locode})" : Name;
}
