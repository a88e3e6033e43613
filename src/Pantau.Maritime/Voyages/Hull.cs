namespace Pantau.Maritime.Voyages;

/// <summary>A ship as far as its signals tell it: one hull, whatever numbers it sent under.</summary>
/// <param name="Id">As claims name vessels: <c>imo-9165293</c>, or without an IMO number <c>vessel-445123000</c>, by its MMSI.</param>
/// <param name="Imo">The IMO number; 0 for none.</param>
/// <param name="Name">The name it gave last; empty for none.</param>
/// <param name="ShipType">The type of ship as AIS codes it; 0 for none.</param>
/// <param name="Length">In metres; 0 for none.</param>
/// <param name="LightestTenths">The least draught that it ever sent, in tenths of a metre; 0 for none.</param>
public sealed record Hull(string Id, int Imo, string Name, int ShipType, int Length, int LightestTenths)
{
    /// <summary>Tankers are types 80 to 89.</summary>
    public bool IsTanker => ShipType is >= 80 and < 90;

    /// <summary>The name, or the id where there is none.</summary>
    public string Label => Name.Length > 0 ? Name : Id;
}
